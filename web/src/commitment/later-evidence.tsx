import { useState } from 'react'
import type { Evidence } from '../../../src/server/contract.ts'
import { useDecide } from '../decide/deciding.ts'
import { useKeys } from '../keys.ts'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { reasonsOf } from './reasons.ts'

const passageId = (evidence: Pick<Evidence, 'id'>) => `evidence-${evidence.id}`

/** What later documents say became of a commitment, in order of date, to be confirmed or dismissed. */
export function LaterEvidence({ evidence }: { evidence: readonly Evidence[] }) {
  const { messages: m } = useSettings()
  const [current, setCurrent] = useState(-1)
  const decide = useDecide()
  const choose = (index: number) => {
    const to = Math.max(0, Math.min(index, evidence.length - 1))
    setCurrent(to)
    const element = document.getElementById(passageId(evidence[to]!))
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }
  const judge = (action: 'confirm' | 'dismiss') => {
    const chosen = evidence[current]
    if (chosen) void decide({ action, evidence: chosen.id })
  }
  useKeys(
    evidence.length === 0
      ? {}
      : {
          j: () => choose(current + 1),
          k: () => choose(current - 1),
          c: () => judge('confirm'),
          d: () => judge('dismiss'),
        },
  )
  if (evidence.length === 0) return null
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{m.evidence.title}</h2>
      <p className="muted">{m.evidence.hint}</p>
      <ol className="wordings timeline">
        {evidence.map((each, index) => (
          <li
            key={each.id}
            id={passageId(each)}
            className="wording passage"
            data-state={each.state}
            data-current={index === current || undefined}
            tabIndex={-1}
            onFocus={() => setCurrent(index)}
          >
            <Passage evidence={each} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A later passage with what it says of the commitment, why it was suggested, and what people made of it. */
export function Passage({ evidence }: { evidence: Evidence }) {
  const { language, messages: m } = useSettings()
  const { actions, evidenceStates } = m
  const decide = useDecide()
  const { id, document, quote, relation, state } = evidence
  return (
    <>
      <blockquote>
        <Words text={quote} language={document.language} />
      </blockquote>
      <div className="later">
        <div className="place-head">
          <strong>{m.evidence.relations[relation]}</strong>
          <span className="badge" data-state={state}>
            {evidenceStates[state]}
          </span>
          <SourceLine document={document} />
        </div>
        <div className="place-title">
          <Link href={addresses.document(document.id)}>
            <DocumentTitle document={document} />
          </Link>
        </div>
        <p className="reason">{m.list(reasonsOf(language, evidence))}</p>
        <div className="buttons">
          {state !== 'confirmed' && (
            <button
              type="button"
              className="button"
              aria-keyshortcuts="c"
              onClick={() => void decide({ action: 'confirm', evidence: id })}
            >
              {actions.confirm}
            </button>
          )}
          {state !== 'dismissed' && (
            <button
              type="button"
              className="button"
              aria-keyshortcuts="d"
              onClick={() => void decide({ action: 'dismiss', evidence: id })}
            >
              {actions.dismiss}
            </button>
          )}
        </div>
      </div>
    </>
  )
}
