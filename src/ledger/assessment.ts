import type { Quote } from '../base/span.ts'
import type { Decision } from './decision.ts'

/** The research groups' scale: full compliance, partial or in progress, failure; null: not yet assessable. */
export const scores = [1, 0, -1, null] as const
export type Score = (typeof scores)[number]

/** What an `assess` decision says in its `after`. */
export interface AssessmentFields {
  /** one party of the commitment; null: all that are to act */
  readonly party: string | null
  readonly score: Score
  /** the word for it on the project's scale (`kept`, `in_the_works`, …) */
  readonly status: string
  /** ISO date up to which the evidence was weighed */
  readonly date: string
  readonly note: string
}

/** One judgement by one person on one line. */
export interface Assessed extends AssessmentFields {
  readonly decision: string
  /** ISO 8601 */
  readonly at: string
  readonly by: string
  /** the passages that it rests on, where they stand now */
  readonly places: readonly Quote[]
}

/** An assessment of a line of the ledger that people see. */
export interface Assessment extends Assessed {
  readonly commitment: string
  /** false: the same or another person said otherwise about the same party later */
  readonly current: boolean
}

/** Reads an `assess` decision; what it lacks is taken as not said. */
export function assessedOf({ id, at, by, after, reason }: Decision, places: readonly Quote[]): Assessed {
  const { party = null, score = null, status = '', date, note } = after as Partial<AssessmentFields>
  return {
    decision: id,
    at,
    by,
    party,
    score,
    status,
    date: date ?? at.slice(0, 10),
    note: note ?? reason,
    places,
  }
}

/** The assessments of a line in order, each marked whether it is the last word about its party. */
export function assessmentsOf(commitment: string, assessed: readonly Assessed[]): Assessment[] {
  const last = new Map(assessed.map(one => [one.party, one.decision]))
  return assessed.map(one => ({ ...one, commitment, current: last.get(one.party) === one.decision }))
}
