import type { Extraction } from '../extraction/mention.ts'
import { insertRows } from './rows.ts'
import type { Db } from './rows.ts'

/** Extractions of the given versions, by document. */
export async function extractionsOf(
  db: Db,
  versions: readonly string[],
): Promise<Map<string, Map<string, Extraction>>> {
  const found = new Map<string, Map<string, Extraction>>()
  if (versions.length === 0) return found
  const rows = await db
    .selectFrom('extractions')
    .select(['document', 'version', 'row'])
    .where('version', 'in', versions)
    .execute()
  for (const { document, version, row } of rows) {
    const ofDocument = found.get(document) ?? new Map<string, Extraction>()
    found.set(document, ofDocument.set(version, row))
  }
  return found
}

/** Keeps what was found and drops what an earlier version of the extractor found in the same documents. */
export async function keepExtractions(db: Db, extractions: readonly Extraction[]): Promise<void> {
  if (extractions.length === 0) return
  await db
    .deleteFrom('extractions')
    .where(
      'document',
      'in',
      extractions.map(extraction => extraction.document),
    )
    .execute()
  await insertRows(
    db,
    'extractions',
    extractions.map(extraction => ({
      document: extraction.document,
      version: extraction.version,
      row: extraction,
    })),
  )
}
