import { expect, test } from 'vitest'
import { verbatim } from '../../base/mapped.ts'
import { cellMark, type Block } from '../../sources/source.ts'
import { restore } from './restore.ts'

const textsOf = (blocks: readonly Block[]): string[] => restore(blocks, null).map(({ text }) => text.text)

test('more lines than a function takes arguments', () => {
  const line: Block = { kind: 'line', text: verbatim('The tide is in.', 0, 15) }
  expect(textsOf(Array.from({ length: 130_000 }, () => line))).toHaveLength(130_000)
})

test('each cell of a row for itself, however many', () => {
  const row = Array.from({ length: 70_000 }, (_, i) => `港 ${i}`).join(cellMark)
  const [text] = textsOf([{ kind: 'table', text: verbatim(row, 0, row.length) }])
  expect(text!.startsWith('港0 | 港1 | ')).toBe(true)
  expect(text!.endsWith(' | 港69999')).toBe(true)
})

test.each([
  ['双方商定 2030 年前开通 3 条航线。\n', '双方商定2030年前开通3条航线。'],
  ['  Two ferries a day. \n', 'Two ferries a day.'],
  ['\u200b票价不变。\u200b\n', '票价不变。'],
])('%j is written %j', (raw, written) =>
  expect(textsOf([{ kind: 'paragraph', text: verbatim(raw, 0, raw.length) }])).toEqual([written]),
)
