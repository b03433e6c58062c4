import { expect, test } from 'vitest'
import type { Piece } from '../../../src/server/contract.ts'
import { differs, materialChanges } from './changes.ts'

const piece = (kind: Piece['kind'], text: string, material: Piece['material'] = null): Piece => ({
  kind,
  text,
  material,
})

test.each([
  ['the same words', { a: [piece('equal', 'x')], b: [piece('equal', 'x')], moved: false }, false],
  ['punctuation alone', { a: [piece('only', '，')], b: [], moved: false }, false],
  ['a word more', { a: [], b: [piece('only', 'x')], moved: false }, true],
  ['another place', { a: [piece('equal', 'x')], b: [piece('equal', 'x')], moved: true }, true],
] as const)('a row differs: %s', (_, row, expected) => {
  expect(differs(row as unknown as Parameters<typeof differs>[0])).toBe(expected)
})

test('material changes pair the words of both sides, kind by kind', () => {
  const row = {
    a: [piece('changed', '3', 'figure'), piece('equal', 'x'), piece('only', 'not', 'negation')],
    b: [piece('changed', '5', 'figure'), piece('only', 'may', 'modal')],
    moved: false,
  }
  expect(materialChanges([{ a: [], b: [], moved: false }, row])).toEqual([
    { material: 'figure', row: 1, a: '3', b: '5' },
    { material: 'negation', row: 1, a: 'not', b: '' },
    { material: 'modal', row: 1, a: '', b: 'may' },
  ])
})
