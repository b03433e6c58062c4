import type { Span } from '../base/span.ts'
import type { FigureFrame, FigureLexicon } from '../language/lexicon/figures.ts'
import type { Quantity } from '../language/quantities.ts'
import type { TimeExpression } from '../language/times.ts'
import { clauseStart, type Statement } from './figures-quote.ts'

/** The rule by which a quantity is a figure; null where it is none. */
export function judge(
  text: string,
  statement: Statement,
  quantity: Quantity,
  lexicon: FigureLexicon,
): string | null {
  const before = text.slice(statement.start, quantity.start)
  const after = text.slice(quantity.end, statement.end)
  const fits = (frame: FigureFrame): boolean => frameFits(text, frame, quantity, before, after)
  const accepted = lexicon.accept.find(fits)
  if (!accepted && (lexicon.reject.some(fits) || lexicon.weak.some(fits))) return null
  const done =
    accepted?.stands || lexicon.doneAfter.test(after) || headsClause(text, statement, quantity, lexicon)
  if (!done && plannedBefore(text, lexicon, statement, quantity)) return null
  return accepted?.rule ?? `figure.${quantity.kind}`
}

function frameFits(
  text: string,
  frame: FigureFrame,
  quantity: Quantity,
  before: string,
  after: string,
): boolean {
  if (frame.kinds && !frame.kinds.includes(quantity.kind)) return false
  if (frame.units && !frame.units.includes(quantity.measure.unit)) return false
  const number = text.slice(quantity.number.start, quantity.end)
  return (
    (!frame.number || frame.number.test(number)) &&
    (!frame.before || frame.before.test(before)) &&
    (!frame.after || frame.after.test(afterNumber(text, quantity, after)))
  )
}

/** What follows the unit: the counted noun belongs to it. */
const afterNumber = (text: string, quantity: Quantity, after: string): string =>
  quantity.counted ? text.slice(quantity.counted.start, quantity.end) + after : after

/**
 * Whether the nearest cue before the number says that it is planned; words about the future or the past are cues too.
 * Nearest is what ends last; of two that end together, the longer.
 */
function plannedBefore(
  text: string,
  lexicon: FigureLexicon,
  statement: Statement,
  quantity: Quantity,
): boolean {
  let nearest: Span = { start: 0, end: 0 }
  let planned = false
  const hear = (span: Span, says: boolean): void => {
    if (span.end < nearest.end || (span.end === nearest.end && span.start > nearest.start)) return
    nearest = span
    planned = says
  }
  const sentence = text.slice(statement.start, statement.end)
  const place = quantity.start - statement.start
  for (const cue of lexicon.cues) {
    for (const match of sentence.matchAll(cue.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (span.end > place) break
      hear(span, cue.says === 'plan')
    }
  }
  for (const time of statement.times) {
    if (time.start >= quantity.start || compares(text, time, lexicon)) continue
    const span = { start: time.start - statement.start, end: time.end - statement.start }
    if (time.tense === 'future' || time.tense === 'past') hear(span, time.tense === 'future')
  }
  return planned
}

/** True where a clause after the first begins with the number: it is the subject there, and no plan reaches it. */
function headsClause(
  text: string,
  statement: Statement,
  quantity: Quantity,
  lexicon: FigureLexicon,
): boolean {
  const start = clauseStart(text, quantity.start, statement.start, lexicon)
  return start > statement.start && text.slice(start, quantity.start).trim() === ''
}

/** True for a time that only compares: 比2015年增长. */
export const compares = (text: string, time: TimeExpression, lexicon: FigureLexicon): boolean =>
  lexicon.comparison.before.test(text.slice(Math.max(0, time.start - 8), time.start)) ||
  lexicon.comparison.after.test(text.slice(time.end, time.end + 12))
