import type { Transaction } from 'kysely'
import type { FollowTraces } from '../ledger/follow-traces.ts'
import type { FollowedBefore } from '../ledger/follow-up.ts'
import type { EarlierReuse } from '../reuse/find.ts'
import { readReuse } from './read-ledger.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

const name = 'follow'
const reuseName = 'reuse'

/** What was shared among the documents built from last; null where other code found it, or nobody has built. */
export async function readFoundReuse(db: Db, version: string): Promise<EarlierReuse | null> {
  const kept = await db
    .selectFrom('traces')
    .select('name')
    .where('name', '=', reuseName)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!kept) return null
  const built = await db.selectFrom('built').select('document').execute()
  const { alignments } = await readReuse(db)
  return { documents: built.map(({ document }) => document), alignments }
}

/** To be written with the alignments, in one transaction. */
export const noteReuse = (db: Transaction<Schema>, version: string): Promise<void> =>
  writeTrace(db, reuseName, version, '')

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
  await writeTrace(db, name, version, JSON.stringify(stored))
}

async function writeTrace(
  db: Transaction<Schema>,
  name: string,
  version: string,
  value: string,
): Promise<void> {
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
