import type { Quote } from '../base/span.ts'

export const reuseRelations = ['verbatim', 'abridged', 'revised', 'quoted'] as const
export type ReuseRelation = (typeof reuseRelations)[number]

/** One step of an edit script. `a` and `b` are [start, end) in UTF-16 code units, relative to the two quotes. */
export interface Edit {
  readonly op: 'equal' | 'insert' | 'delete' | 'replace'
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  /** set where the change touches what people look for */
  readonly material?: 'figure' | 'name' | 'negation' | 'modal'
}

/** One passage that two documents share. */
export interface Alignment {
  readonly id: string
  /** the family that both documents belong to; null where they share a passage but do not carry one text */
  readonly family: string | null
  readonly relation: ReuseRelation
  /** why this relation, in a few words */
  readonly reason: string
  readonly a: Quote
  readonly b: Quote
  readonly edits: readonly Edit[]
  /** 0 to 1: share of letters and digits that are equal */
  readonly similarity: number
}

/** Documents that carry one text. */
export interface Family {
  readonly id: string
  /** ids, in order of time then id */
  readonly documents: readonly string[]
  /** the fullest version */
  readonly base: string
  readonly earliest: string
}

export interface Reuse {
  readonly alignments: readonly Alignment[]
  readonly families: readonly Family[]
}
