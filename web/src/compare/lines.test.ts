import { expect, test } from 'vitest'
import type { Collation } from '../../../src/server/contract.ts'
import { linesOf } from './lines.ts'

const row = (presence: string, after: number | null = null) => ({
  sentence: 's',
  cells: [{ presence, moved: after !== null, after, edits: [] }],
})
const collation = (rows: object[], afters: number[]) =>
  ({ rows, additions: afters.map(after => ({ version: 0, after, text: 't' })) }) as unknown as Collation

test('additions follow the sentence that they stand after', () => {
  const lines = linesOf(collation([row('same'), row('absent')], [0, -1, 1, 0]))
  expect(lines.map(line => ('row' in line ? `s${line.row}` : `+${line.addition}`))).toEqual([
    '+1',
    's0',
    '+0',
    '+3',
    's1',
    '+2',
  ])
})

test('a moved sentence is pointed to where it stands now', () => {
  const lines = linesOf(collation([row('same', 1), row('same'), row('same', -1)], [1]))
  expect(lines.map(line => [line.kind, 'row' in line ? line.row : null])).toEqual([
    ['arrival', 2],
    ['sentence', 0],
    ['sentence', 1],
    ['addition', null],
    ['arrival', 0],
    ['sentence', 2],
  ])
})

test.each([
  ['same', null, false],
  ['changed', null, true],
  ['absent', null, true],
  ['same', 0, true],
])('a sentence that is %s (moved after: %s) differs: %s', (presence, after, differs) => {
  expect(linesOf(collation([row(presence, after)], []))[0]).toMatchObject({ differs })
})
