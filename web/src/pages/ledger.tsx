import { useEffect } from 'react'
import type { CommitmentPage, Summary } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day, number } from '../format.ts'
import { Chips } from '../ledger/chips.tsx'
import { Filters } from '../ledger/filters.tsx'
import { Pager } from '../ledger/pager.tsx'
import { Picture } from '../ledger/picture.tsx'
import { SearchField } from '../ledger/search-field.tsx'
import { SortControl } from '../ledger/sort-control.tsx'
import { LedgerTable } from '../ledger/table.tsx'
import { addressOf, filterCount, readView, requestOf, unfiltered } from '../ledger/view.ts'
import type { LedgerView } from '../ledger/view.ts'
import type { Language, Messages } from '../messages/index.ts'
import { Empty, Loaded } from '../parts/states.tsx'
import { addresses, go, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** Where “back to the ledger” leads: the view as it was last seen. */
export const lastLedger = { address: addresses.ledger as string }

export function LedgerPage({ summary }: { summary: Summary | null }) {
  const { messages: m } = useSettings()
  const view = readView(usePlace().query)
  const page = useResource<CommitmentPage>(requestOf(view))
  useTitle(m.nav.ledger)
  useEffect(() => {
    lastLedger.address = addressOf(view)
  })
  const show = (next: LedgerView) => go(addressOf(next), { keepScroll: next.page === view.page })
  return (
    <div className="page ledger">
      <h1 className="hidden">{m.ledger.title}</h1>
      <Loaded resource={page}>
        {(data, busy) =>
          isEmpty(data, view) ? (
            <Empty
              title={m.ledger.emptyTitle}
              hint={m.ledger.emptyHint}
              commands={'summitry add FOLDER\nsummitry build'}
            />
          ) : (
            <Ledger data={data} busy={busy} view={view} show={show} summary={summary} />
          )
        }
      </Loaded>
    </div>
  )
}

/** What the ledger was read from. */
function scopeOf(summary: Summary, language: Language, m: Messages): string {
  const { documents, outlets, from, to } = summary
  return [
    m.count.documents(documents, number(language, documents)),
    outlets > 1 && m.count.outlets(outlets, number(language, outlets)),
    from && to && `${day(language, from)} – ${day(language, to)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const isEmpty = (data: CommitmentPage, view: LedgerView) =>
  data.total === 0 && data.facets.force.length === 0 && !view.q && filterCount(view) === 0

function Ledger({
  data,
  busy,
  view,
  show,
  summary,
}: {
  data: CommitmentPage
  summary: Summary | null
  busy: boolean
  view: LedgerView
  show: (view: LedgerView) => void
}) {
  const { language, messages: m } = useSettings()
  return (
    <div className="ledger-grid">
      <div className="ledger-head">
        <SearchField view={view} show={show} />
        <Picture data={data} view={view} show={show} />
      </div>
      <Filters data={data} view={view} show={show} />
      <section className="ledger-lines" aria-label={m.ledger.what} aria-busy={busy}>
        <div className="ledger-bar">
          <p className="found" role="status">
            {m.ledger.found(data.total, number(language, data.total))}
            {summary && <span className="muted">{scopeOf(summary, language, m)}</span>}
          </p>
          <SortControl view={view} show={show} />
        </div>
        <Chips data={data} view={view} show={show} />
        {data.total === 0 ? (
          <div className="notice">
            <h2 className="notice-title">{m.ledger.none}</h2>
            <p>{m.ledger.noneHint}</p>
            <button type="button" className="button primary" onClick={() => show(unfiltered(view))}>
              {m.ledger.clear}
            </button>
          </div>
        ) : (
          <>
            <LedgerTable rows={data.items} view={view} />
            <Pager total={data.total} view={view} />
          </>
        )}
      </section>
    </div>
  )
}
