import { stableId } from '../base/id.ts'
import { quoteAt, trimmed, type Span } from '../base/span.ts'
import type { Document, PartKind } from '../documents/document.ts'
import type { FigureFrame, FigureLexicon } from '../language/lexicon/figures.ts'
import type { Pack } from '../language/pack.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import { splitSentences, type Sentence } from '../language/sentences.ts'
import { findTimes, type TimeExpression } from '../language/times.ts'
import { aboutOf } from './figuresAbout.ts'
import type { FigureMention } from './mention.ts'

/** Parts in which a document makes no claim of its own, or repeats one. */
const silent: ReadonlySet<PartKind> = new Set(['byline', 'dateline', 'credit', 'note'])
const headlines: ReadonlySet<PartKind> = new Set(['title', 'subtitle'])

/** A sentence as far as a full stop: what semicolons part still shares one head. */
export interface Statement extends Span {
  readonly part: PartKind
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
}

/** A quantity that stands, and the rule that let it. */
interface Claim {
  readonly statement: Statement
  readonly quantity: Quantity
  readonly rule: string
}

/**
 * The quantified claims about the past or the present in a document (codebook, section 3), in order. Linear in its
 * length. A headline's figure counts only where the body does not repeat it: it is the same claim.
 */
export function extractFigures(document: Document, pack: Pack): FigureMention[] {
  // claims are made when a text is published: what lies before that has happened
  const date = document.published?.slice(0, 10) ?? document.event_date
  const claims = statementsOf(document, pack, date).flatMap(statement => claimsOf(document, statement, pack))
  const told = new Set(
    claims.filter(c => !headlines.has(c.statement.part)).map(c => c.quantity.measure.value),
  )
  return claims
    .filter(c => !headlines.has(c.statement.part) || !told.has(c.quantity.measure.value))
    .map(claim => mentionOf(document, claim, pack, date))
}

function statementsOf(document: Document, pack: Pack, date: string | null): Statement[] {
  const { text } = document
  const quantities = findQuantities(text, pack)
  if (quantities.length === 0) return []
  const times = findTimes(text, pack, date)
  const found: Statement[] = []
  for (const part of document.parts) {
    if (silent.has(part.kind)) continue
    for (const span of joined(splitSentences(text, pack, part))) {
      const inside = within(quantities, span)
      if (inside.length > 0) {
        found.push({ ...span, part: part.kind, quantities: inside, times: within(times, span) })
      }
    }
  }
  return found
}

/** Sentences with what only a semicolon parts put together again. */
function joined(sentences: readonly Sentence[]): Span[] {
  const found: Span[] = []
  let open = false
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (open && last) found[found.length - 1] = { start: last.start, end: sentence.end }
    else found.push({ start: sentence.start, end: sentence.end })
    open = sentence.closedBy === 'semicolon'
  }
  return found
}

/** The spans of a sorted list that lie inside another, found by bisection. */
function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < outer.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < spans.length && spans[i]!.end <= outer.end; i++) found.push(spans[i]!)
  return found
}

function claimsOf(document: Document, statement: Statement, pack: Pack): Claim[] {
  const found: Claim[] = []
  for (const quantity of statement.quantities) {
    if (statement.times.some(time => saysWhen(time, quantity))) continue
    const rule = judge(document.text, statement, quantity, pack.figures)
    if (rule) found.push({ statement, quantity, rule })
  }
  // what is no claim (六国, 第一) is part of the words around the claims
  const said = { ...statement, quantities: found.map(claim => claim.quantity) }
  return found.map(claim => ({ ...claim, statement: said }))
}

/** True where the number belongs to words about time. 连续三年 is no time; 今年以来 with a number inside is. */
const saysWhen = (time: TimeExpression, quantity: Quantity): boolean =>
  time.shape !== 'recurrence' && time.start <= quantity.number.start && quantity.number.end <= time.end

/** The rule by which a quantity is a figure; null where it is none. */
function judge(
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
  const done = lexicon.doneAfter.test(after) || headsClause(text, statement, quantity, lexicon)
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

const compares = (text: string, time: TimeExpression, lexicon: FigureLexicon): boolean =>
  lexicon.comparison.before.test(text.slice(Math.max(0, time.start - 8), time.start)) ||
  lexicon.comparison.after.test(text.slice(time.end, time.end + 12))

function mentionOf(document: Document, claim: Claim, pack: Pack, date: string | null): FigureMention {
  const { statement, quantity, rule } = claim
  const span = quoteSpan(document.text, statement, quantity, pack.figures)
  const { value, max, unit, bound } = quantity.measure
  const quote = quoteAt(document, span)
  return {
    ...quote,
    id: stableId('f', document.id, span.start, quantity.number.start, value),
    by: 'rules',
    rule,
    ...aboutOf(document.text, statement, quantity, pack.figures),
    value,
    max: max ?? null,
    unit,
    bound,
    as_of: asOf(document.text, statement, quantity, date, pack.figures),
    concepts: [],
  }
}

/** The end of the past period named before the number in its sentence, else the date of the statement. */
function asOf(
  text: string,
  statement: Statement,
  quantity: Quantity,
  date: string | null,
  lexicon: FigureLexicon,
): string | null {
  const named = statement.times.findLast(
    t =>
      t.start < quantity.start && t.dates.end !== null && t.tense !== 'future' && !compares(text, t, lexicon),
  )
  const end = named?.dates.end ?? null
  return end !== null && date !== null && end > date ? date.slice(0, 10) : (end ?? date?.slice(0, 10) ?? null)
}

/** The clause with the number, and the clauses before it as far as the one with its subject. */
function quoteSpan(text: string, statement: Statement, quantity: Quantity, lexicon: FigureLexicon): Span {
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

function clauseStart(text: string, at: number, from: number, lexicon: FigureLexicon): number {
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
