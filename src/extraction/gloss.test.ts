import { describe, expect, it } from 'vitest'
import { glossOf, type GlossParts } from './gloss.ts'

const plain: GlossParts = {
  actor: ['NO'],
  counterpart: [],
  force: 'firm',
  action: 'build',
  concepts: ['connectivity'],
  areas: ['connectivity'],
  measure: null,
  timeframe: null,
}

describe('glossOf', () => {
  it.each<[string, Partial<GlossParts>, string]>([
    ['actor, verb, object', {}, 'Norway will build (connectivity)'],
    ['several actors', { actor: ['NO', 'SE'] }, 'Norway and Sweden will build (connectivity)'],
    [
      'many actors',
      { actor: ['NO', 'SE', 'FI', 'DK'] },
      'Norway, Sweden and 2 others will build (connectivity)',
    ],
    ['an organisation', { actor: ['Nordic Council'] }, 'Nordic Council will build (connectivity)'],
    [
      'several that are proposed',
      { actor: ['NO', 'SE'], force: 'proposal' },
      'Norway and Sweden are proposed to build (connectivity)',
    ],
    [
      'a level without a verb',
      { action: null, measure: { value: 7, unit: '%', bound: 'exact', basis: 'level' } },
      'Norway will reach 7 % (connectivity)',
    ],
    ['a stance without a verb', { force: 'stance', action: null }, 'Norway takes a stand (connectivity)'],
    ['nobody named', { actor: [] }, 'Somebody unnamed will build (connectivity)'],
    ['an area where no concept is known', { concepts: [] }, 'Norway will build (connectivity)'],
    [
      'amount, counterpart, time',
      {
        force: 'intent',
        action: 'provide',
        counterpart: ['IS'],
        measure: { value: 2_500_000, unit: 'NOK', bound: 'at_least' },
        timeframe: { end: '2030-12-31', text: 'by 2030' },
      },
      'Norway intends to provide at least 2,500,000 NOK (connectivity) with Iceland by 2030-12-31',
    ],
  ])('says %s', (_, change, line) => {
    expect(glossOf({ ...plain, ...change })).toBe(line)
  })
})
