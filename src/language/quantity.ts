import type { Span } from '../base/span.ts'
import type { Measure } from '../base/values.ts'
import type { QuantityKind } from './lexicon/quantities.ts'

/** An amount that stands in the text, with the words that bound it and what it counts. */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  readonly measure: Measure
  /** the numeral alone */
  readonly number: Span
  /** the counted words, where a thing is counted */
  readonly counted: Span | null
  /** `numeral`, or the id of the phrase that read it */
  readonly rule: string
}
