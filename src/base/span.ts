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
