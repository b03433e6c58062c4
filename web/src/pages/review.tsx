import { useState } from 'react'
import type { Decision, DecisionPage, Review } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { DecisionLine, DisagreementNote } from '../commitment/history.tsx'
import { Link } from '../parts/link.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { ShowMore } from '../parts/show-more.tsx'
import { LineItem } from '../parts/line-item.tsx'
import { Lines } from '../review/lines.tsx'
import { QueueProvider } from '../review/queue.tsx'
import { Suggestions } from '../review/suggestions.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** What needs a person, driven from the keyboard. */
export function ReviewPage() {
  const { messages: m } = useSettings()
  const { review: words } = m
  const review = useResource<Review>('/review')
  useTitle(words.title)
  return (
    <div className="page review">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="muted keys-hint">{words.keys}</p>
      <Loaded resource={review}>
        {data => (
          <QueueProvider>
            {isEmpty(data) && <Empty title={words.nothing} hint={words.nothingHint} />}
            <Disagreements review={data} />
            <Unanchored review={data} />
            <Lines title={words.changed} hint={words.changedHint} list={data.changed} />
            {data.suggestions > 0 && <Suggestions />}
            <Lines title={words.doubtful} hint={words.doubtfulHint} list={data.doubtful} />
            <Log />
          </QueueProvider>
        )}
      </Loaded>
    </div>
  )
}

const isEmpty = ({ suggestions, unanchored, disagreements, changed, doubtful }: Review): boolean =>
  suggestions + unanchored.length + disagreements.length + changed.total + doubtful.total === 0

function Disagreements({ review }: { review: Review }) {
  const { review: words } = useSettings().messages
  if (review.disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements-title">
      <h2 id="disagreements-title">{words.disagreements}</h2>
      <ul className="plain queue">
        {review.disagreements.map(one => (
          <li key={`${one.commitment} ${one.field}`} className="card">
            {one.line && <LineItem line={one.line} />}
            <DisagreementNote disagreement={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unanchored({ review }: { review: Review }) {
  const { review: words } = useSettings().messages
  if (review.unanchored.length === 0) return null
  return (
    <section aria-labelledby="unanchored-title">
      <h2 id="unanchored-title">{words.unanchored}</h2>
      <p className="muted">{words.unanchoredHint}</p>
      <ol className="plain history">
        {review.unanchored.map(decision => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </ol>
    </section>
  )
}

/** Decisions that the log shows at first and with each “show more”, and that the API gives at once. */
const [step, most] = [20, 200]

function Log() {
  const { review: words } = useSettings().messages
  const [limit, setLimit] = useState(step)
  const log = useResource<DecisionPage>(`/decisions?limit=${limit}`)
  const { items = [], total = 0 } = (log.state !== 'failed' && log.data) || {}
  if (items.length === 0) return null
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title">{words.log}</h2>
      <p className="muted">{words.logHint}</p>
      <ol className="plain history" reversed>
        {items.map(decision => (
          <DecisionLine key={decision.id} decision={decision}>
            <About decision={decision} />
          </DecisionLine>
        ))}
      </ol>
      <ShowMore
        {...{ total, limit, step, most }}
        shown={items.length}
        onLimit={setLimit}
        rest={words.logRest}
      />
    </section>
  )
}

/** The line that a decision is about, under the words that it had then. */
function About({ decision: { lines, quotes } }: { decision: Decision }) {
  const [line, words] = [lines[0], quotes[0]]
  if (line === undefined || words === undefined) return null
  return (
    <p>
      <Link href={addresses.commitment(line)}>
        <span className="words">{words}</span>
      </Link>
    </p>
  )
}
