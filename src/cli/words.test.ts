import { expect, test } from 'vitest'
import { measureText } from './words.ts'

test.each([
  [{ value: 1833, max: null, unit: 'km', bound: 'exact' }, '1,833 km'],
  [{ value: 380_000_000_000, max: null, unit: 'm3', bound: 'over' }, '>380B m3'],
  [{ value: 5, max: 10, unit: 'a', bound: 'exact' }, '5–10 a'],
  [{ value: 4.25, max: null, unit: '%', bound: 'about' }, '~4.25%'],
  [null, ''],
] as const)('%o in a few characters', (measure, text) => {
  expect(measureText(measure)).toBe(text)
})
