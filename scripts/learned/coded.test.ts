import { array, assert, nat, property, tuple } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'
import type { CommitmentMention } from '../../src/extraction/mention.ts'
import { answersOf, judgedByRuns, matchRuns, type Numbered, runsOf, sheetOf, windowOf } from './coded.ts'

const text = 'They will mend the pier, and paint it. Rain fell. They sang.'
const clauses = [
  { start: 0, end: 23, sentence: 0 },
  { start: 29, end: 37, sentence: 0 },
  { start: 39, end: 48, sentence: 1 },
  { start: 50, end: 59, sentence: 2 },
]
const document: Numbered = { source: 'pier.md', title: 'Pier', kind: 'report', text, clauses }

test('a sheet numbers the clauses that are shown, sentences apart', () => {
  expect(sheetOf(2, document, [0, 3])).toBe(
    '## 2 [report] Pier\n\n[1] They will mend the pier\n    (, and)\n[2] paint it\n\n[3] Rain fell\n',
  )
})

describe('windowOf', () => {
  it('shows a short document whole', () => expect(windowOf(document, 4)).toEqual([0, 4]))

  it('shows whole sentences of a long one, the same each time', () => {
    const [first, end] = windowOf(document, 2)
    expect([0, 2, 3]).toContain(first)
    expect([2, 3, 4]).toContain(end)
    expect(end - first).toBeGreaterThanOrEqual(1)
    expect(windowOf(document, 2)).toEqual([first, end])
  })
})

describe('answersOf', () => {
  it('reads clauses, runs, doubles and doubts', () => {
    expect(answersOf('1: 5, 8+9, 12x2, 14?\n\n2: none\n')).toEqual(
      new Map([
        [1, [[5], [8, 9], [12], [12], [14]]],
        [2, []],
      ]),
    )
  })

  it.each(['five', '1: eight', '1: 3+'])('says what it cannot read: %s', line => {
    expect(() => answersOf(line)).toThrow(/answer|clauses/u)
  })
})

describe('runsOf', () => {
  it('gives the stretch of text of each commitment', () => {
    expect(runsOf(document, [0, 3], [[1, 2], [3]])).toEqual({
      source: 'pier.md',
      window: { start: 0, end: 48 },
      commitments: [
        { start: 0, end: 37 },
        { start: 39, end: 48 },
      ],
    })
  })

  it.each([0, 4])('refuses clause %i, which was not shown', number => {
    expect(() => runsOf(document, [0, 3], [[number]])).toThrow(`pier.md: no clause ${number} was shown`)
  })
})

test('each mention and each commitment is matched once', () => {
  const span = tuple(nat(60), nat(20)).map(([start, long]) => ({ start, end: start + long + 1 }))
  assert(
    property(array(span), array(span), (mentions, commitments) => {
      const pairs = matchRuns(mentions, commitments)
      expect(new Set(pairs.map(([m]) => m)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, c]) => c)).size).toBe(pairs.length)
      for (const [m, c] of pairs) {
        expect(m.start).toBeLessThan(c.end)
        expect(c.start).toBeLessThan(m.end)
      }
    }),
  )
})

test('a clause is right, missed, or no lesson outside of the window', () => {
  const mention = (start: number, end: number) => ({ start, end }) as CommitmentMention
  const read = [
    { ...clauses[0]!, mentions: [mention(10, 23)] },
    { ...clauses[1]!, mentions: [] },
    { ...clauses[2]!, mentions: [mention(39, 48)] },
    { ...clauses[3]!, mentions: [] },
  ]
  const views = read.map(() => ({ decision: 'left' }) as ClauseView)
  const coded = {
    source: 'pier.md',
    window: { start: 0, end: 48 },
    commitments: [
      { start: 0, end: 23 },
      { start: 29, end: 37 },
    ],
  }
  const judged = judgedByRuns(read, views, coded)
  expect(judged.counted).toBe(2)
  expect(
    judged.clauses.map(({ mentions, right, missed, outside }) => [mentions, right, missed, outside]),
  ).toEqual([
    [1, 1, false, undefined],
    [0, 0, true, undefined],
    [1, 0, false, undefined],
    [0, 0, false, true],
  ])
})
