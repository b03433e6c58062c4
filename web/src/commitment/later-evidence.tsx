import type { Evidence } from '../../../src/server/contract.ts'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { reasonsOf } from './reasons.ts'

/** What later documents say became of a commitment, in order of date. */
export function LaterEvidence({ evidence }: { evidence: readonly Evidence[] }) {
  const { messages: m } = useSettings()
  if (evidence.length === 0) return null
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{m.evidence.title}</h2>
      <p className="muted">{m.evidence.hint}</p>
      <ol className="wordings">
        {evidence.map(each => (
          <Passage key={each.id} evidence={each} />
        ))}
      </ol>
    </section>
  )
}

function Passage({ evidence }: { evidence: Evidence }) {
  const { language, messages: m } = useSettings()
  const { document, quote, relation } = evidence
  return (
    <li className="wording">
      <blockquote>
        <Words text={quote} language={document.language} />
      </blockquote>
      <div className="later">
        <div className="place-head">
          <strong>{m.evidence.relations[relation]}</strong>
          <SourceLine document={document} />
        </div>
        <div className="place-title">
          <Link href={addresses.document(document.id)}>
            <DocumentTitle document={document} />
          </Link>
        </div>
        <p className="reason">{m.list(reasonsOf(language, evidence))}</p>
      </div>
    </li>
  )
}
