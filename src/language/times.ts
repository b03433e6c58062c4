import type { Span } from '../base/span.ts'
import type { Tense, TimeReading, TimeRule, TimeShape } from './lexicon/times.ts'
import type { Pack } from './pack.ts'
import { upTo } from './words.ts'

/** Words about time, resolved against the date of the statement. */
export interface TimeExpression extends Span {
  readonly shape: TimeShape
  readonly tense: Tense
  /** ISO 8601 dates (`start` and `end` of Span are offsets); null where the words leave that side open */
  readonly dates: {
    readonly start: string | null
    readonly earliest: string | null
    readonly end: string | null
  }
  /** ISO 8601 duration, of a recurrence or a duration */
  readonly every: string | null
  readonly text: string
  readonly rule: string
}

/** Stands for the date of a text that has none: what is read against it is dropped. */
const noDate = '0004-02-01'

interface Place {
  readonly match: RegExpExecArray
  readonly rule: TimeRule
}

/**
 * The expressions of time in a text, in order, without overlap: the longest at a place wins.
 * @param reference ISO date (or date and time) of the statement; without one, relative words are left out
 */
export function findTimes(text: string, pack: Pack, reference: string | null, span?: Span): TimeExpression[] {
  const from = span?.start ?? 0
  const to = span?.end ?? text.length
  const day = reference?.slice(0, 10) ?? null
  const found: TimeExpression[] = []
  let anchor: string | null = null
  let taken = from
  for (const { match, rule } of places(text, pack, from, to)) {
    if (match.index < taken) continue
    const read = rule.read(match, day ?? noDate, anchor)
    if (!read || (day === null && isRelative(read))) continue
    if (read.start && read.shape !== 'anniversary') anchor = read.start
    taken = match.index + match[0].length
    found.push(expression(match, rule, read, day))
  }
  return found
}

/** All matches of all rules, by place, the longest first. */
function places(text: string, pack: Pack, from: number, to: number): Place[] {
  const found: Place[] = []
  const near = upTo(text, to)
  for (const rule of pack.times.rules) {
    const { pattern } = rule
    pattern.lastIndex = from
    for (let m = pattern.exec(near); m && m.index < to; m = pattern.exec(near)) {
      if (m.index + m[0].length <= to) found.push({ match: m, rule })
    }
  }
  return found.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
}

function expression(
  match: RegExpExecArray,
  rule: TimeRule,
  read: TimeReading,
  day: string | null,
): TimeExpression {
  const dates = { start: read.start ?? null, earliest: read.earliest ?? null, end: read.end ?? null }
  const text = match[0].trim()
  const start = match.index + match[0].indexOf(text)
  return {
    start,
    end: start + text.length,
    shape: read.shape,
    tense: read.tense ?? tenseOf(dates, day),
    dates,
    every: read.every ?? null,
    text,
    rule: rule.id,
  }
}

const isRelative = (read: TimeReading): boolean =>
  [read.start, read.earliest, read.end].some(date => date?.startsWith('000'))

/** Past where all of it lies before the statement, future where any of it lies after, else present. */
function tenseOf(dates: TimeExpression['dates'], day: string | null): Tense {
  if (day === null || (!dates.start && !dates.end)) return 'timeless'
  if (dates.end && dates.end < day) return 'past'
  if (!dates.end) return dates.start! > day ? 'future' : 'past'
  if (dates.start && dates.start < day) return 'present'
  return dates.end > day ? 'future' : 'present'
}
