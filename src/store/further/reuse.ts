import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Alignment, Family } from '../../reuse/alignment.ts'
import type { Document } from '../../documents/document.ts'
import type { Marks } from '../../reuse/sharers.ts'
import { alignmentRow, familyRow, markRow } from '../derived-rows.ts'
import { numbers32 } from '../numbers-text.ts'
import { insertRows, packed } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'

/** The marks of all documents that the ledger was built from. */
export async function builtFingerprints(db: Db): Promise<Map<string, Marks>> {
  const rows = await packed(db, db.selectFrom('fingerprints').select(['document', 'marks']))
  return new Map(rows.map(({ document, marks }) => [document, numbers32(marks)]))
}

export const noteFingerprints = (
  db: Transaction<Schema>,
  documents: readonly Pick<Document, 'id' | 'text'>[],
): Promise<void> => insertRows(db, 'fingerprints', documents.map(markRow))

/** Alignments of some pairs of documents, the smaller id first. */
export async function alignmentsBetween(
  db: Db,
  pairs: readonly (readonly [string, string])[],
): Promise<Alignment[]> {
  if (pairs.length === 0) return []
  const between = JSON.stringify(pairs.map(([a, b]) => ({ a, b })))
  const { rows } = await sql<{ row: Alignment }>`
    select row from json_to_recordset(${between}::json) as pair (a text, b text)
    join alignments on a_document = a and b_document = b`.execute(db)
  return rows.map(({ row }) => row)
}

/** Alignments with one of some documents, or among them alone. */
export async function alignmentsAt(
  db: Db,
  documents: readonly string[],
  among = false,
): Promise<Alignment[]> {
  if (documents.length === 0) return []
  const [a, b] = [sql`a_document = any(${documents}::text[])`, sql`b_document = any(${documents}::text[])`]
  const rows = await db
    .selectFrom('alignments')
    .select('row')
    .where(among ? sql<boolean>`(${a} and ${b})` : sql<boolean>`(${a} or ${b})`)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ row }) => row)
}

export async function allFamilies(db: Db): Promise<Family[]> {
  return (await db.selectFrom('families').select('row').orderBy('ordinal').execute()).map(({ row }) => row)
}

/** Puts alignments in the place of others. */
export async function replaceAlignments(
  db: Transaction<Schema>,
  gone: readonly string[],
  fresh: readonly Alignment[],
): Promise<void> {
  await sql`delete from alignments where id = any(${gone}::text[])`.execute(db)
  await insertRows(db, 'alignments', fresh.map(alignmentRow))
}

/** Puts families in the place of others, and tells the alignments of their documents. */
export async function replaceFamilies(
  db: Transaction<Schema>,
  gone: readonly string[],
  fresh: readonly Family[],
  all: readonly Family[],
): Promise<void> {
  await sql`delete from families where id = any(${gone}::text[])`.execute(db)
  await insertRows(db, 'families', fresh.map(familyRow))
  const familyOf = new Map(all.flatMap(({ id, documents }) => documents.map(document => [document, id])))
  const documents = [...new Set(fresh.flatMap(family => family.documents))]
  const standing = await db
    .selectFrom('alignments')
    .select(['id', 'family', 'a_document', 'b_document'])
    .where(
      sql<boolean>`(family = any(${gone}::text[]) or a_document = any(${documents}::text[]) or b_document = any(${documents}::text[]))`,
    )
    .execute()
  for (const { id, family, a_document, b_document } of standing) {
    const own = familyOf.get(a_document) ?? null
    const shared = own !== null && own === familyOf.get(b_document) ? own : null
    if (shared === family) continue
    await sql`update alignments set family = ${shared}::text,
      row = row || jsonb_build_object('family', ${shared}::text) where id = ${id}`.execute(db)
  }
}
