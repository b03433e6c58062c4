import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostCounted, tally, unitClasses } from './tally.ts'

const classes = unitClasses(unit => (unit === 0x61 ? 1 : unit === 0x62 ? 2 : unit >= 0x4e00 ? 3 : 0))

test('counts as one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '中', ' '), maxLength: 3000 }), text => {
      const first = text.slice(0, mostCounted).split('')
      const count = (letter: string): number => first.filter(each => each === letter).length
      expect(tally(text, classes)).toEqual([count('a'), count('b'), count('中')])
    }),
  )
})

test('a class fills its bits', () => {
  expect(tally('中'.repeat(5000), classes)).toEqual([0, 0, mostCounted])
})
