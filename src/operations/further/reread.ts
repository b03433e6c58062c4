import type { Document } from '../../documents/document.ts'
import type { Extraction } from '../../extraction/mention.ts'
import type { DocumentHead } from '../../store/documents.ts'

/** Documents of which everything is made anew: they are new, or something about them is. */
export interface Reread {
  readonly ids: ReadonlySet<string>
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  /** of every current document */
  readonly heads: ReadonlyMap<string, DocumentHead>
  /** document → day of what it says */
  readonly days: ReadonlyMap<string, string | null>
}
