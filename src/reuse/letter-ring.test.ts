import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LetterRing } from './letter-ring.ts'
import { lettersOf } from './letters.ts'

it('gives the letters of any document, however few it can keep', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1, maxLength: 12 })
  const order = fc.array(fc.nat(), { maxLength: 80 })
  fc.assert(
    fc.property(texts, order, fc.constantFrom(0, 200, 2000, 1 << 20), (texts, order, bytes) => {
      const source = {
        size: texts.length,
        units: texts.reduce((sum, text) => sum + text.length, 0),
        documentAt: (n: number) => ({ id: `d${n}`, text: texts[n]!, language: 'zh', published: null }),
      }
      const ring = new LetterRing(source, bytes)
      let before: { letters: Uint16Array; text: string } = { letters: new Uint16Array(), text: '' }
      for (const n of order) {
        const text = texts[n % texts.length]!
        const letters = ring.get(n % texts.length)
        expect(letters).toEqual(lettersOf(text).codes)
        // the one before still holds
        expect(before.letters).toEqual(lettersOf(before.text).codes)
        before = { letters, text }
      }
    }),
  )
})
