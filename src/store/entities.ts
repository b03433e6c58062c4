import { sql } from 'kysely'
import type { EntityKind } from '../base/values.ts'
import type { Entity, Figure } from '../ledger/ledger.ts'
import type { Db } from './rows.ts'
import type { EntityRow } from './schema-ledger.ts'

export interface EntityQuery {
  /** words that one of its names holds */
  readonly text?: string
  readonly kind?: EntityKind
  readonly limit: number
  readonly offset: number
}

/** A named thing with how much of the ledger is about it. */
export interface EntityLine {
  readonly entity: EntityRow
  readonly mentions: number
  readonly documents: number
  readonly commitments: number
}

/**
 * Mentions of named things inside mentions of commitments. Both are laid out first, so that they are joined by document
 * at once: looking the one up for each of the other takes seven times as long in a large ledger.
 */
const naming = (which = sql``) => sql`(
  with named as materialized (
    select owner, document, span_start, span_end from mentions where kind = 'entity' ${which}),
  stated as materialized (
    select owner, document, span_start, span_end from mentions where kind = 'commitment'
      and document in (select document from named))
  select named.owner as entity, count(distinct stated.owner)::int as commitments
  from named join stated on stated.document = named.document
    and stated.span_start < named.span_end and named.span_start < stated.span_end
  group by named.owner)`

const lines = (which = sql``) => sql`
  select entities.row as entity, count(*)::int as mentions, count(distinct document)::int as documents,
    coalesce(max(naming.commitments), 0)::int as commitments
  from entities
  join mentions on mentions.owner = entities.id and mentions.kind = 'entity'
  left join ${naming(which)} naming on naming.entity = entities.id`

/** Named things that a query lets through, those that most commitments name first. */
export async function queryEntities(
  db: Db,
  { text, kind, limit, offset }: EntityQuery,
): Promise<{ total: number; items: EntityLine[]; kinds: { value: EntityKind; count: number }[] }> {
  const words = (text ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const named = words.map(word => sql`position(${word} in lower(entities.row ->> 'names')) > 0`)
  const which = (conditions: readonly ReturnType<typeof sql>[]) =>
    conditions.length > 0 ? sql`where ${sql.join([...conditions], sql` and `)}` : sql``
  const narrowed = kind === undefined ? named : [...named, sql`entities.kind = ${kind}`]
  const { rows } = await sql<EntityLine>`${lines()} ${which(narrowed)}
    group by entities.id order by commitments desc, mentions desc, entities.id limit ${limit} offset ${offset}`.execute(
    db,
  )
  const total = await sql<{ count: number }>`
    select count(*)::int as count from entities ${which(narrowed)}`.execute(db)
  const kinds = await sql<{ value: EntityKind; count: number }>`
    select kind as value, count(*)::int as count from entities ${which(named)}
    group by kind order by 2 desc, 1`.execute(db)
  return { total: total.rows[0]!.count, items: rows, kinds: kinds.rows }
}

export async function entityLine(db: Db, id: string): Promise<EntityLine | null> {
  const own = sql`and owner = ${id}`
  const { rows } = await sql<EntityLine>`
    ${lines(own)} where entities.id = ${id} group by entities.id`.execute(db)
  return rows[0] ?? null
}

/** Where a named thing is named. */
export async function entityMentions(db: Db, id: string): Promise<Entity['mentions'][number][]> {
  const rows = await db
    .selectFrom('mentions')
    .select('row')
    .where('kind', '=', 'entity')
    .where('owner', '=', id)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ row }) => row as Entity['mentions'][number])
}

/** Other named things that stand in the same commitments, those that stand in most of them first. */
export async function entityKin(
  db: Db,
  id: string,
  commitments: readonly string[],
  limit: number,
): Promise<{ entity: EntityRow; shared: number }[]> {
  if (commitments.length === 0) return []
  const { rows } = await sql<{ entity: EntityRow; shared: number }>`
    select entities.row as entity, count(distinct stated.owner)::int as shared
    from mentions stated join mentions named
      on named.document = stated.document and named.kind = 'entity'
      and stated.span_start < named.span_end and named.span_start < stated.span_end
    join entities on entities.id = named.owner
    where stated.kind = 'commitment' and stated.owner = any(${commitments}) and named.owner <> ${id}
    group by entities.id order by shared desc, entities.id limit ${limit}`.execute(db)
  return rows
}

/** Ids of figures whose words name a thing. */
export async function figuresNaming(db: Db, id: string): Promise<Figure['id'][]> {
  const { rows } = await sql<{ id: string }>`
    select distinct claimed.owner as id
    from mentions named join mentions claimed
      on claimed.document = named.document and claimed.kind = 'figure'
      and claimed.span_start < named.span_end and named.span_start < claimed.span_end
    where named.kind = 'entity' and named.owner = ${id}`.execute(db)
  return rows.map(row => row.id)
}
