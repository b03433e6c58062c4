import { expect, test } from 'vitest'
import { sourceSpan } from './source-span.ts'

// "一 二 三\n四五" was read as "一二三四五": spaces between letters and a line end were undone.
const map = [
  { text: 0, length: 1, source: 0, sourceLength: 1 },
  { text: 1, length: 1, source: 2, sourceLength: 1 },
  { text: 2, length: 1, source: 4, sourceLength: 1 },
  { text: 3, length: 2, source: 6, sourceLength: 2 },
]

test.each([
  [
    { start: 0, end: 3 },
    { start: 0, end: 5 },
  ],
  [
    { start: 2, end: 4 },
    { start: 4, end: 7 },
  ],
  [
    { start: 4, end: 5 },
    { start: 7, end: 8 },
  ],
  [{ start: 5, end: 6 }, null],
])('%o was read from %o', (span, expected) => {
  expect(sourceSpan(map, span)).toEqual(expected)
})

test('a piece whose characters were changed is marked whole, one that was made up is not', () => {
  const changed = [
    { text: 0, length: 2, source: 10, sourceLength: 6 },
    { text: 2, length: 1, source: 16, sourceLength: 0 },
  ]
  expect(sourceSpan(changed, { start: 1, end: 3 })).toEqual({ start: 10, end: 16 })
  expect(sourceSpan(changed, { start: 2, end: 3 })).toBeNull()
})
