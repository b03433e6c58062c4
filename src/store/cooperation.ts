import { sql } from 'kysely'
import type { SystemLine } from '../ledger/cooperation.ts'
import { throughKinds } from '../ledger/cooperation.ts'
import type { Db } from './rows.ts'
import type { EntityRow } from './schema-ledger.ts'

/**
 * Every commitment that names a mechanism or a project, with who is to act and what it names. Mentions of both are laid
 * out first, so that they are joined by document at once and not looked up one for each other.
 */
export async function systemLines(db: Db): Promise<SystemLine[]> {
  const through = sql`array[${sql.join([...throughKinds])}]::text[]`
  const { rows } = await sql<SystemLine>`
    with named as materialized (
      select owner, document, span_start, span_end, entities.kind
      from mentions join entities on entities.id = mentions.owner
      where mentions.kind = 'entity' and (entities.kind = 'project' or entities.kind = any(${through}))),
    stated as materialized (
      select owner, document, span_start, span_end from mentions where kind = 'commitment'
        and document in (select document from named)),
    naming as (
      select stated.owner as commitment,
        coalesce(array_agg(distinct named.owner) filter (where named.kind <> 'project'), '{}') as mechanism,
        coalesce(array_agg(distinct named.owner) filter (where named.kind = 'project'), '{}') as project
      from named join stated on stated.document = named.document
        and stated.span_start < named.span_end and named.span_start < stated.span_end
      group by stated.owner)
    select commitments.id, commitments.actor as party, naming.mechanism, naming.project
    from naming join commitments on commitments.id = naming.commitment
    order by commitments.ordinal`.execute(db)
  return rows
}

/** Parties that documents name, by their code. */
export async function partiesByCode(db: Db, codes: readonly string[]): Promise<Map<string, EntityRow>> {
  const rows = await db
    .selectFrom('entities')
    .select('row')
    .where('kind', '=', 'party')
    .where(sql<boolean>`row ->> 'code' = any(${codes})`)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ row }) => [row.code!, row]))
}

/** Named things by id. */
export async function entitiesById(db: Db, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  const rows = await db
    .selectFrom('entities')
    .select('row')
    .where(sql<boolean>`id = any(${ids})`)
    .execute()
  return new Map(rows.map(({ row }) => [row.id, row]))
}
