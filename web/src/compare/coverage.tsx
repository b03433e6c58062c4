import type { Collation } from '../../../src/server/contract.ts'
import { DocumentTitle } from '../parts/source.tsx'
import { useMessages } from '../settings.tsx'

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
