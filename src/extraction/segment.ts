import { trimmed, type Span } from '../base/span.ts'
import { matchAt, type CompiledGrammar } from './compiled.ts'
import type { Clause } from './trace.ts'

/** A quotation of at most so many characters is a name and is never cut; a longer one is somebody's words. */
const longestName = 30

/** Cuts a sentence into clauses: at marks, and at coordinators that stand before another predicate. */
export function clausesOf(text: string, sentence: Span, grammar: CompiledGrammar): Clause[] {
  const whole = text.slice(sentence.start, sentence.end)
  const kept = protectedSpans(whole, grammar)
  const found: Clause[] = []
  let start = 0
  let joint = ''
  const close = (end: number, next: string): void => {
    const span = withoutLooseMarks(
      text,
      trimmed(text, { start: sentence.start + start, end: sentence.start + end }),
      grammar,
    )
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) {
      found.push({ ...span, joint })
      joint = next
    } else joint ||= next
  }
  for (const cut of cuts(whole, kept, grammar)) {
    if (cut.start < start || endsItemMark(whole, start, cut.end, grammar)) continue
    close(cut.start, whole.slice(cut.start, cut.end))
    start = cut.end
  }
  close(whole.length, '')
  return found
}

/** Quotation marks around the whole clause, or at either end with their other half elsewhere, are no part of it. */
function withoutLooseMarks(text: string, { start, end }: Span, { grammar }: CompiledGrammar): Span {
  const { quotes } = grammar.boundaries
  const whole = quotes.some(
    ([open, close]) => text[start] === open && text.indexOf(close, start + 1) === end - 1,
  )
  if (whole) return trimmed(text, { start: start + 1, end: end - 1 })
  const opens = quotes.find(([open]) => text[start] === open)
  if (opens && !text.slice(start + 1, end).includes(opens[1])) return trimmed(text, { start: start + 1, end })
  const closes = quotes.find(([, close]) => text[end - 1] === close)
  if (closes && !text.slice(start, end - 1).includes(closes[0])) return trimmed(text, { start, end: end - 1 })
  return { start, end }
}

/** 第一， and the like: the mark belongs to the item's opener. */
const endsItemMark = (whole: string, start: number, end: number, grammar: CompiledGrammar): boolean =>
  grammar.openers.some(({ rule, here }) => {
    if (!rule.item) return false
    const from = start + (/^\s*/.exec(whole.slice(start))?.[0].length ?? 0)
    return matchAt(here, whole, from)?.[0].length === end - from
  })

function cuts(whole: string, kept: readonly Span[], grammar: CompiledGrammar): Span[] {
  const inside = (at: number): boolean => kept.some(span => span.start <= at && at < span.end)
  const found: Span[] = []
  for (const match of whole.matchAll(grammar.boundary)) {
    if (!inside(match.index)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  const marks = [...found, { start: whole.length, end: whole.length }]
  let from = 0
  for (const mark of marks) {
    found.push(...coordinations(whole, { start: from, end: mark.start }, inside, grammar))
    from = mark.end
  }
  return found.sort((a, b) => a.start - b.start)
}

function coordinations(
  whole: string,
  piece: Span,
  inside: (at: number) => boolean,
  grammar: CompiledGrammar,
): Span[] {
  const found: Span[] = []
  let { start } = piece
  for (let at = piece.start + 1; at < piece.end; at++) {
    // where words are parted a coordinator begins with the space or mark before it
    if (inside(at) || (grammar.grammar.spaced && isLetter.test(whole[at]!))) continue
    for (const { here, before, after } of grammar.coordinators) {
      const match = matchAt(here, whole, at)
      if (!match) continue
      const end = at + match[0].length
      if (end >= piece.end || !matchAt(before, whole, end)) continue
      if (after && !after.test(whole.slice(start, at).trimStart())) continue
      found.push({ start: at, end })
      start = end
      at = end - 1
      break
    }
  }
  return found
}

const isLetter = /\p{L}/u

/** Stretches in brackets and short quotations: nothing is cut in them. */
function protectedSpans(whole: string, grammar: CompiledGrammar): Span[] {
  const found: Span[] = []
  for (const [open, close] of grammar.grammar.boundaries.brackets) {
    for (let at = whole.indexOf(open); at >= 0; at = whole.indexOf(open, at + 1)) {
      const end = whole.indexOf(close, at + 1)
      if (end < 0) break
      if (end - at <= longestName + 1) found.push({ start: at, end: end + 1 })
    }
  }
  return found
}
