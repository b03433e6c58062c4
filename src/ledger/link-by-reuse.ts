import { length, overlaps, type Span } from '../base/span.ts'
import type { Alignment, Edit } from '../reuse/alignment.ts'
import { type Link, link } from './links.ts'

/** Anything found at a place in a document. */
export interface Placed extends Span {
  readonly id: string
  readonly document: string
}

/** Whether two things in one passage may be one, wherever in it they stand. */
type Fits<T> = (a: T, b: T, alignment: Alignment) => boolean

/** Share of either span that must lie in the other's place for the two to be one passage. */
const minimumOverlap = 0.5

/**
 * Two mentions inside one aligned passage, at places that the edits map onto each other, are one.
 * Each mention finds at most one partner in an alignment: of those that fit, the one that covers it best.
 */
export function linksByReuse<T extends Placed>(
  placed: readonly T[],
  alignments: readonly Alignment[],
  fits: Fits<T>,
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
  fits: Fits<T>,
): Link[] {
  const left = within(byDocument.get(alignment.a.document), alignment.a)
  const right = within(byDocument.get(alignment.b.document), alignment.b)
  const candidates = left.flatMap(a => {
    const image = imageOf(a, alignment)
    if (image.length === 0) return []
    return right
      .map(b => ({ a, b, share: sharedPart(image, a, b) }))
      .filter(candidate => candidate.share >= minimumOverlap && fits(candidate.a, candidate.b, alignment))
  })
  candidates.sort((x, y) => y.share - x.share || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))
  const taken = new Set<string>()
  const links: Link[] = []
  for (const { a, b, share } of candidates) {
    if (taken.has(`a${a.id}`) || taken.has(`b${b.id}`)) continue
    taken.add(`a${a.id}`).add(`b${b.id}`)
    links.push(link(a.id, b.id, { reason: 'reuse', relation: alignment.relation }, 1 + share))
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

/** A stretch of `b` that a part of a span of `a` became. */
export interface Image extends Span {
  /** characters of the span of `a` that it stands for */
  readonly from: number
  /** 1 where the words are kept, less where others stand in their place */
  readonly weight: number
}

/** How much a character that was replaced tells about the place that it had. */
const replacedWeight = 0.5

/** Where the parts of a span of `a` lie in the document of `b`, by the alignment's edits; what was deleted lies nowhere. */
function imageOf(span: Span, { a, b, edits }: Alignment): Image[] {
  const [start, end] = [span.start - a.start, span.end - a.start]
  return edits.flatMap((edit: Edit) => {
    const [from, to] = [Math.max(start, edit.a[0]), Math.min(end, edit.a[1])]
    if (from >= to || edit.b[0] >= edit.b[1]) return []
    if (edit.op !== 'equal') {
      return [
        { start: b.start + edit.b[0], end: b.start + edit.b[1], from: to - from, weight: replacedWeight },
      ]
    }
    const shift = b.start + edit.b[0] - edit.a[0]
    return [{ start: shift + from, end: shift + to, from: to - from, weight: 1 }]
  })
}

/** Characters of `x` that lie in `y` once mapped, over the length of the longer of the two. */
function sharedPart(image: readonly Image[], x: Span, y: Span): number {
  let shared = 0
  for (const { start, end, from, weight } of image) {
    const common = Math.min(end, y.end) - Math.max(start, y.start)
    if (common > 0) shared += weight * Math.min(common, from)
  }
  return shared / Math.max(length(x), length(y))
}
