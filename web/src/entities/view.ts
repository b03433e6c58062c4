import type { SystemColumn } from '../../../src/server/contract.ts'

export const columns = ['party', 'mechanism', 'project'] as const satisfies SystemColumn[]

/** What the picture of the system shows: exactly what its address says. */
export interface SystemView {
  readonly choice: Partial<Readonly<Record<SystemColumn, string>>>
  /** of each column */
  readonly most: number
}

/** Nodes of a column at first, and at most. */
export const [fewest, largest] = [12, 60]

/** Lines that are listed under the picture. */
const listed = 200

export function readSystemView(query: URLSearchParams): SystemView {
  const chosen = columns.flatMap(column => {
    const id = query.get(column)
    return id ? [[column, id] as const] : []
  })
  const most = Math.trunc(Number(query.get('most'))) || fewest
  return { choice: Object.fromEntries(chosen), most: Math.min(largest, Math.max(fewest, most)) }
}

export const isSystem = (query: URLSearchParams): boolean => query.get('view') === 'system'

export function systemAddress({ choice, most }: SystemView): string {
  const query = new URLSearchParams({ view: 'system', ...choice })
  if (most !== fewest) query.set('most', String(most))
  return `/entities?${query}`
}

export const systemRequest = ({ choice, most }: SystemView): string =>
  `/cooperation?${new URLSearchParams({ ...choice, most: String(most), limit: String(listed) })}`

/**
 * The choice after a node was pressed: what was chosen is let go; what shares promises with the choice narrows it;
 * anything else is chosen in its stead.
 */
export function pressed(
  choice: SystemView['choice'],
  column: SystemColumn,
  { id, shared }: { readonly id: string; readonly shared: number },
): SystemView['choice'] {
  const { [column]: before, ...others } = choice
  if (before === id) return others
  return shared > 0 ? { ...others, [column]: id } : { [column]: id }
}
