import type { CommitmentRow, Review } from '../../../src/server/contract.ts'
import { useDecide } from '../decide/deciding.ts'
import { number } from '../format.ts'
import { LineItem } from '../parts/line-item.tsx'
import { addresses, go } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useQueueItem } from './queue.tsx'

/** Lines that wait for a person: accept, reject, or open to see more. */
export function Lines({ title, hint, list }: { title: string; hint: string; list: Review['doubtful'] }) {
  const { language, messages: m } = useSettings()
  if (list.total === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}
        <span className="beside">{m.count.commitments(list.total, number(language, list.total))}</span>
      </h2>
      <p className="muted">{hint}</p>
      <ul className="plain queue">
        {list.items.map(line => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {list.total > list.items.length && <p className="muted">{m.review.moreThere}</p>}
    </section>
  )
}

function Line({ line }: { line: CommitmentRow }) {
  const { messages: m } = useSettings()
  const { actions, doubts, fields } = m
  const decide = useDecide()
  const act = (action: 'accept' | 'reject') => decide({ action, commitment: line.id })
  const element = useQueueItem({
    onYes: () => act('accept'),
    onNo: () => act('reject'),
    onOpen: () => go(addresses.commitment(line.id)),
  })
  const why =
    line.changed.length > 0
      ? line.changed.map(name => fields[name] ?? name)
      : line.doubts.map(doubt => doubts[doubt])
  return (
    <li ref={element} className="card queue-item" tabIndex={-1}>
      <LineItem line={line}>
        <p className="gloss" lang="en">
          {line.gloss}
        </p>
        <p className="reason">{m.list(why)}</p>
      </LineItem>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void act('accept')}>
          {actions.accept}
        </button>
        <button type="button" className="button" onClick={() => void act('reject')}>
          {actions.reject}
        </button>
      </div>
    </li>
  )
}
