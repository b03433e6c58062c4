import type { Document } from '../documents/document.ts'

/** What finding reuse needs of a document; a whole `Document` will do. */
export type ReuseDocument = Pick<Document, 'id' | 'text' | 'language' | 'published'>

/**
 * Documents by number, in ascending order of id. They need not be in memory at once: each is asked for when it is
 * needed, some of them several times, and not held beyond what the memory setting allows.
 */
export interface DocumentSource {
  readonly size: number
  /** UTF-16 code units of all texts together, about: by it the number of hash ranges is chosen */
  readonly units: number
  documentAt(number: number): ReuseDocument
}

/** Documents that are in memory as a source. Documents with the same id are taken once. */
export function sourceOf(documents: readonly ReuseDocument[]): DocumentSource {
  const byId = new Map(documents.map(document => [document.id, document]))
  const ordered = [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
  return {
    size: ordered.length,
    units: ordered.reduce((sum, document) => sum + document.text.length, 0),
    documentAt: number => ordered[number]!,
  }
}
