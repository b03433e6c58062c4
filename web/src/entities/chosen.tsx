import type { ReactNode } from 'react'
import type { Cooperation } from '../../../src/server/contract.ts'
import { number } from '../format.ts'
import { LineItem } from '../parts/line-item.tsx'
import { Link } from '../parts/link.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { NodeName } from './node-name.tsx'
import { columns } from './view.ts'
import type { SystemView } from './view.ts'

/** The promises of what is chosen in the picture. */
export function Chosen({ data, view: { choice } }: { data: Cooperation; view: SystemView }) {
  const { language, messages: m } = useSettings()
  const { system: words } = m
  const chosen = columns.filter(column => choice[column] !== undefined)
  if (chosen.length === 0) return null
  const found = chosen.flatMap(column => {
    const node = data.columns[column].nodes.find(({ id }) => id === choice[column])
    return node ? [{ column, node }] : []
  })
  if (found.length < chosen.length) return <p className="system-chosen muted">{words.gone}</p>
  return (
    <section className="system-chosen" aria-label={words.promises}>
      <h2>
        {found.map(({ column, node: { entity, name } }, at) => (
          <span key={column}>
            {at > 0 && <span aria-hidden="true"> · </span>}
            <EntityLink entity={entity}>
              <NodeName column={column} name={name} />
            </EntityLink>
          </span>
        ))}
        <span className="beside">{m.count.commitments(data.total, number(language, data.total))}</span>
      </h2>
      {data.total > data.items.length && (
        <p className="muted">
          {words.newest(number(language, data.items.length), number(language, data.total))}
        </p>
      )}
      <ul className="plain queue">
        {data.items.map(line => (
          <li key={line.id} className="card">
            <LineItem line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Its own page, where it has one: a party may act and be named by no document in words of its own. */
export function EntityLink({ entity, children }: { entity: string | null; children: ReactNode }) {
  return entity === null ? children : <Link href={addresses.entity(entity)}>{children}</Link>
}
