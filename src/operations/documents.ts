import type { Document } from '../documents/document.ts'
import type { Alignment } from '../reuse/alignment.ts'
import { documentById, documentRows, documentSummaries, fetchedAt, versions } from '../store/documents.ts'
import type { DocumentSummary, Version } from '../store/documents.ts'
import { alignmentsOf, marksOf } from '../store/read-ledger.ts'
import type { Mark } from '../store/read-ledger.ts'
import { type DocumentQuery, searchDocuments } from '../store/search.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'

export type { DocumentSummary, Version } from '../store/documents.ts'
export type { DocumentFound } from '../store/search.ts'
export type { Mark } from '../store/read-ledger.ts'

/** Every current document, in order of source, then place in it. */
export const listDocuments = (project: Project): Promise<DocumentSummary[]> =>
  documentSummaries(project.store.db)

/** The current documents that hold the words, the newest first. */
export const documentsPage = (project: Project, query: DocumentQuery) =>
  searchDocuments(project.store.db, query)

/** Every version of every file, current and earlier. */
export const listVersions = (project: Project): Promise<Version[]> => versions(project.store.db)

/** When the page of a document was fetched; null: it was read from a file. */
export const documentFetched = (project: Project, id: string): Promise<string | null> =>
  fetchedAt(project.store.db, id)

export interface DocumentDetail {
  readonly document: Document
  /** the text of the source, which the document's map points into */
  readonly sourceText: string
  /** what rests on its words, in order of start, then the longer first */
  readonly marks: readonly Mark[]
  readonly alignments: readonly Alignment[]
  /** the other documents of the alignments, by id */
  readonly related: ReadonlyMap<string, DocumentRow>
}

/** One document, of a current or an earlier version; null when there is none of that id. */
export async function documentDetail(project: Project, id: string): Promise<DocumentDetail | null> {
  const { db } = project.store
  const found = await documentById(db, id)
  if (!found) return null
  const alignments = await alignmentsOf(db, id)
  const others = alignments.flatMap(({ a, b }) => [a.document, b.document]).filter(other => other !== id)
  return {
    ...found,
    marks: await marksOf(db, id),
    alignments,
    related: await documentRows(db, [...new Set(others)]),
  }
}
