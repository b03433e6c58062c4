import { length, type Quote } from '../base/span.ts'

/** Share of the anchor's words, or of the mention's, that must coincide for the mention to be the one decided on. */
export const leastOverlap = 0.5

/** Better rules may draw the quote longer or shorter: what both cover over what the longer of the two covers. */
export function coincidence(mention: Quote, place: Quote): number {
  if (mention.document !== place.document) return 0
  const shared: number = Math.min(mention.end, place.end) - Math.max(mention.start, place.start)
  return shared > 0 ? shared / Math.max(length(mention), length(place)) : 0
}

/** The line whose mention coincides best with the place; of equal ones the one of the smallest id. */
export function bestLine<Line extends { readonly id: string; readonly mentions: readonly Quote[] }>(
  place: Quote,
  lines: readonly Line[],
): Line | null {
  let best: Line | null = null
  let most = leastOverlap
  for (const line of lines) {
    for (const mention of line.mentions) {
      const share = coincidence(mention, place)
      if (share < most || (share === most && best !== null && best.id <= line.id)) continue
      best = line
      most = share
    }
  }
  return best
}
