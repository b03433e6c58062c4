import { expect, test } from 'vitest'
import type { Collation } from '../../../src/server/contract.ts'
import { linesOf } from './lines.ts'

const row = (presence: string, moved = false) => ({ sentence: 's', cells: [{ presence, moved, edits: [] }] })
const collation = (rows: object[], afters: number[]) =>
  ({ rows, additions: afters.map(after => ({ version: 0, after, text: 't' })) }) as unknown as Collation

test('additions follow the sentence that they stand after', () => {
  const lines = linesOf(collation([row('same'), row('absent')], [0, -1, 1, 0]))
  expect(lines.map(line => (line.kind === 'sentence' ? `s${line.row}` : `+${line.addition}`))).toEqual([
    '+1',
    's0',
    '+0',
    '+3',
    's1',
    '+2',
  ])
})

test.each([
  ['same', false, false],
  ['changed', false, true],
  ['absent', false, true],
  ['same', true, true],
])('a sentence that is %s (moved: %s) differs: %s', (presence, moved, differs) => {
  expect(linesOf(collation([row(presence, moved)], []))[0]).toMatchObject({ differs })
})
