import {
  addDays,
  addMonths,
  addUnits,
  dayOf,
  isoIfValid,
  monthsSpan,
  monthSpan,
  weekSpan,
  yearSpan,
  type TimeUnit,
} from '../../calendar.ts'
import type { TimeLexicon, TimeReading, TimeRule } from '../../lexicon/times.ts'
import { numeralValue } from './numerals.ts'

const N = '(?:[0-9０-９.．]+|[一二两三四五六七八九十百半]+)'
const Y = '(?:[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3})'
const to = '(?:至|到|—|－|–|-|~|～)'
const by = '(?:前|以前|之前|底前|底以前|底之前|末前)'

const value = (word: string | undefined): number =>
  word ? (numeralValue(word)?.value ?? Number.NaN) : Number.NaN

const unitOf = (word: string): TimeUnit =>
  word.includes('月') ? 'month' : /周|星期/.test(word) ? 'week' : /天|日/.test(word) ? 'day' : 'year'

const U = '(?:个月|周|个?星期|天|日|年)'

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
const relativeYear = '(?:前年|去年|上年|今年|本年度|本年|明年|来年|后年)'

/** The year a word names, digits or relative to the reference. */
function yearOf(word: string, reference: string, anchor: string | null): number {
  const plain = word.replace(/年$/, '')
  if (word in relativeYears) return dayOf(reference).year + relativeYears[word]!
  if (/^(?:当|同|该)$/.test(plain)) return dayOf(anchor ?? reference).year
  return value(plain)
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

/** The years of a five-year plan, from the third on: the 14th runs 2021 to 2025. */
const planYears = (ordinal: number): { start: string; end: string } => ({
  start: `${1956 + (ordinal - 1) * 5}-01-01`,
  end: `${1960 + (ordinal - 1) * 5}-12-31`,
})

const quarter: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

const rules: readonly TimeRule[] = [
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
    pattern: /(?:上|本|这|下)(?:个?星期|周)(?:内)?/gu,
    read: (m, reference) =>
      span(weekSpan(reference, m[0].startsWith('上') ? -1 : m[0].startsWith('下') ? 1 : 0), 'point'),
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
    pattern: new RegExp(`(?:在)?(?:未来|今后|接下来|此后)(?:的)?(${N})(${U})(?:内|里|间|时间|中)?`, 'gu'),
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
    pattern: new RegExp(`(?<![过去近])(${N})(${U})(?:之内|以内|内)(?!的?(?:首|第|连))`, 'gu'),
    read: (m, reference) => ({ shape: 'deadline', end: addUnits(reference, value(m[1]), unitOf(m[2]!)) }),
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

function asOf(m: RegExpExecArray, reference: string, anchor: string | null): TimeReading | null {
  if (!m[1] && !m[2] && !m[4]) return null
  const year = m[1] ? yearOf(m[1], reference, anchor) : dayOf(reference).year
  const month = m[2] ? Number(m[2]) : m[4] ? dayOf(reference).month : 12
  const end = m[4] ? isoIfValid(year, month, Number(m[4])) : monthSpan(year, month).end
  return end ? { shape: 'point', start: end, end, tense: end > reference ? 'present' : 'past' } : null
}

function everyOf(count: number, unit: string): string {
  if (unit === '半年') return 'P6M'
  if (unit === '季度') return `P${count * 3}M`
  return `P${count}${unit === '年' ? 'Y' : unit === '月' ? 'M' : unit === '天' || unit === '日' ? 'D' : 'W'}`
}

/** Chinese words about time. */
export const times: TimeLexicon = { rules }
