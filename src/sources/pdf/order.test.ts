import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column } from './lines.ts'
import { inReadingOrder } from './order.ts'

const columnAt = (x0: number, y0: number, width: number, height: number, size = 10): Column => ({
  rows: [],
  size,
  x0,
  x1: x0 + width,
  y0,
  y1: y0 + height,
})
const named = (columns: readonly Column[], names: ReadonlyMap<Column, string>): string =>
  columns.map(column => names.get(column)).join(' ')

test('columns above an empty band are read before those below it', () => {
  const page = new Map([
    [columnAt(0, 400, 100, 300), 'a'],
    [columnAt(120, 400, 100, 300), 'b'],
    [columnAt(0, 0, 100, 300), 'c'],
    [columnAt(120, 0, 100, 300), 'd'],
  ])
  expect(named(inReadingOrder([...page.keys()].toReversed()), page)).toBe('a b c d')
})

test('columns without a band between their parts are each read to their end', () => {
  const page = new Map([
    [columnAt(0, 400, 100, 300), 'a'],
    [columnAt(120, 370, 100, 330), 'b'],
    [columnAt(0, 0, 100, 390), 'c'],
    [columnAt(120, 0, 100, 360), 'd'],
  ])
  expect(named(inReadingOrder([...page.keys()]), page)).toBe('a c b d')
})

test('nothing is lost and nothing read twice', () => {
  const whole = fc.integer({ min: 0, max: 60 })
  const column = fc
    .tuple(whole, whole, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([x, y, width, height]) => columnAt(x, y, width, height, 5 + (width % 3) * 5))
  fc.assert(
    fc.property(fc.array(column, { maxLength: 30 }), columns => {
      const read = inReadingOrder(columns)
      expect(read).toHaveLength(columns.length)
      expect(new Set(read)).toEqual(new Set(columns))
    }),
  )
})

test('thousands of pieces on top of each other come to an end', () => {
  const pieces = Array.from({ length: 4000 }, (_, i) => columnAt(i % 7, i % 11, 100 + (i % 13), 50 + (i % 5)))
  expect(inReadingOrder(pieces)).toHaveLength(4000)
})
