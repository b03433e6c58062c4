import { overlaps, type Span } from '../base/span.ts'
import type { Alignment, Edit } from '../reuse/alignment.ts'
import { type Link, link } from './links.ts'

/** Anything found at a place in a document. */
export interface Placed extends Span {
  readonly id: string
  readonly document: string
}

/** Share of either span that must lie in the other's place for the two to be one passage. */
const minimumOverlap = 0.5

/**
 * Two mentions inside one aligned passage, at places that the edits map onto each other, are one.
 * Each mention finds at most one partner in an alignment: of those that fit, the one that covers it best.
 */
export function linksByReuse<T extends Placed>(
  placed: readonly T[],
  alignments: readonly Alignment[],
  fits: (a: T, b: T) => boolean,
): Link[] {
  const byDocument = new Map<string, T[]>()
  for (const item of placed) {
    const list = byDocument.get(item.document)
    if (list) list.push(item)
    else byDocument.set(item.document, [item])
  }
  for (const list of byDocument.values()) list.sort((x, y) => x.start - y.start || (x.id < y.id ? -1 : 1))
  return alignments.flatMap(alignment => linksIn(alignment, byDocument, fits))
}

function linksIn<T extends Placed>(
  alignment: Alignment,
  byDocument: ReadonlyMap<string, readonly T[]>,
  fits: (a: T, b: T) => boolean,
): Link[] {
  const left = within(byDocument.get(alignment.a.document), alignment.a)
  const right = within(byDocument.get(alignment.b.document), alignment.b)
  const candidates = left.flatMap(a => {
    const image = imageOf(a, alignment)
    return right
      .map(b => ({ a, b, share: sharedPart(image, b) }))
      .filter(candidate => candidate.share >= minimumOverlap && fits(candidate.a, candidate.b))
  })
  candidates.sort((x, y) => y.share - x.share || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))
  const taken = new Set<string>()
  const links: Link[] = []
  for (const { a, b, share } of candidates) {
    if (taken.has(`a${a.id}`) || taken.has(`b${b.id}`)) continue
    taken.add(`a${a.id}`).add(`b${b.id}`)
    links.push(
      link(
        a.id,
        b.id,
        'reuse',
        1 + share,
        `same place in a passage of both documents (${alignment.relation})`,
      ),
    )
  }
  return links
}

/** The placed things that lie in a span, by binary search over their starts. */
function within<T extends Placed>(list: readonly T[] = [], span: Span): readonly T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < span.start - maximumQuote) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < list.length && list[i]!.start < span.end; i++) {
    if (overlaps(list[i]!, span)) found.push(list[i]!)
  }
  return found
}

/** No quote is longer than this many code units: how far before a passage a mention that reaches into it may begin. */
const maximumQuote = 2000

/** Where a span of `a` lies in the document of `b`, by the alignment's edits. */
export function imageOf(span: Span, alignment: Alignment): Span {
  const map = (offset: number, side: 'start' | 'end') =>
    alignment.b.start + mapped(offset - alignment.a.start, alignment.edits, side)
  return { start: map(span.start, 'start'), end: map(span.end, 'end') }
}

/** Inside an equal run offsets correspond one to one; inside a change, to its near edge in proportion. */
function mapped(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let last = 0
  for (const { op, a, b } of edits) {
    const inside = side === 'start' ? offset >= a[0] && offset < a[1] : offset > a[0] && offset <= a[1]
    if (inside) {
      if (op === 'equal') return b[0] + (offset - a[0])
      return Math.round(b[0] + ((offset - a[0]) * (b[1] - b[0])) / Math.max(1, a[1] - a[0]))
    }
    if (a[1] <= offset) last = b[1]
  }
  return last
}

/** Length that two spans share over the length that either covers (Jaccard). */
function sharedPart(x: Span, y: Span): number {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  const either = Math.max(x.end, y.end) - Math.min(x.start, y.start)
  return shared > 0 && either > 0 ? shared / either : 0
}
