import { dayOf, isoIfValid, monthSpan, monthsSpan, yearSpan } from '../../calendar.ts'
import type { TimeRule } from '../../lexicon/times.ts'
import { span, until } from '../../time-readings.ts'
import { M, Y, N, D, monthOf, count, dayNumber, yearNear, by, yearWord } from './time-words.ts'

/** Years, halves, quarters, months and days by name or number. */
export const calendarRules: readonly TimeRule[] = [
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
      `\\b(?:on |since |from |(?:starting|beginning) (?:on )?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(${D})(?:(?: ?[-–—] ?| and | to )(${D}))? (?:(?<=(?:st|nd|rd|th) )of )?(${M})|(${M}) (${D})(?:(?: ?[-–—] ?| and | to )(${D}))?(?![0-9]))(?:,? (${Y}))?\\b`,
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
      if (/^(?:since|starting|beginning)/i.test(m[0])) return { shape: 'since', start }
      return { shape: second ? 'period' : 'point', start, end }
    },
    example: 'on 13 December 2022',
  },
  {
    id: 'en.time.days',
    pattern: new RegExp(
      `\\b(?:from |between )?(${M}) (${D})(?:,? (${Y}))?(?: ?[-–—] ?| to | and | through | until )(${M}) (${D})(?:,? (${Y}))?\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const last = m[6] ? Number(m[6]) : yearNear(monthOf(m[4]!), reference)
      const start = isoIfValid(m[3] ? Number(m[3]) : last, monthOf(m[1]!), dayNumber(m[2]!))
      const end = isoIfValid(last, monthOf(m[4]!), dayNumber(m[5]!))
      return start && end && start <= end ? { shape: 'period', start, end } : null
    },
    example: 'from May 3 to June 12, 2023',
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
      `\\b(?:(?:as early as )?(?:in|during|for|throughout|(?<!\\b(?:Act|Law|Convention|Treaty|Agreement|Charter|Order) )of) )?(${Y})\\b(?! Agenda)(?![,.]?[0-9]|[–/-][0-9]|-(?:mile|kilomet|met|foot|acre|hectare|ton|member|bed|seat))`,
      'giu',
    ),
    // a bare year belongs to a name or a target (2030 goals): it says when nothing happens
    read: m => span(yearSpan(Number(m[1])), /^[0-9]/.test(m[0]) ? 'vague' : 'point'),
    example: 'in 2023',
  },
  {
    id: 'en.time.fiscal-year',
    pattern: new RegExp(
      `\\b(?:(?:in|during|for|throughout|of|${by}(?: the end of)?) )?(?:fiscal years?|FYs?) ?(?:(${Y})(?:(?: and | to | through | ?[-–] ?)(${Y}))?|([0-9]{2})(?![0-9]))`,
      'giu',
    ),
    // of the United States: it begins on the first of October before
    read: m => {
      const first = m[3] ? 2000 + Number(m[3]) : Number(m[1])
      const [start, end] = [`${first - 1}-10-01`, `${m[2] ?? first}-09-30`]
      return /^(?:by|before|until|no later)/i.test(m[0]) ? until(end) : span({ start, end })
    },
    example: 'in FY2024',
  },
  {
    id: 'en.time.through',
    pattern: new RegExp(`\\bthrough (?:(?:the end of )?(${Y})|the end of (?:the|this) year)\\b`, 'giu'),
    read: (m, reference) => ({
      shape: 'period',
      start: reference,
      end: yearSpan(m[1] ? Number(m[1]) : dayOf(reference).year).end,
    }),
    example: 'through 2025',
  },
  {
    id: 'en.time.part-of-year',
    pattern: new RegExp(
      `\\b(${by} |in )?(?:the )?(early|mid|late|middle of)[- ](${Y}|this year|next year|the year)\\b`,
      'giu',
    ),
    // a third of it: no narrower reading is common to all writers
    read: (m, reference) => {
      const year = yearWord(m[3], 1, reference)
      const named = /^mid/i.test(m[2]!) ? 'mid' : (m[2]!.toLowerCase() as 'early' | 'late')
      const last = { early: 3, mid: 6, late: 12 }[named]
      const first = { early: 1, mid: 5, late: 10 }[named]
      const whole = monthsSpan(year, first, last)
      return m[1] && !/^in/i.test(m[1]) ? until(whole.end) : span(whole)
    },
    example: 'by early 2022',
  },
  {
    id: 'en.time.season',
    pattern: new RegExp(
      `\\b(${by} (?:the )?(?:end of )?|in (?:the )?)?(?:(this|next|last) (spring|summer|fall|autumn|winter)|(spring|summer|fall|autumn|winter) (?:of )?(${Y}))\\b`,
      'giu',
    ),
    // of the northern half of the earth, by whole months
    read: (m, reference) => {
      const first = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }[
        (m[3] ?? m[4])!.toLowerCase() as 'fall'
      ]
      const { year, month } = dayOf(reference)
      const shift = { this: 0, next: month >= first ? 1 : 0, last: month > first + 2 ? 0 : -1 }
      const named = m[5] ? Number(m[5]) : year + shift[m[2]!.toLowerCase() as 'next']
      const start = monthSpan(named, first).start
      const end = first === 12 ? monthSpan(named + 1, 2).end : monthSpan(named, first + 2).end
      return m[1] && !/^in/i.test(m[1]) ? until(end) : span({ start, end })
    },
    example: 'this fall',
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
    id: 'en.time.first-months',
    pattern: new RegExp(
      `\\b(?:in |during )?the first (${N}) months of (${Y}|this year|next year|last year|the year)`,
      'giu',
    ),
    read: (m, reference) => span(monthsSpan(yearWord(m[2], 1, reference), 1, Math.min(12, count(m[1]!)))),
    example: 'the first seven months of 2023',
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
]
