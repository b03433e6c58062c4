import type { ReactNode } from 'react'
import type { Entity } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Passage } from '../commitment/later-evidence.tsx'
import { fewest, systemAddress } from '../entities/view.ts'
import { measure, number } from '../format.ts'
import { BearsOn, LineItem } from '../parts/line-item.tsx'
import { Indicator } from '../parts/indicator.tsx'
import { Link } from '../parts/link.tsx'
import { Parties } from '../parts/parties.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Name, Names } from '../parts/words.tsx'
import { Loaded } from '../parts/states.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

export function EntityPage({ id }: { id: string }) {
  const entity = useResource<Entity>(`/entities/${encodeURIComponent(id)}`)
  return <Loaded resource={entity}>{data => <Whole entity={data} />}</Loaded>
}

/** A named thing: what was promised and claimed about it, and what came of that. */
function Whole({ entity }: { entity: Entity }) {
  const { language, messages: m } = useSettings()
  const { entities: words, system } = m
  const { names, parties, lines, figures, evidence, places, kin, place } = entity
  const lineOf = new Map(lines.map(line => [line.id, line]))
  useTitle(entity.name)
  return (
    <article className="page commitment entity">
      <Link className="back" href={addresses.entities}>
        <span aria-hidden="true">← </span>
        {words.back}
      </Link>
      <header>
        <p className="eyebrow">{words.kinds[entity.kind]}</p>
        <h1>
          <Name text={entity.name} />
        </h1>
        {names.length > 1 && (
          <p className="muted">
            {words.variants}: <Names names={names.slice(1)} />
          </p>
        )}
        {parties.length > 0 && (
          <p>
            <Parties parties={parties} whole />
          </p>
        )}
        {place && (
          <p>
            <Link href={systemAddress({ choice: { [place.column]: place.id }, most: fewest })}>
              {system.placeOf}
              <span aria-hidden="true"> →</span>
            </Link>
          </p>
        )}
      </header>
      <Section title={words.commitments} count={number(language, lines.length)} shown={lines.length > 0}>
        <ul className="plain queue">
          {lines.map(line => (
            <li key={line.id} className="card">
              <LineItem line={line} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.evidence} count={number(language, evidence.length)} shown={evidence.length > 0}>
        <ol className="wordings">
          {evidence.map(each => (
            <li key={each.id} className="wording" tabIndex={-1}>
              <BearsOn line={lineOf.get(each.commitment)} />
              <Passage evidence={each} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.figures} count={number(language, figures.length)} shown={figures.length > 0}>
        <ul className="plain queue">
          {figures.map(figure => (
            <li key={figure.id} className="card">
              <strong>{measure(language, figure.measure)}</strong> {figure.about}
              <Indicator name={figure.indicator} />
              {figure.mentions.map(({ document, mention }) => (
                <p key={mention} className="reference">
                  <Link href={addresses.document(document.id, mention)}>
                    <DocumentTitle document={document} />
                  </Link>
                  <SourceLine document={document} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.kin} shown={kin.length > 0}>
        <ul className="plain kin">
          {kin.map(one => (
            <li key={one.id}>
              <Link href={addresses.entity(one.id)}>
                <Name text={one.name} />
              </Link>{' '}
              <span className="muted">
                {words.kinds[one.kind]} · {m.count.commitments(one.shared, number(language, one.shared))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.places} count={number(language, entity.documents)} shown>
        <ul className="plain">
          {places.map(({ document, start, before, quote, after }) => (
            <li key={`${document.id} ${start}`} className="reference">
              <p className="words" lang={document.language}>
                …{before}
                <mark>{quote}</mark>
                {after}…
              </p>
              <Link href={addresses.document(document.id)}>
                <DocumentTitle document={document} />
              </Link>
              <SourceLine document={document} />
            </li>
          ))}
        </ul>
        {places.length < entity.documents && (
          <p className="muted">
            {words.placesRest(number(language, places.length), number(language, entity.documents))}
          </p>
        )}
      </Section>
    </article>
  )
}

function Section({
  title,
  count,
  shown,
  children,
}: {
  title: string
  count?: string
  shown: boolean
  children: ReactNode
}) {
  if (!shown) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {count && <span className="beside">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
