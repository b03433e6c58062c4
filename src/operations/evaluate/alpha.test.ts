import { expect, test } from 'vitest'
import { alpha, masi, nominal } from './alpha.ts'

const pairs = (a: string, b: string) => [...a].map((value, i) => [value, b[i]!] as const)

// Worked examples A and B of Krippendorff (2011).
test.each([
  ['0100000010', '1110010000', 0.095],
  ['aabbdcccedda', 'babbbccceddd', 0.692],
])('coders %s and %s agree at %f', (a, b, expected) => {
  expect(alpha(pairs(a, b), nominal)).toBeCloseTo(expected, 3)
})

test('full agreement is 1, and one value throughout has no alpha', () => {
  expect(alpha(pairs('abc', 'abc'), nominal)).toBe(1)
  expect(alpha(pairs('aaa', 'aaa'), nominal)).toBeNull()
  expect(alpha([], nominal)).toBeNull()
})

test.each([
  [['trade'], ['trade'], 0],
  [[], [], 0],
  [['trade'], ['energy'], 1],
  [['trade'], ['trade', 'energy'], 1 - (1 / 2) * (2 / 3)],
  [['trade', 'aid'], ['trade', 'energy'], 1 - (1 / 3) * (1 / 3)],
])('sets %j and %j are %f apart', (a, b, expected) => {
  expect(masi(a, b)).toBeCloseTo(expected, 10)
  expect(masi(b, a)).toBeCloseTo(expected, 10)
})
