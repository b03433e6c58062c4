import { useDeferredValue, useState } from 'react'
import type { EntityList, EntityRow } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { System } from '../entities/system.tsx'
import { isSystem } from '../entities/view.ts'
import { number } from '../format.ts'
import { SearchIcon } from '../parts/icons.tsx'
import { Link } from '../parts/link.tsx'
import { Parties } from '../parts/parties.tsx'
import { ShowMore } from '../parts/show-more.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { Name, Names } from '../parts/words.tsx'
import { addresses, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'

type Kind = EntityRow['kind']

/** What documents call by a name: as a list, or as one system with the parties and the promises. */
export function EntitiesPage() {
  const { entities: words, system } = useSettings().messages
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

/** Rows drawn at first and with each “show more”, and that the API gives at once. */
const [step, most] = [100, 500]

/** The most promised about first. */
function List() {
  const { language, messages: m } = useSettings()
  const { entities: words } = m
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<Kind | ''>('')
  const [limit, setLimit] = useState(step)
  const asked = useDeferredValue(search.trim())
  const query = new URLSearchParams({ q: asked, limit: String(limit), ...(kind === '' ? {} : { kind }) })
  const found = useResource<EntityList>(`/entities?${query}`)
  const { kinds = [], total = null } = (found.state !== 'failed' && found.data) || {}
  return (
    <>
      <div className="entity-filter">
        <search className="search small">
          <SearchIcon />
          <input
            type="search"
            value={search}
            maxLength={200}
            aria-label={words.find}
            placeholder={words.find}
            onChange={event => setSearch(event.target.value)}
          />
        </search>
        <label className="field inline">
          <span>{words.kind}</span>
          <select value={kind} onChange={event => setKind(event.target.value as Kind | '')}>
            <option value="">{words.all}</option>
            {kinds.map(({ value, count }) => (
              <option key={value} value={value}>
                {words.kinds[value]} ({number(language, count)})
              </option>
            ))}
          </select>
        </label>
        {total !== null && (
          <p className="found" role="status">
            {words.found(total, number(language, total))}
          </p>
        )}
      </div>
      <Loaded resource={found}>
        {({ items, total: all }) => (
          <>
            {items.length === 0 ? <Empty title={words.none} hint={words.lead} /> : <Table items={items} />}
            <ShowMore
              {...{ limit, step, most }}
              total={all}
              shown={items.length}
              onLimit={setLimit}
              rest={m.states.searchRest}
            />
          </>
        )}
      </Loaded>
    </>
  )
}

function Table({ items }: { items: readonly EntityRow[] }) {
  const { entities: words } = useSettings().messages
  const columns = [words.name, words.kind, words.parties, words.commitments, words.named]
  return (
    <table className="lines entity-lines" role="table" aria-label={words.title}>
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {items.map(entity => (
          <Row key={entity.id} entity={entity} />
        ))}
      </tbody>
    </table>
  )
}

/** Other forms of a name that are shown before the rest is only counted. */
const variantsShown = 3

function Row({ entity }: { entity: EntityRow }) {
  const { language, messages: m } = useSettings()
  const { entities: words } = m
  const variants = entity.names.slice(1)
  return (
    <tr role="row" className="line">
      <td role="cell" className="what">
        <Link className="line-link" href={addresses.entity(entity.id)}>
          <Name text={entity.name} />
        </Link>
        {variants.length > 0 && (
          <span className="variants muted">
            <Names names={variants.slice(0, variantsShown)} />
            {variants.length > variantsShown && ` · ${m.andMore(variants.length - variantsShown)}`}
          </span>
        )}
      </td>
      <td role="cell">{words.kinds[entity.kind]}</td>
      <td role="cell">
        <Parties parties={entity.parties} />
      </td>
      <td role="cell" className="numeric" data-label={words.commitments}>
        {number(language, entity.commitments)}
      </td>
      <td role="cell" className="numeric" data-label={words.named}>
        {m.count.documents(entity.documents, number(language, entity.documents))}
      </td>
    </tr>
  )
}
