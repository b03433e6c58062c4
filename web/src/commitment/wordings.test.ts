import { expect, test } from 'vitest'
import type { Mention } from '../../../src/server/contract.ts'
import { wordingsOf } from './wordings.ts'

const mention = (id: string, quote: string) =>
  ({ id, quote, document: { language: 'zh' } }) as unknown as Mention

test('mentions in the same words stand together, in the order of the first', () => {
  const groups = wordingsOf([
    mention('a', '修建一条新铁路'),
    mention('b', '尽快修建铁路'),
    mention('c', '修建一条 新铁路。'),
  ])
  expect(groups.map(group => group.mentions.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
  expect(groups[0]!.quote).toBe('修建一条新铁路')
})

test('no mention is lost', () => {
  expect(wordingsOf([])).toEqual([])
  expect(wordingsOf([mention('a', '…')]).flatMap(group => group.mentions)).toHaveLength(1)
})
