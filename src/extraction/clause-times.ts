import type { TimeExpression } from '../language/times.ts'
import type { DocumentContext } from './context.ts'
import type { Situation } from './verdict.ts'
import { bears, isNamed } from './fields.ts'
import type { Clause, Head } from './trace.ts'

/** A period of so many calendar years or more is that of a plan. */
const shortestPlan = 3

/** A time before subject and cue, or in a clause of its own: it reaches over what follows in the sentence. */
export function headTime(
  clause: Clause,
  head: Head,
  times: readonly TimeExpression[],
  context: DocumentContext,
): TimeExpression | undefined {
  const limit = head.cue?.start ?? head.body
  return times.find(
    t =>
      t.start >= clause.start &&
      t.end <= clause.end &&
      bears(t) &&
      !isNamed(t, context) &&
      (t.end <= limit || (t.start <= Math.max(head.from, head.cue?.end ?? 0) && t.end === clause.end)),
  )
}

/** What the times of a sentence say about one of its clauses. */
export function timesOf(
  clause: Clause,
  head: Head,
  times: readonly TimeExpression[],
  context: DocumentContext,
): Pick<Situation, 'past' | 'ahead' | 'dated' | 'timed' | 'timeOnly'> {
  const limit = head.cue?.start ?? head.body
  return {
    past: times.some(t => reaches(t, clause, context) && t.tense === 'past' && t.end <= limit),
    ahead: times.some(t => t.start >= clause.start && t.end <= head.body && bears(t) && t.tense === 'future'),
    dated: times.some(t => t.start >= clause.start && t.end <= clause.end && bears(t) && toCome(t, context)),
    timed: times.some(t => t.start <= head.body && t.end === clause.end && bears(t)),
    timeOnly: timeOnly(clause, head, times, context),
  }
}

/** A deadline to come: whatever sounds like history under it is an aim. */
export const isDeadlineToCome = (time: TimeExpression | null): boolean =>
  time !== null && time.shape === 'deadline' && time.tense === 'future'

/** A time that ends after the day of the text. */
const toCome = ({ dates }: TimeExpression, { date }: DocumentContext): boolean =>
  date === null || (dates.end !== null && dates.end > date)

/** Where words are not spaced a time scopes over the clauses after it; else only over its own. */
const reaches = (time: TimeExpression, clause: Clause, { grammar }: DocumentContext): boolean =>
  !grammar.grammar.spaced || time.start >= clause.start

/**
 * Nothing but a time and words that belong to it: one that began long ago and is over tells history, any other belongs
 * to what follows.
 */
function timeOnly(
  clause: Clause,
  head: Head,
  times: readonly TimeExpression[],
  context: DocumentContext,
): Situation['timeOnly'] {
  const time = times.find(t => t.start <= head.from && t.end >= clause.end)
  if (!time) return saysMoreOfTime(clause, head, times, context) ? 'open' : null
  if (time.tense === 'past' && time.shape !== 'point') return 'past'
  const plan = time.shape === 'period' && time.tense !== 'past' && yearsOf(time) >= shortestPlan
  return plan || isDeadlineToCome(time) ? 'deadline' : 'open'
}

/** “Over the coming year of learning, …”: a time that is not over and a few words that belong to it. */
const saysMoreOfTime = (
  clause: Clause,
  { cue, verb }: Head,
  times: readonly TimeExpression[],
  { grammar, document: { text } }: DocumentContext,
): boolean =>
  cue === null &&
  verb === null &&
  text[clause.end] === ',' &&
  times.some(
    t => t.start === clause.start && bears(t) && grammar.timeTail.test(text.slice(t.end, clause.end)),
  )

/** The calendar years that a time touches; 0 where a side is open. */
const yearsOf = ({ dates: { start, end } }: TimeExpression): number =>
  start && end ? Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 : 0
