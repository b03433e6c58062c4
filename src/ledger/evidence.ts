import type { Quote } from '../base/span.ts'
import type { Measure } from '../base/values.ts'

/** What a later passage says became of a commitment (codebook, section 4). */
export const evidenceRelations = ['reaffirms', 'progress', 'achieved', 'changed', 'setback'] as const
export type EvidenceRelation = (typeof evidenceRelations)[number]

/** How much of the commitment's parties a passage speaks of: all, some of many, or none by name. */
export type PartyReach = 'all' | 'some' | 'unnamed'

/** Why a passage was suggested: what of the commitment was found in it. */
export interface Why {
  /** named things of the commitment that the passage names, and whether it is the thing itself or its kin */
  readonly names: readonly { readonly name: string; readonly match: 'same' | 'kin' }[]
  readonly parties: PartyReach
  /** codes named in the passage, its paragraph or its title */
  readonly found: readonly string[]
  /** 0 to 1: share of the commitment's telling words that stand in the passage */
  readonly words: number
  readonly terms: readonly string[]
  /** neutral name of what is measured in both */
  readonly indicator: string | null
  /** the passage's amount and how it compares with the commitment's measure */
  readonly figure: { readonly measure: Measure; readonly against: 'reached' | 'below' | 'other' } | null
}

/** A suggestion: a passage of a later document that bears on a commitment. A person confirms or dismisses it. */
export interface Evidence extends Quote {
  readonly id: string
  /** id of the commitment */
  readonly commitment: string
  readonly story: string | null
  /** ISO 8601, of the passage's document */
  readonly published: string | null
  readonly relation: EvidenceRelation
  /** `related`: weaker, about one party of many, or about the neighbourhood of the pledge */
  readonly strength: 'direct' | 'related'
  /** 0 to 1 */
  readonly score: number
  readonly why: Why
  /** further documents of the same text family that carry the passage */
  readonly also: readonly string[]
}
