import type { Figure, FigureGroup, FigureGroups } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day, measure } from '../format.ts'
import { Indicator } from '../parts/indicator.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

export function FiguresPage() {
  const { messages: m } = useSettings()
  const figures = useResource<FigureGroups>('/figures/differing')
  useTitle(m.figures.title)
  return (
    <div className="page figures">
      <h1>{m.figures.title}</h1>
      <p className="lead">{m.figures.lead}</p>
      <Loaded resource={figures}>
        {({ groups }) =>
          groups.length === 0 ? (
            <Empty title={m.figures.emptyTitle} hint={m.figures.emptyHint} />
          ) : (
            <ul className="plain figure-groups">
              {groups.map(group => (
                <Group key={group.figures[0]!.id} group={group} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

function Group({ group }: { group: FigureGroup }) {
  const { messages: m } = useSettings()
  const relations = [...new Set(group.relations.map(({ relation }) => relation))]
  const largest = Math.max(...group.figures.map(({ measure: { value, max } }) => max ?? value))
  return (
    <li className="card figure-group">
      <h2>
        {group.about}
        <Indicator name={group.indicator} />
      </h2>
      <p className="relations">
        {relations.map(relation => (
          <span key={relation}>
            <span className="badge" data-relation={relation}>
              {m.differences[relation]}
            </span>{' '}
            <span className="muted">{m.differenceHints[relation]}</span>
          </span>
        ))}
      </p>
      <ol className="plain figure-pair">
        {group.figures.map(figure => (
          <Side key={figure.id} figure={figure} largest={largest} />
        ))}
      </ol>
    </li>
  )
}

function Side({ figure, largest }: { figure: Figure; largest: number }) {
  const { language, messages: m } = useSettings()
  const share = largest > 0 ? Math.max(0, figure.measure.value / largest) : 0
  return (
    <li className="figure-side">
      <p className="figure-value">
        {measure(language, figure.measure)}
        {figure.as_of && (
          <span className="muted">
            {' '}
            {m.figures.asOf} {day(language, figure.as_of)}
          </span>
        )}
      </p>
      <span className="figure-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <ul className="plain">
        {figure.mentions.map(({ document, mention, quote }) => (
          <li key={mention} className="reference">
            <blockquote>
              <Words text={quote} language={document.language} />
            </blockquote>
            <Link href={addresses.document(document.id, mention)}>
              <DocumentTitle document={document} />
            </Link>
            <SourceLine document={document} />
          </li>
        ))}
      </ul>
    </li>
  )
}
