import { expect, test } from 'vitest'
import { changesOf, emptyLine, problemsOf, textsOf } from './line-fields.ts'
import type { FieldProblems, FieldTexts, Line } from './line-fields.ts'

const line: Line = {
  ...emptyLine,
  actor: ['CN', 'KZ'],
  gloss: 'CN and KZ: build a bridge',
  measure: { value: 3, unit: 'km', bound: 'about' },
  timeframe: { start: '2031-01-01', end: '2033-12-31', text: '到2033年' },
}
const changed = (change: Partial<FieldTexts>) => changesOf(line, { ...textsOf(line), ...change })

test('a form that nobody touched changes nothing', () => expect(changed({})).toEqual({}))

test.each<[Partial<FieldTexts>, object]>([
  [{ actor: 'cn，KZ、 Silk Road Fund' }, { actor: ['CN', 'KZ', 'Silk Road Fund'] }],
  [{ speaker: '  ' }, { speaker: null }],
  [{ speaker: '林一' }, { speaker: '林一' }],
  [{ value: '' }, { measure: null }],
  [{ value: '1,500' }, { measure: { value: 1500, max: null, unit: 'km', bound: 'about', basis: null } }],
  [{ end: '2034-06-30' }, { timeframe: { start: '2031-01-01', end: '2034-06-30', text: '到2033年' } }],
  [{ end: '', text: '' }, { timeframe: null }],
  [{ gloss: ' ' }, {}],
  [{ areas: ['connectivity'] }, { areas: ['connectivity'] }],
])('%j becomes %j', (change, expected) => expect(changed(change)).toEqual(expected))

test.each<[Partial<FieldTexts>, FieldProblems]>([
  [{}, {}],
  [{ value: '1，500', max: '' }, {}],
  [{ value: '' }, {}],
  [{ actor: ' ，' }, { actor: 'noActor' }],
  [{ value: 'many' }, { value: 'noNumber' }],
  [{ value: '', max: '5' }, { value: 'noNumber' }],
  [{ max: 'more' }, { max: 'noNumber' }],
  [{ max: '2' }, { max: 'belowAmount' }],
  [{ unit: ' ' }, { unit: 'noUnit' }],
  [{ gloss: ' ' }, { gloss: 'noGloss' }],
])('%j is refused for %j', (change, expected) =>
  expect(problemsOf(line, { ...textsOf(line), ...change })).toEqual(expected),
)

test('a line that is added needs no words of its own', () =>
  expect(problemsOf(emptyLine, { ...textsOf(emptyLine), actor: 'CN' })).toEqual({}))
