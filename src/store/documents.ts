import { sql } from 'kysely'
import type { Document } from '../documents/document.ts'
import { type Db, packed } from './rows.ts'
import type { MentionKind } from './schema-ledger.ts'
import type { DocumentRow } from './schema-sources.ts'

/** The documents of every current version, in order of source, then place in it. */
export async function currentDocuments(db: Db): Promise<Document[]> {
  const rows = await current(db)
    .select(['documents.text', 'documents.parts', 'documents.map', 'documents.row'])
    .execute()
  return rows.map(({ row, text, parts, map }) => ({ ...row, text, parts, map }))
}

/** What is known of a document without its text and description. */
export interface DocumentHead {
  readonly id: string
  readonly language: string
  readonly published: string | null
  readonly event_date: string | null
  readonly outlet: string | null
}

/** The heads of every current version. */
export const currentHeads = (db: Db): Promise<DocumentHead[]> =>
  packed(
    db,
    documentSelection(db).select(['documents.id', 'language', 'published', 'event_date', 'documents.outlet']),
  )

/** A document's words, without how they are arranged. */
export type DocumentText = Pick<Document, 'id' | 'text' | 'language' | 'published'>

/** The texts of some documents. */
export const textsOf = (db: Db, ids: readonly string[]): Promise<DocumentText[]> =>
  packed(
    db,
    db
      .selectFrom('documents')
      .select(['id', 'text', 'language', 'published'])
      .where(sql<boolean>`id = any(${ids}::text[])`),
  )

/** Some documents whole, in order of source, then place in it. */
export async function documentsOf(db: Db, ids: readonly string[]): Promise<Document[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['text', 'parts', 'map', 'row'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .orderBy(sql`documents.row ->> 'source' collate "C"`)
    .orderBy('documents.n')
    .orderBy('documents.id')
    .execute()
  return rows.map(({ row, text, parts, map }) => ({ ...row, text, parts, map }))
}

const current = (db: Db) =>
  documentSelection(db)
    .orderBy(sql`documents.row ->> 'source' collate "C"`)
    .orderBy('documents.n')
    .orderBy('documents.id')

/** The documents of every current version. */
export const documentSelection = (db: Db) =>
  db
    .selectFrom('documents')
    .innerJoin('files', 'files.id', 'documents.file')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('sources')
          .select('sources.id')
          .whereRef('sources.file', '=', 'documents.file')
          .where('sources.superseded_by', 'is', null),
      ),
    )

/** The documents that the ledger was built from, in the same order. What was added since is not among them. */
export async function builtDocuments(db: Db): Promise<Document[]> {
  const rows = await db
    .selectFrom('built')
    .innerJoin('documents', 'documents.id', 'built.document')
    .select(['documents.text', 'documents.parts', 'documents.map', 'documents.row'])
    .orderBy(sql`documents.row ->> 'source' collate "C"`)
    .orderBy('documents.n')
    .orderBy('documents.id')
    .execute()
  return rows.map(({ row, text, parts, map }) => ({ ...row, text, parts, map }))
}

/** What a list of documents says of each: what it is, how long, and how much of the ledger rests on it. */
export interface DocumentSummary {
  readonly document: DocumentRow
  /** UTF-16 code units */
  readonly characters: number
  /** commitments that it states */
  readonly commitments: number
  readonly figures: number
}

/** The documents of every current version, without their texts. */
export async function documentSummaries(db: Db): Promise<DocumentSummary[]> {
  const stated = (kind: MentionKind) =>
    sql<number>`(select count(distinct owner)::int from mentions
      where mentions.document = documents.id and mentions.kind = ${kind})`
  const rows = await current(db)
    .select(['documents.row', sql<number>`length(documents.text)`.as('characters')])
    .select([stated('commitment').as('commitments'), stated('figure').as('figures')])
    .execute()
  return rows.map(({ row, ...counts }) => ({ document: row, ...counts }))
}

/** What is said of the documents that are named, by id. */
export async function documentRows(db: Db, ids: readonly string[]): Promise<Map<string, DocumentRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('documents').select('row').where('id', 'in', ids).execute()
  return new Map(rows.map(({ row }) => [row.id, row]))
}

/** One document, of a current or an earlier version, with the text that its map points into. */
export async function documentById(
  db: Db,
  id: string,
): Promise<{ document: Document; sourceText: string } | null> {
  const found = await db
    .selectFrom('documents')
    .innerJoin('files', 'files.id', 'documents.file')
    .select(['text', 'parts', 'map', 'row', 'source_text'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (!found) return null
  const { row, text, parts, map, source_text } = found
  return { document: { ...row, text, parts, map }, sourceText: source_text }
}

/** The places on disk, the newest first, where the bytes stood that a document was read from. */
export async function placesOf(db: Db, id: string): Promise<{ location: string; digest: string }[]> {
  return db
    .selectFrom('documents')
    .innerJoin('files', 'files.id', 'documents.file')
    .innerJoin('sources', 'sources.file', 'files.id')
    .select(['sources.location', 'files.digest'])
    .where('documents.id', '=', id)
    .where('sources.fetched_at', 'is', null)
    .orderBy('sources.added_at', 'desc')
    .execute()
}

/** When the page that a document was read from was last fetched from the web, ISO 8601; null: it came from a file. */
export async function fetchedAt(db: Db, id: string): Promise<string | null> {
  const found = await db
    .selectFrom('documents')
    .innerJoin('sources', 'sources.file', 'documents.file')
    .select(({ fn }) => fn.max('sources.fetched_at').as('at'))
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return found?.at?.toISOString() ?? null
}

/** A version of a place: which documents it held, when it came, and what replaced it. */
export interface Version {
  readonly location: string
  readonly name: string
  readonly digest: string
  readonly added_at: string
  /** when a page from the web was fetched; null: a file */
  readonly fetched_at: string | null
  readonly superseded_by: string | null
  readonly documents: readonly string[]
}

/** Every version of every place that was added, current and earlier. */
export async function versions(db: Db): Promise<Version[]> {
  const rows = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.id', 'sources.file')
    .leftJoin('documents', 'documents.file', 'files.id')
    .select(['location', 'name', 'digest', 'added_at', 'fetched_at', 'superseded_by'])
    .select(
      sql<string[]>`coalesce(array_agg(documents.id order by n) filter (where n is not null), '{}')`.as(
        'ids',
      ),
    )
    .groupBy(['sources.id', 'location', 'name', 'digest', 'added_at', 'fetched_at', 'superseded_by'])
    .orderBy(sql`location collate "C"`)
    .orderBy('added_at')
    .execute()
  return rows.map(({ ids, added_at, fetched_at, ...version }) => ({
    ...version,
    added_at: added_at.toISOString(),
    fetched_at: fetched_at && fetched_at.toISOString(),
    documents: ids,
  }))
}
