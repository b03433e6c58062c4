import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Score } from './assessment.ts'
import { scoresOf } from './assess-scores.ts'

const said = (party: string | null, score: Score, current = true) => ({ party, score, current })
const line = (id: string, actor: string[], assessments: ReturnType<typeof said>[], areas = ['trade']) => ({
  id,
  actor,
  areas,
  summit: '2031-05-01',
  assessments,
})

describe('summary scores', () => {
  it.each([
    ['one judgement is every acting party’s', ['CN', 'KZ'], [said(null, 1)], { CN: 1, KZ: 1 }, 1],
    ['a party’s own goes before it', ['CN', 'KZ'], [said(null, 1), said('KZ', -1)], { CN: 1, KZ: -1 }, 0],
    ['a party alone', ['CN', 'KZ'], [said('KZ', -1)], { KZ: -1 }, -1],
    ['not yet assessable counts in no mean', ['CN', 'KZ'], [said('CN', 1), said('KZ', null)], { CN: 1 }, 1],
    ['nobody is named', [], [said(null, 0)], {}, 0],
    ['what was said before does not count', ['CN'], [said(null, -1, false), said(null, 1)], { CN: 1 }, 1],
  ])('%s', (_, actor, assessments, parties, mean) => {
    const summary = scoresOf([line('c1', actor, assessments)])
    expect(Object.fromEntries(summary.by_party.map(({ key, mean }) => [key, mean]))).toEqual(parties)
    expect(summary.by_commitment).toMatchObject([{ key: 'c1', mean }])
    expect(summary).toMatchObject({ assessed: 1, pending: 0, overall: mean })
  })

  it('weighs each commitment once, however many parties it has', () => {
    const summary = scoresOf([
      line('c1', ['CN', 'KZ', 'UZ', 'TJ'], [said(null, 1)]),
      line('c2', ['CN'], [said(null, -1)], ['trade', 'energy']),
      line('c3', ['CN'], [said(null, null)]),
      line('c4', ['CN'], []),
    ])
    expect(summary).toMatchObject({ assessed: 2, pending: 1, overall: 0 })
    expect(summary.by_party).toContainEqual({ key: 'CN', mean: 0, count: 2 })
    expect(summary.by_area).toEqual([
      { key: 'trade', mean: 0, count: 2 },
      { key: 'energy', mean: -1, count: 1 },
    ])
    expect(summary.by_summit).toEqual([{ key: '2031-05-01', mean: 0, count: 2 }])
  })

  it('lies between the least and the greatest score that was given', () => {
    const judged = record({
      party: constantFrom(null, 'CN', 'KZ'),
      score: constantFrom<Score>(1, 0, -1, null),
    })
    assert(
      property(array(array(judged, { maxLength: 4 }), { maxLength: 6 }), lists => {
        const lines = lists.map((list, i) =>
          line(
            `c${i}`,
            ['CN', 'KZ'],
            list.map(({ party, score }) => said(party, score)),
          ),
        )
        const { overall, by_party, by_commitment } = scoresOf(lines)
        const given = lists.flat().flatMap(({ score }) => score ?? [])
        for (const mean of [overall, ...by_party.map(({ mean }) => mean)]) {
          if (mean === null) continue
          expect(mean).toBeGreaterThanOrEqual(Math.min(...given))
          expect(mean).toBeLessThanOrEqual(Math.max(...given))
        }
        expect(by_commitment.length).toBeLessThanOrEqual(lists.length)
      }),
    )
  })
})
