import { expect, test } from 'vitest'
import { bestMatches } from './find-document.ts'

const row = (id: string, source: string, n = 1, story: string | null = null) => ({ id, source, n, story })
const rows = [
  row('d_1', 'page.txt', 1),
  row('d_2', 'page.txt', 2),
  row('d_3', 'days/page.txt', 1),
  row('d_4', 'pages.txt', 1),
  row('d_5', 'days/20240102.md', 3, '20240102-03'),
]

test.each([
  ['d_3', ['d_3']],
  ['20240102-03', ['d_5']],
  ['page.txt', ['d_1', 'd_2']],
  ['page.txt#2', ['d_2']],
  ['days/page.txt', ['d_3']],
  ['20240102.md', ['d_5']],
  ['2024', ['d_5']],
  ['pages', ['d_4']],
  ['page', ['d_1', 'd_2', 'd_3', 'd_4']],
  ['page.txt#4', []],
  ['other', []],
])('%s means %j', (name, ids) => {
  expect(bestMatches(rows, name).map(({ id }) => id)).toEqual(ids)
})
