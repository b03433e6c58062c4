import {
  addDays,
  addMonths,
  addUnits,
  addYears,
  dayOf,
  isoIfValid,
  monthSpan,
  monthsSpan,
  weekSpan,
  yearSpan,
  type TimeUnit,
} from '../../calendar.ts'
import type { TimeLexicon, TimeReading, TimeRule } from '../../lexicon/times.ts'
import { numeralValue } from './numerals.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const M =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const Y = '(?:1[89]|20|21)[0-9]{2}'
const N =
  '(?:[0-9]+(?:\\.[0-9]+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)'
const U = '(?:year|month|week|day|decade|quarter)s?'
const D = '[0-3]?[0-9](?:st|nd|rd|th)?'

const monthOf = (word: string): number => monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : (numeralValue(word)?.value ?? Number.NaN))
const dayNumber = (word: string): number => Number.parseInt(word, 10)

function moved(reference: string, by: number, unit: string): string {
  if (/^decade/i.test(unit)) return addYears(reference, by * 10)
  if (/^quarter/i.test(unit)) return addMonths(reference, by * 3)
  return addUnits(reference, by, unit.toLowerCase().replace(/s$/, '') as TimeUnit)
}

const span = (
  interval: { start: string; end: string },
  shape: TimeReading['shape'] = 'period',
): TimeReading => ({
  shape,
  start: interval.start,
  end: interval.end,
})
const until = (end: string | null): TimeReading | null => (end ? { shape: 'deadline', end } : null)
const lastYearOfDecade = (year: number): number => Math.floor(year / 10) * 10 + 9

/** The year of a month named without one: the one that lies nearest to the reference. */
function yearNear(month: number, reference: string): number {
  const { year, month: now } = dayOf(reference)
  return month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year
}

const by = '(?:by|before|until|no later than|not later than|prior to)'

