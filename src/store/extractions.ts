import type { Extraction } from '../extraction/mention.ts'
import type { Extractor } from '../extraction/extractor.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { insertRows, packed, takeTurn } from './rows.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

/** An extraction with the version under which it is kept: of the extractor, the language pack and the code. */
export interface KeptExtraction {
  readonly version: string
  readonly extraction: Extraction
}

/** By which version of an extractor each document was extracted last. */
export async function extractedVersions(db: Db, extractor: Extractor['id']): Promise<Map<string, string>> {
  const rows = await packed(
    db,
    db.selectFrom('extractions').select(['document', 'version']).where('extractor', '=', extractor),
  )
  return new Map(rows.map(({ document, version }) => [document, version]))
}

/** What an extractor found in some documents, whatever its version. */
export async function extractionsOf(
  db: Db,
  extractor: Extractor['id'],
  documents: readonly string[],
): Promise<Map<string, Extraction>> {
  const rows = await db
    .selectFrom('extractions')
    .select(['document', 'row'])
    .where('extractor', '=', extractor)
    .where(sql<boolean>`document = any(${documents}::text[])`)
    .execute()
  return new Map(rows.map(({ document, row }) => [document, row]))
}

/** Keeps what an extractor found in the place of what an earlier version of it found in the same documents. */
export async function keepExtractions(
  db: Transaction<Schema>,
  extractor: Extractor['id'],
  kept: readonly KeptExtraction[],
): Promise<void> {
  if (kept.length === 0) return
  await takeTurn(db)
  const documents = kept.map(({ extraction }) => extraction.document)
  await db
    .deleteFrom('extractions')
    .where('extractor', '=', extractor)
    .where('document', 'in', documents)
    .execute()
  await insertRows(
    db,
    'extractions',
    kept.map(({ version, extraction }) => ({
      document: extraction.document,
      extractor,
      version,
      row: extraction,
    })),
  )
}
