import type { Document } from '../../documents/document.ts'
import type { Alignment } from '../../reuse/alignment.ts'
import type { Extraction } from '../../extraction/mention.ts'
import type { DocumentHead } from '../../store/documents.ts'

/** Documents of which everything is made anew: they are new, or extracted otherwise. */
export interface Reread {
  readonly ids: ReadonlySet<string>
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  /** what other documents shared with one another and do no longer, and what they share now */
  readonly restated: readonly Alignment[]
  /** of every current document */
  readonly heads: ReadonlyMap<string, DocumentHead>
  /** document → day of what it says */
  readonly days: ReadonlyMap<string, string | null>
}
