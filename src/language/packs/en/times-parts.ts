import { monthsSpan } from '../../calendar.ts'
import type { TimeReading, TimeRule } from '../../lexicon/times.ts'
import { span, until } from '../../time-readings.ts'
import { Y, by, yearWord } from './time-words.ts'

const ordinals = ['first', 'second', 'third', 'fourth']
const year = `${Y}|this year|next year|last year|the year`

/** So many months of a year from a month on: a deadline at their end after “by”, else a period. */
function part(words: string, y: number, first: number, months: number): TimeReading | null {
  const whole = monthsSpan(y, first, first + months - 1)
  return new RegExp(`^${by} `, 'iu').test(words) ? until(whole.end) : span(whole)
}

/** Halves and quarters of a year, in words and as finance writes them. */
export const partRules: readonly TimeRule[] = [
  {
    id: 'en.time.half',
    pattern: new RegExp(
      `\\b(?:(?:in|during|${by}) )?the (?:end of the )?(first|second) half of (?:the year )?(${year})`,
      'giu',
    ),
    read: (m, reference) => part(m[0], yearWord(m[2], 1, reference), /first/i.test(m[1]!) ? 1 : 7, 6),
    example: 'the first half of 2023',
  },
  {
    id: 'en.time.quarter',
    pattern: new RegExp(
      `\\b(?:(?:in|during|${by}) )?the (?:end of the )?(first|second|third|fourth|last) quarter(?: of (${year}))?`,
      'giu',
    ),
    read: (m, reference) => {
      const q = /last/i.test(m[1]!) ? 4 : ordinals.indexOf(m[1]!.toLowerCase()) + 1
      return part(m[0], yearWord(m[2], q * 3, reference), q * 3 - 2, 3)
    },
    example: 'by the end of the third quarter of 2023',
  },
  {
    id: 'en.time.part-code',
    pattern: new RegExp(
      `\\b(?:(?:in|during|${by}) )?(?:the end of )?([QH])([1-4])(?:(?:,| of)? (${Y}))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: (m, reference) => {
      const [n, half] = [Number(m[2]), m[1] === 'H']
      if (half && n > 2) return null
      const months = half ? 6 : 3
      return part(m[0], yearWord(m[3], n * months, reference), (n - 1) * months + 1, months)
    },
    example: 'by the end of Q3 2024',
  },
]
