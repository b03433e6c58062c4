import { expect, test } from 'vitest'
import type { Figure } from '../ledger/ledger.ts'
import { groupsOf } from './figures.ts'

const figure = (id: string, ...links: string[]): Figure => ({
  id,
  about: 'a pipeline',
  indicator: 'length',
  value: 1,
  max: null,
  unit: 'km',
  bound: 'exact',
  as_of: null,
  mentions: [],
  differs_from: links.map(other => ({ id: other, relation: 'scope' })),
})

test('figures that are linked form one group, also over a third', () => {
  const groups = groupsOf([
    figure('a', 'b'),
    figure('b', 'a', 'c'),
    figure('c'),
    figure('d'),
    figure('e', 'gone'),
  ])
  expect(groups.map(group => group.figures.map(({ id }) => id))).toEqual([['a', 'b', 'c']])
  expect(groups[0]!.relations).toEqual([
    { a: 'a', b: 'b', relation: 'scope' },
    { a: 'b', b: 'c', relation: 'scope' },
  ])
})
