import { useState } from 'react'
import type { Coverage } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day, number } from '../format.ts'
import { CompareAll } from '../parts/compare-all.tsx'
import { Link } from '../parts/link.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { Words } from '../parts/words.tsx'
import { addresses, go, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** Commitments by documents of one text: who states what, and who leaves it out. */
export function CoveragePage() {
  const { messages: m } = useSettings()
  const { coverage: words } = m
  const family = usePlace().query.get('family')
  const coverage = useResource<Coverage>(
    `/coverage${family === null ? '' : `?${new URLSearchParams({ family })}`}`,
  )
  useTitle(words.title)
  return (
    <div className="page coverage-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Loaded resource={coverage}>
        {data =>
          data.family === null ? (
            <Empty title={words.none} hint={words.noneHint} />
          ) : (
            <Whole key={data.family} coverage={data} />
          )
        }
      </Loaded>
    </div>
  )
}

function Whole({ coverage }: { coverage: Coverage }) {
  const { messages: m } = useSettings()
  const { coverage: words } = m
  const [onlyOmitted, setOnlyOmitted] = useState(false)
  const rows = coverage.rows.filter(({ cells }) => !onlyOmitted || cells.includes(null))
  return (
    <>
      <div className="entity-filter">
        <label className="field inline">
          <span>{words.text}</span>
          <select
            value={coverage.family ?? ''}
            onChange={event =>
              go(`${addresses.coverage}?${new URLSearchParams({ family: event.target.value })}`, {
                replace: true,
              })
            }
          >
            {coverage.families.map(({ id, title, documents }) => (
              <option key={id} value={id}>
                {title ?? m.documents.untitled} ({documents})
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={onlyOmitted}
            onChange={event => setOnlyOmitted(event.target.checked)}
          />{' '}
          {words.onlyOmitted}
        </label>
        <CompareAll ids={coverage.documents.map(({ id }) => id)} />
      </div>
      <Matrix coverage={{ ...coverage, rows }} all={coverage.rows} />
    </>
  )
}

function Matrix({ coverage: { documents, rows }, all }: { coverage: Coverage; all: Coverage['rows'] }) {
  const { language, messages: m } = useSettings()
  const { coverage: words } = m
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={words.title}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{words.commitment}</th>
            {documents.map((document, index) => (
              <th key={document.id} scope="col">
                <Link href={addresses.document(document.id)}>
                  <span lang={document.language}>{document.outlet ?? document.source}</span>
                </Link>
                {document.published && (
                  <time className="muted" dateTime={document.published}>
                    {day(language, document.published)}
                  </time>
                )}
                <span className="muted">
                  {number(language, all.filter(({ cells }) => cells[index] !== null).length)} /{' '}
                  {number(language, all.length)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ commitment, cells }) => (
            <tr key={commitment.id}>
              <th scope="row" data-force={commitment.force}>
                <Link href={addresses.commitment(commitment.id)}>
                  <Words text={commitment.quote} language={commitment.language} />
                </Link>
              </th>
              {documents.map((document, index) => (
                <td key={document.id} data-omitted={cells[index] === null || undefined}>
                  {cells[index] ? (
                    <Link href={addresses.document(document.id, cells[index])}>
                      <span aria-hidden="true">●</span>
                      <span className="hidden">{words.stated}</span>
                    </Link>
                  ) : (
                    words.omitted
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
