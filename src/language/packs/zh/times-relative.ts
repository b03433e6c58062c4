import { addDays, addMonths, addUnits, dayOf, monthSpan, weekSpan, yearSpan } from '../../calendar.ts'
import type { TimeRule } from '../../lexicon/times.ts'
import { numeralValue } from './numerals.ts'
import { span, until } from '../../time-readings.ts'
import { N, to, value, unitOf, U, relativeYear, yearOf, everyOf } from './time-words.ts'

/** Time as seen from the statement: next year, over the past decade, within three years, every two years. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: 'zh.time.relative-year',
    pattern: new RegExp(`(${relativeYear})(?:内|全年)?`, 'gu'),
    read: (m, reference, anchor) => span(yearSpan(yearOf(m[1]!, reference, anchor)), 'point'),
    example: '明年',
  },
  {
    id: 'zh.time.that-year',
    pattern: /(?:当年|同年|该年)/gu,
    read: (_, reference, anchor) =>
      anchor ? span(yearSpan(yearOf('当年', reference, anchor)), 'point') : null,
    example: '当年',
  },
  {
    id: 'zh.time.relative-year-by',
    pattern: new RegExp(`(?:到|至|在)?(${relativeYear})(?:年)?(?:底|末|年底|年末)(?:之?前|以前)?`, 'gu'),
    read: (m, reference, anchor) => until(yearSpan(yearOf(m[1]!, reference, anchor)).end),
    example: '明年年底前',
  },
  {
    id: 'zh.time.this-year-since',
    pattern: /今年以来|年初以来/gu,
    read: (_, reference) => ({
      shape: 'period',
      start: yearSpan(dayOf(reference).year).start,
      end: reference,
      tense: 'past',
    }),
    example: '今年以来',
  },
  {
    id: 'zh.time.within-year',
    pattern:
      /(?<![0-9〇一二三四五六七八九十数几今明去前后当两百])(?:本?年内|年底前|年底之前|年底以前|(?:到|至)年底|(?<![每跨])年底(?!岁末)|岁末前)/gu,
    read: (_, reference) => until(yearSpan(dayOf(reference).year).end),
    example: '年内',
  },
  {
    id: 'zh.time.next-two-years',
    pattern: /(?:今明|明后)两年/gu,
    read: (m, reference) => {
      const first = dayOf(reference).year + (m[0].startsWith('今') ? 0 : 1)
      return { shape: 'period', start: yearSpan(first).start, end: yearSpan(first + 1).end }
    },
    example: '明后两年',
  },
  {
    id: 'zh.time.relative-month',
    pattern: /(?:上个?月|本月|这个月|下个?月)(?:底|末)?(?:之?前|以前|内)?/gu,
    read: (m, reference) => {
      const shift = m[0].startsWith('上') ? -1 : m[0].startsWith('下') ? 1 : 0
      const { year, month } = dayOf(addMonths(`${reference.slice(0, 8)}01`, shift))
      const whole = monthSpan(year, month)
      return /底|末|前|内/.test(m[0]) ? until(whole.end) : span(whole, 'point')
    },
    example: '下个月',
  },
  {
    id: 'zh.time.relative-week',
    pattern: /(?:上{1,2}|本|这|下{1,2})(?:个?星期|周)(?:内)?/gu,
    read: (m, reference) =>
      span(
        weekSpan(reference, (m[0].match(/下/gu)?.length ?? 0) - (m[0].match(/上/gu)?.length ?? 0)),
        'point',
      ),
    example: '下周',
  },
  {
    id: 'zh.time.relative-day',
    pattern: /(?:前天|昨天|昨日|昨晚|今天|今日|今晚|今早|明天|明日|明晚|后天|当天|当日|近日|日前|连日来)/gu,
    read: (m, reference) => {
      const shift: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }
      const days = shift[m[0][0]!]
      if (days === undefined) return { shape: 'vague', tense: 'past' }
      const day = addDays(reference, days)
      // 今天宣布 says when it is said, not when it is done
      return { shape: days === 0 ? 'vague' : 'point', start: day, end: day }
    },
    example: '今天',
  },
  {
    id: 'zh.time.next-range',
    pattern: new RegExp(
      `(?:在)?(?:未来|今后|接下来|此后|下一步)(?:的)?(${N})(?:${to}|[年])(${N})(${U})(?:内|里|间|时间)?`,
      'gu',
    ),
    read: (m, reference) => {
      const unit = unitOf(m[3]!)
      return {
        shape: 'deadline',
        earliest: addUnits(reference, value(m[1]), unit),
        end: addUnits(reference, value(m[2]), unit),
      }
    },
    example: '未来5至10年',
  },
  {
    id: 'zh.time.next',
    pattern: new RegExp(
      `(?:在)?(?:未来|今后|接下来|此后)(?:的)?(${N})(${U})(?:内|里|间|时间|中(?![一-龥]?(?:方|国|欧|非|美|俄)))?`,
      'gu',
    ),
    read: (m, reference) => {
      const unit = unitOf(m[2]!)
      const count = numeralValue(m[1]!.trim())
      if (!count) return null
      if (count.max === undefined) {
        return { shape: 'period', start: reference, end: addUnits(reference, count.value, unit) }
      }
      const [earliest, end] = [count.value, count.max].map(n => addUnits(reference, n, unit))
      return { shape: 'deadline', earliest: earliest!, end: end! }
    },
    example: '未来3年',
  },
  {
    id: 'zh.time.within',
    pattern: new RegExp(`(?<![过去近])(${N})(?:${to}(${N}))?(${U})(?:之内|以内|内)(?!的?(?:首|第|连))`, 'gu'),
    read: (m, reference) => {
      const unit = unitOf(m[3]!)
      const first = addUnits(reference, value(m[1]), unit)
      if (!m[2]) return { shape: 'deadline', end: first }
      return { shape: 'deadline', earliest: first, end: addUnits(reference, value(m[2]), unit) }
    },
    example: '3年内',
  },
  {
    id: 'zh.time.after',
    pattern: new RegExp(`(${N})(${U})(?:之后|以后|后)`, 'gu'),
    read: (m, reference) => ({
      shape: 'vague',
      start: addUnits(reference, value(m[1]), unitOf(m[2]!)),
      tense: 'future',
    }),
    example: '三年后',
  },
  {
    id: 'zh.time.past',
    pattern: new RegExp(
      `(?:在)?(?:过去|近|最近|此前|之前)(?:的)?(${N}|几|数)(?:多|余)?(${U})(?:来|间|里|中|以来)?`,
      'gu',
    ),
    read: (m, reference) => {
      const count = value(m[1])
      if (Number.isNaN(count)) return { shape: 'vague', tense: 'past' }
      return {
        shape: 'period',
        start: addUnits(reference, -count, unitOf(m[2]!)),
        end: reference,
        tense: 'past',
      }
    },
    example: '过去10年',
  },
  {
    id: 'zh.time.half-century',
    pattern: /半个?(?:多)?世纪(?:以?来|前|之前)/gu,
    read: (_, reference) => ({
      shape: 'period',
      start: addUnits(reference, -50, 'year'),
      end: reference,
      tense: 'past',
    }),
    example: '半个世纪以来',
  },
  {
    id: 'zh.time.years-since',
    pattern: new RegExp(`(${N})(?:多|余)?(个月|周|天|年)(?:多|余)?(?:以?来|间)(?!宾|访|华|自|到)`, 'gu'),
    read: (m, reference) => ({
      shape: 'period',
      start: addUnits(reference, -value(m[1]), unitOf(m[2]!)),
      end: reference,
      tense: 'past',
    }),
    example: '30年来',
  },
  {
    id: 'zh.time.ago',
    pattern: new RegExp(`(${N})(?:多|余)?(${U})(?:之前|以前|前)(?!后|线|沿|进|往|瞻)`, 'gu'),
    read: (m, reference) => {
      const day = addUnits(reference, -value(m[1]), unitOf(m[2]!))
      return { shape: 'vague', start: day, end: day, tense: 'past' }
    },
    example: '十年前',
  },
  {
    id: 'zh.time.anniversary',
    pattern: new RegExp(`(${N})(?:周年|年(?=华诞|庆典))`, 'gu'),
    read: () => ({ shape: 'anniversary', tense: 'timeless' }),
    example: '建交30周年',
  },
  {
    id: 'zh.time.every',
    pattern: new RegExp(`每(?:隔)?(${N})?(?:个)?(年|月|周|星期|天|日|季度|半年)`, 'gu'),
    read: m => ({
      shape: 'recurrence',
      tense: 'timeless',
      every: everyOf(m[1] ? value(m[1]) : 1, m[2]!),
    }),
    example: '每两年',
  },
  {
    id: 'zh.time.annual',
    pattern: /(?:逐年|年度|年均|月均|日均|定期)(?!计划)/gu,
    read: () => ({ shape: 'recurrence', tense: 'timeless' }),
    example: '定期',
  },
  {
    id: 'zh.time.yoy',
    pattern: /同比|环比/gu,
    read: () => ({ shape: 'vague', tense: 'past' }),
    example: '同比',
  },
  {
    id: 'zh.time.vague-past',
    pattern: /近年来|近年|多年来|长期以来|一直以来|历史上|此前|曾经|截至目前|迄今|目前|当前|至今/gu,
    read: m => ({ shape: 'vague', tense: /目前|当前/.test(m[0]) ? 'present' : 'past' }),
    example: '近年来',
  },
]
