import type { EntityKind } from '../base/values.ts'

/** Who, through what, on what: the three columns in which a ledger shows as one system. */
export const columns = ['party', 'mechanism', 'project'] as const
export type Column = (typeof columns)[number]

/** What two sides act through stands in the middle: standing bodies, and what they proposed, signed or held. */
export const throughKinds = ['mechanism', 'initiative', 'agreement', 'event'] as const satisfies EntityKind[]

/** Where a thing stands in the picture of the system: its column, and the id that it has there. */
export interface SystemPlace {
  readonly column: Column
  readonly id: string
}

/** A commitment that names a mechanism or a project: the parties that are to act, and ids of what it names. */
export type SystemLine = { readonly id: string } & Readonly<Record<Column, readonly string[]>>

/** One of a column or none. */
export type Choice = Partial<Readonly<Record<Column, string>>>

export interface SystemNode {
  readonly id: string
  readonly commitments: number
  /** those of them that also belong to what is chosen in the other columns */
  readonly shared: number
}

export interface SystemColumn {
  /** of this column in the whole ledger, shown or not */
  readonly total: number
  /** how many of them share a commitment with what is chosen in the other columns */
  readonly joined: number
  /** those with the most commitments first, then what is chosen if it is none of them */
  readonly nodes: readonly SystemNode[]
}

/** Two of different columns that share commitments: `from` stands left of `to`. */
export interface SystemJoin {
  readonly from: string
  readonly to: string
  readonly columns: readonly [Column, Column]
  readonly commitments: number
  /** those of them that belong to all that is chosen */
  readonly shared: number
}

export interface Cooperation {
  readonly commitments: number
  readonly columns: Readonly<Record<Column, SystemColumn>>
  readonly joins: readonly SystemJoin[]
}

const columnOfKind: Readonly<Partial<Record<EntityKind, Column>>> = {
  party: 'party',
  project: 'project',
  ...Object.fromEntries(throughKinds.map(kind => [kind, 'mechanism'])),
}

/** Where a named thing stands in the system; null where no line holds it. A party stands there by its code. */
export function placeIn(
  lines: readonly SystemLine[],
  { id, kind, code }: { readonly id: string; readonly kind: EntityKind; readonly code: string | null },
): SystemPlace | null {
  const column = columnOfKind[kind]
  const own = column === 'party' ? code : id
  if (column === undefined || own === null) return null
  return lines.some(line => line[column].includes(own)) ? { column, id: own } : null
}

const pairs = [
  ['party', 'mechanism'],
  ['mechanism', 'project'],
  ['party', 'project'],
] as const

/** The lines that belong to all that is chosen; all of them where nothing is. */
export const linesOf = (lines: readonly SystemLine[], choice: Choice): SystemLine[] =>
  lines.filter(line => belongs(line, choice))

const belongs = (line: SystemLine, choice: Choice, but?: Column): boolean =>
  columns.every(
    column => column === but || choice[column] === undefined || line[column].includes(choice[column]),
  )

/**
 * The system that these lines form, with at most so many of each column. One pass over the lines for the columns and
 * one for the joins: time grows with the lines and what they name.
 * @param most of a column that are shown; what is chosen comes on top of it
 */
export function cooperationOf(lines: readonly SystemLine[], choice: Choice, most: number): Cooperation {
  const shown = Object.fromEntries(
    columns.map(column => [column, columnOf(lines, column, choice, most)]),
  ) as Record<Column, SystemColumn>
  return { commitments: lines.length, columns: shown, joins: joinsOf(lines, choice, shown) }
}

function columnOf(lines: readonly SystemLine[], column: Column, choice: Choice, most: number): SystemColumn {
  const counts = new Map<string, { commitments: number; shared: number }>()
  for (const line of lines) {
    const shared = Number(belongs(line, choice, column))
    for (const id of line[column]) {
      const count = counts.get(id) ?? { commitments: 0, shared: 0 }
      counts.set(id, { commitments: count.commitments + 1, shared: count.shared + shared })
    }
  }
  const ranked = [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .sort((a, b) => b.commitments - a.commitments || (a.id < b.id ? -1 : 1))
  return {
    total: ranked.length,
    joined: ranked.filter(({ shared }) => shared > 0).length,
    nodes: ranked.filter(({ id }, at) => at < most || id === choice[column]),
  }
}

function joinsOf(
  lines: readonly SystemLine[],
  choice: Choice,
  shown: Readonly<Record<Column, SystemColumn>>,
): SystemJoin[] {
  const ids = Object.fromEntries(
    columns.map(column => [column, new Set(shown[column].nodes.map(({ id }) => id))]),
  ) as Record<Column, Set<string>>
  const joins = new Map<string, SystemJoin>()
  for (const line of lines) {
    const chosen = Number(belongs(line, choice))
    for (const [left, right] of pairs) {
      const ends = line[right].filter(id => ids[right].has(id))
      for (const from of line[left].filter(id => ids[left].has(id)))
        for (const to of ends) {
          const key = JSON.stringify([left, from, to])
          const { commitments, shared } = joins.get(key) ?? { commitments: 0, shared: 0 }
          joins.set(key, {
            from,
            to,
            columns: [left, right],
            commitments: commitments + 1,
            shared: shared + chosen,
          })
        }
    }
  }
  return [...joins.values()]
}
