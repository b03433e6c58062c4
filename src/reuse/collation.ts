import type { Quote } from '../base/span.ts'
import type { Edit } from './alignment.ts'

/** How one document carries a sentence of the base text. */
export type Presence = 'same' | 'changed' | 'absent'

/** A sentence of the base text as one other document has it. */
export interface Cell {
  readonly document: string
  readonly presence: Presence
  /** it stands in another order than in the base text */
  readonly moved: boolean
  /** where it is moved: index of the row in place after which it stands there, −1 before the first; else null */
  readonly after: number | null
  /** null where it is absent */
  readonly quote: Quote | null
  /** from the base sentence to this one; empty where absent */
  readonly edits: readonly Edit[]
  /** 0 to 1: share of letters and digits that are equal */
  readonly similarity: number
}

/** A sentence of the base text and what each other document makes of it, in the order of `Collation.documents`. */
export interface CollationRow {
  readonly sentence: Quote
  readonly cells: readonly Cell[]
}

/** A sentence that a document has and the base text has not. */
export interface Addition {
  readonly document: string
  readonly quote: Quote
  /** index of the row after which it stands in its document; −1 before the first */
  readonly after: number
}

/** A change of a figure, name, negation or modal. */
export interface MaterialChange {
  readonly document: string
  readonly row: number
  readonly kind: NonNullable<Edit['material']>
  /** the words that differ; empty where there are none on that side */
  readonly before: string
  readonly after: string
}

/** Share of the base text that a document carries. */
export interface Coverage {
  readonly document: string
  readonly same: number
  readonly changed: number
  readonly absent: number
  /** 0 to 1: letters of the base text that stand equal in the document */
  readonly letters: number
}

/** Versions of one text side by side, sentence by sentence. */
export interface Collation {
  /** id of the fullest version, against which the others are set */
  readonly base: string
  /** ids of the other versions, in order of time */
  readonly documents: readonly string[]
  readonly rows: readonly CollationRow[]
  readonly additions: readonly Addition[]
  /** in order of figure, name, negation, modal, then of the text */
  readonly material: readonly MaterialChange[]
  readonly coverage: readonly Coverage[]
}
