import { useId, useState } from 'react'
import type { DocumentList, DocumentRow } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day, languageName, number } from '../format.ts'
import { SearchIcon } from '../parts/icons.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle } from '../parts/source.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** Rows drawn at first and with each “show more”. */
const step = 200

export function DocumentsPage() {
  const { messages: m } = useSettings()
  const documents = useResource<DocumentList>('/documents')
  useTitle(m.documents.title)
  return (
    <div className="page documents">
      <Loaded resource={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={m.documents.emptyTitle}
              hint={m.documents.emptyHint}
              commands={'summitry add FOLDER\nsummitry build'}
            />
          ) : (
            <Documents items={items} />
          )
        }
      </Loaded>
    </div>
  )
}

function Documents({ items }: { items: readonly DocumentRow[] }) {
  const { language, messages: m } = useSettings()
  const [wanted, setWanted] = useState('')
  const [limit, setLimit] = useState(step)
  const id = useId()
  const found = items.filter(row => matches(row, wanted))
  return (
    <>
      <div className="page-head">
        <h1>{m.documents.title}</h1>
        <search className="search small">
          <SearchIcon />
          <input
            id={id}
            type="search"
            value={wanted}
            aria-label={m.documents.filter}
            placeholder={m.documents.filter}
            onChange={event => setWanted(event.target.value)}
          />
        </search>
        <p className="found" role="status">
          {m.count.documents(found.length, number(language, found.length))}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="notice">{m.documents.none}</p>
      ) : (
        <Table rows={found.slice(0, limit)} />
      )}
      {found.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + step)}>
          {m.ledger.more} ({number(language, found.length - limit)})
        </button>
      )}
    </>
  )
}

function matches(row: DocumentRow, wanted: string): boolean {
  const text = `${row.title ?? ''} ${row.outlet ?? ''} ${row.source} ${row.published ?? ''}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

function Table({ rows }: { rows: readonly DocumentRow[] }) {
  const { messages: m } = useSettings()
  const { documents: d } = m
  const columns = [d.document, d.outlet, d.date, d.kind, d.language, d.commitments, d.figures, d.whole]
  return (
    <table className="lines document-lines" role="table" aria-label={d.title}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(name => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { row: DocumentRow }) {
  const { language, messages: m } = useSettings()
  const { documents: d } = m
  return (
    <tr role="row" className="line">
      <td role="cell" className="what">
        <Link className="line-link" href={addresses.document(row.id)}>
          <span className="words">
            <DocumentTitle document={row} />
          </span>
        </Link>
        <span className="file" translate="no">
          {row.source}
          {row.of > 1 && ` · ${m.reader.article(row.n, row.of)}`}
        </span>
      </td>
      <td role="cell" data-label={d.outlet}>
        {row.outlet && <span lang={row.language}>{row.outlet}</span>}
      </td>
      <td role="cell" className="due" data-label={d.date}>
        {row.published && <time dateTime={row.published}>{day(language, row.published)}</time>}
      </td>
      <td role="cell" data-label={d.kind}>
        {m.kinds[row.kind]}
      </td>
      <td role="cell" data-label={d.language}>
        {languageName(language, row.language)}
      </td>
      <td role="cell" className="numeric" data-label={d.commitments}>
        {number(language, row.commitments)}
      </td>
      <td role="cell" className="numeric" data-label={d.figures}>
        {number(language, row.figures)}
      </td>
      <td role="cell" data-label={d.whole}>
        {row.complete ? (
          <span className="muted">{d.complete}</span>
        ) : (
          <span className="badge warn">{d.incomplete}</span>
        )}
      </td>
    </tr>
  )
}
