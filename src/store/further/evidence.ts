import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Evidence } from '../../ledger/evidence.ts'
import { type FollowProfile, profileFrom } from '../../ledger/follow-profile.ts'
import { type Hints, type HintsAsked, looksFor } from '../../ledger/follow-hints.ts'
import { profileRow, suggestionRow } from '../derived-rows.ts'
import { numbers16, numbersText } from '../numbers-text.ts'
import { insertRows, packed, valuesOf } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'

/** What was looked for of some lines, as it was kept. */
export async function profileTexts(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await packed(
    db,
    db
      .selectFrom('profiles')
      .select(['commitment', 'profile'])
      .where(sql<boolean>`commitment = any(${ids}::text[])`),
  )
  return new Map(rows.map(({ commitment, profile }) => [commitment, profile]))
}

/** Lines that are looked for though nobody is shown them any more: a decision has taken them away. */
export const unshownProfiles = (db: Db): Promise<string[]> =>
  valuesOf(
    db,
    sql`select commitment as value from profiles p
      where not exists (select from commitments c where c.id = p.commitment)`,
  )

/** What is looked for of all lines that documents with these hints may bear on. */
export async function profilesFor(db: Db, hints: HintsAsked): Promise<FollowProfile[]> {
  const lookouts = await packed(db, db.selectFrom('profiles').select(['commitment', 'lookout']))
  const ids = lookouts.flatMap(({ commitment, lookout }) =>
    looksFor(numbers16(lookout), hints) ? [commitment] : [],
  )
  return [...(await profileTexts(db, ids)).values()].map(profileFrom)
}

export async function replaceProfiles(
  db: Transaction<Schema>,
  gone: readonly string[],
  fresh: readonly FollowProfile[],
): Promise<void> {
  const ids = [...gone, ...fresh.map(({ commitment }) => commitment)]
  await sql`delete from profiles where commitment = any(${ids}::text[])`.execute(db)
  await insertRows(db, 'profiles', fresh.map(profileRow))
}

/** What some documents speak of. */
export async function hintsIn(db: Db, documents: readonly string[]): Promise<Map<string, Hints>> {
  const rows = await db
    .selectFrom('built')
    .select(['document', 'hints'])
    .where(sql<boolean>`document = any(${documents}::text[])`)
    .execute()
  return new Map(rows.map(({ document, hints }) => [document, numbers16(hints)]))
}

export async function noteHints(db: Transaction<Schema>, hints: ReadonlyMap<string, Hints>): Promise<void> {
  const rows = [...hints].map(([document, hints]) => ({ document, hints: numbersText(hints) }))
  await sql`update built b set hints = h.hints
    from json_to_recordset(${JSON.stringify(rows)}::json) as h (document text, hints text)
    where h.document = b.document`.execute(db)
}

/**
 * Puts suggestions in the place of all that there were for some lines and in some documents. What was suggested before
 * keeps the time of it.
 * @returns the lines whose suggestions are others now
 */
export async function replaceSuggestions(
  db: Transaction<Schema>,
  lines: readonly string[],
  documents: readonly string[],
  fresh: readonly Evidence[],
  at: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string; commitment: string; suggested_at: Date; row: string }>`
    delete from suggestions
    where commitment = any(${lines}::text[]) or row ->> 'document' = any(${documents}::text[])
    returning id, commitment, suggested_at, row::text as row`.execute(db)
  const seen = new Map(rows.map(({ id, suggested_at }) => [id, suggested_at.toISOString()]))
  await insertRows(
    db,
    'suggestions',
    fresh.map(row => suggestionRow(row, seen.get(row.id) ?? at)),
  )
  return [...new Set([...rows, ...fresh].map(({ commitment }) => commitment))]
}
