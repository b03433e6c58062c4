import type { Span } from '../base/span.ts'
import type { Bound, Measure } from '../base/values.ts'
import type { Classifier, NumeralValue, QuantityKind, QuantityLexicon, Unit } from './lexicon/quantities.ts'
import type { Pack } from './pack.ts'
import { wordTable, type WordTable } from './words.ts'

/** An amount that stands in the text, with the words that bound it and what it counts. */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  readonly measure: Measure
  /** the numeral alone */
  readonly number: Span
  /** the counted words, where a thing is counted */
  readonly counted: Span | null
  /** 第三, third: a place in an order, not an amount. Only given when asked for. */
  readonly rule: string
}

interface Compiled {
  readonly lexicon: QuantityLexicon
  /** `lexicon.numeral`, at one place only */
  readonly numeralHere: RegExp
  /** all rules of `lexicon.skip` */
  readonly skip: RegExp
  readonly before: WordTable<Bound>
  readonly ordinals: WordTable<true>
  readonly between: WordTable<Bound>
  readonly after: WordTable<Bound>
  readonly currency: WordTable<string>
  readonly units: WordTable<Unit>
  readonly classifiers: WordTable<Classifier>
  readonly nouns: WordTable<string>
  readonly ratesBefore: WordTable<string>
  readonly ratesAfter: WordTable<string>
  readonly each: WordTable<true>
}

const compiled = new WeakMap<QuantityLexicon, Compiled>()

function compile(lexicon: QuantityLexicon): Compiled {
  const known = compiled.get(lexicon)
  if (known) return known
  const flags = (words: readonly string[]): Record<string, true> =>
    Object.fromEntries(words.map(w => [w, true as const]))
  const { spaced } = lexicon
  const made: Compiled = {
    lexicon,
    numeralHere: new RegExp(lexicon.numeral.source, lexicon.numeral.flags.replace('g', 'y')),
    skip: new RegExp(lexicon.skip.map(rule => `(?:${rule.pattern})`).join('|'), 'uy'),
    before: wordTable(lexicon.before, spaced),
    ordinals: wordTable(flags(lexicon.ordinalBefore), spaced),
    between: wordTable(lexicon.between, spaced),
    after: wordTable(lexicon.after, spaced),
    currency: wordTable(lexicon.currencyBefore, spaced),
    units: wordTable(lexicon.units, spaced),
    classifiers: wordTable(lexicon.classifiers, spaced),
    nouns: wordTable(lexicon.nouns, spaced),
    ratesBefore: wordTable(lexicon.ratesBefore, spaced),
    ratesAfter: wordTable(lexicon.ratesAfter, spaced),
    each: wordTable(flags(lexicon.eachBefore), spaced),
  }
  compiled.set(lexicon, made)
  return made
}

/**
 * The amounts in a text, in order, without overlap. Calendar dates and ordinals are not amounts.
 * Linear in the length of the span: every look-around is bounded by the longest word of its table.
 */
