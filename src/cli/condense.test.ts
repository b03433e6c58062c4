import { expect, test } from 'vitest'
import { codedMessage } from '../base/codes.ts'
import { condensed } from './condense.ts'

test('notes that many files share are one line; errors and warnings never are', () => {
  const files = ['a', 'b', 'c', 'd']
  const notes = files.map(file => codedMessage('N_LEFT_OUT', file))
  const errors = files.map(file => codedMessage('E_EMPTY', file))
  expect(condensed([...notes.slice(0, 3), ...errors])).toEqual([...notes.slice(0, 3), ...errors])
  const told = condensed([...notes, ...errors])
  expect(told.slice(0, 4)).toEqual(errors)
  expect(told.slice(4).map(({ where }) => where)).toEqual(['4 files, as a'])
})
