import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipped, oneLine, padded, widthOf } from './width.ts'

test.each([
  ['plain', 5],
  ['铁路', 4],
  ['中亚 5国', 8],
  ['（全角）', 8],
  ['é', 1],
  ['e\u0301', 1],
  ['한국', 4],
  ['𠮷', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('clipped text fits and padded text fills', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(widthOf(clipped(text, width))).toBeLessThanOrEqual(width)
      expect(widthOf(padded(text, width))).toBe(Math.max(width, widthOf(text)))
    }),
  )
})

test('what a file name or a document holds cannot steer the terminal', () => {
  expect(oneLine('a\u001b[31mred\nb\u0085c\u2028d')).toBe('a [31mred b c d')
})
