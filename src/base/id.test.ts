import { expect, it } from 'vitest'
import { idsUnder, stableId } from './id.ts'

it('gives the ids that all parts together give, the first as well as those after it', () => {
  const idOf = idsUnder('d', 'digest', 'day.md')
  const ids = ['one', 'two', 'three'].map(story => idOf(story, 7))
  expect(ids).toEqual(['one', 'two', 'three'].map(story => stableId('d', 'digest', 'day.md', story, 7)))
  expect(new Set(ids).size).toBe(3)
})
