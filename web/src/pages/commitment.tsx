import type { ReactNode } from 'react'
import type { Commitment } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Actions } from '../commitment/actions.tsx'
import { Assessments } from '../commitment/assessments.tsx'
import { History } from '../commitment/history.tsx'
import { LaterEvidence } from '../commitment/later-evidence.tsx'
import { Wordings } from '../commitment/wording-list.tsx'
import { day, deadline, measure, number } from '../format.ts'
import { ForceLabel } from '../parts/force.tsx'
import { Link } from '../parts/link.tsx'
import { Parties } from '../parts/parties.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Loaded } from '../parts/states.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'
import { lastLedger } from './ledger.tsx'

export function CommitmentPage({ id }: { id: string }) {
  const commitment = useResource<Commitment>(`/commitments/${encodeURIComponent(id)}`)
  return <Loaded resource={commitment}>{data => <Whole commitment={data} />}</Loaded>
}

function Whole({ commitment }: { commitment: Commitment }) {
  const { language, messages: m } = useSettings()
  useTitle(commitment.quote.slice(0, 40))
  return (
    <article className="page commitment">
      <Link className="back" href={lastLedger.address}>
        <span aria-hidden="true">← </span>
        {m.commitment.back}
      </Link>
      <header className="commitment-head" data-force={commitment.force}>
        <p className="eyebrow">
          <ForceLabel force={commitment.force} />
          {commitment.areas.map(area => (
            <span key={area} className="area">
              {m.areas[area]}
            </span>
          ))}
        </p>
        <h1>
          <Words text={commitment.quote} language={commitment.language} />
        </h1>
        <p className="gloss" lang="en">
          {commitment.gloss}
        </p>
      </header>
      <Actions commitment={commitment} />
      <Fields commitment={commitment} />
      <section aria-labelledby="wordings-title">
        <h2 id="wordings-title">
          {m.commitment.wordings}
          <span className="beside">
            {m.commitment.places(commitment.mentions, number(language, commitment.mentions))}
            {' · '}
            {m.count.documents(commitment.documents, number(language, commitment.documents))}
            {' · '}
            {m.count.voices(commitment.voices, number(language, commitment.voices))}
          </span>
        </h2>
        <Wordings commitment={commitment} />
      </section>
      <LaterEvidence evidence={commitment.evidence} />
      <Assessments commitment={commitment} />
      <Omissions commitment={commitment} />
      <History commitment={commitment} />
    </article>
  )
}

function Fields({ commitment }: { commitment: Commitment }) {
  const { language, messages: m } = useSettings()
  const { actor, counterpart, speaker, timeframe, published } = commitment
  const due = timeframe ? deadline(language, timeframe) : ''
  return (
    <dl className="fields">
      <Field name={m.commitment.actor}>
        {actor.length > 0 ? <Parties parties={actor} whole /> : m.unknown}
      </Field>
      {counterpart.length > 0 && (
        <Field name={m.commitment.counterpart}>
          <Parties parties={counterpart} whole />
        </Field>
      )}
      {speaker && <Field name={m.commitment.speaker}>{speaker === 'joint' ? m.joint : speaker}</Field>}
      {commitment.measure && (
        <Field name={m.commitment.measure}>
          <strong>{measure(language, commitment.measure)}</strong>
        </Field>
      )}
      {due && timeframe && (
        <Field name={m.commitment.deadline}>
          <strong>{due}</strong>{' '}
          <span className="muted words" lang={commitment.language}>
            {timeframe.text}
          </span>
        </Field>
      )}
      {published && (
        <Field name={m.commitment.firstStated}>
          <time dateTime={published}>{day(language, published)}</time>
        </Field>
      )}
    </dl>
  )
}

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Omissions({ commitment }: { commitment: Commitment }) {
  const { messages: m } = useSettings()
  if (commitment.omitted_by.length === 0) return null
  return (
    <section aria-labelledby="omitted-title">
      <h2 id="omitted-title">{m.commitment.omitted}</h2>
      <p className="muted">{m.commitment.omittedHint}</p>
      <ul className="plain">
        {commitment.omitted_by.map(document => (
          <li key={document.id} className="reference">
            <Link href={addresses.document(document.id)}>
              <DocumentTitle document={document} />
            </Link>
            <SourceLine document={document} />
          </li>
        ))}
      </ul>
    </section>
  )
}
