import type { Cooperation, SystemColumn } from '../../../src/server/contract.ts'
import { number, partyName } from '../format.ts'
import { useSettings } from '../settings.tsx'
import { EntityLink } from './chosen.tsx'
import { NodeName } from './node-name.tsx'
import { columns } from './view.ts'

/** The picture in words: every node with its promises and what it shares them with. */
export function SystemTable({ data }: { data: Cooperation }) {
  const { language, messages: m } = useSettings()
  const { system: words, entities } = m
  const nameOf = (column: SystemColumn, id: string) =>
    column === 'party'
      ? partyName(language, id)
      : (data.columns[column].nodes.find(node => node.id === id)?.name ?? id)
  const joined = (column: SystemColumn, id: string, other: SystemColumn) =>
    data.joins
      .flatMap(({ from, to, columns: [left, right], commitments }) => {
        if (left === column && right === other && from === id) return [{ end: to, commitments }]
        if (left === other && right === column && to === id) return [{ end: from, commitments }]
        return []
      })
      .toSorted((a, b) => b.commitments - a.commitments)
      .map(({ end, commitments }) => `${nameOf(other, end)} (${number(language, commitments)})`)
  return (
    <details className="system-table">
      <summary>{words.table}</summary>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{entities.name}</th>
              <th scope="col">{entities.kind}</th>
              <th scope="col" className="number">
                {entities.commitments}
              </th>
              {columns.map(column => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.flatMap(column =>
              data.columns[column].nodes.map(({ id, entity, name, kind, commitments }) => (
                <tr key={`${column} ${id}`}>
                  <th scope="row">
                    <EntityLink entity={entity}>
                      <NodeName column={column} name={name} />
                    </EntityLink>
                  </th>
                  <td>{entities.kinds[kind]}</td>
                  <td className="number">{number(language, commitments)}</td>
                  {columns.map(other => (
                    <td key={other}>{other === column ? '—' : m.list(joined(column, id, other))}</td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
