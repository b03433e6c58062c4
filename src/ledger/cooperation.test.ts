import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choice, columns, cooperationOf, linesOf, placeIn, type SystemLine } from './cooperation.ts'

const line = (id: string, party: string[], mechanism: string[], project: string[]): SystemLine => ({
  id,
  party,
  mechanism,
  project,
})

const lines = [
  line('1', ['CN'], ['forum'], ['railway']),
  line('2', ['CN', 'KZ'], ['forum'], []),
  line('3', ['KZ'], [], ['railway']),
  line('4', ['UZ'], [], ['dam']),
]

const shownOf = (choice: Choice, most = 10) => {
  const { columns: shown, joins } = cooperationOf(lines, choice, most)
  return {
    nodes: columns.map(column =>
      shown[column].nodes.map(({ id, commitments, shared }) => `${id} ${shared}/${commitments}`),
    ),
    joins: joins.map(({ from, to, commitments, shared }) => `${from}–${to} ${shared}/${commitments}`),
  }
}

describe('the cooperation as one system', () => {
  test('columns hold those with the most commitments first, joins what two of them share', () => {
    expect(shownOf({})).toEqual({
      nodes: [['CN 2/2', 'KZ 2/2', 'UZ 1/1'], ['forum 2/2'], ['railway 2/2', 'dam 1/1']],
      joins: [
        'CN–forum 2/2',
        'forum–railway 1/1',
        'CN–railway 1/1',
        'KZ–forum 1/1',
        'KZ–railway 1/1',
        'UZ–dam 1/1',
      ],
    })
  })

  test('what is chosen tells how much of the rest hangs on it', () => {
    expect(shownOf({ party: 'KZ' })).toEqual({
      nodes: [['CN 2/2', 'KZ 2/2', 'UZ 1/1'], ['forum 1/2'], ['railway 1/2', 'dam 0/1']],
      joins: [
        'CN–forum 1/2',
        'forum–railway 0/1',
        'CN–railway 0/1',
        'KZ–forum 1/1',
        'KZ–railway 1/1',
        'UZ–dam 0/1',
      ],
    })
    expect(shownOf({ party: 'CN', project: 'railway' }).nodes).toEqual([
      ['CN 1/2', 'KZ 1/2', 'UZ 0/1'],
      ['forum 1/2'],
      ['railway 1/2', 'dam 0/1'],
    ])
  })

  test('what is left out is counted, and what is chosen is never left out', () => {
    const { columns: shown } = cooperationOf(lines, { project: 'dam' }, 1)
    expect(shown.party).toMatchObject({ total: 3, joined: 1, nodes: [{ id: 'CN' }] })
    expect(shown.project.nodes.map(({ id }) => id)).toEqual(['railway', 'dam'])
  })

  test('the number of a node is that of the lines it stands for', () => {
    const names = (...ids: string[]) => fc.subarray(ids)
    const anyLine = fc.record({
      id: fc.uuid(),
      party: names('CN', 'KZ', 'UZ'),
      mechanism: names('forum', 'dialogue'),
      project: names('railway', 'dam'),
    })
    const choice = fc.record(
      { party: fc.constantFrom('CN', 'KZ'), mechanism: fc.constant('forum') },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(anyLine), choice, (some, chosen) => {
        const system = cooperationOf(some, chosen, 10)
        for (const column of columns)
          for (const node of system.columns[column].nodes) {
            expect(node.commitments).toBe(linesOf(some, { [column]: node.id }).length)
            expect(node.shared).toBe(linesOf(some, { ...chosen, [column]: node.id }).length)
          }
        for (const { from, to, columns: ends, ...join } of system.joins) {
          const both = linesOf(some, { [ends[0]]: from, [ends[1]]: to })
          expect(join).toEqual({ commitments: both.length, shared: linesOf(both, chosen).length })
        }
      }),
    )
  })
})

test.each([
  [
    { id: 'railway', kind: 'project', code: null },
    { column: 'project', id: 'railway' },
  ],
  [
    { id: 'forum', kind: 'event', code: null },
    { column: 'mechanism', id: 'forum' },
  ],
  [
    { id: 'e_1', kind: 'party', code: 'KZ' },
    { column: 'party', id: 'KZ' },
  ],
  [{ id: 'e_2', kind: 'party', code: 'FR' }, null],
  [{ id: 'e_3', kind: 'party', code: null }, null],
  [{ id: 'forum', kind: 'person', code: null }, null],
] as const)('%j has its place in the system at %j', (thing, place) =>
  expect(placeIn(lines, thing)).toEqual(place),
)
