import type { ReadingPack, ReadingRule } from '../../language/reading.ts'
import { mayFit } from '../../language/reading-packs.ts'
import { hasAll, screenOf, screensIn, together, type Screens } from '../../language/screens.ts'

/** A date read from words. `index` and `length` are UTF-16 code units in the text that was searched. */
export interface FoundDate {
  /** ISO 8601 date */
  readonly date: string
  readonly index: number
  readonly length: number
}

const ideographDigits = '〇一二三四五六七八九'

/** 二〇二一 → 2021; 十二 → 12; 21 → 21. */
function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  const plain = words.replaceAll('零', '〇')
  if (!plain.includes('十')) return Number([...plain].map(digit => ideographDigits.indexOf(digit)).join(''))
  const [tens, ones] = plain.split('十') as [string, string]
  return (
    (tens === '' ? 1 : ideographDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : ideographDigits.indexOf(ones))
  )
}

/** A month by its name or number. */
export function monthOf(words: string, pack: ReadingPack): number {
  const named = pack.months.indexOf(words.slice(0, 3).toLowerCase())
  return named >= 0 ? named + 1 : numberOf(words)
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** ISO 8601, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1800 && year < 2200 && day >= 1 && day <= (monthLengths[month - 1] ?? 0))) return null
  if (month === 2 && day === 29 && !isLeap(year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The patterns of some rules, each to be matched all through a text. */
const globals = new WeakMap<RegExp, RegExp>()
function everywhere(pattern: RegExp): RegExp {
  let found = globals.get(pattern)
  if (found === undefined) globals.set(pattern, (found = new RegExp(pattern.source, `${pattern.flags}g`)))
  return found
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, pack: ReadingPack): string | null {
  return isoDate(numberOf(groups.year!), monthOf(groups.month!, pack), numberOf(groups.day!))
}

/** Every match of some rules in a text, rule by rule. */
function matchesOf(rules: readonly ReadingRule[], text: string, screens: Screens): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const rule of rules) {
    if (!mayFit(rule, screens)) continue
    const pattern = everywhere(rule.pattern)
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  }
  return found
}

const ofNumericDate = together(screenOf('-/.'), screenOf('0123456789'))
const numericDate = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g

/** Every full date in a text; `screens` are those of the text or of one that holds it. */
export function fullDates(text: string, pack: ReadingPack, screens: Screens = screensIn(text)): FoundDate[] {
  const found: FoundDate[] = []
  const add = (date: string | null, match: RegExpExecArray): void => {
    if (date !== null) found.push({ date, index: match.index, length: match[0].length })
  }
  for (const match of matchesOf(pack.dates, text, screens)) add(dateOf(match.groups!, pack), match)
  if (hasAll(screens, ofNumericDate))
    for (const match of text.matchAll(numericDate))
      add(isoDate(Number(match[1]), Number(match[2]), Number(match[3])), match)
  return found.sort((a, b) => a.index - b.index)
}

/** Month and day as words tell them, or the day alone. */
export interface PartialDate {
  readonly month: number | null
  readonly day: number
  readonly index: number
  readonly length: number
}

/** As `fullDates`. */
export function partialDates(text: string, pack: ReadingPack, screens: Screens): PartialDate[] {
  const found: PartialDate[] = []
  for (const match of matchesOf(pack.partialDates, text, screens)) {
    const { month, day } = match.groups!
    found.push({
      month: month === undefined ? null : monthOf(month, pack),
      day: numberOf(day!),
      index: match.index,
      length: match[0].length,
    })
  }
  return found.sort((a, b) => a.index - b.index)
}

/** Half a year, in days: a day without a year is of the year that brings it nearest. */
const halfYear = 182

/** The full date of a month and day near another date. */
export function nearest(month: number | null, day: number, to: string): string | null {
  const [year, at] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))]
  if (month === null) return isoDate(year, at, day)
  for (const near of [year, year - 1, year + 1]) {
    const date = isoDate(near, month, day)
    if (date !== null && Math.abs(daysBetween(date, to)) <= halfYear) return date
  }
  return null
}

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
