import { describe, expect, it, test } from 'vitest'
import { findParties, resolveParties, type PartyContext } from './parties.ts'
import { packFor } from './packs/index.ts'

const zh = packFor('zh')!
const en = packFor('en')!
const none: PartyContext = { date: '2022-06-01', parties: [], home: null, speaker: null }

const read = (text: string, language: 'zh' | 'en', context: PartyContext = none): string[] =>
  findParties(text, language === 'zh' ? zh : en, context).map(
    m => `${text.slice(m.start, m.end)} = ${m.role ?? m.codes.join(' ')}`,
  )

const chinese: readonly (readonly [string, readonly string[]])[] = [
  ['哈萨克斯坦总统抵达', ['哈萨克斯坦 = KZ']],
  ['中哈双方签署协议', ['中哈 = CN KZ', '双方 = both']],
  ['中吉乌铁路', ['中吉乌 = CN KG UZ']],
  ['美方表示', ['美方 = US']],
  ['中方同欧盟', ['中方 = CN', '欧盟 = European Union']],
  ['中亚五国', ['中亚五国 = KG KZ TJ TM UZ']],
  ['六国元首', ['六国 = all']],
  ['我国同各方', ['我国 = self', '各方 = all']],
  ['上海合作组织成员国', ['上海合作组织成员国 = CN IN KG KZ PK RU TJ UZ']],
  ['中间产品、中东、美元', []],
  ['在巴黎，党委政府', []],
]

test.each(chinese)('zh %s', (text, expected) => {
  expect(read(text, 'zh')).toEqual(expected)
})

const english: readonly (readonly [string, readonly string[]])[] = [
  ['Kazakhstan and the Kyrgyz Republic', ['Kazakhstan = KZ', 'Kyrgyz Republic = KG']],
  ['the U.S. and Japanese teams', ['U.S. = US', 'Japanese = JP']],
  ['the two sides met in the South China Sea', ['the two sides = both']],
  ['We and the European Union', ['We = self', 'European Union = European Union']],
  ['G7 Leaders', ['G7 Leaders = CA DE FR GB IT JP US']],
  ['an Indiana school', []],
  ['Turkey told us who called', ['Turkey = TR']],
]

test.each(english)('en %s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected)
})

describe('short forms', () => {
  it('follow the document’s own parties', () => {
    const central = { ...none, parties: ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ'] }
    expect(read('乌方', 'zh', central)).toEqual(['乌方 = UZ'])
    expect(read('乌方', 'zh')).toEqual(['乌方 = UA'])
  })
})

describe('groups', () => {
  it.each([
    ['2023-07-03', '上海合作组织成员国', false],
    ['2023-07-04', '上海合作组织成员国', true],
  ])('Iran in the SCO on %s: %s %s', (date, text, expected) => {
    expect(findParties(text, zh, { ...none, date })[0]!.codes.includes('IR')).toBe(expected)
  })

  it('BRICS grows in 2024', () => {
    const at = (date: string): number => findParties('金砖国家', zh, { ...none, date })[0]!.codes.length
    expect([at('2010-01-01'), at('2023-12-31'), at('2024-01-01')]).toEqual([4, 5, 9])
  })
})

describe('roles', () => {
  const six: PartyContext = {
    date: null,
    parties: ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
    home: 'CN',
    speaker: null,
  }
  const resolve = (text: string, context: PartyContext, language: 'zh' | 'en' = 'zh'): readonly string[] => {
    const mentions = findParties(text, language === 'zh' ? zh : en, context)
    return resolveParties(mentions.at(-1)!, context, mentions.slice(0, -1))
  }
  it.each([
    ['各方', six, six.parties],
    ['六国', six, six.parties],
    ['五国', six, ['KZ', 'KG', 'TJ', 'TM', 'UZ']],
    ['八国', six, []],
    ['我国', six, ['CN']],
    ['双方', { ...six, parties: ['CN', 'FR'] }, ['CN', 'FR']],
    ['对方', { ...six, parties: ['CN', 'FR'] }, ['FR']],
    ['中法关系，双方', six, ['CN', 'FR']],
    ['各国', six, []],
  ] as const)('%s', (text, context, expected) => {
    expect(resolve(text, context)).toEqual(expected)
  })

  it('member states are those of the group named before', () => {
    const context = { ...six, date: '2022-01-01', parties: [] }
    expect(resolve('AUKUS and its member states', context, 'en')).toEqual(['AU', 'GB', 'US'])
  })
})