const rules: readonly TimeRule[] = [
  {
    id: 'en.time.by-year',
    pattern: new RegExp(
      `\\b${by} (?:the )?(?:end of |the end of |year[- ]end |late )?(?:the year )?(${Y})\\b(?! (?:and|to) (?:later|beyond))`,
      'giu',
    ),
    read: m =>
      until(
        yearSpan(/^before|^prior|^ahead/i.test(m[0]) && !/end/.test(m[0]) ? Number(m[1]) - 1 : Number(m[1]))
          .end,
      ),
    example: 'by 2030',
  },
  {
    id: 'en.time.by-relative-year',
    pattern: new RegExp(
      `\\b${by} (?:the )?(?:end of )?(this|next|the|last) year\\b|\\b${by} year[- ]end\\b|\\b${by} the end of (?:the )?year\\b|\\bwithin (?:this|the) year\\b`,
      'giu',
    ),
    read: (m, reference) =>
      until(
        yearSpan(
          dayOf(reference).year +
            (m[1]?.toLowerCase() === 'next' ? 1 : m[1]?.toLowerCase() === 'last' ? -1 : 0),
        ).end,
      ),
    example: 'by the end of next year',
  },
  {
    id: 'en.time.by-month',
    pattern: new RegExp(
      `\\b${by} (?:the )?(?:end of |beginning of |mid-?)?(?:(${D}) )?(${M})(?: (${D}),?(?![0-9]))?,?(?: (?:of )?(${Y}|this year|next year))?`,
      'giu',
    ),
    // a deadline without a year is the next one
    read: (m, reference) => {
      const month = monthOf(m[2]!)
      const day = m[1] ?? m[3]
      const endIn = (year: number): string | null =>
        day ? isoIfValid(year, month, dayNumber(day)) : monthSpan(year, month).end
      const end = endIn(yearWord(m[4], month, reference))
      return until(end && !m[4] && end < reference ? endIn(dayOf(end).year + 1) : end)
    },
    example: 'by the end of June 2023',
  },
  {
    id: 'en.time.day',
    pattern: new RegExp(
      `\\b(?:on |since |from )?(?:(${D})(?:(?: ?[-–—] ?| and | to )(${D}))? (?:of )?(${M})|(${M}) (${D})(?:(?: ?[-–—] ?| and | to )(${D}))?(?![0-9]))(?:,? (${Y}))?\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const month = monthOf(m[3] ?? m[4]!)
      const first = dayNumber(m[1] ?? m[5]!)
      const second = m[2] ?? m[6]
      const year = m[7] ? Number(m[7]) : yearNear(month, reference)
      const start = isoIfValid(year, month, first)
      const end = second ? isoIfValid(year, month, dayNumber(second)) : start
      if (!start || !end) return null
      if (/^since/i.test(m[0])) return { shape: 'since', start }
      return { shape: second ? 'period' : 'point', start, end }
    },
    example: 'on 13 December 2022',
  },
  {
    id: 'en.time.months',
    pattern: new RegExp(
      `\\b(?:from |between )?(${M})(?: (${Y}))?(?: ?[-–—] ?| to | and | through )(${M}) (?:of )?(${Y})\\b`,
      'giu',
    ),
    read: m => ({
      shape: 'period',
      start: monthSpan(Number(m[2] ?? m[4]), monthOf(m[1]!)).start,
      end: monthSpan(Number(m[4]), monthOf(m[3]!)).end,
    }),
    example: 'from July 2021 to August 2022',
  },
  {
    id: 'en.time.month-year',
    pattern: new RegExp(
      `\\b(?:(?:in|during|of|since) )?(?:early |late |mid-)?(${M}),? (?:of )?(${Y}|this year|next year|last year)\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const month = monthOf(m[1]!)
      const whole = monthSpan(yearWord(m[2], month, reference), month)
      return /^since/i.test(m[0]) ? { shape: 'since', start: whole.start } : span(whole, 'point')
    },
    example: 'in January 2023',
  },
  {
    id: 'en.time.month',
    pattern: new RegExp(
      `\\b(in|during|since|last|next|this) (?:early |late |mid-)?(${M})\\b(?! [0-9])`,
      'gu',
    ),
    read: (m, reference) => {
      const month = monthOf(m[2]!)
      const { year: now, month: current } = dayOf(reference)
      const word = m[1]!.toLowerCase()
      const year =
        word === 'last' || word === 'since'
          ? month > current
            ? now - 1
            : now
          : word === 'next'
            ? month <= current
              ? now + 1
              : now
            : yearNear(month, reference)
      const whole = monthSpan(year, month)
      return word === 'since' ? { shape: 'since', start: whole.start } : span(whole, 'point')
    },
    example: 'in October',
  },
  {
    id: 'en.time.years',
    pattern: new RegExp(
      `\\b(?:from |between |for |in |over )?(?:the period )?(${Y})(?: ?[-–—/] ?| to | and | through | until )(${Y}|[0-9]{2})\\b(?! (?:percent|million))`,
      'giu',
    ),
    read: m => {
      const first = Number(m[1])
      const last = m[2]!.length === 2 ? Math.floor(first / 100) * 100 + Number(m[2]) : Number(m[2])
      return last > first ? { shape: 'period', start: yearSpan(first).start, end: yearSpan(last).end } : null
    },
    example: 'from 2023 to 2025',
  },
  {
    id: 'en.time.year',
    pattern: new RegExp(
      `\\b(?:(?:as early as )?(?:in|during|for|throughout|of) )?(?:(?:fiscal year|FY) ?)?(${Y})\\b(?! Agenda)(?![,.]?[0-9]|[–/-][0-9])`,
      'giu',
    ),
    // a bare year belongs to a name or a target (2030 goals): it says when nothing happens
    read: m => span(yearSpan(Number(m[1])), /^[0-9]/.test(m[0]) ? 'vague' : 'point'),
    example: 'in 2023',
  },
  {
    id: 'en.time.since-year',
    pattern: new RegExp(
      `\\b(?:since|starting (?:in|from)|beginning in|from) (?:early |late |mid-)?(?:the (?:start|beginning|end) of )?(${Y})\\b(?: on(?:wards?)?)?`,
      'giu',
    ),
    read: m => ({ shape: 'since', start: yearSpan(Number(m[1])).start }),
    example: 'since 2021',
  },
  {
    id: 'en.time.relative-year',
    pattern:
      /\b(?:(?:so far|earlier|later|again|early|late|once more) )?(this|next|last) year\b|\bthe (coming|past|following|previous) year\b|\b(?:the )?year after next\b/giu,
    read: (m, reference) => {
      if (m[2]) {
        const ahead = /coming|following/i.test(m[2])
        return ahead
          ? { shape: 'period', start: reference, end: addYears(reference, 1) }
          : { shape: 'period', start: addYears(reference, -1), end: reference, tense: 'past' }
      }
      const shift: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 }
      const whole = yearSpan(dayOf(reference).year + (m[1] ? shift[m[1].toLowerCase()]! : 2))
      const late = /^later/i.test(m[0])
      const early = /^(?:earlier|so far)/i.test(m[0])
      if (late) return { shape: 'period', start: reference, end: whole.end }
      if (early) return { shape: 'period', start: whole.start, end: reference, tense: 'past' }
      return span(whole, 'point')
    },
    example: 'later this year',
  },
  {
    id: 'en.time.relative-span',
    pattern: /\b(?:by the end of |later )?(this|next|last) (month|week|quarter)\b/giu,
    read: (m, reference) => {
      const shift: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 }
      const by = shift[m[1]!.toLowerCase()]!
      const unit = m[2]!.toLowerCase()
      let whole = weekSpan(reference, by)
      if (unit !== 'week') {
        const { year, month } = dayOf(addMonths(`${reference.slice(0, 8)}01`, unit === 'month' ? by : by * 3))
        const first = Math.floor((month - 1) / 3) * 3 + 1
        whole = unit === 'month' ? monthSpan(year, month) : monthsSpan(year, first, first + 2)
      }
      return /^by/i.test(m[0]) ? until(whole.end) : span(whole, 'point')
    },
    example: 'next month',
  },
  {
    id: 'en.time.relative-day',
    pattern: /\b(today|tonight|yesterday|tomorrow)\b/giu,
    read: (m, reference) => {
      const shift: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 }
      const day = addDays(reference, shift[m[1]!.toLowerCase()] ?? 0)
      // “Today we pledge” says when it is said, not when it is done
      return { shape: /^to(?:day|night)/i.test(m[0]) ? 'vague' : 'point', start: day, end: day }
    },
    example: 'today',
  },
  {
    id: 'en.time.half',
    pattern: new RegExp(
      `\\b(?:in |during )?the (first|second) half of (?:the year )?(${Y}|this year|next year|last year|the year)`,
      'giu',
    ),
    read: (m, reference) => {
      const year = yearWord(m[2], 1, reference)
      return span(/first/i.test(m[1]!) ? monthsSpan(year, 1, 6) : monthsSpan(year, 7, 12))
    },
    example: 'the first half of 2023',
  },
  {
    id: 'en.time.quarter',
    pattern: new RegExp(
      `\\b(?:in |during )?the (first|second|third|fourth) quarter(?: of (${Y}|this year|next year|last year|the year))?`,
      'giu',
    ),
    read: (m, reference) => {
      const q = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!.toLowerCase()) + 1
      return span(monthsSpan(yearWord(m[2], q * 3, reference), q * 3 - 2, q * 3))
    },
    example: 'the third quarter of 2023',
  },
  {
    id: 'en.time.first-months',
    pattern: new RegExp(
      `\\b(?:in |during )?the first (${N}) months of (${Y}|this year|next year|last year|the year)`,
      'giu',
    ),
    read: (m, reference) => span(monthsSpan(yearWord(m[2], 1, reference), 1, Math.min(12, count(m[1]!)))),
    example: 'the first seven months of 2023',
  },
  {
    id: 'en.time.next-range',
    pattern: new RegExp(
      `\\b(?:over|in|within|during) (?:the (?:next|coming) )?(${N})(?: ?[-–] ?| to )(${N}) (${U})\\b`,
      'giu',
    ),
    read: (m, reference) => ({
      shape: 'deadline',
      earliest: moved(reference, count(m[1]!), m[3]!),
      end: moved(reference, count(m[2]!), m[3]!),
    }),
    example: 'in the next five to ten years',
  },
  {
    id: 'en.time.next',
    pattern: new RegExp(
      `\\b(?:(?:over|in|within|during|for|through) )?the (?:next|coming|following|ensuing) (?:(${N}) )?(${U})\\b`,
      'giu',
    ),
    read: (m, reference) => {
      if (!m[1] && m[2]!.endsWith('s')) return { shape: 'vague', tense: 'future' }
      return { shape: 'period', start: reference, end: moved(reference, m[1] ? count(m[1]) : 1, m[2]!) }
    },
    example: 'over the next decade',
  },
  {
    id: 'en.time.within',
    pattern: new RegExp(
      `\\b(?:within|(?<!\\b(?:first|time|most|largest|biggest|highest|lowest|worst|best|visit|strongest) )in) (${N}) (${U})(?! (?:of its|since|ago))\\b(?:['’] time)?`,
      'giu',
    ),
    read: (m, reference) => ({ shape: 'deadline', end: moved(reference, count(m[1]!), m[2]!) }),
    example: 'within three years',
  },
  {
    id: 'en.time.past',
    pattern: new RegExp(
      `\\b(?:(?:over|in|within|during|for) )?the (?:past|last|previous|preceding) (?:(${N}|few|several) )?(${U})\\b`,
      'giu',
    ),
    read: (m, reference) => {
      if (!m[1] && m[2]!.endsWith('s')) return { shape: 'vague', tense: 'past' }
      const years = m[1] && !/few|several/i.test(m[1]) ? count(m[1]) : m[1] ? Number.NaN : 1
      if (Number.isNaN(years)) return { shape: 'vague', tense: 'past' }
      return { shape: 'period', start: moved(reference, -years, m[2]!), end: reference, tense: 'past' }
    },
    example: 'over the past decade',
  },
  {
    id: 'en.time.ago',
    pattern: new RegExp(`\\b(${N}) (${U}) (?:ago|earlier)\\b`, 'giu'),
    read: (m, reference) => {
      const day = moved(reference, -count(m[1]!), m[2]!)
      return { shape: 'vague', start: day, end: day, tense: 'past' }
    },
    example: 'ten years ago',
  },
  {
    id: 'en.time.this-decade',
    pattern:
      /\b(?:(?:in|within|during|over|by the end of|before the end of) )?(?:this|the|the current) decade\b/giu,
    read: (m, reference) => {
      const last = yearSpan(lastYearOfDecade(dayOf(reference).year)).end
      if (/end of/i.test(m[0])) return until(last)
      return /^(?:the|over the) decade/i.test(m[0]) ? null : { shape: 'period', start: reference, end: last }
    },
    example: 'in this decade',
  },
  {
    id: 'en.time.mid-century',
    pattern:
      /\b(?:by|around|before|by or around|by the) (?:the )?mid-?(?: ?-?century| of (?:the|this) century)\b|\bmid-century\b/giu,
    read: () => until('2050-12-31'),
    example: 'by mid-century',
  },
  {
    id: 'en.time.end-of-century',
    pattern: /\bby the end of (?:the|this) century\b/giu,
    read: () => until('2100-12-31'),
    example: 'by the end of the century',
  },
  {
    id: 'en.time.decades',
    pattern: /\b(?:in )?the ((?:1[89]|20)[0-9]0)s\b/giu,
    read: m => ({ shape: 'period', start: `${m[1]}-01-01`, end: `${Number(m[1]) + 9}-12-31` }),
    example: 'in the 2030s',
  },
  {
    id: 'en.time.anniversary',
    pattern:
      /\b[0-9]+(?:st|nd|rd|th) anniversary\b|\b(?:first|second|third|fifth|tenth|twentieth|thirtieth|fortieth|fiftieth) anniversary\b/giu,
    read: () => ({ shape: 'anniversary', tense: 'timeless' }),
    example: '30th anniversary',
  },
  {
    id: 'en.time.every',
    pattern: new RegExp(
      `\\b(?:every|each) (?:(${N}|second|other) )?(year|month|week|day|quarter|decade)s?\\b|\\b(annually|annual|yearly|biennial(?:ly)?|semi-annual(?:ly)?|monthly|quarterly|weekly)\\b|\\b(?:per year|per annum|a year)\\b`,
      'giu',
    ),
    read: m => ({ shape: 'recurrence', tense: 'timeless', every: everyOf(m[1], m[2] ?? m[3] ?? 'year') }),
    example: 'every two years',
  },
  {
    id: 'en.time.vague-past',
    pattern:
      /\b(?:in recent years|to date|so far|until now|previously|historically|in the past|recently|currently|already)\b/giu,
    read: m => ({ shape: 'vague', tense: /currently/i.test(m[0]) ? 'present' : 'past' }),
    example: 'in recent years',
  },
]

/** The year a word names: digits, a relative word, or none (the nearest). */
function yearWord(word: string | undefined, month: number, reference: string): number {
  if (!word) return yearNear(month, reference)
  if (/^[0-9]/.test(word)) return Number(word)
  return dayOf(reference).year + (/^next/i.test(word) ? 1 : /^last/i.test(word) ? -1 : 0)
}

function everyOf(times: string | undefined, unit: string): string {
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

/** English words about time. */
export const times: TimeLexicon = { rules }
