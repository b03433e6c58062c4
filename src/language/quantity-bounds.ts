import type { Span } from '../base/span.ts'
import type { Bound, Measure } from '../base/values.ts'
import type { NumeralValue, QuantityKind, Unit } from './lexicon/quantities.ts'
import type { Quantity } from './quantity.ts'
import type { QuantityTables } from './quantity-tables.ts'
import type { WordTable } from './words.ts'

/** Adds the words around an amount that bound it, make it a rate or say that it is one for each. */
export function bounded(
  text: string,
  tables: QuantityTables,
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

/** Twelve significant digits: no 0.30000000000000004 from a factor. */
const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12))
