/** A stretch of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  /** UTF-16 code units */
  readonly start: number
  /** UTF-16 code units, exclusive */
  readonly end: number
}

/** A span of one document together with the words that stand there: `document.text.slice(start, end) === quote`. */
export interface Quote extends Span {
  /** id of the document */
  readonly document: string
  readonly quote: string
}

/**
 * The only way to make a quote: the words are read from the text, never passed in.
 * @throws RangeError when the span is empty or lies outside the text
 */
export function quoteAt(document: { id: string; text: string }, span: Span): Quote {
  const { start, end } = span
  if (!(start >= 0 && end > start && end <= document.text.length)) {
    throw new RangeError(
      `span ${start}–${end} lies outside document ${document.id} (${document.text.length} units)`,
    )
  }
  return { document: document.id, start, end, quote: document.text.slice(start, end) }
}

export const length = (span: Span): number => span.end - span.start
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Words as they stand, on one line: each run of white space a blank. */
export const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ')

/** The first place in spans in order of their start from which on they start at `at` or later. Logarithmic. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of spans in order, no two of which overlap, overlaps a span. Logarithmic. */
export function overlapsOne(spans: readonly Span[], span: Span): boolean {
  const next = firstFrom(spans, span.end)
  return next > 0 && spans[next - 1]!.end > span.start
}

/** The span without white space at either end; empty spans stay where they start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff
  )
}
