import type { Span } from '../../src/base/span.ts'
import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'
import type { ClauseTrace } from '../../src/extraction/trace.ts'
import { letters, matchQuotes } from '../../src/operations/evaluate/similarity.ts'
import type { ReadClause, ReadDocument } from './lessons.ts'

export type Located = Pick<ClauseTrace, 'start' | 'end' | 'mentions'>

/**
 * Each clause with what the coders say of it. A commitment that was not found is missed by the clause that holds most of
 * it, unless what was taken covers half of it: then its edges are wrong, and no clause.
 */
export function judged(
  clauses: readonly Located[],
  views: readonly ClauseView[],
  text: string,
  quotes: readonly string[] | null,
): Pick<ReadDocument, 'counted' | 'clauses'> {
  const source = ''
  const mentions = clauses.flatMap((clause, place) =>
    clause.mentions.map(({ start, end, quote }) => ({ start, end, place, source, letters: letters(quote) })),
  )
  const gold = placed(quotes ?? [], text)
  const pairs = matchQuotes(mentions, gold)
  return { counted: quotes && quotes.length, clauses: judgement(clauses, views, mentions, gold, pairs) }
}

/** A stretch of text in the clause that it was taken from. */
export type Placed = Span & { readonly place: number }

/**
 * Each clause with how many of its mentions are right, and whether it is the one that holds most of what was not found;
 * `pairs` are those of a mention and what it states. What stands nowhere (start below 0) is missed by no clause.
 */
export function judgement<Mention extends Placed, Counted extends Span>(
  clauses: readonly Located[],
  views: readonly ClauseView[],
  mentions: readonly Mention[],
  counted: readonly Counted[],
  pairs: readonly (readonly [Mention, Counted])[],
): ReadClause[] {
  const found = new Set(pairs.map(([, stated]) => stated))
  const right = Map.groupBy(pairs, ([{ place }]) => place)
  const missed = new Set<number>()
  for (const stated of counted) {
    if (found.has(stated) || stated.start < 0) continue
    const covered = mentions.reduce((sum, mention) => sum + shared(mention, stated), 0)
    if (covered < (stated.end - stated.start) / 2) missed.add(holderOf(stated, clauses))
  }
  return views.map((view, place): ReadClause => ({
    ...view,
    mentions: clauses[place]!.mentions.length,
    right: right.get(place)?.length ?? 0,
    missed: missed.has(place),
  }))
}

/** Where each quote stands; the same words twice are two places. */
function placed(quotes: readonly string[], text: string) {
  const from = new Map<string, number>()
  return quotes.map(quote => {
    const next = text.indexOf(quote, from.get(quote) ?? 0)
    const start = next < 0 ? text.indexOf(quote) : next
    from.set(quote, start + 1)
    return { start, end: start + quote.length, source: '', letters: letters(quote) }
  })
}

const holderOf = (quote: Span, clauses: readonly Located[]): number =>
  clauses.reduce((best, clause, i) => (shared(clause, quote) > shared(clauses[best]!, quote) ? i : best), 0)

/** How many UTF-16 code units two stretches share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
