import type { Span } from '../base/span.ts'
import type { Classifier, NumeralValue, Unit } from './lexicon/quantities.ts'
import type { Pack } from './pack.ts'
import type { Quantity } from './quantity.ts'
import { bounded } from './quantity-bounds.ts'
import { countedNoun, nounBefore, thing } from './quantity-nouns.ts'
import { stickyAt, tablesOf, type QuantityTables } from './quantity-tables.ts'
import { upTo, type WordHit } from './words.ts'

export type { Quantity } from './quantity.ts'

/**
 * The amounts in a text, in order, without overlap. Calendar dates and ordinals are not amounts.
 * Linear in the length of the span: every look-around is bounded by the longest word of its table.
 */
export function findQuantities(text: string, pack: Pack, span?: Span): Quantity[] {
  const tables = tablesOf(pack.quantities)
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

function phrases(text: string, tables: QuantityTables, from: number, to: number): Quantity[] {
  const found: Quantity[] = []
  const near = upTo(text, to)
  for (const phrase of tables.lexicon.phrases) {
    const pattern = phrase.pattern
    pattern.lastIndex = from
    for (let m = pattern.exec(near); m && m.index + m[0].length <= to; m = pattern.exec(near)) {
      const read = phrase.read(m)
      if (!read) continue
      const number = { start: m.index, end: m.index + m[0].length }
      const q = bounded(text, tables, from, to, number, number.end, read, read, null)
      found.push({ ...q, rule: phrase.rule })
    }
  }
  return found
}

function numerals(text: string, tables: QuantityTables, from: number, to: number): Quantity[] {
  const { numeral, value } = tables.lexicon
  const found: Quantity[] = []
  const near = upTo(text, to)
  numeral.lastIndex = from
  for (let m = numeral.exec(near); m && m.index < to; m = numeral.exec(near)) {
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

/** Characters of the longest code or sign of a currency that is looked for right before a number: USD250m. */
const longestSign = 5

/** The end of a date or name that begins with the numeral, or `at`; letters before it make it a name too (C919, C5+1). */
function skipTo(text: string, tables: QuantityTables, at: number): number {
  tables.skip.lastIndex = at
  const name = tables.skip.exec(text)
  if (name) return at + name[0].length
  if (at === 0 || !/[0-9]/.test(text[at]!)) return at
  if (!/(?:[A-Za-z0-9.]|\p{L}[-–+])$/u.test(text.slice(Math.max(0, at - 2), at))) return at
  return tables.currency.endingAt(text, at, Math.max(0, at - longestSign)) ? at : at + 1
}

/** One numeral with its range, currency, unit, classifier and noun; null where nothing shows that it is an amount. */
function measured(
  text: string,
  tables: QuantityTables,
  from: number,
  to: number,
  first: Span,
  read: NumeralValue,
  more = longestList,
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
  const twice = unit && !range ? sameUnitAfter(text, tables, unit, to) : null
  if (unit && twice && twice.value > numeral.value) {
    const wide: NumeralValue = { value: numeral.value, max: twice.value }
    return bounded(
      text,
      tables,
      from,
      to,
      { start: number.start, end: twice.end },
      twice.end,
      wide,
      unit.value,
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
    shared(text, tables, from, to, number, at, numeral, more)
  )
}

/** Numbers of a list that may stand before the one with the unit: a page of bare numbers has none to give. */
const longestList = 8

/** “700 and 1,800 workers”: the first number has the unit of the second. */
function shared(
  text: string,
  tables: QuantityTables,
  from: number,
  to: number,
  number: Span,
  at: number,
  numeral: NumeralValue,
  more: number,
): Quantity | null {
  if (more === 0) return null
  const { lexicon } = tables
  lexicon.list.lastIndex = at
  const link = lexicon.list.exec(text)
  if (!link) return null
  const next = numeralAt(text, tables, at + link[0].length, to)
  const quantity = next && measured(text, tables, at + link[0].length, to, next.span, next.value, more - 1)
  if (!quantity || quantity.kind === 'money') return null
  const unit: Unit = { unit: quantity.measure.unit.replace(/\/.*$/, ''), kind: quantity.kind }
  return bounded(text, tables, from, to, number, at, numeral, unit, null)
}

/** A counted thing: its classifier, its noun, or the noun that stands before it (基站超过273万个). */
function counted(
  text: string,
  tables: QuantityTables,
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
  const counted = text.slice(Math.max(from, number.start - longestReached), number.start)
  const leans = !lexicon.spaced && (unit === null || suffix !== undefined || lexicon.reached?.test(counted))
  const known = after ?? (leans ? nounBefore(text, tables, number.start, from) : null)
  const name = thing(classifier?.value ?? null, known?.name ?? null) ?? (lexicon.spaced ? null : 'item')
  if (!name) return null
  const span = after ? { start: after.start, end: after.end } : null
  const end = classifier?.end ?? after?.end ?? at
  return bounded(text, tables, from, to, number, end, numeral, { unit: name, kind: 'count' }, span)
}

const none: Classifier = { unit: null }

/** Characters before a number in which words say that what it counts was named before them. */
const longestReached = 8

function rangeEnd(
  text: string,
  tables: QuantityTables,
  at: number,
  to: number,
): { value: NumeralValue; end: number } | null {
  const { range } = tables.lexicon
  range.lastIndex = at
  const between = range.exec(text)
  const next = between && numeralAt(text, tables, at + between[0].length, to)
  return next ? { value: next.value, end: next.span.end } : null
}

/** 100万桶至150万桶: the second end of a range, where the unit is said with both. */
function sameUnitAfter(
  text: string,
  tables: QuantityTables,
  unit: WordHit<Unit>,
  to: number,
): { value: number; end: number } | null {
  const last = rangeEnd(text, tables, unit.end, to)
  const again = last && tables.units.startingAt(text, last.end, to)
  return last && again?.value.unit === unit.value.unit ? { value: last.value.value, end: again.end } : null
}

/** The numeral that begins exactly at `at`. */
function numeralAt(
  text: string,
  tables: QuantityTables,
  at: number,
  to: number,
): { value: NumeralValue; span: Span } | null {
  tables.numeralHere.lastIndex = at
  const m = tables.numeralHere.exec(text)
  if (!m || at + m[0].length > to) return null
  const value = tables.lexicon.value(m[0])
  return value ? { value, span: { start: at, end: at + m[0].length } } : null
}

/** 5至10 is 5 to 10; 2至3万 is 20,000 to 30,000: the first end takes the scale of the second where it has none. */
function joinRange(low: NumeralValue, high: NumeralValue): NumeralValue {
  const scale = low.scale === undefined && high.scale !== undefined ? high.scale : 1
  const value = low.value * scale < high.value ? low.value * scale : low.value
  return value < high.value ? { value, max: high.value } : { value }
}
