import type { Assessment, Commitment, Scale } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { ScoreMark } from '../decide/assess-dialog.tsx'
import { day, partyName } from '../format.ts'
import { Link } from '../parts/link.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'

/** What people judged became of a commitment: the judgements in force, then the earlier ones. */
export function Assessments({ commitment }: { commitment: Commitment }) {
  const { assess: words } = useSettings().messages
  const { assessments } = commitment
  const inOrder = [...assessments].reverse().sort((a, b) => Number(b.current) - Number(a.current))
  return (
    <section aria-labelledby="assess-title">
      <h2 id="assess-title">{words.title}</h2>
      {assessments.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <ol className="plain assessments">
          {inOrder.map(assessment => (
            <Judgement key={assessment.decision} assessment={assessment} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Judgement({ assessment }: { assessment: Assessment }) {
  const { language, messages: m } = useSettings()
  const { assess: words } = m
  const scale = useResource<Scale>('/scale')
  const steps = scale.state === 'failed' ? [] : (scale.data?.steps ?? [])
  const { score, status, party, by, date, note, current, places } = assessment
  const name = steps.find(step => step.status === status)?.name[language] ?? status.replaceAll('_', ' ')
  return (
    <li className="assessment" data-current={current || undefined}>
      <p>
        <ScoreMark score={score} /> <strong>{name}</strong>
        {party && <span className="area">{partyName(language, party)}</span>}
        {!current && <span className="badge">{words.earlier}</span>}{' '}
        <span className="muted">
          {by} · {words.date} <time dateTime={date}>{day(language, date)}</time>
        </span>
      </p>
      {note && <p>{note}</p>}
      {places.map(({ document, start, quote }) => (
        <p key={`${document.id} ${start}`} className="reason">
          <Link href={addresses.document(document.id)}>
            <Words text={quote} language={document.language} />
          </Link>
        </p>
      ))}
    </li>
  )
}
