import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import type { Document } from '../documents/document.ts'
import type { Db } from './rows.ts'
import { documentSelection, type DocumentSummary } from './documents.ts'
import { documentsWithKeys } from './search-index.ts'
import { printed, wordsOf } from './search-words.ts'

/**
 * Whether a text holds a word. Any stretch of letters counts, so that Chinese, which parts no words, is searched as
 * English is. The index tells which texts may hold it; this tells which do (docs/decisions/0009-texts-have-an-index.md).
 */
function holds(text: RawBuilder<unknown>, word: string): RawBuilder<SqlBool> {
  const forms = printed(word).map(form => sql`position(${form} in lower(${text} collate "C")) > 0`)
  return sql<SqlBool>`(${sql.join(forms, sql` or `)})`
}

export interface DocumentQuery {
  /** words that its title, outlet, source, date or text hold */
  readonly text?: string
  readonly limit: number
  readonly offset: number
}

/** A document with the words around what was searched for, where its text holds it. */
export interface DocumentFound extends DocumentSummary {
  readonly snippet: string | null
}

const head = sql`concat_ws(' ', documents.row ->> 'title', documents.row ->> 'outlet', documents.row ->> 'source',
  documents.published)`

/** Characters shown before and after what was found. */
const around = 30

/** The current documents that hold the words, the newest first. */
export async function searchDocuments(
  db: Db,
  { text = '', limit, offset }: DocumentQuery,
): Promise<{ total: number; items: DocumentFound[] }> {
  const words = wordsOf(text)
  const candidates = await documentsWithKeys(db, words)
  let selection = documentSelection(db)
  if (candidates) selection = selection.where(sql<SqlBool>`documents.id = any(${candidates})`)
  for (const word of words)
    selection = selection.where(sql<SqlBool>`(${holds(head, word)} or ${holds(sql`documents.text`, word)})`)
  // The texts are read once, for the number of all and for the page.
  const all = await selection
    .select('documents.id')
    .orderBy(sql`documents.published desc nulls last`)
    .orderBy(sql`documents.row ->> 'source' collate "C"`)
    .orderBy('documents.n')
    .execute()
  const ids = all.slice(offset, offset + limit).map(({ id }) => id)
  const found = await summaries(db, ids, words)
  return { total: all.length, items: ids.map(id => found.get(id)!) }
}

async function summaries(
  db: Db,
  ids: readonly string[],
  words: readonly string[],
): Promise<Map<string, DocumentFound>> {
  const { rows } = await sql<{
    row: Omit<Document, 'text' | 'parts' | 'map'>
    characters: number
    commitments: number
    figures: number
    snippet: string | null
  }>`select d.row, length(d.text) as characters, ${snippetOf(words)} as snippet,
      (select count(distinct owner)::int from mentions m where m.document = d.id and m.kind = 'commitment') as commitments,
      (select count(distinct owner)::int from mentions m where m.document = d.id and m.kind = 'figure') as figures
    from documents d where d.id = any(${ids})`.execute(db)
  return new Map(rows.map(({ row, ...rest }) => [row.id, { document: row, ...rest }]))
}

/** The words around the first place of the first word that the text holds. */
function snippetOf(words: readonly string[]): RawBuilder<string | null> {
  const forms = words.flatMap(printed)
  if (forms.length === 0) return sql`null::text`
  const places = forms.map(form => sql`nullif(position(${form} in lower(d.text collate "C")), 0)`)
  return sql`substr(d.text, greatest(1, coalesce(${sql.join(places)}) - ${around}::int), ${2 * around}::int)`
}
