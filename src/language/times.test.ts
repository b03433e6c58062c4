import { describe, expect, it, test } from 'vitest'
import { packFor } from './packs/index.ts'
import { findTimes } from './times.ts'

const zh = packFor('zh')!
const en = packFor('en')!

/** `words = shape tense start,earliest,end[,every]`. */
function read(text: string, language: 'zh' | 'en', reference: string | null): string[] {
  return findTimes(text, language === 'zh' ? zh : en, reference).map(t => {
    const { start, earliest, end } = t.dates
    return [t.text, '=', t.shape, t.tense, [start, earliest, end, t.every].map(x => x ?? '').join(',')].join(
      ' ',
    )
  })
}

const chinese: readonly (readonly [string, readonly string[]])[] = [
  ['到2035年建成', ['到2035年 = deadline future ,,2035-12-31,']],
  ['展望2035年', ['展望2035年 = deadline future ,,2035-12-31,']],
  ['2025年底前完成', ['2025年底前 = deadline future ,,2025-12-31,']],
  ['2024年举办', ['2024年 = point future 2024-01-01,,2024-12-31,']],
  ['未来4年', ['未来4年 = period future 2022-03-10,,2026-03-10,']],
  ['今后十年内', ['今后十年内 = period future 2022-03-10,,2032-03-10,']],
  ['未来3至5年', ['未来3至5年 = deadline future ,2025-03-10,2027-03-10,']],
  ['未来三五年', ['未来三五年 = deadline future ,2025-03-10,2027-03-10,']],
  ['三年内', ['三年内 = deadline future ,,2025-03-10,']],
  ['年内投产', ['年内 = deadline future ,,2022-12-31,']],
  ['明年年底前', ['明年年底前 = deadline future ,,2023-12-31,']],
  ['明后两年', ['明后两年 = period future 2023-01-01,,2024-12-31,']],
  ['6月底前', ['6月底前 = deadline future ,,2022-06-30,']],
  ['“十四五”期间', ['“十四五”期间 = period present 2021-01-01,,2025-12-31,']],
  ['到“十四五”末', ['到“十四五”末 = deadline future ,,2025-12-31,']],
  ['2022年上半年', ['2022年上半年 = period present 2022-01-01,,2022-06-30,']],
  ['去年第四季度', ['去年第四季度 = period past 2021-10-01,,2021-12-31,']],
  ['今年前2个月', ['今年前2个月 = period past 2022-01-01,,2022-02-28,']],
  ['2021年5月6日', ['2021年5月6日 = point past 2021-05-06,,2021-05-06,']],
  ['5月6日至8日', ['5月6日至8日 = period future 2022-05-06,,2022-05-08,']],
  ['2023至2025年', ['2023至2025年 = period future 2023-01-01,,2025-12-31,']],
  ['2013年以来', ['2013年以来 = since past 2013-01-01,,,']],
  ['2月以来', ['2月以来 = since past 2022-02-01,,,']],
  ['27日抵达', ['27日 = point past 2022-02-27,,2022-02-27,']],
  ['过去10年', ['过去10年 = period past 2012-03-10,,2022-03-10,']],
  ['建交45周年', ['45周年 = anniversary timeless ,,,']],
  ['每两年举行一次', ['每两年 = recurrence timeless ,,,P2Y']],
  ['本世纪中叶', ['本世纪中叶 = deadline future ,,2050-12-31,']],
  ['二〇二四年', ['二〇二四年 = point future 2024-01-01,,2024-12-31,']],
]

test.each(chinese)('zh %s', (text, expected) => {
  expect(read(text, 'zh', '2022-03-10')).toEqual(expected)
})

