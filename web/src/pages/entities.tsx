import { useDeferredValue, useState } from 'react'
import type { EntityList, EntityRow } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { System } from '../entities/system.tsx'
import { isSystem } from '../entities/view.ts'
import { number } from '../format.ts'
import { Link } from '../parts/link.tsx'
import { Parties } from '../parts/parties.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { addresses, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

type Kind = EntityRow['kind']

/** What documents call by a name: as a list, or as one system with the parties and the promises. */
export function EntitiesPage() {
  const { entities: words, system } = useSettings().messages.work
  const asSystem = isSystem(usePlace().query)
  useTitle(asSystem ? system.title : words.title)
  return (
    <div className="page entities">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <nav className="view-switch" aria-label={system.views}>
        <Link href={addresses.entities} aria-current={asSystem ? undefined : 'page'}>
          {system.asList}
        </Link>
        <Link href={addresses.system} aria-current={asSystem ? 'page' : undefined}>
          {system.asSystem}
        </Link>
      </nav>
      {asSystem ? <System /> : <List />}
    </div>
  )
}

/** The most promised about first. */
function List() {
  const { messages: m } = useSettings()
  const { entities: words } = m.work
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<Kind | ''>('')
  const asked = useDeferredValue(search.trim())
  const query = new URLSearchParams({ q: asked, limit: '200', ...(kind === '' ? {} : { kind }) })
  const found = useResource<EntityList>(`/entities?${query}`)
  const kinds = found.state === 'failed' ? [] : (found.data?.kinds ?? [])
  return (
    <>
      <div className="entity-filter">
        <label className="search small">
          <span className="hidden">{words.find}</span>
          <input
            type="search"
            value={search}
            placeholder={words.find}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        <label className="field inline">
          <span>{words.kind}</span>
          <select value={kind} onChange={event => setKind(event.target.value as Kind | '')}>
            <option value="">{words.all}</option>
            {kinds.map(({ value, count }) => (
              <option key={value} value={value}>
                {words.kinds[value]} ({count})
              </option>
            ))}
          </select>
        </label>
      </div>
      <Loaded resource={found}>
        {({ items }) =>
          items.length === 0 ? <Empty title={words.none} hint={words.lead} /> : <Table items={items} />
        }
      </Loaded>
    </>
  )
}

function Table({ items }: { items: readonly EntityRow[] }) {
  const { language, messages: m } = useSettings()
  const { entities: words } = m.work
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={words.title}>
      <table className="entity-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.parties}</th>
            <th scope="col" className="number">
              {words.commitments}
            </th>
            <th scope="col" className="number">
              {words.named}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(entity => (
            <tr key={entity.id}>
              <th scope="row">
                <Link href={addresses.entity(entity.id)}>
                  <span className="words">{entity.name}</span>
                </Link>
                {entity.names.length > 1 && (
                  <span className="variants muted">{entity.names.slice(1, 4).join(' · ')}</span>
                )}
              </th>
              <td>{words.kinds[entity.kind]}</td>
              <td>
                <Parties parties={entity.parties} />
              </td>
              <td className="number">{number(language, entity.commitments)}</td>
              <td className="number">
                {m.count.documents(entity.documents, number(language, entity.documents))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
