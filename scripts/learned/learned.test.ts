import { array, assert, double, property, string } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { explainDocument, extractionVersion } from '../../src/extraction/explain.ts'
import { bucketOf, weightsOf } from '../../src/extraction/learned/weights.ts'
import { piecesOf } from '../../src/extraction/learned/wording.ts'
import type { Learned, LearnedTable } from '../../src/language/learned.ts'
import { zh } from '../../src/language/packs/zh/index.ts'
import { documentOf } from '../../test/documents.ts'
import { balance } from './balance.ts'
import { type Course, fit, lessonOf, said, tableOf } from './fit.ts'
import { judged } from './judged.ts'

const size = 2 ** 10
const course: Course = { rounds: 8, rate: 0.1, decay: 0.001, seed: 3 }

describe('fit', () => {
  const lessons = ['mend the pier', 'paint the pier', 'saw the pier', 'praised the pier'].map((words, i) =>
    lessonOf(words.split(' '), i < 2, size),
  )

  it('tells what counts from what does not', () => {
    const weights = fit(lessons, size, course)
    for (const { buckets, counts } of lessons) expect(said(buckets, weights) > 0).toBe(counts)
  })

  it('gives the same table for the same lessons', () => {
    expect(tableOf(fit(lessons, size, course), 3)).toEqual(tableOf(fit(lessons, size, course), 3))
  })

  it('keeps every weight to half a step', () => {
    const weight = double({ min: -3, max: 3, noNaN: true })
    assert(
      property(array(weight, { minLength: 1, maxLength: 64 }), weights => {
        const { units, step } = weightsOf(tableOf(Float64Array.from(weights), 3))
        weights.forEach((kept, i) =>
          expect(Math.abs(units[i]! * step - kept)).toBeLessThanOrEqual(step / 2 + 1e-9),
        )
      }),
    )
  })
})

test('every feature has its bucket', () => {
  assert(
    property(string(), feature => {
      const bucket = bucketOf(feature, size)
      expect(bucket).toBe(bucketOf(feature, size))
      expect(bucket >= 0 && bucket < size).toBe(true)
    }),
  )
})

test.each([
  ['修缮 码头', false, ['修', '缮', '码', '头']],
  ['Mend 12 piers’ decks!', true, ['mend', '12', 'piers', '’', 'decks', '!']],
])('cuts %s into pieces', (words, spaced, pieces) => {
  expect(piecesOf(words, spaced)).toEqual(pieces)
})

/** A table in which nothing but these features weighs, in logits. */
function tableWith(weights: Readonly<Record<string, number>>): LearnedTable {
  const all = new Float64Array(size)
  for (const [feature, weight] of Object.entries(weights)) all[bucketOf(feature, size)]! += weight
  return tableOf(all, 12.7)
}

const learned = (circumstances: Readonly<Record<string, number>>): Learned => ({
  version: 'made-up',
  wording: tableWith({}),
  circumstances: tableWith(circumstances),
  takes: 0.6,
  leaves: 0.4,
})

describe('the second look', () => {
  const document = documentOf(
    ['# 港务局长谈渔港', '港务局长表示，渔港很热闹。修缮旧码头。中方愿同渔民疏浚航道。'],
    {
      kind: 'report',
    },
  )
  const clauses = (beside: Learned | null) =>
    explainDocument(document, zh, beside).sentences.flatMap(s => s.clauses)
  const named = (beside: Learned | null, words: string) =>
    clauses(beside).find(({ text }) => text.includes(words))!

  it('takes what a rule left out, and says why', () => {
    const before = named(null, '修缮')
    expect(before.decision).toBe('left')
    const after = named(learned({ [`rule ${before.rule}`]: 5 }), '修缮')
    expect(after).toMatchObject({
      decision: 'taken',
      rule: 'learned.take',
      mentions: [{ quote: '修缮旧码头', rule: 'learned.take' }],
      learned: { decision: 'take', overrules: before.rule, percent: 99 },
    })
    expect(after.learned!.because[0]).toEqual({ feature: `rule ${before.rule}`, weight: 5 })
  })

  it('leaves out what a rule took', () => {
    const before = named(null, '疏浚')
    expect(before.decision).toBe('taken')
    const after = named(learned({ [`rule ${before.rule}`]: -5 }), '疏浚')
    expect(after).toMatchObject({ decision: 'left', rule: 'learned.leave', mentions: [] })
  })

  it('changes nothing where it is not sure', () => {
    expect(clauses(learned({}))).toEqual(clauses(null))
  })

  it('is part of the version', () => {
    expect(extractionVersion(zh, learned({}))).toBe(`${extractionVersion(zh)}/made-up`)
  })
})

test('a clause is missed where it holds most of what the coders count and nothing covers', () => {
  const text = 'We mend piers. We count boats.'
  const mention = { start: 0, end: 13, quote: 'We mend piers' }
  const clauses = [
    { start: 0, end: 14, mentions: [mention] },
    { start: 15, end: 30, mentions: [] },
  ] as unknown as Parameters<typeof judged>[0]
  const views = [{}, {}] as unknown as Parameters<typeof judged>[1]
  expect(judged(clauses, views, text, ['We mend piers', 'count boats'])).toEqual({
    counted: 2,
    clauses: [
      { mentions: 1, right: 1, missed: false },
      { mentions: 0, right: 0, missed: true },
    ],
  })
})

test('the balance counts what was decided anew', () => {
  const clause = (decision: string, mentions: number, right: number, missed: boolean) =>
    ({ decision, mentions, right, missed }) as Parameters<typeof balance>[0][number]['clause']
  const decided = [
    { clause: clause('taken', 1, 1, false), p: 0.9 },
    { clause: clause('taken', 1, 0, false), p: 0.1 },
    { clause: clause('left', 0, 0, true), p: 0.9 },
    { clause: clause('left', 0, 0, false), p: 0.1 },
  ]
  expect(balance(decided, 2, { takes: 0.5, leaves: 0.5 })).toEqual({
    before: 50,
    after: 100,
    taken: [1, 0],
    left: [1, 0],
  })
})
