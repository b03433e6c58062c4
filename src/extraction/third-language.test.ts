import { expect, test } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { emptyGrammar } from '../language/grammar/empty.ts'
import { en } from '../language/packs/en/index.ts'
import type { Pack } from '../language/pack.ts'
import { explainDocument } from './explain.ts'

const spanish: Pack = {
  ...en,
  language: 'es',
  version: 'es-test',
  learned: null,
  times: {
    rules: [
      {
        id: 'es.time.before-year',
        pattern: /antes de (\d{4})/gu,
        read: ([, year]) => ({ shape: 'deadline', end: `${Number(year) - 1}-12-31` }),
        example: 'antes de 2030',
      },
    ],
  },
  parties: {
    ...en.parties,
    states: { Chile: 'CL', Perú: 'PE' },
    organisations: {},
    roles: { 'ambos países': { role: 'both' } },
    notParties: [],
  },
  grammar: {
    ...emptyGrammar,
    version: '1',
    spaced: true,
    boundaries: { ...emptyGrammar.boundaries, always: '[,;:]' },
    speech: {
      ...emptyGrammar.speech,
      titles: ['El presidente'],
      name: '[\\p{L} ]',
      rules: [
        {
          id: 'es.say.said',
          voice: 'speech',
          pattern: '(?<who>[^,]{2,40}?) dijo que',
          example: 'El presidente Juan Soto dijo que Chile abrirá el puerto.',
        },
      ],
    },
    cues: [
      {
        id: 'es.cue.pledge',
        pattern: 'se comprometen? a',
        force: 'firm',
        example: 'Chile se compromete a abrir el puerto.',
      },
      { id: 'es.cue.hope', pattern: 'esperan?', force: 'intent', example: 'Chile espera abrir el puerto.' },
    ],
    verbs: [
      { word: 'construir', action: 'build' },
      { word: 'plantar', action: 'plant' },
    ],
    counterparts: [{ id: 'es.for.with', pattern: 'con', example: 'construir un puente con Chile' }],
    concepts: [
      { concept: 'bridge', words: ['puente'], areas: ['connectivity'] },
      { concept: 'tree', words: ['árboles'], areas: ['environment'] },
    ],
    trims: { ...emptyGrammar.trims, end: '[.]' },
    defaultAreas: ['politics'],
  },
}

const lines = [
  '# Encuentro de Chile y Perú',
  'El presidente Juan Soto dijo que Chile se compromete a construir un puente con Perú antes de 2030. El lago es hondo.',
  'Ambos países esperan plantar árboles.',
]

test('a language that the engine never met is read by its pack alone', () => {
  const document = documentOf(lines, { language: 'es' })
  const { sentences } = explainDocument(document, spanish)
  const found = sentences.flatMap(({ clauses }) => clauses.flatMap(({ mentions }) => mentions))
  expect(
    found.map(({ quote, speaker, actor, counterpart, force, areas, timeframe }) => ({
      quote,
      said: `${speaker}: ${force}`,
      parties: [actor, counterpart],
      areas,
      end: timeframe?.end ?? null,
    })),
  ).toEqual([
    {
      quote: 'Chile se compromete a construir un puente con Perú antes de 2030',
      said: 'Juan Soto: firm',
      parties: [['CL'], ['PE']],
      areas: ['connectivity'],
      end: '2029-12-31',
    },
    {
      quote: 'Ambos países esperan plantar árboles',
      said: 'joint: intent',
      parties: [['CL', 'PE'], []],
      areas: ['environment'],
      end: null,
    },
  ])
  for (const { start, end, quote } of found) expect(document.text.slice(start, end)).toBe(quote)
})
