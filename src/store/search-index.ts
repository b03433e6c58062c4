import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Document } from '../documents/document.ts'
import { insertRows, valuesOf, type Db } from './rows.ts'
import type { Schema } from './schema.ts'
import { keysInLowerCase, searchKeys } from './search-words.ts'

/**
 * What a search finds a document by beside its text. The keys of an index are made of the same words, so whoever changes
 * them makes the index anew by a migration.
 */
type SearchedDocument = Pick<Document, 'id' | 'text' | 'title' | 'outlet' | 'source' | 'published'>

/** Takes documents up into the index of words, in the place of what it knew of them. */
export async function indexDocuments(db: Db, documents: readonly SearchedDocument[]): Promise<void> {
  if (documents.length === 0) return
  const ids = documents.map(({ id }) => id)
  await sql`delete from search_keys where document = any(${ids})`.execute(db)
  await insertRows(
    db,
    'search_keys',
    documents.map(({ id, text, title, outlet, source, published }) => ({
      document: id,
      keys: searchKeys([title, outlet, source, published, text].join(' ')),
    })),
  )
}

/** Documents that are taken up at once. */
const batchSize = 500

/** Takes up what the index does not know: documents of a project that is older than the index, or was moved. */
export async function completeIndex(db: Transaction<Schema>): Promise<void> {
  for (;;) {
    const { rows } = await sql<SearchedDocument>`
      select id, text, published, row ->> 'title' as title, row ->> 'outlet' as outlet, row ->> 'source' as source
      from documents where ${unknown} limit ${batchSize}`.execute(db)
    if (rows.length === 0) return
    await indexDocuments(db, rows)
  }
}

const unknown = sql`not exists (select from search_keys where search_keys.document = documents.id)`

/** The documents that may hold one of some words in lower case. Null: the index cannot tell. */
export async function documentsWithAny(db: Db, words: readonly string[]): Promise<string[] | null> {
  const keys = words.map(keysInLowerCase)
  if (keys.includes(null)) return null
  const asked = JSON.stringify(keys.map(own => `{${own!.join(',')}}`))
  return await valuesOf(
    db,
    sql`select distinct document as value from json_array_elements_text(${asked}::json) as word
      join search_keys s on s.keys @> word::int[]`,
  )
}

/**
 * The documents that may hold the words: those that have all their keys, and those that the index does not know.
 * Null: the index cannot tell, since no word is long enough to have a key.
 */
export async function documentsWithKeys(db: Db, words: readonly string[]): Promise<string[] | null> {
  const keys = new Set(words.flatMap(searchKeys))
  if (keys.size === 0) return null
  const { rows } = await sql<{ id: string }>`
    select document as id from search_keys where keys @> ${[...keys]}::int[]
    union all select id from documents where ${unknown}`.execute(db)
  return rows.map(({ id }) => id)
}
