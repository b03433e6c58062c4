import { useId } from 'react'
import type { SortKey } from '../../../src/server/contract.ts'
import { DownIcon, UpIcon } from '../parts/icons.tsx'
import { useMessages } from '../settings.tsx'
import { narrowed, naturalOrder, sortOrder } from './view.ts'
import type { LedgerView } from './view.ts'

export function SortControl({ view, show }: { view: LedgerView; show: (view: LedgerView) => void }) {
  const m = useMessages()
  const id = useId()
  const ascending = view.order === 'asc'
  const turn = ascending ? m.ledger.descending : m.ledger.ascending
  return (
    <div className="sort">
      <label htmlFor={id}>{m.ledger.sort}</label>
      <select
        id={id}
        value={view.sort}
        onChange={event => {
          const sort = event.target.value as SortKey
          show(narrowed(view, { sort, order: naturalOrder[sort] }))
        }}
      >
        {sortOrder.map(key => (
          <option key={key} value={key}>
            {m.sorts[key]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="tool"
        aria-label={turn}
        title={turn}
        onClick={() => show(narrowed(view, { order: ascending ? 'desc' : 'asc' }))}
      >
        {ascending ? <UpIcon /> : <DownIcon />}
      </button>
    </div>
  )
}
