import type { Transaction } from 'kysely'
import type { FollowTraces } from '../ledger/follow-traces.ts'
import type { FollowedBefore } from '../ledger/follow-up.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

const name = 'follow'

/** @returns null where other code or rules followed last, or nobody has */
export async function readFollowed(db: Db, version: string): Promise<FollowedBefore | null> {
  const kept = await db
    .selectFrom('traces')
    .select('value')
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!kept) return null
  const { background, lines, documents } = JSON.parse(kept.value) as StoredTraces
  const rows = await db.selectFrom('suggestions').select('row').orderBy('ordinal').execute()
  return {
    evidence: rows.map(({ row }) => row),
    traces: { background, lines: new Map(lines), documents: new Map(documents) },
  }
}

/** To be written with the suggestions, in one transaction. */
export async function writeTraces(
  db: Transaction<Schema>,
  version: string,
  { background, lines, documents }: FollowTraces,
): Promise<void> {
  const stored: StoredTraces = { background, lines: [...lines], documents: [...documents] }
  const value = JSON.stringify(stored)
  await db
    .insertInto('traces')
    .values({ name, version, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ version, value }))
    .execute()
}

interface StoredTraces {
  readonly background: string
  readonly lines: readonly (readonly [string, string])[]
  readonly documents: readonly (readonly [string, string])[]
}
