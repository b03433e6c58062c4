import type { Document } from '../documents/document.ts'
import { explainDocument } from '../extraction/explain.ts'
import type { DocumentTrace } from '../extraction/trace.ts'
import { packFor } from '../language/packs/index.ts'

export type { ClauseTrace, DocumentTrace, SentenceTrace } from '../extraction/trace.ts'

/** How a document was read, clause by clause; null where there is no pack for its language. */
export function explain(document: Document): DocumentTrace | null {
  const pack = packFor(document.language)
  return pack && explainDocument(document, pack, pack.learned)
}
