import { useRef } from 'react'
import type { CommitmentRow } from '../../../src/server/contract.ts'
import { deadline, measure, number } from '../format.ts'
import { useKeys } from '../keys.ts'
import { ForceLabel } from '../parts/force.tsx'
import { Link } from '../parts/link.tsx'
import { ActorLine } from '../parts/parties.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { Marked, Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import type { LedgerView } from './view.ts'

/**
 * One line a commitment. On a phone each row is laid out as a card; the roles are written out because that layout
 * would take the table's own away.
 */
export function LedgerTable({ rows, view }: { rows: readonly CommitmentRow[]; view: LedgerView }) {
  const { messages: m } = useSettings()
  const body = useRef<HTMLTableSectionElement>(null)
  useKeys({ j: () => step(body.current, 1), k: () => step(body.current, -1) })
  const columns = [m.ledger.who, m.ledger.what, m.ledger.measure, m.ledger.deadline, m.ledger.sources]
  return (
    <table className="lines" role="table" aria-label={m.ledger.title}>
      <TableHead columns={columns} />
      <tbody role="rowgroup" ref={body}>
        {rows.map(row => (
          <Line key={row.id} row={row} found={view.q} />
        ))}
      </tbody>
    </table>
  )
}

/** From the search on to what it found. */
export const focusFirstLine = () => document.querySelector<HTMLElement>('.line-link')?.focus()

/** Moves the focus to the next or the previous line's link. */
function step(body: HTMLElement | null, by: number): void {
  const links = [...(body?.querySelectorAll<HTMLElement>('.line-link') ?? [])]
  const at = links.findIndex(link => link === document.activeElement)
  const next = links[at === -1 ? (by > 0 ? 0 : links.length - 1) : at + by]
  next?.focus()
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}

function Line({ row, found }: { row: CommitmentRow; found: string }) {
  const { language, messages: m } = useSettings()
  const due = row.timeframe ? deadline(language, row.timeframe) : ''
  return (
    <tr role="row" className="line" data-force={row.force}>
      <td role="cell" className="who">
        <ActorLine actor={row.actor} counterpart={row.counterpart} />
      </td>
      <td role="cell" className="what">
        <Link className="line-link" href={addresses.commitment(row.id)}>
          <Words text={row.quote} language={row.language} found={found} />
        </Link>
        <span className="gloss" lang="en">
          <Marked text={row.gloss} found={found} />
        </span>
        <span className="tags">
          <ForceLabel force={row.force} />
          {row.areas.map(area => (
            <span key={area} className="area">
              {m.areas[area]}
            </span>
          ))}
        </span>
      </td>
      <td role="cell" className="amount" data-label={m.ledger.measure}>
        {row.measure && measure(language, row.measure)}
      </td>
      <td role="cell" className="due" data-label={m.ledger.deadline}>
        {due && row.timeframe && <span title={row.timeframe.text}>{due}</span>}
      </td>
      <td role="cell" className="stated" data-label={m.ledger.sources}>
        <span>{m.count.documents(row.documents, number(language, row.documents))}</span>
        {row.voices < row.documents && (
          <span className="muted">{m.count.voices(row.voices, number(language, row.voices))}</span>
        )}
      </td>
    </tr>
  )
}
