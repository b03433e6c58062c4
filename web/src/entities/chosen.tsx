import type { Cooperation } from '../../../src/server/contract.ts'
import { number, partyName } from '../format.ts'
import { LineItem } from '../parts/line-item.tsx'
import { Link } from '../parts/link.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { columns, listed } from './view.ts'
import type { SystemView } from './view.ts'

/** The promises of what is chosen in the picture. */
export function Chosen({ data, view: { choice } }: { data: Cooperation; view: SystemView }) {
  const { language, messages: m } = useSettings()
  const { system: words } = m.work
  const chosen = columns.flatMap(column => {
    const id = choice[column]
    if (id === undefined) return []
    const node = data.columns[column].nodes.find(one => one.id === id)
    const name = node?.name ?? id
    return column === 'party'
      ? [{ id, name: partyName(language, name), href: `/?${new URLSearchParams({ actor: id })}` }]
      : [{ id, name, href: addresses.entity(id) }]
  })
  if (chosen.length === 0) return null
  return (
    <section className="system-chosen" aria-label={words.promises}>
      <h2>
        {chosen.map(({ id, name, href }, at) => (
          <span key={id}>
            {at > 0 && <span aria-hidden="true"> · </span>}
            <Link href={href}>{name}</Link>
          </span>
        ))}
        <span className="beside">{m.count.commitments(data.total, number(language, data.total))}</span>
      </h2>
      {data.total > data.items.length && (
        <p className="muted">{words.newest(number(language, listed), number(language, data.total))}</p>
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
