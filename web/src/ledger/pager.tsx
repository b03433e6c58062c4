import { number } from '../format.ts'
import { Link } from '../parts/link.tsx'
import { useSettings } from '../settings.tsx'
import { addressOf, pageSize } from './view.ts'
import type { LedgerView } from './view.ts'

export function Pager({ total, view }: { total: number; view: LedgerView }) {
  const { language, messages: m } = useSettings()
  const last = Math.ceil(total / pageSize)
  if (last <= 1) return null
  const from = (view.page - 1) * pageSize + 1
  const to = Math.min(total, view.page * pageSize)
  const at = (page: number) => addressOf({ ...view, page })
  return (
    <nav className="pager" aria-label={m.ledger.pages}>
      {view.page > 1 && (
        <Link className="button" rel="prev" href={at(view.page - 1)}>
          {m.ledger.previous}
        </Link>
      )}
      <span>{m.ledger.range(number(language, from), number(language, to), number(language, total))}</span>
      {view.page < last && (
        <Link className="button" rel="next" href={at(view.page + 1)}>
          {m.ledger.next}
        </Link>
      )}
    </nav>
  )
}
