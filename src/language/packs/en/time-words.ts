import { addMonths, addUnits, addYears, dayOf, type TimeUnit } from '../../calendar.ts'
import { numeralValue } from './numerals.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const M =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
export const Y = '(?:1[89]|20|21)[0-9]{2}'
export const N =
  '(?:[0-9]+(?:\\.[0-9]+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
export const U = '(?:year|month|week|day|decade|quarter)s?'
export const D = '[0-3]?[0-9](?:st|nd|rd|th)?'

export const monthOf = (word: string): number => monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1
export const count = (word: string): number =>
  /^an?$/i.test(word) ? 1 : (numeralValue(word)?.value ?? Number.NaN)
export const dayNumber = (word: string): number => Number.parseInt(word, 10)

export function moved(reference: string, by: number, unit: string): string {
  if (/^decade/i.test(unit)) return addYears(reference, by * 10)
  if (/^quarter/i.test(unit)) return addMonths(reference, by * 3)
  return addUnits(reference, by, unit.toLowerCase().replace(/s$/, '') as TimeUnit)
}

export const lastYearOfDecade = (year: number): number => Math.floor(year / 10) * 10 + 9

/** The year of a month named without one: the one that lies nearest to the reference. */
export function yearNear(month: number, reference: string): number {
  const { year, month: now } = dayOf(reference)
  return month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year
}

export const by = '(?:by|before|until|no later than|not later than|prior to)'

/** The year a word names: digits, a relative word, or none (the nearest). */
export function yearWord(word: string | undefined, month: number, reference: string): number {
  if (!word) return yearNear(month, reference)
  if (/^[0-9]/.test(word)) return Number(word)
  return dayOf(reference).year + (/^next/i.test(word) ? 1 : /^last/i.test(word) ? -1 : 0)
}

export function everyOf(times: string | undefined, unit: string): string {
  const n = times === undefined ? 1 : /second|other/i.test(times) ? 2 : count(times)
  const lower = unit.toLowerCase()
  if (lower.startsWith('bienn')) return 'P2Y'
  if (lower.startsWith('semi')) return 'P6M'
  if (lower.startsWith('quarter')) return `P${n * 3}M`
  if (lower.startsWith('month')) return `P${n}M`
  if (lower.startsWith('week')) return `P${n}W`
  if (lower.startsWith('da')) return `P${n}D`
  return `P${lower.startsWith('decade') ? n * 10 : n}Y`
}
