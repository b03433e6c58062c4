import type { ClauseTrace, Head } from './trace.ts'

/** More clauses than this before their predicate are a sermon, not part of what is promised. */
const mostFolded = 4

/** A clause folded into the next: it waits for the predicate that it belongs to. */
export interface Waiting {
  /** its place among the clauses read */
  readonly place: number
  /** alone it is no commitment */
  readonly empty: boolean
}

type Traces = readonly ClauseTrace[]

/** The subject of the first clause that waits and has one. */
export const waitingSubject = (waiting: readonly Waiting[], traces: Traces): Head | undefined =>
  waiting.map(({ place }) => traces[place]!.head).find(head => head.subject)

/** The clause with which the words of a commitment begin, where such were folded into it. */
export function firstTold(waiting: readonly Waiting[], traces: Traces, head: Head): ClauseTrace | null {
  // 主席宣布，中国将…: what is announced is stated whole without the words of announcing
  const announced = head.subject && head.cue
  const said = announced ? waiting.findLastIndex(w => traces[w.place]!.rule === 'engine.fold.cue') : -1
  const told = waiting
    .slice(said + 1)
    .filter(({ place, empty }) => !empty || traces[place]!.rule.startsWith('engine.'))
  return told.length > 0 && told.length <= mostFolded ? traces[told[0]!.place]! : null
}

/** Clauses whose predicate never comes and that have a cue among them: they are one commitment themselves. */
export interface Unfinished {
  readonly first: ClauseTrace
  readonly cued: ClauseTrace
  readonly last: ClauseTrace
  readonly place: number
}

export function unfinished(waiting: readonly Waiting[], traces: Traces): Unfinished | null {
  const told = waiting.filter(({ empty }) => !empty).map(({ place }) => place)
  const cue = (place: number): Head['cue'] => traces[place]!.head.cue
  const cued = told.find(place => cue(place) && !cue(place)!.rule.weak)
  const place = told.at(-1)
  if (cued === undefined || place === undefined) return null
  return { first: traces[waiting[0]!.place]!, cued: traces[cued]!, last: traces[place]!, place }
}