const english: readonly (readonly [string, readonly string[]])[] = [
  ['by 2035', ['by 2035 = deadline future ,,2035-12-31,']],
  ['by the end of next year', ['by the end of next year = deadline future ,,2023-12-31,']],
  ['over the next decade', ['over the next decade = period future 2022-03-10,,2032-03-10,']],
  ['over the next four years', ['over the next four years = period future 2022-03-10,,2026-03-10,']],
  [
    'in the next five to seven years',
    ['in the next five to seven years = deadline future ,2027-03-10,2029-03-10,'],
  ],
  ['within three years', ['within three years = deadline future ,,2025-03-10,']],
  ['by mid-century', ['by mid-century = deadline future ,,2050-12-31,']],
  ['in this decade', ['in this decade = period future 2022-03-10,,2029-12-31,']],
  ['on 4 July 2023', ['on 4 July 2023 = point future 2023-07-04,,2023-07-04,']],
  ['on May 6-7, 2022', ['on May 6-7, 2022 = period future 2022-05-06,,2022-05-07,']],
  ['from May 3 to June 12, 2022', ['from May 3 to June 12, 2022 = period future 2022-05-03,,2022-06-12,']],
  ['in January 2023', ['in January 2023 = point future 2023-01-01,,2023-01-31,']],
  ['by the end of June', ['by the end of June = deadline future ,,2022-06-30,']],
  ['since 2019', ['since 2019 = since past 2019-01-01,,,']],
  ['in the first half of 2021', ['in the first half of 2021 = period past 2021-01-01,,2021-06-30,']],
  ['from April 2020 to June 2021', ['from April 2020 to June 2021 = period past 2020-04-01,,2021-06-30,']],
  ['later this year', ['later this year = period future 2022-03-10,,2022-12-31,']],
  ['last year', ['last year = point past 2021-01-01,,2021-12-31,']],
  ['by 1 February', ['by 1 February = deadline future ,,2023-02-01,']],
  ['the largest in five years', []],
  ['the 2030 Agenda', []],
  ['our 2030 targets', ['2030 = vague future 2030-01-01,,2030-12-31,']],
  ['in FY2024', ['in FY2024 = period future 2023-10-01,,2024-09-30,']],
  ['fiscal years 2024 and 2025', ['fiscal years 2024 and 2025 = period future 2023-10-01,,2025-09-30,']],
  ['through 2025', ['through 2025 = period future 2022-03-10,,2025-12-31,']],
  ['by early 2023', ['by early 2023 = deadline future ,,2023-03-31,']],
  ['in mid-2023', ['in mid-2023 = period future 2023-05-01,,2023-06-30,']],
  ['this fall', ['this fall = period future 2022-09-01,,2022-11-30,']],
  ['by summer 2024', ['by summer 2024 = deadline future ,,2024-08-31,']],
  ['starting May 2, 2022', ['starting May 2, 2022 = since future 2022-05-02,,,']],
  ['on Monday, May 2, 2022', ['on Monday, May 2, 2022 = point future 2022-05-02,,2022-05-02,']],
  ['within the next sixty days', ['within the next sixty days = period future 2022-03-10,,2022-05-09,']],
  ['a six-month pilot', ['six-month = period future 2022-03-10,,2022-09-10,']],
  ['the six-month pilot', []],
  ['the Fisheries Act of 2021', ['2021 = vague past 2021-01-01,,2021-12-31,']],
  ['every two years', ['every two years = recurrence timeless ,,,P2Y']],
  ['the 40th anniversary', ['40th anniversary = anniversary timeless ,,,']],
  ['by the middle of next year', ['by the middle of next year = deadline future ,,2023-06-30,']],
  ['by the end of the third quarter', ['by the end of the third quarter = deadline future ,,2022-09-30,']],
  ['in Q2 2025', ['in Q2 2025 = period future 2025-04-01,,2025-06-30,']],
  ['by the end of H1 2024', ['by the end of H1 2024 = deadline future ,,2024-06-30,']],
  ['by the end of the month', ['by the end of the month = deadline future ,,2022-03-31,']],
  ['by year’s end', ['by year’s end = deadline future ,,2022-12-31,']],
  ['over five years', ['over five years = period future 2022-03-10,,2027-03-10,']],
  ['for over five years', []],
  ['over a two-year period', ['over a two-year period = period future 2022-03-10,,2024-03-10,']],
  ['for two more years', ['for two more years = period future 2022-03-10,,2024-03-10,']],
  ['for the rest of the year', ['for the rest of the year = period future 2022-03-10,,2022-12-31,']],
  ['next three years', ['next three years = period future 2022-03-10,,2025-03-10,']],
  ['over the past decade', ['over the past decade = period past 2012-03-10,,2022-03-10,']],
]

test.each(english)('en %s', (text, expected) => {
  expect(read(text, 'en', '2022-03-10')).toEqual(expected)
})

describe('without a date of the statement', () => {
  it('keeps what the words say by themselves and leaves the rest out', () => {
    expect(read('到2030年，未来3年', 'zh', null)).toEqual(['到2030年 = deadline timeless ,,2030-12-31,'])
  })
})
