import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  monthSpan,
  monthsSpan,
  weekSpan,
  yearSpan,
} from '../../calendar.ts'
import type { TimeRule } from '../../lexicon/times.ts'
import { span, until } from '../../time-readings.ts'
import { N, U, count, moved, lastYearOfDecade, by, everyOf } from './time-words.ts'

/** Time as seen from the statement: next year, over the past decade, within three years, every two years. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: 'en.time.by-relative-year',
    pattern: new RegExp(
      `\\b${by} (?:the )?(?:end of )?(this|next|the|last) year\\b|\\b${by} year(?:[’']s)?[- ]end\\b|\\b${by} the end of (?:the )?year\\b|\\bwithin (?:this|the) year\\b`,
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
    id: 'en.time.relative-year',
    pattern:
      /\b(?:(?:so far|earlier|later|again|early|late|once more) )?(this|next|last) year\b|\bthe (coming|past|following|previous) year\b|\b(?:in|over|for) the year (ahead)\b|\b(?:the )?year after next\b/giu,
    read: (m, reference) => {
      if (m[2] ?? m[3]) {
        const ahead = /coming|following|ahead/i.test(m[2] ?? m[3]!)
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
    pattern: new RegExp(
      `\\b(?:${by} the end of |later )?(this|next|last) (month|week|quarter)\\b|\\b${by} the end of the (month|week|quarter)\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const shift: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 }
      const by = shift[m[1]?.toLowerCase() ?? 'this']!
      const unit = (m[2] ?? m[3])!.toLowerCase()
      let whole = weekSpan(reference, by)
      if (unit !== 'week') {
        const { year, month } = dayOf(addMonths(`${reference.slice(0, 8)}01`, unit === 'month' ? by : by * 3))
        const first = Math.floor((month - 1) / 3) * 3 + 1
        whole = unit === 'month' ? monthSpan(year, month) : monthsSpan(year, first, first + 2)
      }
      return /end of/i.test(m[0]) ? until(whole.end) : span(whole, 'point')
    },
    example: 'next month',
  },
  {
    id: 'en.time.rest',
    pattern:
      /\b(?:(?:for|over|during|through|throughout) )?(?:the )?(?:rest|remainder) of (?:the|this|the current) (year|month|week|decade)\b/giu,
    read: (m, reference) => {
      const { year, month } = dayOf(reference)
      const last = {
        year: yearSpan(year).end,
        month: monthSpan(year, month).end,
        week: weekSpan(reference, 0).end,
        decade: yearSpan(lastYearOfDecade(year)).end,
      }[m[1]!.toLowerCase() as 'year']
      return { shape: 'period', start: reference, end: last }
    },
    example: 'for the remainder of the year',
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
      `\\b(?:(?:over|in|within|during|for|through) )?(?:the (?:next|coming|following|ensuing) (?:(${N}) )?|(?<!the )next (?!an? )(${N}) )(${U})\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const n = m[1] ?? m[2]
      if (!n && m[3]!.endsWith('s')) return { shape: 'vague', tense: 'future' }
      return { shape: 'period', start: reference, end: moved(reference, n ? count(n) : 1, m[3]!) }
    },
    example: 'over the next decade',
  },
  {
    id: 'en.time.over',
    pattern: new RegExp(
      `(?<!\\b(?:for|in|of|last|past|just|well|a little|spanning|aged?) )\\bover (?:(?:a|the) period of |the course of )?(${N}) (${U})\\b(?! (?:ago|old|earlier|of age|now))|\\bover an? (${N})[- ](year|month|week|day)[- ]period\\b|\\bfor (?:an additional|another|a further) (${N}) (${U})\\b|\\bfor (${N}) (?:more|additional|further) (${U})\\b`,
      'giu',
    ),
    read: (m, reference) => {
      const [n, unit] = [m[1] ?? m[3] ?? m[5] ?? m[7]!, m[2] ?? m[4] ?? m[6] ?? m[8]!]
      return { shape: 'period', start: reference, end: moved(reference, count(n), unit) }
    },
    example: 'for an additional five years',
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
    id: 'en.time.long',
    pattern: new RegExp(
      `(?<!\\bthe )\\b(${N})[- ](year|month|week|day)(?=[- ](?:[a-z]+ )?(?:pilot|phase|campaign|trial|effort|sprint|extension|roadmap|work plan|action plan|program(?:me)?)\\b)`,
      'giu',
    ),
    read: (m, reference) => ({
      shape: 'period',
      start: reference,
      end: moved(reference, count(m[1]!), m[2]!),
    }),
    example: 'a six-month pilot',
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
