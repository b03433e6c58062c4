import type { Span } from '../base/span.ts'
import type { TimeExpression } from '../language/times.ts'
import { acting } from './acting.ts'
import { isDeadlineToCome, timesOf } from './clause-times.ts'
import type { DocumentContext } from './context.ts'
import type { Situation } from './verdict.ts'
import { headOf } from './head.ts'
import type { Scene } from './parties.ts'
import type { Reading } from './reading.ts'
import type { Clause, ClauseTrace, Head } from './trace.ts'
import { waitingSubject, type Unfinished, type Waiting } from './waiting.ts'

/** How far the reading of a sentence has come. */
export interface Progress {
  readonly sentence: Span
  readonly clauses: readonly Clause[]
  /** the times named in the sentence */
  readonly times: readonly TimeExpression[]
  /** the clauses read so far */
  readonly traces: readonly ClauseTrace[]
  readonly reading: Reading
  readonly pending: readonly Waiting[]
  /** how many clauses were taken */
  readonly taken: number
  /** the first clause of the list that this sentence announced */
  readonly listed: number
  /** a clause of this sentence had a cue or was taken */
  readonly live: boolean
  /** the time that reaches over the clauses from here on */
  readonly time: TimeExpression | null
  /** id of the rule by which the whole sentence tells what already happened */
  readonly tells: string | null
  /** the first clause of the sentence that had a subject */
  readonly topic: Head | null
}

/** All that is known of a clause, from itself and from those before and after it. */
export function situationAt(i: number, head: Head, progress: Progress, context: DocumentContext): Situation {
  const { clauses, reading, traces, times } = progress
  const clause = clauses[i]!
  const words = (start: number, end: number): string => context.document.text.slice(start, end)
  const whole = (span: Span | undefined): string => (span ? words(span.start, span.end) : '')
  const text = words(head.from, clause.end)
  const folded = waitingSubject(progress.pending, traces)
  const completes = i === 0 && reading.leads && !reading.spelledOut && reading.awaits !== null
  return {
    clause,
    head,
    text,
    predicate: words(head.body, clause.end).trimStart(),
    opener: words(clause.start, head.from),
    after: progress.taken > 0,
    alone: clauses.length === 1,
    fresh: isFresh(progress),
    awaited: traces.at(-1)?.rule === 'engine.fold.cue' && progress.pending.length > 0,
    nextBare: isBare(clauses[i + 1], times, context),
    live: head.item || progress.live,
    ...timesOf(clause, head, times, context),
    toCome: isDeadlineToCome(progress.time),
    tells: progress.tells,
    previous: whole(clauses[i - 1]),
    sentence: whole(progress.sentence),
    next: whole(clauses[i + 1]),
    position: i === 0 ? 'first' : i === clauses.length - 1 ? 'last' : 'later',
    speaker: reading.speaker,
    chain: completes ? reading.awaits : (reading.chain ?? (head.item ? reading.list : null)),
    completes,
    history: reading.history,
    leads: reading.leads,
    among: reading.among,
    kind: context.document.kind,
    acting: acting(head, { folded, topic: progress.topic }, reading.chain, context),
    scene: sceneOf(text, reading, context),
  }
}

/** What is known of clauses left waiting: their own words and nothing of the sentence around them. */
export const situationOf = (
  { cued, last }: Unfinished,
  reading: Reading,
  context: DocumentContext,
): Situation => ({
  clause: last,
  head: cued.head,
  text: last.text,
  predicate: last.text,
  opener: '',
  after: false,
  alone: false,
  fresh: false,
  awaited: false,
  nextBare: false,
  live: false,
  past: false,
  toCome: false,
  ahead: false,
  dated: false,
  timed: false,
  tells: null,
  timeOnly: null,
  previous: '',
  sentence: '',
  next: '',
  position: 'last',
  speaker: cued.speaker,
  chain: reading.chain,
  completes: false,
  history: false,
  leads: false,
  among: false,
  kind: context.document.kind,
  acting: cued.head,
  scene: sceneOf(last.text, reading, context),
})

/** All since the words of saying was folded into this clause. */
function isFresh({ traces, listed }: Progress): boolean {
  const said = traces.findLastIndex(t => t.decision === 'attribution')
  return traces.slice(Math.max(said + 1, listed)).every(t => t.decision === 'folded')
}

/** The clause begins with its verb. */
function isBare(
  clause: Clause | undefined,
  times: readonly TimeExpression[],
  { document, grammar }: DocumentContext,
): boolean {
  if (!clause) return false
  const head = headOf(document.text, clause, [], times, grammar)
  return !head.cue && !head.subject
}

const sceneOf = (words: string, { together }: Reading, { grammar }: DocumentContext): Scene => ({
  together,
  mutual: grammar.mutual.test(words),
  reciprocal: grammar.reciprocal.test(words),
})
