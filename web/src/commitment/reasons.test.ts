import { expect, test } from 'vitest'
import type { Evidence, Merge } from '../../../src/server/contract.ts'
import { groundOf, reasonsOf } from './reasons.ts'

type Why = Evidence['why']
const nothing: Why = { names: [], parties: 'unnamed', words: 0, figure: null }
const money = { value: 7.02e10, unit: 'USD', bound: 'exact' } as const

test.each([
  ['direct', {}, [], []],
  [
    'direct',
    { figure: { measure: money, against: 'reached' }, parties: 'all', words: 0.8 },
    ['70.2 billion US dollars: reaches the measure', 'names its parties', '80% of its words'],
    ['702亿美元，已达承诺数额', '提到各方', '含其用词的80%'],
  ],
  [
    'related',
    { names: [{ name: '北湾铁路', match: 'kin' }], parties: 'some' },
    ['weaker', 'names what is akin: 北湾铁路', 'names some of its parties'],
    ['较弱', '提到相近事物：北湾铁路', '提到部分当事方'],
  ],
] as const)('%s evidence with %j', (strength, why, en, zh) => {
  const evidence = { strength, why: { ...nothing, ...why } as Why }
  expect(reasonsOf('en', evidence)).toEqual(en)
  expect(reasonsOf('zh', evidence)).toEqual(zh)
})

test.each([
  [
    { reason: 'reuse', relation: 'quoted' },
    'the same place in a passage that one of the documents quotes',
    '一篇文献引用同一文字，位置相同',
  ],
  [
    { reason: 'signature', measure: money, languages: ['en', 'zh'] },
    'same actor and parties, same amount: 70.2 billion US dollars (English, Chinese)',
    '行为方及各方相同，数额相同：702亿美元（英语、中文）',
  ],
  [
    { reason: 'signature', measure: null, languages: ['zh'] },
    'same actor and parties, the same done about the same matter',
    '行为方及各方相同，所做的是同一件事',
  ],
  [{ reason: 'wording', words: 0.62 }, 'same actor, 62% of the words', '行为方相同，用词有62%相同'],
  [{ reason: 'elaboration' }, 'the sentence spells out the one before it', '该句是对前一句的展开说明'],
  [{ reason: 'decision', by: '周', note: '' }, 'decided by 周', '由周认定'],
  [{ reason: 'decision', by: '周', note: 'one package' }, '周: one package', '周：one package'],
] as const)('a merge by %j', (ground, en, zh) => {
  const merge = { mention: 'm2', into: 'm1', ...ground } as Merge
  expect(groundOf('en', merge)).toBe(en)
  expect(groundOf('zh', merge)).toBe(zh)
})
