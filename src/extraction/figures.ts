import { stableId } from '../base/id.ts'
import { quoteAt, type Span } from '../base/span.ts'
import { type Document, type PartKind, saidIn } from '../documents/document.ts'
import type { FigureLexicon } from '../language/lexicon/figures.ts'
import type { Pack } from '../language/pack.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import { splitSentences, type Sentence } from '../language/sentences.ts'
import { findTimes, type TimeExpression } from '../language/times.ts'
import { aboutOf } from './figures-about.ts'
import { compares, judge } from './figures-judge.ts'
import { quoteSpan, type Statement } from './figures-quote.ts'
import type { FigureMention } from './mention.ts'

/** Parts in which a document makes no claim of its own, or repeats one. */
const silent: ReadonlySet<PartKind> = new Set(['byline', 'dateline', 'credit', 'note'])
const headlines: ReadonlySet<PartKind> = new Set(['title', 'subtitle', 'heading'])

/** A quantity that stands, and the rule that let it. */
interface Claim {
  readonly statement: Statement
  readonly quantity: Quantity
  readonly rule: string
}

/**
 * The quantified claims about the past or the present in a document (codebook, section 3), in order. Linear in its
 * length. The figure of a headline or heading counts only where the body does not repeat it: it is the same claim.
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
    for (const span of joined(splitSentences(text, pack, saidIn(document, part)))) {
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
