import { expect, test } from 'vitest'
import type { CommitmentMention } from '../mention.ts'
import { neighbourly, neighboursAmong } from './neighbours.ts'

const mention = (
  start: number,
  speaker: string | null,
  force: CommitmentMention['force'],
  how: 'here' | 'default' = 'here',
) =>
  ({
    start,
    end: start + 10,
    speaker,
    force,
    actor: ['FR'],
    counterpart: [],
    measure: null,
    timeframe: null,
    action: null,
    concepts: [],
    areas: ['culture'],
    origins: { force: { how } },
  }) as unknown as CommitmentMention

test('is as firm as the nearest commitment of the same speaker, those before it first', () => {
  const read = [mention(0, 'Anna', 'call'), mention(20, 'Bo', 'firm'), mention(60, 'Anna', 'proposal')]
  const told = neighbourly(mention(40, 'Anna', 'intent', 'default'), neighboursAmong(read))
  expect(told.force).toBe('call')
  expect(told.origins.force).toEqual({ how: 'inherited', start: 0, end: 10 })
})

test('inherits no stance, and nothing from afar', () => {
  const read = [mention(0, 'Anna', 'firm'), mention(2000, 'Anna', 'stance')]
  expect(neighbourly(mention(2020, 'Anna', 'intent', 'default'), neighboursAmong(read)).force).toBe('intent')
})

test('keeps the force and the speaker that its own words give', () => {
  const own = mention(40, 'Anna', 'intent')
  expect(neighbourly(own, neighboursAmong([mention(0, 'Anna', 'firm')]))).toBe(own)
})

test('what nobody is named for is said by whoever says the nearest', () => {
  const told = neighbourly(
    mention(40, null, 'intent', 'default'),
    neighboursAmong([mention(0, null, 'call'), mention(60, 'Bo', 'firm')]),
  )
  expect([told.speaker, told.force]).toEqual(['Bo', 'firm'])
})
