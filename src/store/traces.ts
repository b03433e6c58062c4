import type { Transaction } from 'kysely'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

/** What is kept whole under a name, with the version of the code that it was made by. */
export type TraceName = 'ledger' | 'reuse' | 'counts' | 'names' | 'background'

/** What a stage kept for the next build; null where other code kept it, or nobody has built. */
export async function readTrace<Value>(db: Db, name: TraceName, version: string): Promise<Value | null> {
  const kept = await db
    .selectFrom('traces')
    .select('value')
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst()
  return kept ? (JSON.parse(kept.value) as Value) : null
}

/** To be written with what it is about, in one transaction. */
export async function writeTrace(
  db: Transaction<Schema>,
  name: TraceName,
  version: string,
  content: unknown,
): Promise<void> {
  const value = JSON.stringify(content)
  await db
    .insertInto('traces')
    .values({ name, version, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ version, value }))
    .execute()
}
