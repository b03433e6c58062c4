import { expect, test } from 'vitest'
import { defaultScale, scales, stepOf } from './scale.ts'

test.each(scales.map(scale => [scale.id, scale] as const))(
  'the scale %s has each score and says it in two languages',
  (_, { steps }) => {
    expect(new Set(steps.map(({ score }) => score))).toEqual(new Set([1, 0, -1, null]))
    for (const { name } of steps)
      expect(name).toMatchObject({ en: expect.any(String), zh: expect.any(String) })
  },
)

test('a word of another scale stays readable', () => {
  expect(stepOf('kept', defaultScale)).toMatchObject({ score: 1 })
  expect(stepOf('never heard', defaultScale)).toBeUndefined()
  for (const [text, score] of [
    ['+1', 1],
    ['0', 0],
    ['−1', -1],
  ] as const)
    expect(stepOf(text, defaultScale)).toMatchObject({ score })
  expect(stepOf('2', defaultScale)).toBeUndefined()
})
