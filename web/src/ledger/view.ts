import type { Force, SortKey } from '../../../src/server/contract.ts'

/** What the ledger shows: exactly what its address says, so that a link or a bookmark gives the same view. */
export interface LedgerView {
  readonly q: string
  readonly actor: readonly string[]
  readonly area: readonly string[]
  readonly force: readonly string[]
  readonly document: readonly string[]
  readonly due: readonly string[]
  readonly measured: boolean
  readonly dated: boolean
  readonly sort: SortKey
  readonly order: 'asc' | 'desc'
  /** from 1 */
  readonly page: number
}

export const facetNames = ['force', 'area', 'actor', 'due', 'document'] as const
export type FacetName = (typeof facetNames)[number]
export const flagNames = ['measured', 'dated'] as const

/** Lines on one page. */
export const pageSize = 50

/** The way each sort runs first: the newest, the soonest due, the largest, the most stated, the firmest. */
export const naturalOrder: Readonly<Record<SortKey, 'asc' | 'desc'>> = {
  date: 'desc',
  deadline: 'asc',
  measure: 'desc',
  sources: 'desc',
  force: 'desc',
}
export const sortOrder = Object.keys(naturalOrder) as SortKey[]

export function readView(query: URLSearchParams): LedgerView {
  const asked = query.get('sort') ?? 'date'
  const sort = sortOrder.find(key => key === asked) ?? 'date'
  const order = query.get('order')
  return {
    q: query.get('q') ?? '',
    actor: query.getAll('actor'),
    area: query.getAll('area'),
    force: query.getAll('force'),
    document: query.getAll('document'),
    due: query.getAll('due'),
    measured: query.get('measured') === '1',
    dated: query.get('dated') === '1',
    sort,
    order: order === 'asc' || order === 'desc' ? order : naturalOrder[sort],
    page: Math.max(1, Math.trunc(Number(query.get('page'))) || 1),
  }
}

/** The view as a query, without what goes without saying. */
function filtersOf(view: LedgerView): URLSearchParams {
  const query = new URLSearchParams()
  if (view.q.trim()) query.set('q', view.q.trim())
  for (const name of facetNames) for (const value of view[name]) query.append(name, value)
  for (const name of flagNames) if (view[name]) query.set(name, '1')
  return query
}

export function addressOf(view: LedgerView): string {
  const query = filtersOf(view)
  if (view.q) query.set('q', view.q)
  if (view.sort !== 'date') query.set('sort', view.sort)
  if (view.order !== naturalOrder[view.sort]) query.set('order', view.order)
  if (view.page > 1) query.set('page', String(view.page))
  const text = query.toString()
  return text ? `/?${text}` : '/'
}

/** The request that answers the view. */
export function requestOf(view: LedgerView): string {
  const query = filtersOf(view)
  query.set('sort', view.sort)
  query.set('order', view.order)
  query.set('limit', String(pageSize))
  query.set('offset', String((view.page - 1) * pageSize))
  return `/commitments?${query}`
}

/** A changed filter starts again at the first page. */
export const narrowed = (view: LedgerView, change: Partial<LedgerView>): LedgerView => ({
  ...view,
  page: 1,
  ...change,
})

export function toggled(view: LedgerView, facet: FacetName, value: string): LedgerView {
  const chosen = view[facet]
  const next = chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]
  return narrowed(view, { [facet]: next })
}

export const unfiltered = (view: LedgerView): LedgerView =>
  narrowed(view, {
    q: '',
    actor: [],
    area: [],
    force: [],
    document: [],
    due: [],
    measured: false,
    dated: false,
  })

/** How many filters narrow the view, the search not counted. */
export const filterCount = (view: LedgerView): number =>
  facetNames.reduce((sum, name) => sum + view[name].length, 0) + flagNames.filter(name => view[name]).length

/** Counts by area and force as a table with one row an area, the largest first. */
export function tally(rows: readonly { area: string; force: Force; count: number }[]) {
  const byArea = new Map<string, { area: string; total: number; counts: Partial<Record<Force, number>> }>()
  for (const { area, force, count } of rows) {
    const line = byArea.get(area) ?? { area, total: 0, counts: {} }
    line.total += count
    line.counts[force] = (line.counts[force] ?? 0) + count
    byArea.set(area, line)
  }
  return [...byArea.values()].sort((a, b) => b.total - a.total || (a.area < b.area ? -1 : 1))
}
