import type { Quote } from '../base/span.ts'
import type { Terms } from '../base/terms.ts'
import type { Measure } from '../base/values.ts'

/** Who made a mention. It decides how far it is trusted. */
export type By = 'rules' | 'model' | 'person'

/** Where a field's value was read from: the words themselves, inherited down the chain, or a rule's default. */
export interface FieldOrigin {
  readonly how: 'here' | 'inherited' | 'context' | 'default'
  /** id of the pack rule that read it */
  readonly rule?: string
  /** UTF-16 code units in the document's text, end exclusive */
  readonly start?: number
  readonly end?: number
}

/** One place where one document states a commitment. */
export interface CommitmentMention extends Quote, Terms {
  readonly id: string
  readonly by: By
  /** id of the rule that found it */
  readonly rule: string
  /** language-neutral class of the predicate (`provide`, `build`, `support`, …), from the pack; for signatures */
  readonly action: string | null
  /** language-neutral concepts that the object is about (`vaccine`, `trade`, `scholarship`, …), from the pack */
  readonly concepts: readonly string[]
  readonly origins: Readonly<Partial<Record<Exclude<keyof Terms, 'gloss'>, FieldOrigin>>>
}

/** One place where one document states a quantified claim about the past or the present. */
export interface FigureMention extends Quote {
  readonly id: string
  readonly by: By
  readonly rule: string
  /** the thing measured, in English where the pack knows it, else in the document's words */
  readonly about: string
  readonly indicator: string
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly bound: Measure['bound']
  readonly as_of: string | null
  readonly concepts: readonly string[]
}

/** What one extractor found in one document. A row of its own: extraction looks at one document at a time. */
export interface Extraction {
  readonly document: string
  /** extractor and version of the language pack: the same pair on the same text gives the same rows */
  readonly version: string
  readonly commitments: readonly CommitmentMention[]
  readonly figures: readonly FigureMention[]
}
