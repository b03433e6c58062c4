import type { Document } from '../documents/document.ts'
import { collate } from '../reuse/collate.ts'
import type { Collation } from '../reuse/collation.ts'
import { findDocument } from './find-document.ts'
import type { Project } from './project.ts'

export type { Collation } from '../reuse/collation.ts'

export interface CollatedDocuments {
  readonly collation: Collation
  /** by id */
  readonly documents: ReadonlyMap<string, Document>
}

/** Versions of one text sentence by sentence, set against the fullest. Documents are named as people name them. */
export async function collateDocuments(
  project: Project,
  names: readonly string[],
): Promise<CollatedDocuments> {
  const documents: Document[] = []
  for (const name of names) documents.push(await findDocument(project, name))
  return {
    collation: collate(documents),
    documents: new Map(documents.map(document => [document.id, document])),
  }
}
