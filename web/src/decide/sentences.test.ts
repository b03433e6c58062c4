import { assert, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceBeside, sentencesOf } from './sentences.ts'

test.each([
  ['zh', '各方将修桥。  “将修路！”会后，', ['各方将修桥。', '“将修路！”', '会后，']],
  ['en', 'We will dig a well. They may help.', ['We will dig a well.', 'They may help.']],
  ['xx', 'Well dug', ['Well dug']],
])('sentences in %s: %s', (language, text, expected) =>
  expect(
    sentencesOf(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
      text.slice(start, end),
    ),
  ).toEqual(expected),
)

test('sentences stand in order inside their parts, whatever the text holds', () =>
  assert(
    property(string({ unit: 'grapheme' }), nat(), (text, at) => {
      const cut = Math.min(at, text.length)
      const parts = [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ]
      let before = 0
      for (const { start, end } of sentencesOf(text, parts, 'zh')) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(parts.some(part => part.start <= start && end <= part.end)).toBe(true)
        before = end
      }
    }),
  ))

test('the choice steps from sentence to sentence and stays at either end', () => {
  const [one, two, three] = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 9, end: 12 },
  ] as const
  const all = [one, two, three]
  expect(sentenceBeside(all, null, 6, 1)).toBe(two)
  expect(sentenceBeside(all, null, 99, 1)).toBe(three)
  expect(sentenceBeside(all, two, 0, 1)).toBe(three)
  expect(sentenceBeside(all, two, 0, -1)).toBe(one)
  expect(sentenceBeside(all, three, 0, 1)).toBe(three)
  expect(sentenceBeside(all, { start: 2, end: 7 }, 0, 1)).toBe(three)
  expect(sentenceBeside([], null, 0, 1)).toBeNull()
})
