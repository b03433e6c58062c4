import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
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

const own = ['actor', 'area', 'force', 'document', 'due', 'measured', 'dated'] as const
type Own = (typeof own)[number]

/**
 * The counts of all facets, in one pass over the lines: each says of every facet's filter whether it lets it through.
 * @param limit values of `actor` and `document` beyond which only chosen ones are given
 */
export async function ledgerFacets(db: Db, filter: LedgerFilter, limit: number): Promise<Facets> {
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => !own.some(one => one === name)))
  const passes = own.map(name => sql`(${matches({ [name]: filter[name] })}) as ${passed(name)}`)
  const chosen = [...(filter.actor ?? []), ...(filter.document ?? [])]
  const { rows } = await sql<{ facet: string; value: string; force: string; count: number }>`
    with line as materialized (
      select id, actor, areas, force, due, measure_value, ${sql.join(passes)} from commitments where ${matches(rest)}),
    facet as (
      ${counts('actor', sql`unnest(actor)`, ['actor'])} union all
      ${counts('force', sql`force`, ['force'])} union all
      ${byDocument} union all
      ${counts('due', sql`left(due, 4)`, ['due'], sql`due is not null`)} union all
      ${counts('measured', sql`''`, ['measured'], sql`measure_value is not null`)} union all
      ${counts('dated', sql`''`, ['dated'], sql`due is not null`)} union all
      ${counts('area_force', sql`unnest(areas)`, ['area', 'force'], sql`true`, sql`force`)})
    select facet, value, force, count from (
      select *, row_number() over (partition by facet order by count desc, value collate "C") as rank from facet) ranked
    where facet not in ('actor', 'document') or rank <= ${limit} or value = any(${chosen})
    order by rank`.execute(db)
  const of = (facet: keyof Facets) => rows.filter(row => row.facet === facet)
  const values = (facet: keyof Facets) => of(facet).map(({ value, count }) => ({ value, count }))
  const area_force = of('area_force').map(({ value, force, count }) => ({
    area: value as Area,
    force: force as Force,
    count,
  }))
  return {
    actor: values('actor'),
    area: byArea(area_force, filter.force),
    force: values('force'),
    document: values('document'),
    due: values('due'),
    measured: of('measured')[0]?.count ?? 0,
    dated: of('dated')[0]?.count ?? 0,
    area_force,
  }
}

/** A line has one force, so that areas are told from areas by force. */
function byArea(counted: Facets['area_force'], forces: readonly Force[] = []): FacetValue[] {
  const counts = new Map<Area, number>()
  for (const { area, force, count } of counted)
    if (forces.length === 0 || forces.includes(force)) counts.set(area, (counts.get(area) ?? 0) + count)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

const passed = (name: Own) => sql.ref(`passes_${name}`)

/** Whether a line passes the filters of all facets but these. */
const passesBut = (left: readonly Own[]): RawBuilder<SqlBool> =>
  sql.join(own.filter(name => !left.includes(name)).map(passed), sql` and `)

/** Lines by value, counted without the filters of some facets. */
const counts = (
  facet: Exclude<keyof Facets, 'area' | 'document'>,
  value: RawBuilder<unknown>,
  left: readonly Own[],
  condition = sql<SqlBool>`true`,
  force = sql`''`,
) => sql`
  select ${sql.lit(facet)} as facet, value, force, count(*)::int as count
  from (select ${value} as value, ${force} as force from line where ${passesBut(left)} and ${condition}) one
  group by value, force`

const byDocument = sql`
  select 'document', value, '', count(*)::int from line
  join coverage on coverage.commitment = line.id, unnest(coverage.documents) value
  where ${passesBut(['document'])} group by value`
