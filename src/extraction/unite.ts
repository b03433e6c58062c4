import { overlaps, type Span } from '../base/span.ts'
import type { Extraction } from './mention.ts'

/** Share of the two spans together that both must have in common to be one mention. */
const sameShare = 0.5

/**
 * Two extractors' rows for one document as one. Where both found a mention it is the first one's, whose fields can be
 * traced to a rule; what only the second found is added.
 */
export function unite(first: Extraction, second: Extraction): Extraction {
  return {
    document: first.document,
    version: `${first.version}+${second.version}`,
    commitments: added(first.commitments, second.commitments, isSame),
    figures: added(first.figures, second.figures, (a, b) => a.value === b.value && overlaps(a, b)),
  }
}

function added<Row extends Span>(
  known: readonly Row[],
  others: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): Row[] {
  const news = others.filter(other => !known.some(row => same(row, other)))
  return [...known, ...news].sort((a, b) => a.start - b.start || a.end - b.end)
}

function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return common > 0 && common / together >= sameShare
}
