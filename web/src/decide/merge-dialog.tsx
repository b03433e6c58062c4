import { useDeferredValue, useState } from 'react'
import type { Commitment, CommitmentPage, CommitmentRow } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Words } from '../parts/words.tsx'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { Reason } from './line-form.tsx'
import { useDecide } from './deciding.ts'

/** Lines that a search shows at once; what is chosen stays, whatever is searched for next. */
const shown = 13

/** Finds other lines that state the same commitment and joins them to this one. */
export function MergeDialog({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { actions, decide: words } = useMessages()
  const decide = useDecide()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly CommitmentRow[]>([])
  const [reason, setReason] = useState('')
  const asked = useDeferredValue(search.trim())
  const found = useResource<CommitmentPage>(
    asked === '' ? null : `/commitments?${new URLSearchParams({ q: asked, limit: String(shown) })}`,
  )
  const { items = [], total = 0 } = (asked !== '' && found.state !== 'failed' && found.data) || {}
  const others = items.filter(line => line.id !== commitment.id)
  const foundBefore = chosen.filter(line => !has(others, line))
  const save = async () => {
    const ids = chosen.map(({ id }) => id)
    if (await decide({ action: 'merge', commitment: commitment.id, others: ids, reason })) onClose()
  }
  const toggle = (line: CommitmentRow, on: boolean) =>
    setChosen(on ? [...chosen, line] : chosen.filter(({ id }) => id !== line.id))
  return (
    <Dialog title={actions.merge} ready={chosen.length > 0} onSave={save} onClose={onClose}>
      <p>{words.mergeHint}</p>
      <label className="field">
        <span>{words.mergeFind}</span>
        <input type="search" value={search} autoFocus onChange={event => setSearch(event.target.value)} />
      </label>
      <div className="merge-found" role="group" aria-label={words.mergeFind}>
        {[...foundBefore, ...others].map(line => (
          <Candidate key={line.id} line={line} chosen={has(chosen, line)} onToggle={on => toggle(line, on)} />
        ))}
        {total > items.length && <p className="muted">{words.mergeMore}</p>}
        {asked !== '' && found.state === 'ready' && others.length === 0 && <p>{words.mergeNone}</p>}
      </div>
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}

const has = (lines: readonly CommitmentRow[], line: CommitmentRow) => lines.some(({ id }) => id === line.id)

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
