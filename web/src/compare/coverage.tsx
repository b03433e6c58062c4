import type { Collation } from '../../../src/server/contract.ts'
import { DocumentTitle } from '../parts/source.tsx'
import { useMessages } from '../settings.tsx'
import { lineId, reveal } from './reveal.ts'

type Presence = Collation['rows'][number]['cells'][number]['presence']

/** Shapes that need no colour: whole, half, none. */
const shapes: Readonly<Record<Presence, string>> = { same: '●', changed: '◐', absent: '–' }

/** The coverage as a table: a row for each sentence of the fullest version, a column for each other version. */
export function CoverageTable({
  collation,
  lineOf,
}: {
  collation: Collation
  lineOf: (row: number) => number
}) {
  const m = useMessages()
  const { base, versions, rows } = collation
  return (
    <details className="coverage-table">
      <summary>{m.compare.sentences}</summary>
      <div className="coverage-frame" role="region" aria-label={m.compare.sentences} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.compare.sentence}</th>
              {versions.map(version => (
                <th key={version.id} scope="col" lang={version.language}>
                  {version.outlet ?? version.title ?? version.source}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sentence, cells }, row) => (
              <tr key={row}>
                <th scope="row">
                  <span className="sentence-number">{row + 1}</span>{' '}
                  <a
                    href={`#${lineId(lineOf(row))}`}
                    lang={base.language}
                    onClick={event => {
                      event.preventDefault()
                      reveal(lineOf(row))
                    }}
                  >
                    {sentence}
                  </a>
                </th>
                {cells.map(({ presence, moved }, column) => (
                  <td key={column} data-presence={presence}>
                    <span aria-hidden="true">{shapes[presence]} </span>
                    {m.compare[presence]}
                    {moved && (
                      <>
                        <span aria-hidden="true"> ↕</span> {m.compare.moved}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Which version has which sentence, at a glance: one stroke a sentence, full, half or missing. */
export function Coverage({ collation }: { collation: Collation }) {
  const m = useMessages()
  return (
    <ul className="plain coverage">
      {collation.versions.map((version, column) => (
        <li key={version.id}>
          <span className="coverage-name">
            {version.outlet ? (
              <span lang={version.language}>{version.outlet}</span>
            ) : (
              <DocumentTitle document={version} />
            )}
          </span>
          <span className="strokes" aria-hidden="true">
            {collation.rows.map(({ cells }, i) => (
              <span key={i} data-presence={cells[column]!.presence} />
            ))}
          </span>
          <span className="muted">{m.compare.coverage(version.same, version.changed, version.absent)}</span>
        </li>
      ))}
    </ul>
  )
}
