import { dayOf, isoIfValid, monthSpan, type TimeUnit } from '../../calendar.ts'
import type { TimeReading } from '../../lexicon/times.ts'
import { numeralValue } from './numerals.ts'

export const N = '(?:[0-9０-９.．]{1,12}|[一二两三四五六七八九十百半]{1,8})'
/** A day of a month in Chinese numerals. */
export const H = '(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
export const Y = '(?:[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3})'
export const to = '(?:至|到|—|－|–|-|~|～)'
export const by = '(?:前|以前|之前|底前|底以前|底之前|末前)'

export const value = (word: string | undefined): number =>
  word ? (numeralValue(word)?.value ?? Number.NaN) : Number.NaN

export const unitOf = (word: string): TimeUnit =>
  word.includes('月') ? 'month' : /周|星期/.test(word) ? 'week' : /天|日/.test(word) ? 'day' : 'year'

export const U = '(?:个月|周|个?星期|天|日|年)'

/** 年 of a relative word: 去年 −1, 后年 +2. */
const relativeYears: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年度: 0,
  本年: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  下一年: 1,
  后年: 2,
}
export const relativeYear = '(?:前年|去年|上年|今年|本年度|本年|明年|来年|后年)'

/** The year a word names, digits or relative to the reference. */
export function yearOf(word: string, reference: string, anchor: string | null): number {
  const plain = word.replace(/年$/, '')
  if (word in relativeYears) return dayOf(reference).year + relativeYears[word]!
  if (/^(?:当|同|该)$/.test(plain)) return dayOf(anchor ?? reference).year
  return value(plain)
}

/** The years of a five-year plan, from the third on: the 14th runs 2021 to 2025. */
export const planYears = (ordinal: number): { start: string; end: string } => ({
  start: `${1956 + (ordinal - 1) * 5}-01-01`,
  end: `${1960 + (ordinal - 1) * 5}-12-31`,
})

export const quarter: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

export function asOf(m: RegExpExecArray, reference: string, anchor: string | null): TimeReading | null {
  if (!m[1] && !m[2] && !m[4]) return null
  const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
  const month = m[2] ? Number(m[2]) : m[4] ? dayOf(reference).month : 12
  const end = m[4] ? isoIfValid(year, month, Number(m[4])) : monthSpan(year, month).end
  return end ? { shape: 'point', start: end, end, tense: end > reference ? 'present' : 'past' } : null
}

export function everyOf(count: number, unit: string): string {
  if (unit === '半年') return 'P6M'
  if (unit === '季度') return `P${count * 3}M`
  return `P${count}${unit === '年' ? 'Y' : unit === '月' ? 'M' : unit === '天' || unit === '日' ? 'D' : 'W'}`
}
