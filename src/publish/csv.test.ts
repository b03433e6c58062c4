import { expect, test } from 'vitest'
import { csvCell } from './csv.ts'

test.each([
  [null, ''],
  [0.5, '0.5'],
  [-3, '-3'],
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say “yes”, or "no"', '"say “yes”, or ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-5度以下', "'-5度以下"],
])('%j becomes %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})
