import { useEffect, useRef } from 'react'
import type { Explanation } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../parts/states.tsx'
import { useMessages } from '../settings.tsx'
import type { Stretch } from './segments.ts'

/** How the rules read a document: each clause with what was decided of it, and why. */
export function ReadingPane({ id, language, span }: { id: string; language: string; span: Stretch | null }) {
  const m = useMessages()
  const explanation = useResource<Explanation>(`/documents/${encodeURIComponent(id)}/explanation`)
  return (
    <section className="side-panel source" aria-label={m.reader.showReading}>
      <p className="muted">{m.reader.readingHint}</p>
      <Loaded resource={explanation}>
        {data => <Reading explanation={data} language={language} span={span} />}
      </Loaded>
    </section>
  )
}

function Reading({
  explanation,
  language,
  span,
}: {
  explanation: Explanation
  language: string
  span: Stretch | null
}) {
  const m = useMessages()
  const list = useRef<HTMLOListElement>(null)
  const { version, skipped, sentences } = explanation
  const current = span ? sentences.findIndex(one => one.start <= span.start && span.start < one.end) : -1
  useEffect(() => {
    const item = list.current?.children[current] as HTMLElement | undefined
    if (list.current && item) list.current.scrollTop = item.offsetTop - list.current.offsetTop - 40
  }, [current])
  if (version === null) return <p>{m.reader.noPack}</p>
  if (skipped !== null) {
    return (
      <p>
        {m.reader.skippedWhole} <span lang="en">{skipped}</span>
      </p>
    )
  }
  return (
    <ol className="plain reading" ref={list} tabIndex={0} aria-label={m.reader.showReading}>
      {sentences.map((sentence, i) => (
        <li key={sentence.start} data-current={i === current || undefined}>
          {sentence.clauses.map((clause, n) => (
            <ClauseLine key={n} clause={clause} language={language} />
          ))}
          {sentence.clauses.length === 0 && (
            <span className="words" lang={language}>
              {sentence.text}
            </span>
          )}
          {sentence.skipped !== null && (
            <span className="clause-why" lang="en">
              {sentence.skipped}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

type Clause = Explanation['sentences'][number]['clauses'][number]

function ClauseLine({ clause, language }: { clause: Clause; language: string }) {
  const m = useMessages()
  const { cue, verb, rule, inherits, speaker, fields, learned } = clause
  const seen = [
    `${m.reader.rule} ${rule}`,
    cue !== null && `${m.reader.cue} ${cue}`,
    verb !== null && `${m.reader.verb} ${verb}`,
    inherits && `${m.reader.inherits} ${m.forces[inherits.force]}${inherits.cue ? ` (${inherits.cue})` : ''}`,
    speaker !== null && `${m.commitment.speaker} ${speaker === 'joint' ? m.joint : speaker}`,
  ].filter(Boolean)
  return (
    <div className="clause" data-decision={clause.decision}>
      <span>
        <span className="badge">{m.decisions[clause.decision]}</span>
      </span>
      <span>
        <span className="words" lang={language}>
          {clause.text}
        </span>
        <span className="clause-why">{seen.join(' · ')}</span>
        {learned && (
          <span className="clause-why">
            {[
              `${m.reader.learned} ${learned.percent} %`,
              `${m.reader.against} ${learned.overrules}`,
              ...learned.because.map(({ feature, weight }) => `${feature} (${weight})`),
            ].join(' · ')}
          </span>
        )}
        {fields.length > 0 && (
          <span className="clause-why">
            {fields.map(({ name, how }) => `${m.fields[name] ?? name}: ${m.origins[how]}`).join(' · ')}
          </span>
        )}
      </span>
    </div>
  )
}
