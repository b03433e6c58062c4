import type { Extraction } from '../extraction/mention.ts'
import { insertRows } from './rows.ts'
import type { Db } from './rows.ts'

/** An extraction with the version under which it is kept: of the extractor, the language pack and the code. */
export interface KeptExtraction {
  readonly version: string
  readonly extraction: Extraction
}

/** Extractions of the given versions, by document. */
export async function extractionsOf(
  db: Db,
  versions: readonly string[],
): Promise<Map<string, KeptExtraction>> {
  if (versions.length === 0) return new Map()
  const rows = await db
    .selectFrom('extractions')
    .select(['document', 'version', 'row'])
    .where('version', 'in', versions)
    .execute()
  return new Map(rows.map(({ document, version, row }) => [document, { version, extraction: row }]))
}

/** Keeps what was found in the place of what an earlier version found in the same documents. */
export async function keepExtractions(db: Db, kept: readonly KeptExtraction[]): Promise<void> {
  if (kept.length === 0) return
  const documents = kept.map(({ extraction }) => extraction.document)
  await db.deleteFrom('extractions').where('document', 'in', documents).execute()
  await insertRows(
    db,
    'extractions',
    kept.map(({ version, extraction }) => ({ document: extraction.document, version, row: extraction })),
  )
}
