import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/server/contract.ts'
import { reasonsOf } from './reasons.ts'

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
