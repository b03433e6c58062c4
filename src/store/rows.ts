import { sql } from 'kysely'
import type { Expression, Kysely, RawBuilder, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema> | Transaction<Schema>

/**
 * Lets one writer at a time go on, until its transaction ends. On a server several processes may add and build; the
 * embedded database has one anyway.
 */
export async function takeTurn(db: Transaction<Schema>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('summitry'))`.execute(db)
}

/** What a query gives whose only column is `value`. */
export async function valuesOf(db: Db, query: RawBuilder<{ value: string }>): Promise<string[]> {
  const { rows } = await query.execute(db)
  return rows.map(({ value }) => value)
}

/**
 * The rows of a query, in its order, read as one value: each row that comes by itself costs the embedded database as
 * much as several in one. For rows without moments, which would come as text; not for more than fits into one value.
 */
export async function packed<Row>(db: Db, query: Expression<Row>): Promise<Row[]> {
  const { rows } = await sql<{ rows: Row[] }>`
    select coalesce(json_agg(q), '[]') as rows from ${query} q`.execute(db)
  return rows[0]!.rows
}

/** UTF-16 code units of JSON that go to the database in one statement. */
const batchSize = 4_000_000

/**
 * Inserts rows of any number: one parameter holds them as JSON, so that the limit of 65,535 parameters does not
 * count and text[] and jsonb columns need no conversion of their own.
 */
export async function insertRows<Table extends keyof Schema & string>(
  db: Db,
  table: Table,
  rows: Iterable<object>,
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  for (const batch of batches(rows)) {
    await sql`insert into ${sql.table(table)}
      select * from json_populate_recordset(null::${sql.table(table)}, ${batch}::json) ${onConflict}`.execute(
      db,
    )
  }
}

function* batches(rows: Iterable<object>): Generator<string> {
  let pending: string[] = []
  let size = 0
  for (const row of rows) {
    const json = storableJson(row)
    pending.push(json)
    size += json.length
    if (size >= batchSize) {
      yield `[${pending.join(',')}]`
      pending = []
      size = 0
    }
  }
  if (pending.length > 0) yield `[${pending.join(',')}]`
}

/** As JSON that PostgreSQL takes; the slow way only where an escape says that there may be something to replace. */
function storableJson(row: object): string {
  const json = JSON.stringify(row)
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return json
  return JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value))
}

/**
 * The text as PostgreSQL can hold it: no NUL and no half of a surrogate pair. Each gives way to U+FFFD, one code
 * unit for one, so that every offset holds.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd')
}
