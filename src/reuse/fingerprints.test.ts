import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shinglesOf, winnow } from './fingerprints.ts'
import { countLetters, lettersOf, spanOfLetters } from './letters.ts'
import { defaultParameters } from './parameters.ts'

const { shingle, window } = defaultParameters
const fingerprints = (text: string): Set<number> => {
  const hashes = shinglesOf(lettersOf(text).codes, shingle)
  return new Set(Array.from(winnow(hashes, window), place => hashes[place]!))
}
const ideographs = (length: { minLength: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom(...'山口公路水湖港桥车船米田林草雪雨风云日月年人民国家会议'), ...length })

describe('winnowing', () => {
  it('sees every shared run as long as it guarantees, wherever it stands', () => {
    const guaranteed = shingle / 5 + window - 1
    const run = ideographs({ minLength: guaranteed, maxLength: guaranteed })
    const around = ideographs({ minLength: 0, maxLength: 40 })
    fc.assert(
      fc.property(run, around, around, around, around, (run, a, b, c, d) => {
        const other = fingerprints(c + run + d)
        expect([...fingerprints(a + run + b)].some(hash => other.has(hash))).toBe(true)
      }),
    )
  })

  it('chooses fewer fingerprints than there are shingles, and none of too short a text', () => {
    const hashes = shinglesOf(lettersOf('山口公路水湖港桥车船米田林草雪雨风云'.repeat(20)).codes, shingle)
    expect(winnow(hashes, window).length).toBeLessThan(hashes.length / 2)
    expect(fingerprints('山口公路').size).toBe(0)
  })
})

describe('letters', () => {
  it.each([
    ['ＡＢＣ １２３', 'abc123'],
    ['雙邊貿易', '双边贸易'],
    ['3.5%，1,200吨。', '3.5%1200吨'],
    ['ﬁve ㎞', 'fivekm'],
    ['Café – naïve', 'cafenaive'],
    ['がく', 'がく'],
    ['第1.条', '第1条'],
  ])('folds %s', (text, expected) => {
    expect(String.fromCharCode(...lettersOf(text).codes)).toBe(expected)
    expect(countLetters(text)).toBe(expected.length)
  })

  it('maps every letter back to its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const letters = lettersOf(text)
        for (let k = 0; k < letters.codes.length; k++) {
          const { start, end } = spanOfLetters(text, letters, k, k + 1)
          expect(countLetters(text.slice(start, end))).toBeGreaterThan(0)
        }
      }),
    )
  })
})
