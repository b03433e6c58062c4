import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'
import type { ClauseTrace } from '../../src/extraction/trace.ts'
import { letters, matchQuotes } from '../../src/operations/evaluate/similarity.ts'
import type { ReadClause, ReadDocument } from './lessons.ts'

type Located = Pick<ClauseTrace, 'start' | 'end' | 'mentions'>

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
  const found = new Set(pairs.map(([, counted]) => counted))
  const right = Map.groupBy(pairs, ([mention]) => mention.place)
  const missed = new Set<number>()
  for (const counted of gold) {
    if (found.has(counted) || counted.start < 0) continue
    const covered = mentions.reduce((sum, mention) => sum + shared(mention, counted), 0)
    if (covered < (counted.end - counted.start) / 2) missed.add(holderOf(counted, clauses))
  }
  return {
    counted: quotes && quotes.length,
    clauses: views.map((view, place): ReadClause => ({
      ...view,
      mentions: clauses[place]!.mentions.length,
      right: right.get(place)?.length ?? 0,
      missed: missed.has(place),
    })),
  }
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

const holderOf = (quote: { start: number; end: number }, clauses: readonly Located[]): number =>
  clauses.reduce((best, clause, i) => (shared(clause, quote) > shared(clauses[best]!, quote) ? i : best), 0)

const shared = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
