import type { DocumentDetail } from '../../../src/server/contract.ts'
import { day } from '../format.ts'
import { SourceLine } from '../parts/source.tsx'
import { useSettings } from '../settings.tsx'

/** What is known of a document, above its text. */
export function About({ document }: { document: DocumentDetail }) {
  const { language, messages: m } = useSettings()
  const facts: readonly [string, string | null, string?][] = [
    [m.reader.author, document.author, document.language],
    [m.reader.eventDate, document.event_date && day(language, document.event_date)],
    [m.reader.reprintedFrom, document.reprinted_from, document.language],
  ]
  return (
    <header className="about" lang={language}>
      <SourceLine document={document} />
      {!document.complete && <span className="badge warn">{m.documents.incomplete}</span>}
      {facts.map(([name, value, tongue]) =>
        value ? (
          <span key={name}>
            {name} <span lang={tongue}>{value}</span>
          </span>
        ) : null,
      )}
      <span className="file" translate="no">
        {document.source}
        {document.of > 1 && ` · ${m.reader.article(document.n, document.of)}`}
      </span>
    </header>
  )
}
