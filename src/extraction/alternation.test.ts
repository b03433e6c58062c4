import { array, assert, boolean, property, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { Alternation, eitherWord } from './alternation.ts'

const word = stringMatching(/^[a-c]{1,4}$/)

test('the longest word that fits is found, as in a plain alternation', () => {
  assert(
    property(array(word, { minLength: 1 }), stringMatching(/^[a-c]{0,8}$/), (words, text) => {
      const longest = words.filter(w => text.startsWith(w)).sort((a, b) => b.length - a.length)[0]
      expect(new RegExp(`^${eitherWord(words)}`, 'u').exec(text)?.[0]).toBe(longest)
    }),
  )
})

test('the leftmost pattern wins, at one place the first, however many expressions hold them', () => {
  assert(
    property(
      array(word, { minLength: 1, maxLength: 6 }),
      stringMatching(/^[a-c]{0,12}$/),
      boolean(),
      (patterns, text, apart) => {
        // padding that never matches makes each pattern too long to be joined with the next
        const padding = apart ? `|(?!)${'x'.repeat(10_000)}` : ''
        const found = new Alternation(
          patterns.map(p => p + padding),
          '',
          'u',
        ).search(text, 0)
        const at = Math.min(...patterns.map(p => text.indexOf(p)).filter(i => i >= 0))
        const which = patterns.findIndex(p => text.startsWith(p, at))
        expect(found).toEqual(
          Number.isFinite(at) ? { which, index: at, end: at + patterns[which]!.length } : null,
        )
      },
    ),
    { numRuns: 50 },
  )
})
