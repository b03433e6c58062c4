import { describe, expect, test } from 'vitest'
import { day, deadline, measure, partyNames } from './format.ts'

describe('an amount in the reader’s language', () => {
  test.each([
    [
      { value: 70e9, unit: 'USD', bound: 'exact', basis: 'level' },
      'to reach 70 billion US dollars',
      '达到700亿美元',
    ],
    [{ value: 50e6, unit: 'dose', bound: 'exact', basis: 'total' }, '50 million doses', '5000万剂'],
    [{ value: 1833, unit: 'km', bound: 'exact' }, '1833 km', '1833公里'],
    [{ value: 10000, unit: 'km', bound: 'under' }, 'nearly 10,000 km', '近10,000公里'],
    [{ value: 381.9e9, unit: 'm3', bound: 'exact' }, '381.9 billion m³', '3819亿立方米'],
    [{ value: 100, unit: 'city_pair', bound: 'at_least' }, 'at least 100 city pairs', '至少100对城市'],
    [
      { value: 100, unit: 'fold', bound: 'at_least', basis: 'increase' },
      'up by at least 100 times',
      '增加至少100倍',
    ],
    [{ value: 9.6, unit: '%', bound: 'exact' }, '9.6%', '9.6%'],
    [{ value: 1, unit: 'centre', bound: 'exact' }, '1 centre', '1个中心'],
    [{ value: 3, max: 5, unit: 'ministry', bound: 'exact' }, '3–5 ministries', '3–5 ministry'],
    [{ value: 1234567, unit: 'person', bound: 'exact' }, '1,234,567 people', '1,234,567人'],
  ] as const)('%o', (given, en, zh) => {
    expect(measure('en', given)).toBe(en)
    expect(measure('zh', given)).toBe(zh)
  })
})

describe('a time to be kept', () => {
  test.each([
    [{ end: '2030-12-31', text: '' }, 'by end of 2030', '2030 年底前'],
    [{ start: '2022-01-25', end: '2025-01-25', text: '' }, '2022–2025', '2022–2025'],
    [{ start: '2022-01-01', end: '2022-12-31', text: '' }, 'in 2022', '2022 年内'],
    [{ earliest: '2027-01-25', end: '2032-01-25', text: '' }, '2027–2032', '2027–2032'],
    [{ end: '2024-06-30', text: '' }, '30 Jun 2024', '2024年6月30日'],
    [{ start: '2023-05-19', text: '' }, 'from 19 May 2023', '2023年5月19日起'],
    [{ text: 'in due course' }, '', ''],
  ])('%o', (given, en, zh) => {
    expect(deadline('en', given)).toBe(en)
    expect(deadline('zh', given)).toBe(zh)
  })
})

test('a day is the day that the text says, in every time zone', () => {
  expect(day('en', '2022-01-25T23:30:00-11:00')).toBe('25 Jan 2022')
  expect(day('zh', 'soon')).toBe('soon')
})

test('parties are named in the reader’s language, a whole group by its own name', () => {
  expect(partyNames('zh', ['CN', 'UZ', 'KZ', 'KG', 'TJ', 'TM'])).toEqual(['中国', '中亚五国'])
  expect(partyNames('en', ['KZ', 'Shanghai Cooperation Organisation', 'EU'])).toEqual([
    'Kazakhstan',
    'Shanghai Cooperation Organisation',
    'European Union',
  ])
})
