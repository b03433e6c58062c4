import { overlaps, type Span } from '../base/span.ts'
import type { Area, Force, Measure, Timeframe } from '../base/values.ts'
import type { BasisRule } from '../language/grammar/rules.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import type { TimeExpression } from '../language/times.ts'
import { inWord } from '../language/words.ts'
import type { DocumentContext } from './context.ts'
import { isWeak } from './head.ts'
import type { FieldOrigin } from './mention.ts'
import type { Chain, Head } from './trace.ts'

/** Words by which the object is known: concepts and the areas that follow from them, the most spoken of first. */
export function subjectMatter(
  span: Span,
  passage: readonly Span[],
  context: DocumentContext,
): { areas: readonly Area[]; concepts: readonly string[]; origin: FieldOrigin } {
  const own = conceptsIn(span, context)
  const areas = [...own.areas]
  let origin: FieldOrigin = own.first
    ? { how: 'here', start: own.first.start, end: own.first.end }
    : { how: 'default' }
  for (const around of passage) {
    if (areas.length >= enoughAreas) break
    const wider = conceptsIn(around, context)
    const next = wider.areas.find(area => !areas.includes(area))
    if (!next) continue
    if (areas.length === 0 && wider.first)
      origin = { how: 'context', start: wider.first.start, end: wider.first.end }
    areas.push(next)
  }
  const { defaultAreas } = context.grammar.grammar
  return { areas: areas.length > 0 ? areas.slice(0, maxAreas) : defaultAreas, concepts: own.concepts, origin }
}

function conceptsIn(
  span: Span,
  context: DocumentContext,
): { areas: readonly Area[]; concepts: readonly string[]; first: Span | null } {
  const { text } = context.document
  const { concepts: table, grammar } = context.grammar
  const weight = new Map<Area, number>()
  const found: string[] = []
  let first: Span | null = null
  for (let at = span.start; at < span.end; at++) {
    if (grammar.spaced && at > 0 && inWord(text, at - 1)) continue
    const hit = table.startingAt(text, at, span.end)
    if (!hit) continue
    first ??= hit
    for (const place of hit.value) {
      const entry = grammar.concepts[place]!
      if (!found.includes(entry.concept)) found.push(entry.concept)
      entry.areas.forEach((area, i) => weight.set(area, (weight.get(area) ?? 0) + (i === 0 ? 1 : 0.6)))
    }
    at = hit.end - 1
  }
  return { areas: [...weight].sort((a, b) => b[1] - a[1]).map(([area]) => area), concepts: found, first }
}

/** With fewer areas than this, the sentence and then the title say what it is about. */
const enoughAreas = 2

/** More areas than this say nothing. */
const maxAreas = 4

/**
 * How firmly: the clause's own cue, else the chain's. Conduct stays a stance whatever promises it, unless it is
 * called for or proposed; after a stance, an action is an intent.
 */
export function forceOf(
  head: Head,
  words: string,
  chain: Chain | null,
  fallback: Force | null,
  context: DocumentContext,
): { force: Force; origin: FieldOrigin } {
  const weak = isWeak(head, chain)
  // 呼吁各方支持…: what others are called on to do is a call, whatever it is
  const calls = head.cue?.rule.force === 'call'
  const own = weak ? null : ((calls ? null : head.inner?.cue) ?? head.cue)
  const origin: FieldOrigin = own
    ? { how: 'here', rule: own.rule.id, start: own.start, end: own.end }
    : chain?.open
      ? { how: 'inherited', start: chain.start, end: chain.end, ...(chain.cue ? { rule: chain.cue.id } : {}) }
      : { how: 'default' }
  const base =
    own?.rule.force ?? (chain?.open ? chain.force : null) ?? head.verb?.entry.force ?? fallback ?? 'intent'
  if (base === 'call' || base === 'proposal') return { force: base, origin }
  if (context.grammar.conduct.test(words))
    return { force: 'stance', origin: { ...origin, rule: 'engine.force.conduct' } }
  const endorses =
    weak && head.cue?.rule.force === 'stance' && (chain?.cue === null || chain?.cue?.governs === true)
  if (endorses) return { force: 'stance', origin }
  const acts = base === 'stance' && !own && head.verb && !head.verb.entry.force
  return acts ? { force: 'intent', origin } : { force: base, origin }
}

/** The amounts in the words that are no parts of names, in order; a length of time only where it is added to one. */
export function amountsIn(span: Span, context: DocumentContext): readonly Quantity[] {
  const { text } = context.document
  const names = [...context.mentions, ...bracketed(text, span, context)]
  const { prolongs, lasts, definite, heeded } = context.grammar
  const known = (q: Quantity): boolean => {
    const before = text.slice(Math.max(0, q.start - nearDefinite), q.start)
    return (
      ((q.kind === 'count' || q.kind === 'length') && definite.test(before)) ||
      (q.kind === 'count' && heeded.test(before))
    )
  }
  const counts = (q: Quantity): boolean =>
    q.kind === 'duration'
      ? prolongs.test(text.slice(span.start, q.start)) || lasts.test(text.slice(q.end, span.end))
      : q.kind !== 'times' && !known(q)
  return findQuantities(text, context.pack, span).filter(
    q => counts(q) && !names.some(name => overlaps(name, q.number)),
  )
}

