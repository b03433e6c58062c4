import { describe, expect, test } from 'vitest'
import { lengthOf, placesOn, type PaintedText } from './places.ts'

const line = (str: string, x: number, y: number, vertical = false): PaintedText => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: vertical ? 10 : str.length * 10,
  height: vertical ? str.length * 10 : 10,
  vertical,
})
const items = [line('商定修路', 100, 500), line(' ', 140, 500), line('两年完成', 100, 480)]

describe('where words stand on a page', () => {
  test.each([
    ['a whole line', { start: 20, end: 24 }, [[100, 497.5, 140, 509]]],
    ['the second half of a line', { start: 22, end: 24 }, [[120, 497.5, 140, 509]]],
    [
      'over two lines',
      { start: 23, end: 26 },
      [
        [130, 497.5, 140, 509],
        [100, 477.5, 110, 489],
      ],
    ],
    ['another page', { start: 0, end: 20 }, []],
  ])('%s', (_name, span, corners) => {
    expect(placesOn(items, 20, span)).toEqual(corners)
  })

  test('text set from top to bottom', () => {
    expect(placesOn([line('商定修路', 100, 500, true)], 0, { start: 1, end: 3 })).toEqual([
      [95, 470, 105, 490],
    ])
  })

  test('a page takes what it paints and a line end', () => {
    expect(lengthOf(items)).toBe(10)
  })
})
