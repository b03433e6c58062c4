import { useDeferredValue, useState } from 'react'
import type { DocumentList } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day, languageName, number } from '../format.ts'
import { SearchIcon } from '../parts/icons.tsx'
import { Link } from '../parts/link.tsx'
import { ShowMore } from '../parts/show-more.tsx'
import { DocumentTitle } from '../parts/source.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** Rows drawn at first and with each “show more”. */
const step = 200
/** Rows that the API gives at once. */
const most = 1000

export function DocumentsPage() {
  const { language, messages: m } = useSettings()
  const [wanted, setWanted] = useState('')
  const [limit, setLimit] = useState(step)
  const asked = useDeferredValue(wanted.trim())
  const query = new URLSearchParams({ q: asked, limit: String(limit) })
  const documents = useResource<DocumentList>(`/documents?${query}`)
  useTitle(m.documents.title)
  return (
    <div className="page documents">
      <div className="page-head">
        <h1>{m.documents.title}</h1>
        <search className="search small">
          <SearchIcon />
          <input
            type="search"
            value={wanted}
            maxLength={200}
            aria-label={m.documents.filter}
            placeholder={m.documents.filter}
            onChange={event => setWanted(event.target.value)}
          />
        </search>
        {documents.state !== 'failed' && documents.data && (
          <p className="found" role="status">
            {m.count.documents(documents.data.total, number(language, documents.data.total))}
          </p>
        )}
      </div>
      <Loaded resource={documents}>
        {({ total, items }) => (
          <>
            {items.length === 0 ? <Nothing searched={asked !== ''} /> : <Table rows={items} found={asked} />}
            <ShowMore
              {...{ total, limit, step, most }}
              shown={items.length}
              onLimit={setLimit}
              rest={m.states.searchRest}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}

function Nothing({ searched }: { searched: boolean }) {
  const { documents: d } = useSettings().messages
  if (searched) return <p className="notice">{d.none}</p>
  return <Empty title={d.emptyTitle} hint={d.emptyHint} commands={'summitry add FOLDER\nsummitry build'} />
}

type Row = DocumentList['items'][number]

function Table({ rows, found }: { rows: readonly Row[]; found: string }) {
  const { messages: m } = useSettings()
  const { documents: d } = m
  const columns = [d.document, d.outlet, d.date, d.kind, d.language, d.commitments, d.figures, d.whole]
  return (
    <table className="lines document-lines" role="table" aria-label={d.title}>
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {rows.map(row => (
          <Line key={row.id} row={row} found={found} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row, found }: { row: Row; found: string }) {
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
        {row.snippet !== null && (
          <span className="snippet">
            …<Words text={row.snippet.replaceAll('\n', ' ')} language={row.language} found={found} />…
          </span>
        )}
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
