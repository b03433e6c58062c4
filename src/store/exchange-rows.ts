import { sql } from 'kysely'
import type { RawBuilder, Transaction } from 'kysely'
import { sameValue } from '../base/same-value.ts'
import { insertRows, packed } from './rows.ts'
import type { Schema } from './schema.ts'

/** A table whose rows belong to something. */
interface Owned<Table extends keyof Schema & string> {
  readonly table: Table
  /** column that names what a row belongs to */
  readonly owner: string
  /** columns of text that tell a row from the others */
  readonly key: readonly string[]
  /** which rows of the table are meant; all where it is not said */
  readonly only?: RawBuilder<unknown>
}

type Row = Readonly<Record<string, unknown>>

/**
 * Puts rows in the place of all that belong to some owners. Rows that are as they were stay: an owner may have hundreds,
 * of which little changes few, and writing one costs many times what reading it does.
 * @param tables who refers to another stands after it
 */
export async function exchangeRows<Table extends keyof Schema & string>(
  db: Transaction<Schema>,
  tables: readonly Owned<Table>[],
  owners: readonly string[],
  rows: Readonly<Record<Table, readonly object[]>>,
): Promise<void> {
  const fresh = new Map<Table, Row[]>()
  for (const each of tables.toReversed())
    fresh.set(each.table, await removeOthers(db, each, owners, rows[each.table] as readonly Row[]))
  for (const { table, key } of tables)
    await insertRows(db, table, fresh.get(table)!, replacing(key, fresh.get(table)!))
}

/**
 * Deletes the rows that are not among those given. One that is there otherwise stays until it is replaced: others may
 * refer to it.
 * @returns those given that are not there as they are
 */
async function removeOthers<Table extends keyof Schema & string>(
  db: Transaction<Schema>,
  { table, owner, key, only = sql`true` }: Owned<Table>,
  owners: readonly string[],
  rows: readonly Row[],
): Promise<Row[]> {
  const stored = await packed(
    db,
    sql<Row>`(select * from ${sql.table(table)} where ${sql.ref(owner)} = any(${owners}::text[]) and ${only})`,
  )
  const keyOf = (row: Row) => JSON.stringify(key.map(column => row[column]))
  const given = new Map(rows.map(row => [keyOf(row), row]))
  const same = new Set(stored.filter(row => isSame(row, given.get(keyOf(row)))).map(keyOf))
  const gone = stored.filter(row => !given.has(keyOf(row)))
  if (gone.length > 0) {
    const keys = JSON.stringify(gone.map(row => Object.fromEntries(key.map(column => [column, row[column]]))))
    const columns = sql.join(key.map(column => sql`${sql.ref(column)} text`))
    const equal = sql.join(
      key.map(column => sql`t.${sql.ref(column)} = g.${sql.ref(column)}`),
      sql` and `,
    )
    await sql`delete from ${sql.table(table)} t using json_to_recordset(${keys}::json) as g (${columns})
      where ${equal}`.execute(db)
  }
  return rows.filter(row => !same.has(keyOf(row)))
}

/** A moment is stored to the millisecond and read in any form. */
function isSame(stored: Row, row: Row | undefined): boolean {
  if (row === undefined) return false
  return Object.keys(stored).every(
    column =>
      sameValue(stored[column], row[column]) ||
      (column.endsWith('_at') && Date.parse(stored[column] as string) === Date.parse(row[column] as string)),
  )
}

/** What is there under the key of a row gives way to it. */
function replacing(key: readonly string[], [row]: readonly Row[]): RawBuilder<unknown> {
  const others = Object.keys(row ?? {}).filter(column => !key.includes(column))
  const columns = sql.join(key.map(column => sql.ref(column)))
  if (others.length === 0) return sql`on conflict (${columns}) do nothing`
  const values = sql.join(others.map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))
  return sql`on conflict (${columns}) do update set ${values}`
}
