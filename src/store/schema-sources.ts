import type { JSONColumnType } from 'kysely'
import type { Message } from '../base/message.ts'
import type { MapPiece, Part, Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Moment } from './schema-moment.ts'

/** Content as one version of the reader read it: the same bytes under the same name give the same documents. */
export interface FilesTable {
  id: string
  /** the same for every reading of the same bytes under the same name */
  content: string
  /** version of the reader */
  reader: string
  digest: string
  base_name: string
  bytes: number
  /** what the maps of its documents point into */
  source_text: string
  messages: JSONColumnType<readonly Message[]>
  read_at: Moment
}

/** Where content was found, one row a version. The current version of a place has no successor. */
export interface SourcesTable {
  id: string
  /** path relative to the project's folder, `/` as separator; of a page from the web the address asked for */
  location: string
  /** path relative to what was named on the command line; of a page from the web the address that answered */
  name: string
  file: string
  added_at: Moment
  /** when a page from the web was fetched; null: a file */
  fetched_at: Moment | null
  superseded_by: string | null
}

/** A document without its long columns. */
export type DocumentRow = Omit<Document, 'text' | 'parts' | 'map'>

export interface DocumentsTable {
  id: string
  file: string
  n: number
  published: string | null
  event_date: string | null
  outlet: string | null
  language: string
  text: string
  parts: JSONColumnType<readonly Part[]>
  map: JSONColumnType<readonly MapPiece[]>
  row: JSONColumnType<DocumentRow>
}

/** What the index of words knows of a document. */
export interface SearchKeysTable {
  document: string
  /** as `searchKeys` makes them of what a search looks in */
  keys: number[]
}

/** What an extractor found in a document: kept, so that one more document costs one document. */
export interface ExtractionsTable {
  document: string
  extractor: string
  version: string
  row: JSONColumnType<Extraction>
}
