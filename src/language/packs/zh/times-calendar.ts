import { addMonths, dayOf, isoIfValid, monthsSpan, monthSpan, yearSpan } from '../../calendar.ts'
import type { TimeRule } from '../../lexicon/times.ts'
import { span, until } from '../../time-readings.ts'
import { H, N, Y, to, by, value, relativeYear, yearOf, planYears, quarter, asOf } from './time-words.ts'

/** Years, halves, quarters, months and days by name or number. */
export const calendarRules: readonly TimeRule[] = [
  {
    id: 'zh.time.by-year',
    pattern: new RegExp(
      `(?:力争|争取)?(?:到|至|截至|截止到?|在|展望)(${Y})年(?:底|末|年底|年末)?(?:之?前|以前)?`,
      'gu',
    ),
    read: m => {
      const end = yearSpan(value(m[1])).end
      return m[0].startsWith('在') && !m[0].includes('前') ? span(yearSpan(value(m[1]))) : until(end)
    },
    example: '到2030年',
  },
  {
    id: 'zh.time.before-year',
    pattern: new RegExp(`(${Y})年(?:(?:底|末|年底|年末)(?:之?前|以前)?|(?:之?前|以前))`, 'gu'),
    read: m => until(yearSpan(value(m[1])).end),
    example: '2025年底前',
  },
  {
    id: 'zh.time.year',
    pattern: new RegExp(`(${Y})年(?:度|内|全年)?`, 'gu'),
    read: m => span(yearSpan(value(m[1])), 'point'),
    example: '2022年',
  },
  {
    id: 'zh.time.years',
    pattern: new RegExp(`(?:从|自)?(${Y})年?${to}(${Y})年(?:间|期间)?`, 'gu'),
    read: m => ({ shape: 'period', start: yearSpan(value(m[1])).start, end: yearSpan(value(m[2])).end }),
    example: '2023至2025年',
  },
  {
    id: 'zh.time.two-years',
    pattern: new RegExp(`(${Y})、(${Y})年`, 'gu'),
    read: m => ({ shape: 'period', start: yearSpan(value(m[1])).start, end: yearSpan(value(m[2])).end }),
    example: '2024、2025年',
  },
  {
    id: 'zh.time.since-year',
    pattern: new RegExp(`(?:自|从)?(${Y})年(?:(1?[0-9])月)?(?:(?:以|起)来|至今|以后|起)`, 'gu'),
    read: m => ({
      shape: 'since',
      start: m[2] ? monthSpan(value(m[1]), Number(m[2])).start : yearSpan(value(m[1])).start,
    }),
    example: '2013年以来',
  },
  {
    id: 'zh.time.since-month',
    pattern: new RegExp(`(?:自|从)?(${relativeYear})?(1?[0-9])月(?:份)?(?:(?:以|起)来|至今|起)`, 'gu'),
    read: (m, reference, anchor) => {
      const month = Number(m[2])
      if (month < 1 || month > 12) return null
      const named = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const start = monthSpan(named, month).start
      return { shape: 'since', start: !m[1] && start > reference ? monthSpan(named - 1, month).start : start }
    },
    example: '3月以来',
  },
  {
    id: 'zh.time.half',
    pattern: new RegExp(`(?:(${Y}年|${relativeYear}))?(上|下)半年(?:之?前|内)?`, 'gu'),
    read: (m, reference, anchor) => {
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      return span(m[2] === '上' ? monthsSpan(year, 1, 6) : monthsSpan(year, 7, 12))
    },
    example: '2023年上半年',
  },
  {
    id: 'zh.time.quarter',
    pattern: new RegExp(`(?:(${Y}年|${relativeYear}))?第?([一二三四1-4])季度(?:末|底)?`, 'gu'),
    read: (m, reference, anchor) => {
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const q = quarter[m[2]!]!
      return span(monthsSpan(year, q * 3 - 2, q * 3))
    },
    example: '今年第三季度',
  },
  {
    id: 'zh.time.first-quarters',
    pattern: new RegExp(`(?:(${Y}年|${relativeYear}))?前([二两三])个?季度`, 'gu'),
    read: (m, reference, anchor) => {
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      return span(monthsSpan(year, 1, value(m[2]) * 3))
    },
    example: '今年前三季度',
  },
  {
    id: 'zh.time.first-months',
    pattern: new RegExp(`(?:(${Y}年|${relativeYear}))?(?:前|头)(${N})个月`, 'gu'),
    read: (m, reference, anchor) => {
      const months = value(m[2])
      if (!(months >= 1 && months <= 12)) return null
      return span(monthsSpan(m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year, 1, months))
    },
    example: '今年前7个月',
  },
  {
    id: 'zh.time.months',
    pattern: new RegExp(`(?:(${Y}年|${relativeYear}))?(1?[0-9])月?${to}(1?[0-9])月份?(?!\\s?[0-9]+日)`, 'gu'),
    read: (m, reference, anchor) => {
      const [first, last] = [Number(m[2]), Number(m[3])]
      if (first < 1 || last > 12 || first > last) return null
      return span(monthsSpan(m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year, first, last))
    },
    example: '1至11月',
  },
  {
    id: 'zh.time.day',
    pattern: new RegExp(
      `(${Y}年|${relativeYear}|同年|当年)?\\s?(1?[0-9])月\\s?([1-3]?[0-9])(?:日|号)?(?:(?:${to}|、)(?:(1?[0-9])月\\s?)?([1-3]?[0-9])日)?(${by})?`,
      'gu',
    ),
    read: (m, reference, anchor) => {
      if (!/[日号]/.test(m[0])) return null
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const start = isoIfValid(year, Number(m[2]), Number(m[3]))
      const end = m[5] ? isoIfValid(year, Number(m[4] ?? m[2]), Number(m[5])) : start
      if (!start || !end) return null
      return m[6] ? until(start) : { shape: m[5] ? 'period' : 'point', start, end }
    },
    example: '2022年1月25日',
  },
  {
    id: 'zh.time.han-day',
    pattern: new RegExp(
      `(${Y}年|${relativeYear})?(十[一二]?|[一二三四五六七八九])月(${H})日(?:${to}(?:(十[一二]?|[一二三四五六七八九])月)?(${H})日)?(${by})?`,
      'gu',
    ),
    read: (m, reference, anchor) => {
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const start = isoIfValid(year, value(m[2]), value(m[3]))
      const end = m[5] ? isoIfValid(year, value(m[4] ?? m[2]), value(m[5])) : start
      if (!start || !end) return null
      return m[6] ? until(start) : { shape: m[5] ? 'period' : 'point', start, end }
    },
    example: '二〇二三年五月十九日',
  },
  {
    id: 'zh.time.decade',
    pattern: /(上|本|二十|20|二十一|21)世纪([1-9]0|[二三四五六七八九]十)年代/gu,
    read: m => {
      const century = /^(?:上|二十$|20)/.test(m[1]!) ? 1900 : 2000
      const first = century + value(m[2])
      return { shape: 'period', start: yearSpan(first).start, end: yearSpan(first + 9).end }
    },
    example: '上世纪90年代',
  },
  {
    id: 'zh.time.day-of-month',
    pattern: new RegExp(`(?<![0-9月])([1-3]?[0-9])日(?![均报元产本])(?:${to}([1-3]?[0-9])日)?`, 'gu'),
    // a report of the 2nd that names the 30th means the month before
    read: (m, reference) => {
      const first = Number(m[1])
      const of = first > dayOf(reference).day + 15 ? addMonths(`${reference.slice(0, 8)}01`, -1) : reference
      const { year, month } = dayOf(of)
      const start = isoIfValid(year, month, first)
      const end = m[2] ? isoIfValid(year, month, Number(m[2])) : start
      return start && end ? { shape: m[2] ? 'period' : 'point', start, end } : null
    },
    example: '25日',
  },
  {
    id: 'zh.time.from-to',
    pattern: new RegExp(
      `(?:从|自)(${Y}年|${relativeYear})?\\s?(1?[0-9])月(?:([1-3]?[0-9])日)?份?(?:开始|起)?[，,]?(?:持续|延续|一直)?(?:到|至)(${Y}年|${relativeYear})?(?:年?[底末]|(1?[0-9])月(?:([1-3]?[0-9])日|份|[底末])?)`,
      'gu',
    ),
    read: (m, reference, anchor) => {
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const last = m[4] ? yearOf(m[4], reference, anchor) : year
      const start = isoIfValid(year, Number(m[2]), Number(m[3] ?? 1))
      const month = Number(m[5] ?? 12)
      if (!start || month > 12) return null
      const end = m[6] ? isoIfValid(last, month, Number(m[6])) : monthSpan(last, month).end
      return end && end > start ? { shape: 'period', start, end } : null
    },
    example: '从5月到今年年底',
  },
  {
    id: 'zh.time.month',
    pattern: new RegExp(
      `(${Y}年|${relativeYear}|同年|当年)?\\s?(1?[0-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(上旬|中旬|下旬)|(底|末)?(${by})|(底|末|初))?(?!\\s?[0-9]+日|球)`,
      'gu',
    ),
    read: (m, reference, anchor) => {
      const month = value(m[2])
      if (!(month >= 1 && month <= 12)) return null
      const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
      const whole = monthSpan(year, month)
      if (m[4] || m[5]) return until(whole.end)
      return span(whole, 'point')
    },
    example: '11月底前',
  },
  {
    id: 'zh.time.decade-of',
    pattern: /本世纪中叶(?:之?前)?|(?:到|至)?(?:本|二十一|21)世纪中叶(?:之?前)?/gu,
    read: () => until('2050-12-31'),
    example: '到本世纪中叶',
  },
  {
    id: 'zh.time.end-of-century',
    pattern: /(?:到|至)?(?:本|二十一|21)世纪末(?:之?前)?/gu,
    read: () => until('2100-12-31'),
    example: '到本世纪末',
  },
  {
    id: 'zh.time.plan',
    pattern:
      /(到|至)?[“"「]?(十[一二三四五六七]?)五[”"」]?(?:时期|期间|规划|收官|开局)?(末|收官|结束)?(?:之?前)?/gu,
    read: m => {
      if (!/[“"「”"」]|时期|期间|规划|末/.test(m[0])) return null
      const years = planYears(value(m[2]))
      return m[1] || m[3] ? until(years.end) : span(years)
    },
    example: '“十四五”期间',
  },
  {
    id: 'zh.time.as-of',
    pattern: new RegExp(
      `截至(?:(${Y}年|${relativeYear}))?(?:(1?[0-9])月)?(底|末|初)?(?:([1-3]?[0-9])日)?`,
      'gu',
    ),
    read: (m, reference, anchor) => asOf(m, reference, anchor),
    example: '截至去年底',
  },
]
