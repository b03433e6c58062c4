import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test.each([
  ['no mark', [], ['0-10']],
  ['one inside', [{ start: 2, end: 5 }], ['0-2', '2-5:0', '5-10']],
  [
    'two crossing',
    [
      { start: 2, end: 6 },
      { start: 4, end: 8 },
    ],
    ['0-2', '2-4:0', '4-6:01', '6-8:1', '8-10'],
  ],
  [
    'one inside another',
    [
      { start: 3, end: 4 },
      { start: 1, end: 9 },
    ],
    ['0-1', '1-3:1', '3-4:10', '4-9:1', '9-10'],
  ],
  ['reaching over the edge', [{ start: 8, end: 20 }], ['0-8', '8-10:0']],
  ['elsewhere', [{ start: 10, end: 12 }], ['0-10']],
] as const)('%s', (_, marks, expected) => {
  const segments = segmentsOf({ start: 0, end: 10 }, marks)
  expect(segments.map(s => `${s.start}-${s.end}${s.marks.length ? `:${s.marks.join('')}` : ''}`)).toEqual(
    expected,
  )
})

test('segments cover the stretch in order, and each mark begins once in a document', () => {
  const mark = fc
    .tuple(fc.nat(99), fc.integer({ min: 1, max: 40 }))
    .map(([start, n]) => ({ start, end: start + n }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.integer({ min: 1, max: 99 }), (marks, cut) => {
      const parts = [
        { start: 0, end: cut },
        { start: cut, end: 140 },
      ]
      const segments = parts.flatMap(part => segmentsOf(part, marks))
      expect(segments[0]!.start).toBe(0)
      expect(segments.at(-1)!.end).toBe(140)
      segments.slice(1).forEach((segment, i) => expect(segment.start).toBe(segments[i]!.end))
      const begun = segments.flatMap(segment => segment.begins).sort((a, b) => a - b)
      expect(begun).toEqual(marks.map((_, i) => i))
    }),
  )
})
