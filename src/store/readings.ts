import { stableId } from '../base/id.ts'
import type { Document } from '../documents/document.ts'
import { insertRows, storable } from './rows.ts'
import type { Db } from './rows.ts'
import { indexDocuments } from './search-index.ts'
import { baseName, contentId } from './found-file.ts'
import type { ReadFile } from './found-file.ts'
import type { TraceName } from './traces.ts'

export interface KeptReading {
  /** id of the reading */
  readonly file: string
  /** documents that are new */
  readonly documents: number
  /** the reading by an earlier reader that this one takes the place of, where its texts differ */
  readonly replaces: string | null
}

/**
 * Keeps what a file was read as. Where an earlier reader gave the same texts, what it said of them is bettered in place;
 * where it gave others, they stay as an earlier version, since a text never changes and the ledger may rest on them.
 */
export async function keepReading(db: Db, file: ReadFile, at: string): Promise<KeptReading> {
  const content = contentId(file)
  const before = await db
    .selectFrom('files')
    .select(['id', 'reader'])
    .where('content', '=', content)
    .orderBy('read_at', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (before?.reader === file.reader) return { file: before.id, documents: 0, replaces: null }
  const known = before ? await documentIds(db, before.id) : []
  const ids = file.documents.map(({ id }) => id)
  if (before && known.length === ids.length && ids.every(id => known.includes(id))) {
    await better(db, before.id, file, at)
    return { file: before.id, documents: 0, replaces: null }
  }
  const id = before ? stableId('f', content, file.reader) : content
  await insertFile(db, id, file, at)
  // A text that both readings have stands for itself in the newer one.
  await describeAnew(
    db,
    id,
    file.documents.filter(document => known.includes(document.id)),
  )
  const news = file.documents.filter(document => !known.includes(document.id))
  await insertRows(
    db,
    'documents',
    news.map(document => rowOf(id, document)),
  )
  await indexDocuments(db, news)
  return { file: id, documents: news.length, replaces: before?.id ?? null }
}

const documentIds = async (db: Db, file: string): Promise<string[]> =>
  (await db.selectFrom('documents').select('id').where('file', '=', file).execute()).map(({ id }) => id)

async function insertFile(db: Db, id: string, file: ReadFile, at: string): Promise<void> {
  await db
    .insertInto('files')
    .values({
      id,
      content: contentId(file),
      reader: file.reader,
      digest: file.digest,
      base_name: baseName(file.name),
      bytes: file.bytes,
      source_text: storable(file.sourceText),
      messages: JSON.stringify(file.messages),
      read_at: at,
    })
    .execute()
}

async function better(db: Db, id: string, file: ReadFile, at: string): Promise<void> {
  await db
    .updateTable('files')
    .set({
      reader: file.reader,
      source_text: storable(file.sourceText),
      messages: JSON.stringify(file.messages),
      read_at: at,
    })
    .where('id', '=', id)
    .execute()
  await describeAnew(db, id, file.documents)
}

/** The same texts, described by another reader: what was extracted by their kind and date is to be built anew. */
async function describeAnew(db: Db, file: string, documents: readonly Document[]): Promise<void> {
  for (const document of documents) {
    const { id, text: _, parts, map, row, ...values } = rowOf(file, document)
    await db
      .updateTable('documents')
      .set({ ...values, parts: JSON.stringify(parts), map: JSON.stringify(map), row: JSON.stringify(row) })
      .where('id', '=', id)
      .execute()
    await db.deleteFrom('extractions').where('document', '=', id).execute()
    await db.deleteFrom('built').where('document', '=', id).execute()
    await db
      .deleteFrom('traces')
      .where('name', '=', 'ledger' satisfies TraceName)
      .execute()
  }
  await indexDocuments(db, documents)
}

function rowOf(file: string, document: Document) {
  const { text, parts, map, ...row } = document
  const { id, n, published, event_date, outlet, language } = document
  return { id, file, n, published, event_date, outlet, language, text, parts, map, row }
}
