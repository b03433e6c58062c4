import { useDeferredValue, useState } from 'react'
import type { Commitment, CommitmentPage, CommitmentRow } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Words } from '../parts/words.tsx'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { Reason } from './line-form.tsx'
import { useDecide } from './provider.tsx'

/** Lines that a search shows at once. */
const shown = 12

/** Finds other lines that state the same commitment and joins them to this one. */
export function MergeDialog({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { actions, decide: words } = useMessages().work
  const decide = useDecide()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const asked = useDeferredValue(search.trim())
  const found = useResource<CommitmentPage>(
    asked === '' ? null : `/commitments?${new URLSearchParams({ q: asked, limit: String(shown + 1) })}`,
  )
  const items = found.state === 'failed' ? [] : (found.data?.items ?? [])
  const others = items.filter(({ id }) => id !== commitment.id).slice(0, shown)
  const save = async () => {
    if (await decide({ action: 'merge', commitment: commitment.id, others: [...chosen], reason })) onClose()
  }
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter(one => one !== id))
  return (
    <Dialog title={actions.merge} ready={chosen.length > 0} onSave={save} onClose={onClose}>
      <p>{words.mergeHint}</p>
      <label className="field">
        <span>{words.mergeFind}</span>
        <input type="search" value={search} autoFocus onChange={event => setSearch(event.target.value)} />
      </label>
      <div className="merge-found" role="group" aria-label={words.mergeFind}>
        {others.map(line => (
          <Candidate
            key={line.id}
            line={line}
            chosen={chosen.includes(line.id)}
            onToggle={on => toggle(line.id, on)}
          />
        ))}
        {asked !== '' && found.state === 'ready' && others.length === 0 && <p>{words.mergeNone}</p>}
      </div>
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}

const Candidate = ({
  line,
  chosen,
  onToggle,
}: {
  line: CommitmentRow
  chosen: boolean
  onToggle: (on: boolean) => void
}) => (
  <label className="candidate">
    <input type="checkbox" checked={chosen} onChange={event => onToggle(event.target.checked)} />
    <span>
      <Words text={line.quote} language={line.language} />
      <span className="gloss" lang="en">
        {line.gloss}
      </span>
    </span>
  </label>
)
