import { sql } from 'kysely'
import type { Area, Force } from '../base/values.ts'
import { matches } from './query-ledger.ts'
import type { LedgerFilter } from './query-ledger.ts'
import type { Db } from './rows.ts'

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Counts by value, the most frequent first. Each is counted with every other filter applied, but not its own. */
export interface Facets {
  readonly actor: readonly FacetValue[]
  readonly area: readonly FacetValue[]
  readonly force: readonly FacetValue[]
  /** by id of the document */
  readonly document: readonly FacetValue[]
  /** by year of the deadline */
  readonly due: readonly FacetValue[]
  readonly measured: number
  readonly dated: number
  /** with every filter but area and force */
  readonly area_force: readonly { area: Area; force: Force; count: number }[]
}

export async function ledgerFacets(db: Db, filter: LedgerFilter): Promise<Facets> {
  const { actor, area, force, document, due, measured, dated, ...rest } = filter
  const all = { actor, area, force, document, due, measured, dated, ...rest }
  return {
    actor: await listed(db, 'actor', { ...all, actor: undefined }),
    area: await listed(db, 'areas', { ...all, area: undefined }),
    force: await counted(db, sql`force`, { ...all, force: undefined }),
    document: await byDocument(db, { ...all, document: undefined }),
    due: await counted(db, sql`left(due, 4)`, { ...all, due: undefined, dated: true }),
    measured: await countOf(db, { ...all, measured: true }),
    dated: await countOf(db, { ...all, dated: true }),
    area_force: await areaByForce(db, { ...all, area: undefined, force: undefined }),
  }
}

async function listed(db: Db, column: 'actor' | 'areas', filter: LedgerFilter): Promise<FacetValue[]> {
  const rows = await db
    .selectFrom('commitments')
    .crossJoinLateral(sql<{ value: string }>`unnest(${sql.ref(column)})`.as<'item'>(sql`item(value)`))
    .select(['item.value', eb => eb.fn.countAll<string>().as('count')])
    .where(matches(filter))
    .groupBy('item.value')
    .execute()
  return ranked(rows)
}

async function counted(
  db: Db,
  value: ReturnType<typeof sql<unknown>>,
  filter: LedgerFilter,
): Promise<FacetValue[]> {
  const rows = await db
    .selectFrom('commitments')
    .select([sql<string>`${value}`.as('value'), eb => eb.fn.countAll<string>().as('count')])
    .where(matches(filter))
    .groupBy(sql`1`)
    .execute()
  return ranked(rows)
}

async function byDocument(db: Db, filter: LedgerFilter): Promise<FacetValue[]> {
  const rows = await db
    .selectFrom('mentions')
    .select(['document as value', eb => eb.fn.count<string>('owner').distinct().as('count')])
    .where('kind', '=', 'commitment')
    .where('owner', 'in', eb => eb.selectFrom('commitments').select('commitments.id').where(matches(filter)))
    .groupBy('document')
    .execute()
  return ranked(rows)
}

async function countOf(db: Db, filter: LedgerFilter): Promise<number> {
  const row = await db
    .selectFrom('commitments')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

async function areaByForce(db: Db, filter: LedgerFilter): Promise<Facets['area_force']> {
  const rows = await db
    .selectFrom('commitments')
    .crossJoinLateral(sql<{ value: string }>`unnest(areas)`.as<'item'>(sql`item(value)`))
    .select(['item.value as area', 'force', eb => eb.fn.countAll<string>().as('count')])
    .where(matches(filter))
    .groupBy(['item.value', 'force'])
    .execute()
  return rows.map(row => ({
    area: row.area as Area,
    force: row.force as Force,
    count: Number(row.count),
  }))
}

/** Counts come as strings from the database (bigint). Ties are in the order of the values. */
function ranked(rows: readonly { value: string; count: string }[]): FacetValue[] {
  return rows
    .map(({ value, count }) => ({ value, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
