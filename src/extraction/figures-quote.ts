import { trimmed, type Span } from '../base/span.ts'
import type { PartKind } from '../documents/document.ts'
import type { FigureLexicon } from '../language/lexicon/figures.ts'
import type { Quantity } from '../language/quantities.ts'
import type { TimeExpression } from '../language/times.ts'

/** A sentence as far as a full stop: what semicolons part still shares one head. */
export interface Statement extends Span {
  readonly part: PartKind
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
}

/** The clause with the number, and the clauses before it as far as the one with its subject. */
export function quoteSpan(
  text: string,
  statement: Statement,
  quantity: Quantity,
  lexicon: FigureLexicon,
): Span {
  let start = clauseStart(text, quantity.start, statement.start, lexicon)
  const end = clauseEnd(text, quantity.end, statement.end, lexicon)
  while (start > statement.start && lexicon.dependent.test(text.slice(start, start + 24).trimStart())) {
    const earlier = clauseStart(text, start - 1, statement.start, lexicon)
    if (end - earlier > lexicon.longestQuote) break
    start = earlier
  }
  const reach = lexicon.longestQuote
  return edged(text, {
    start: Math.max(start, quantity.start - reach),
    end: Math.min(end, quantity.end + reach),
  })
}

/** Without white space, list marks before and full stops after. */
function edged(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span)
  while (start < end && /[-•*–—△\s]/.test(text[start]!)) start++
  while (end > start && /[.。\s]/.test(text[end - 1]!)) end--
  return { start, end }
}

export function clauseStart(text: string, at: number, from: number, lexicon: FigureLexicon): number {
  let i = at
  while (i > from && !markAt(text, i - 1, lexicon)) i--
  return i
}

function clauseEnd(text: string, at: number, to: number, lexicon: FigureLexicon): number {
  let i = at
  while (i < to && !markAt(text, i, lexicon)) i++
  return i
}

function markAt(text: string, at: number, lexicon: FigureLexicon): boolean {
  lexicon.clauseMark.lastIndex = at
  return lexicon.clauseMark.test(text)
}
