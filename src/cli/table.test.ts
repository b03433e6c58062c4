import { expect, test } from 'vitest'
import { tableLines } from './table.ts'
import { widthOf } from './width.ts'

const columns = [
  { title: 'Actor' },
  { title: 'What', flexible: true },
  { title: 'Measure', align: 'right' },
] as const
const rows = [
  ['CN', '修建一条连接两国的铁路', '10 t'],
  ['KZ UZ', 'build a road\nbetween two towns', '1,500 km'],
]

test('columns are aligned by what the terminal shows, not by characters', () => {
  expect(tableLines(columns, rows, { width: null })).toEqual([
    'Actor  What                             Measure',
    'CN     修建一条连接两国的铁路              10 t',
    'KZ UZ  build a road between two towns  1,500 km',
  ])
})

test('on a terminal the flexible column gives way', () => {
  const lines = tableLines(columns, rows, { width: 40 })
  expect(lines).toEqual([
    'Actor  What                      Measure',
    'CN     修建一条连接两国的铁路       10 t',
    'KZ UZ  build a road between t…  1,500 km',
  ])
  expect(lines.map(widthOf)).toEqual([40, 40, 40])
})
