import type { Cooperation, SystemColumn } from '../../../src/server/contract.ts'
import { columns } from './view.ts'
import type { SystemView } from './view.ts'

/** Where the columns begin and end, in per cent of the width; `.system-columns` lays them out so. */
const edges: Readonly<Record<SystemColumn, readonly [number, number]>> = {
  party: [0, 22],
  mechanism: [34, 66],
  project: [78, 100],
}

/** In pixels, of a line that stands for so many promises. */
const breadth = (count: number): number => Math.min(10, 0.75 + Math.sqrt(count))

/**
 * Lines between nodes that share promises, the broader the more. They lie behind the nodes and are for the eye alone:
 * the table says the same. Rows are one unit high, so that nothing needs to be measured.
 */
export function Joins({ data, choice }: { data: Cooperation; choice: SystemView['choice'] }) {
  const rows = Math.max(...columns.map(column => data.columns[column].nodes.length))
  const row = (column: SystemColumn, id: string) =>
    data.columns[column].nodes.findIndex(node => node.id === id) + 0.5
  const chosen = Object.keys(choice).length > 0
  const drawn = data.joins.toSorted((a, b) => a.shared - b.shared)
  return (
    <svg
      className="system-joins"
      viewBox={`0 0 100 ${rows}`}
      preserveAspectRatio="none"
      style={{ blockSize: `calc(${rows} * var(--row))` }}
      aria-hidden="true"
    >
      {drawn.map(({ from, to, columns: [left, right], commitments, shared }) => {
        const [x, y] = [edges[left][1], row(left, from)]
        const [toX, toY] = [edges[right][0], row(right, to)]
        const joined = shared > 0 && (choice[left] === from || choice[right] === to)
        const middle = (x + toX) / 2
        return (
          <path
            key={`${left} ${right} ${from} ${to}`}
            d={`M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`}
            data-across={left === 'party' && right === 'project' ? '' : undefined}
            data-state={chosen ? (joined ? 'joined' : 'faded') : undefined}
            strokeWidth={breadth(joined ? shared : commitments)}
          />
        )
      })}
    </svg>
  )
}