/** How far before an amount a word may begin that makes it one of things already there, in characters. */
const nearDefinite = 24

/** The rule that the words right before an amount meet: to be reached, to be added, for each. */
export function basisOf(before: Span, context: DocumentContext): BasisRule | null {
  const words = context.document.text.slice(before.start, before.end)
  return context.grammar.bases.find(({ before: pattern }) => pattern.test(words))?.rule ?? null
}

/** The amount to be given or reached. */
export function measureOf(
  span: Span,
  quantity: Quantity | undefined,
  context: DocumentContext,
): { measure: Measure; origin: FieldOrigin } | null {
  if (!quantity) return null
  const rule =
    basisOf({ start: span.start, end: quantity.start }, context) ??
    basisOf({ start: quantity.start, end: quantity.number.start }, context)
  const basis = quantity.measure.basis ?? rule?.basis ?? 'total'
  const origin: FieldOrigin = {
    how: 'here',
    start: quantity.start,
    end: quantity.end,
    ...(rule ? { rule: rule.id } : {}),
  }
  return { measure: { ...quantity.measure, basis }, origin }
}

/** Stretches in brackets and quotation marks: what stands in them is a name, not an amount. */
function bracketed(text: string, span: Span, context: DocumentContext): readonly Span[] {
  const words = text.slice(span.start, span.end + 1)
  return context.grammar.grammar.boundaries.brackets.flatMap(([open, close]) => {
    const found: Span[] = []
    for (let at = words.indexOf(open); at >= 0; at = words.indexOf(open, at + 1)) {
      const end = words.indexOf(close, at + 1)
      if (end > 0) found.push({ start: span.start + at, end: span.start + end + 1 })
    }
    return found
  })
}

/** By when: a time in the words themselves, else one at the head that reaches over them. */
export function timeframeOf(
  span: Span,
  times: readonly TimeExpression[],
  scope: TimeExpression | null,
  cue: Head['cue'],
  context: DocumentContext,
): { timeframe: Timeframe; origin: FieldOrigin } | null {
  const names = bracketed(context.document.text, span, context)
  const own = times.find(
    t =>
      t.start >= span.start &&
      t.end <= span.end &&
      bears(t) &&
      !names.some(name => overlaps(name, t)) &&
      !isNamed(t, context),
  )
  const time = own ?? scope
  if (!time || (!own && isWeekOfSaying(time, context))) return null
  if (isDayOfSaying(time, context) && !(own && isAppointed(own, cue, context))) return null
  const { start, earliest, end } = time.dates
  const origin: FieldOrigin = {
    how: own ? 'here' : 'inherited',
    rule: time.rule,
    start: time.start,
    end: time.end,
  }
  return { timeframe: { start, earliest, end, text: time.text }, origin }
}

/** The day on which it is said binds nothing: “on 3 May the ministers declare as follows”. */
const isDayOfSaying = ({ dates }: TimeExpression, { date }: DocumentContext): boolean =>
  dates.start === date && dates.end === date

/**
 * “Will hold a forum on 3 May”: a date in figures behind a promise is when it is to be done, unless it is the day of
 * saying (announced on 3 May) or on which something was made (the accord of 3 May).
 */
const isAppointed = (
  { text, start }: TimeExpression,
  cue: Head['cue'],
  { document, grammar }: DocumentContext,
): boolean =>
  cue !== null &&
  cue.rule.announces !== true &&
  start >= cue.end &&
  /\d/u.test(text) &&
  !grammar.bygone.test(document.text.slice(Math.max(cue.end, start - longestBygone), start))

/** How far before a date the word may begin that says what was made on it, in characters. */
const longestBygone = 24

/** “This week the ministers met”: at the head of a list it says when it was said, not when it is to be done. */
const isWeekOfSaying = ({ dates, tense }: TimeExpression, { grammar }: DocumentContext): boolean =>
  grammar.grammar.spaced &&
  tense === 'present' &&
  dates.start !== null &&
  dates.end !== null &&
  Date.parse(dates.end) - Date.parse(dates.start) < daysOfWeek * millisecondsOfDay

const daysOfWeek = 7
const millisecondsOfDay = 86_400_000

/** 2030年可持续发展议程: the year belongs to a name. */
export const isNamed = (time: Span, { document, grammar }: DocumentContext): boolean =>
  grammar.datedNames.test(document.text.slice(time.end, time.end + longestName))

/** How far after a year a name may end, in characters. */
const longestName = 24

/** A time that can bind a promise: a date, a period or a deadline that is not over. */
export const bears = (time: TimeExpression): boolean =>
  (time.shape === 'point' || time.shape === 'period' || time.shape === 'deadline') &&
  (time.tense === 'future' || time.tense === 'present') &&
  time.dates.end !== null
