import type { Quote } from '../base/span.ts'
import type { Terms } from '../base/terms.ts'
import type { EntityKind, Measure } from '../base/values.ts'
import type { ReuseRelation } from '../reuse/alignment.ts'
import type { CommitmentMention, FigureMention } from '../extraction/mention.ts'

/** One line of the ledger: the same actor is to do the same thing, in all its wordings. Its force is the firmest of its mentions'. */
export interface Commitment extends Terms {
  /** derived from its first mention's words; stable through rebuilds */
  readonly id: string
  /** in order of time, then place */
  readonly mentions: readonly CommitmentMention[]
  /** why each mention after the first was joined */
  readonly merges: readonly Merge[]
}

/** Why a mention was joined to another of its line. */
export type Merge = Ground & { readonly mention: string; readonly into: string }

/** Why two mentions are one commitment, as codes: whoever shows it words it. */
export type Ground =
  /** the same place in a passage that two documents share, and how they share it */
  | { readonly reason: 'reuse'; readonly relation: ReuseRelation }
  /** same actor and parties, and the same amount; where there is none, the same action on the same concepts */
  | { readonly reason: 'signature'; readonly measure: Measure | null; readonly languages: readonly string[] }
  /** same actor, and so much of their words, 0 to 1 */
  | { readonly reason: 'wording'; readonly words: number }
  /** a bare lead and the sentence after it that spells it out */
  | { readonly reason: 'elaboration' }
  /** a person's, with what that person gave as the reason */
  | { readonly reason: 'decision'; readonly by: string; readonly note: string }

export interface Figure {
  readonly id: string
  readonly about: string
  readonly indicator: string
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly bound: Measure['bound']
  readonly as_of: string | null
  readonly mentions: readonly FigureMention[]
  readonly differs_from: readonly { readonly id: string; readonly relation: 'conflict' | 'scope' | 'same' }[]
}

/** A named thing. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly string[]
  readonly code: string | null
  readonly parties: readonly string[]
  readonly mentions: readonly (Quote & { readonly id: string })[]
  /** ids of the commitments whose words name it */
  readonly commitments: readonly string[]
}

/** Which document states which commitment, and in what words; for a family, what each version left out. */
export interface Coverage {
  readonly commitment: string
  /** ids of documents that state it */
  readonly documents: readonly string[]
  /** families counted once: independent voices behind the line */
  readonly voices: number
  /** documents of a family that states it which do not state it themselves */
  readonly omitted_by: readonly string[]
}

export interface Ledger {
  readonly commitments: readonly Commitment[]
  readonly figures: readonly Figure[]
  readonly entities: readonly Entity[]
  readonly coverage: readonly Coverage[]
}
