import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { insertRows, packed, valuesOf } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'

/** Lines that decisions are on, as they were shown last. */
export const decidedLines = (db: Db): Promise<string[]> =>
  valuesOf(db, sql`select distinct commitment as value from line_decisions`)

/** Documents that the ledger was built from → by which versions they were extracted. */
export async function builtMarks(db: Db): Promise<Map<string, string>> {
  const rows = await packed(db, db.selectFrom('built').select(['document', 'mark']))
  return new Map(rows.map(({ document, mark }) => [document, mark]))
}

export async function noteBuilt(
  db: Transaction<Schema>,
  documents: readonly string[],
  marks: ReadonlyMap<string, string>,
): Promise<void> {
  await sql`delete from built where document = any(${documents}::text[])`.execute(db)
  await insertRows(
    db,
    'built',
    documents.map(document => ({ document, mark: marks.get(document) ?? '', hints: '' })),
  )
}
