import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

/** What a table holds: how many rows, and a digest of their content that does not depend on their order. */
export interface TableState {
  readonly table: string
  readonly rows: number
  readonly digest: string
}

/** Rows that are read and written at once. */
const batchSize = 500

/** The project's tables, each after those that its rows refer to. */
async function tablesInOrder(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; needs: string[] }>`
    select c.relname as name, coalesce(array_agg(distinct f.relname::text) filter (where f.relname <> c.relname), '{}') as needs
    from pg_class c
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
    left join pg_class f on f.oid = k.confrelid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname not like 'kysely%'
    group by c.relname order by c.relname`.execute(db)
  const open = new Map(rows.map(({ name, needs }) => [name, needs]))
  const order: string[] = []
  while (open.size > 0) {
    const next = [...open].find(([, needs]) => needs.every(need => !open.has(need)))?.[0]
    if (next === undefined)
      throw new Error(`tables refer to each other in a circle: ${[...open.keys()].join(', ')}`)
    order.push(next)
    open.delete(next)
  }
  return order
}

/** Tables that are made of others and too large to carry along: who copies a project makes them anew. */
const madeAnew = new Set<string>(['search_keys'] satisfies (keyof Schema)[])

const copiedTables = async (db: Db): Promise<string[]> =>
  (await tablesInOrder(db)).filter(table => !madeAnew.has(table))

/** What every table that is copied holds. Moments are compared in UTC, whatever the two databases' own time zones are. */
export async function storeState(db: Transaction<Schema>): Promise<TableState[]> {
  await sql`set local time zone 'UTC'`.execute(db)
  const states: TableState[] = []
  for (const table of await copiedTables(db)) {
    const { rows } = await sql<{ rows: number; digest: string }>`
      select count(*)::int as rows, coalesce(md5(string_agg(digest, '' order by digest collate "C")), '') as digest
      from (select md5(row_to_json(t)::text) as digest from ${sql.table(table)} t) digests`.execute(db)
    states.push({ table, ...rows[0]! })
  }
  return states
}

/**
 * Copies the rows of one database into another that has the same tables and no rows.
 * @param onRows told how many rows have been copied
 */
export async function copyRows(
  from: Transaction<Schema>,
  to: Transaction<Schema>,
  onRows: (done: number) => void,
): Promise<void> {
  for (const db of [from, to]) await sql`set local time zone 'UTC'`.execute(db)
  let done = 0
  for (const table of await copiedTables(from)) {
    for (let offset = 0; ; offset += batchSize) {
      const batch = await rowsAsJson(from, table, offset)
      if (batch.count === 0) break
      await sql`insert into ${sql.table(table)} overriding system value
        select * from json_populate_recordset(null::${sql.table(table)}, ${batch.json}::json)`.execute(to)
      done += batch.count
      onRows(done)
    }
    await continueNumbers(to, table)
  }
}

/** Rows in the order of the primary key: every table has one. */
async function rowsAsJson(db: Db, table: string, offset: number): Promise<{ json: string; count: number }> {
  const { rows: keys } = await sql<{ name: string }>`
    select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = ${table}::regclass and i.indisprimary order by a.attnum`.execute(db)
  const order = sql.join(keys.map(({ name }) => sql.ref(name)))
  const { rows } = await sql<{ json: string | null; count: number }>`
    select json_agg(t)::text as json, count(*)::int as count
    from (select * from ${sql.table(table)} order by ${order} limit ${batchSize} offset ${offset}) t`.execute(
    db,
  )
  return { json: rows[0]!.json ?? '[]', count: rows[0]!.count }
}

/** The next row that is numbered by itself comes after those that were copied with their numbers. */
async function continueNumbers(db: Db, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attidentity <> '' and not attisdropped`.execute(db)
  for (const { name } of rows) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${name}),
      coalesce(max(${sql.ref(name)}), 0) + 1, false) from ${sql.table(table)}`.execute(db)
  }
}

/** Takes every table away, so that opening the store makes them anew. */
export async function dropTables(db: Transaction<Schema>): Promise<void> {
  const tables = [...(await tablesInOrder(db)).reverse(), 'kysely_migration', 'kysely_migration_lock']
  for (const table of tables) await sql`drop table if exists ${sql.table(table)} cascade`.execute(db)
  await sql`drop function if exists refuse_change()`.execute(db)
}

/** Whether a person would lose anything with these tables: documents or decisions. */
export const holdsProject = (states: readonly TableState[]): boolean =>
  states.some(({ table, rows }) => (table === 'files' || table === 'decisions') && rows > 0)

export const sameContent = (a: readonly TableState[], b: readonly TableState[]): boolean =>
  a.length === b.length &&
  a.every(({ table, rows, digest }) => {
    const other = b.find(state => state.table === table)
    return other?.rows === rows && other.digest === digest
  })
