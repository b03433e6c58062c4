import type { Deadlines, Due, ScoreMean, Scores } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { ScoreMark, signed, today } from '../decide/assess-dialog.tsx'
import { day, number, partyName } from '../format.ts'
import { LineItem } from '../parts/line-item.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

/** Deadlines that have passed and that are coming, and what became of commitments on the whole. */
export function DeadlinesPage() {
  const { messages: m } = useSettings()
  const { deadlines: words } = m
  const found = useResource<Deadlines>(`/deadlines?${new URLSearchParams({ today: today() })}`)
  useTitle(words.title)
  return (
    <div className="page deadlines">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ScoreTables />
      <Loaded resource={found}>
        {({ passed, coming }) =>
          passed.length + coming.length === 0 ? (
            <Empty title={words.none} hint={words.noneHint} />
          ) : (
            <>
              <DueList title={words.coming} items={coming} />
              <DueList title={words.passed} items={passed} />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

function DueList({ title, items }: { title: string; items: readonly Due[] }) {
  const { language, messages: m } = useSettings()
  const { deadlines: words, assess } = m
  if (items.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}
        <span className="beside">{number(language, items.length)}</span>
      </h2>
      <ol className="plain queue">
        {items.map(line => (
          <li key={line.id} className="card due">
            <p className="due-day">
              <time dateTime={line.due}>{day(language, line.due)}</time>
              {line.mean === null ? (
                <span className="muted">{words.open}</span>
              ) : (
                <>
                  <span className="hidden">{assess.title}: </span>
                  <ScoreMark score={line.mean} />
                </>
              )}
              {line.confirmed + line.suggested > 0 && (
                <span className="muted">
                  {words.evidence}: {line.confirmed} / {line.confirmed + line.suggested}
                </span>
              )}
            </p>
            <LineItem line={line} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function ScoreTables() {
  const { language, messages: m } = useSettings()
  const { assess: words } = m
  const found = useResource<Scores>('/scores')
  const scores = found.state === 'failed' ? null : found.data
  if (!scores || scores.assessed + scores.pending === 0) return null
  const shown = (count: number) => number(language, count)
  return (
    <section aria-labelledby="scores-title" className="scores">
      <h2 id="scores-title">
        {words.scores}
        <span className="beside">
          {words.assessed(shown(scores.assessed), shown(scores.commitments), shown(scores.pending))}
        </span>
      </h2>
      <p className="muted">{words.scoresLead}</p>
      {scores.overall !== null && (
        <p className="overall">
          {words.overall} <strong>{signed(scores.overall)}</strong>
        </p>
      )}
      <div className="score-tables">
        <Means title={words.byParty} means={scores.by_party} nameOf={key => partyName(language, key)} />
        <Means
          title={words.byArea}
          means={scores.by_area}
          nameOf={key => (m.areas as Readonly<Record<string, string>>)[key] ?? key}
        />
        <Means
          title={words.bySummit}
          means={scores.by_summit}
          nameOf={key => {
            const name = scores.by_summit.find(summit => summit.key === key)?.name
            const when = key.length === 4 ? key : day(language, key)
            return name ? `${name} (${when})` : when
          }}
        />
      </div>
    </section>
  )
}

function Means({
  title,
  means,
  nameOf,
}: {
  title: string
  means: readonly ScoreMean[]
  nameOf: (key: string) => string
}) {
  const { assess: words } = useSettings().messages
  if (means.length === 0) return null
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {words.mean}
          </th>
          <th scope="col" className="number">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {means.map(({ key, mean, count }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td className="number">{signed(mean)}</td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
