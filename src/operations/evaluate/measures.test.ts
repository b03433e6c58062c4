import { expect, test } from 'vitest'
import { parseAnnotations } from './annotations.ts'
import { agreementOf } from './measures.ts'

const commitment = (id: string, quotes: readonly string[], fields: object = {}) =>
  JSON.stringify({
    id,
    actor: ['CN'],
    counterpart: [],
    areas: ['trade'],
    speaker: 'A. Speaker',
    force: 'firm',
    measure: null,
    timeframe: null,
    mentions: quotes.map(quote => ({ source: 'a.txt', quote })),
    ...fields,
  })
const figure = (id: string, value: number, quote: string, ...differs: string[]) =>
  JSON.stringify({
    id,
    about: 'a pipeline',
    indicator: 'length',
    value,
    unit: 'km',
    mentions: [{ source: 'a.txt', quote }],
    differs_from: differs.map(other => ({ id: other, relation: 'scope' })),
  })

const gold = parseAnnotations(
  [
    commitment('g1', ['will build a railway by 2030', 'a railway will be built by 2030'], {
      timeframe: { end: '2030-12-31', text: 'by 2030' },
    }),
    commitment('g2', ['will give 20 scholarships a year'], {
      measure: { value: 20, unit: 'scholarship', bound: 'exact' },
      areas: ['education', 'aid'],
    }),
    commitment('g3', ['calls on all parties to show restraint'], { force: 'call', areas: ['security'] }),
    figure('gf1', 100, 'the pipeline is 100 km long', 'gf2'),
    figure('gf2', 120, 'a pipeline of 120 km'),
  ],
  'gold',
)
const sources = new Set(['a.txt'])

test('a coder agrees with themself in everything', () => {
  const agreement = agreementOf(gold, gold, sources)
  expect(agreement.mentions).toMatchObject({ matched: 4, f1: 1 })
  expect(agreement.same_commitment).toMatchObject({ matched: 1, f1: 1 })
  expect(agreement.figures).toMatchObject({ matched: 2, f1: 1 })
  expect(agreement.linked).toEqual({ right: 1, of: 1 })
  for (const field of agreement.fields) expect(field).toMatchObject({ right: 4, of: 4 })
  expect(agreement.missed.concat(agreement.extra)).toEqual([])
})

test('what differs is counted and kept side by side', () => {
  const found = parseAnnotations(
    [
      commitment('f1', ['build a railway by 2030'], { timeframe: { end: '2031-12-31', text: 'by 2030' } }),
      commitment('f2', ['a railway will be built by 2030']),
      commitment('f3', ['give 20 scholarships a year'], {
        measure: { value: 20, unit: 'Scholarship' },
        areas: ['aid'],
        force: 'intent',
      }),
      commitment('f4', ['met for two hours on Tuesday']),
      figure('ff1', 100, 'is 100 km long'),
      figure('ff2', 121, 'a pipeline of 121 km'),
    ],
    'found',
  )
  const agreement = agreementOf(found, gold, sources)
  expect(agreement.mentions).toMatchObject({ matched: 3, found: 4, gold: 4, precision: 0.75, recall: 0.75 })
  expect(agreement.missed.map(({ quote }) => quote)).toEqual(['calls on all parties to show restraint'])
  expect(agreement.extra.map(({ quote }) => quote)).toEqual(['met for two hours on Tuesday'])
  expect(agreement.measured).toEqual({ right: 1, of: 1 })
  expect(agreement.dated).toEqual({ right: 0, of: 2 })
  expect(agreement.deliverables).toEqual({ right: 3, of: 3 })
  expect(agreement.same_commitment).toMatchObject({ matched: 0, found: 0, gold: 1, f1: 0 })
  const right = Object.fromEntries(agreement.fields.map(({ field, right }) => [field, right]))
  expect(right).toMatchObject({ actor: 3, force: 2, area: 3, 'end date': 1 })
  expect(agreement.figures).toMatchObject({ matched: 1, found: 2, gold: 2 })
  expect(agreement.linked).toEqual({ right: 0, of: 1 })
})

test('finds in texts that nobody annotated do not count, those in texts with nothing in them do', () => {
  const found = parseAnnotations([commitment('f', ['will do it'])], 'found')
  const none = parseAnnotations([], 'none')
  expect(agreementOf(found, none, new Set()).mentions).toMatchObject({ found: 0, precision: 1, recall: 1 })
  expect(agreementOf(found, none, sources).mentions).toMatchObject({ found: 1, precision: 0, recall: 1 })
})

test('a text is named by its file, or by the id it carries where the gold names that', () => {
  const lines = [
    JSON.stringify({ type: 'document', id: 'd1', source: 'day/20220102.md', story: '20220102-07' }),
    JSON.stringify({ type: 'commitment', id: 'c1', mentions: [{ document: 'd1', quote: 'will do it' }] }),
  ]
  const named = (stories: string[]) => parseAnnotations(lines, 'x', new Set(stories)).mentions[0]!.source
  expect(named([])).toBe('20220102.md')
  expect(named(['20220102-07'])).toBe('20220102-07')
})

test('a line that cannot be read is named', () => {
  expect(() => parseAnnotations(['', '{"id":'], 'coder.jsonl')).toThrow(/coder\.jsonl:2: .*\(E_ANNOTATIONS\)/)
  expect(() => parseAnnotations(['{"actor":[]}'], 'coder.jsonl')).toThrow('the line has no id')
})
