import { sql } from 'kysely'
import type { Commitment } from '../ledger/ledger.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { Db } from './rows.ts'

/** A line with its mentions, of the ledger or among the rejected; null where there is none of that id. */
export async function lineById(db: Db, id: string): Promise<Commitment | null> {
  const found = await db.selectFrom('commitments').select('row').where('id', '=', id).executeTakeFirst()
  if (!found) return await rejectedById(db, id)
  return { ...found.row, mentions: await mentionsOfLine(db, id) }
}

/** The mentions of a line of the ledger, in order of time, then place. */
export async function mentionsOfLine(db: Db, id: string): Promise<CommitmentMention[]> {
  const rows = await db
    .selectFrom('mentions')
    .select('row')
    .where('kind', '=', 'commitment')
    .where('owner', '=', id)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ row }) => row as CommitmentMention)
}

export async function rejectedById(db: Db, id: string): Promise<Commitment | null> {
  const found = await db.selectFrom('rejected').select('row').where('id', '=', id).executeTakeFirst()
  return found?.row ?? null
}

/** Every line that a person rejected, in the order of the ledger. */
export async function rejectedLines(db: Db): Promise<Commitment[]> {
  const rows = await db.selectFrom('rejected').select('row').orderBy('ordinal').execute()
  return rows.map(({ row }) => row)
}

/** Ids of lines, also of rejected ones, that begin so. */
export async function idsBeginning(db: Db, beginning: string): Promise<string[]> {
  const begins = sql<boolean>`starts_with(id, ${beginning})`
  const shown = await db.selectFrom('commitments').select('id').where(begins).orderBy('ordinal').execute()
  const rejected = await db.selectFrom('rejected').select('id').where(begins).orderBy('ordinal').execute()
  return [...shown, ...rejected].map(({ id }) => id)
}