export function findQuantities(text: string, pack: Pack, span?: Span): Quantity[] {
  const tables = compile(pack.quantities)
  const from = span?.start ?? 0
  const to = span?.end ?? text.length
  const found = [...phrases(text, tables, from, to), ...numerals(text, tables, from, to)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Quantity[] = []
  for (const q of found) {
    const last = kept.at(-1)
    if (!last || q.start >= last.end) kept.push(q)
    else if (last.rule === 'numeral' && q.rule !== 'numeral') kept[kept.length - 1] = q
  }
  return kept
}

function phrases(text: string, tables: Compiled, from: number, to: number): Quantity[] {
  const found: Quantity[] = []
  for (const phrase of tables.lexicon.phrases) {
    const pattern = phrase.pattern
    pattern.lastIndex = from
    for (let m = pattern.exec(text); m && m.index + m[0].length <= to; m = pattern.exec(text)) {
      const read = phrase.read(m)
      if (!read) continue
      const number = { start: m.index, end: m.index + m[0].length }
      const q = bounded(text, tables, from, to, number, number.end, read, read, null)
      found.push({ ...q, rule: phrase.rule })
    }
  }
  return found
}

function numerals(text: string, tables: Compiled, from: number, to: number): Quantity[] {
  const { numeral, value } = tables.lexicon
  const found: Quantity[] = []
  numeral.lastIndex = from
  for (let m = numeral.exec(text); m && m.index < to; m = numeral.exec(text)) {
    const start = m.index
    const end = start + m[0].length
    if (end > to) break
    const skipped = skipTo(text, tables, start)
    if (skipped > start) {
      numeral.lastIndex = skipped
      continue
    }
    const read = value(m[0])
    const quantity = read && measured(text, tables, from, to, { start, end }, read)
    if (!quantity) continue
    found.push(quantity)
    numeral.lastIndex = Math.max(end, quantity.counted?.start ?? quantity.end)
  }
  return found
}

/** The end of a date or name that begins with the numeral, or `at`; letters before it make it a name too (C919, C5+1). */
function skipTo(text: string, tables: Compiled, at: number): number {
  tables.skip.lastIndex = at
  const name = tables.skip.exec(text)
  if (name) return at + name[0].length
  if (at === 0 || !/[0-9]/.test(text[at]!)) return at
  return /(?:[A-Za-z0-9.]|\p{L}[-–+])$/u.test(text.slice(Math.max(0, at - 2), at)) ? at + 1 : at
}

/** One numeral with its range, currency, unit, classifier and noun; null where nothing shows that it is an amount. */
function measured(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
  first: Span,
  read: NumeralValue,
): Quantity | null {
  if (tables.ordinals.endingAt(text, first.start, from)) return null
  const range = rangeEnd(text, tables, first.end, to)
  let numeral: NumeralValue = read
  let number = first
  if (range) {
    numeral = joinRange(read, range.value)
    number = { start: first.start, end: range.end }
  }
  const between = tables.between.startingAt(text, number.end, to)
  const at = between ? between.end : number.end
  if (between) numeral = { ...numeral, bound: between.value }
  const currency = tables.currency.endingAt(text, number.start, from)
  const unit = tables.units.startingAt(text, at, to)
  if (currency && !(unit && unit.value.kind === 'money')) {
    const money: Unit = { unit: currency.value, kind: 'money' }
    return bounded(
      text,
      tables,
      from,
      to,
      { start: currency.start, end: number.end },
      at,
      numeral,
      money,
      null,
    )
  }
  if (unit) {
    const bound = unit.value.bound ?? numeral.bound
    return bounded(
      text,
      tables,
      from,
      to,
      number,
      unit.end,
      bound ? { ...numeral, bound } : numeral,
      unit.value,
      null,
    )
  }
  return (
    counted(text, tables, from, to, number, at, numeral) ??
    shared(text, tables, from, to, number, at, numeral)
  )
}

/** “700 and 1,800 workers”: the first number has the unit of the second. */
function shared(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
  number: Span,
  at: number,
  numeral: NumeralValue,
): Quantity | null {
  const { lexicon } = tables
  lexicon.list.lastIndex = at
  const link = lexicon.list.exec(text)
  if (!link) return null
  const next = numeralAt(text, tables, at + link[0].length, to)
  const quantity = next && measured(text, tables, at + link[0].length, to, next.span, next.value)
  if (!quantity || quantity.kind === 'money') return null
  const unit: Unit = { unit: quantity.measure.unit.replace(/\/.*$/, ''), kind: quantity.kind }
  return bounded(text, tables, from, to, number, at, numeral, unit, null)
}

/** A counted thing: its classifier, its noun, or the noun that stands before it (基站超过273万个). */
function counted(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
  number: Span,
  at: number,
  numeral: NumeralValue,
): Quantity | null {
  const { lexicon } = tables
  const classifier = tables.classifiers.startingAt(text, at, to)
  const bare = lexicon.spaced || stickyAt(lexicon.bare, text, number.start)
  if (!classifier && !bare) return null
  const { unit, strong, adjacent, suffix } = classifier?.value ?? none
  const loose = !strong && unit !== 'person' && numeral.bound === undefined
  if (loose && lexicon.article?.test(text.slice(number.start, number.end))) return null
  const after = strong ? null : countedNoun(text, tables, classifier?.end ?? at, to, adjacent ?? false)
  const leans = !lexicon.spaced && (unit === null || suffix !== undefined)
  const known = after ?? (leans ? nounBefore(text, tables, number.start, from) : null)
  const name = thing(classifier?.value ?? null, known?.name ?? null) ?? (lexicon.spaced ? null : 'item')
  if (!name) return null
  const span = after ? { start: after.start, end: after.end } : null
  const end = classifier?.end ?? after?.end ?? at
  return bounded(text, tables, from, to, number, end, numeral, { unit: name, kind: 'count' }, span)
}

const none: Classifier = { unit: null }

/** What is counted, from classifier and noun: 100对 of 友好城市 is city_pair. */
function thing(classifier: Classifier | null, noun: string | null): string | null {
  if (!classifier) return noun
  if (classifier.strong) return classifier.unit
  if (!noun) return classifier.unit
  return noun + (classifier.suffix ?? '')
}

/** Characters between the number and the noun that it counts: 基站数量超过273万个. */
const nounBeforeReach = 10

/** The last known noun of the same clause right before the number. */
function nounBefore(text: string, tables: Compiled, at: number, from: number): { name: string } | null {
  const first = Math.max(from, at - nounBeforeReach)
  for (let i = at; i > first; i--) {
    if (/[，。；,;.\n]/.test(text[i - 1]!)) return null
    const hit = tables.nouns.endingAt(text, i, first)
    if (hit?.value) return { name: hit.value }
  }
  return null
}

/** The last of the nouns that follow one another at once: 码头工人 is the worker. */
function adjacentNoun(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
): { start: number; end: number; name: string } | null {
  let found: { start: number; end: number; name: string } | null = null
  for (
    let hit = tables.nouns.startingAt(text, from, to);
    hit;
    hit = tables.nouns.startingAt(text, hit.end, to)
  ) {
    if (hit.value) found = { start: from, end: hit.end, name: hit.value }
  }
  return found
}

/** The counted noun after a classifier: the last known noun before the noun phrase surely ends. */
function countedNoun(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
  adjacent: boolean,
): { start: number; end: number; name: string } | null {
  const { lexicon } = tables
  if (adjacent) return adjacentNoun(text, tables, from, to)
  const limit = Math.min(to, from + lexicon.nounReach)
  let end = limit
  for (let i = from; i < limit; i++) {
    lexicon.nounEnd.lastIndex = i
    if (lexicon.nounEnd.test(text)) {
      end = i
      break
    }
  }
  let found: { start: number; end: number; name: string } | null = null
  for (let i = from; i < end; i++) {
    if (found && stickyAt(lexicon.nounLink, text, i)) break
    const hit = tables.nouns.startingAt(text, i, end)
    if (!hit) continue
    if (hit.value) found = { start: hit.start, end: hit.end, name: hit.value }
    i = hit.end - 1
  }
  if (found) return found
  const other = end > from ? lexicon.nounOf(text.slice(from, end)) : null
  return other ? { start: from, end: from + other.end, name: other.name } : null
}

/** Adds the words around an amount that bound it, make it a rate or say that it is one for each. */
function bounded(
  text: string,
  tables: Compiled,
  from: number,
  to: number,
  number: Span,
  unitEnd: number,
  numeral: NumeralValue,
  unit: Unit,
  noun: Span | null,
): Quantity {
  let { start } = number
  let end = unitEnd
  let bound: Bound = numeral.bound ?? 'exact'
  const before = tables.before.endingAt(text, start, from)
  if (before) {
    bound = before.value
    start = before.start
  }
  const after = tables.after.startingAt(text, end, to)
  if (after) {
    if (!before) bound = after.value
    end = after.end
  }
  if (noun && noun.end > end) end = noun.end
  const rateAfter = tables.ratesAfter.startingAt(text, end, to)
  if (rateAfter) end = rateAfter.end
  const rateBefore = rateAfter ? null : nearBefore(text, tables.ratesBefore, start, from)
  const each = nearBefore(text, tables.each, start, from)
  const suffix = rateAfter?.value ?? rateBefore?.value ?? ''
  const factor = unit.factor ?? 1
  const measure: Measure = {
    value: scaled(numeral.value, factor),
    ...(numeral.max === undefined ? {} : { max: scaled(numeral.max, factor) }),
    unit: unit.unit + (plainRatio.has(unit.kind) ? '' : suffix),
    bound,
    ...(each ? { basis: 'each' as const } : {}),
  }
  return { start, end, kind: unit.kind, measure, number, counted: noun, rule: 'numeral' }
}

/** 年均增长3% is 3 %, not 3 % a year. */
const plainRatio: ReadonlySet<QuantityKind> = new Set(['ratio', 'points', 'fold', 'duration', 'age'])

/** A word of the table that ends right before `at`, or up to eight characters before it in the same clause. */
function nearBefore<V>(
  text: string,
  table: WordTable<V>,
  at: number,
  from: number,
): { value: V; start: number } | null {
  for (let i = at; i > from && i >= at - 8; i--) {
    const hit = table.endingAt(text, i, from)
    if (hit) return hit
    if (/[，。；,;.\n]/.test(text[i - 1]!)) return null
  }
  return null
}

function rangeEnd(
  text: string,
  tables: Compiled,
  at: number,
  to: number,
): { value: NumeralValue; end: number } | null {
  const { range } = tables.lexicon
  range.lastIndex = at
  const between = range.exec(text)
  const next = between && numeralAt(text, tables, at + between[0].length, to)
  return next ? { value: next.value, end: next.span.end } : null
}

/** The numeral that begins exactly at `at`. */
function numeralAt(
  text: string,
  tables: Compiled,
  at: number,
  to: number,
): { value: NumeralValue; span: Span } | null {
  tables.numeralHere.lastIndex = at
  const m = tables.numeralHere.exec(text)
  if (!m || at + m[0].length > to) return null
  const value = tables.lexicon.value(m[0])
  return value ? { value, span: { start: at, end: at + m[0].length } } : null
}

const stickyAt = (pattern: RegExp | null, text: string, at: number): boolean => {
  if (!pattern) return false
  pattern.lastIndex = at
  return pattern.test(text)
}

/** 5至10 is 5 to 10; 2至3万 is 20,000 to 30,000: the first end takes the scale of the second where it has none. */
function joinRange(low: NumeralValue, high: NumeralValue): NumeralValue {
  const scale = low.scale === undefined && high.scale !== undefined ? high.scale : 1
  const value = low.value * scale < high.value ? low.value * scale : low.value
  return value < high.value ? { value, max: high.value } : { value }
}

/** Twelve significant digits: no 0.30000000000000004 from a factor. */
const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12))
