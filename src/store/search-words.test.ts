import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysInLowerCase, printed, searchKeys, wordsOf } from './search-words.ts'

const keysOf = (...pairs: string[]) => new Set(pairs.flatMap(pair => searchKeys(pair)))

test.each<[text: string, same: string]>([
  ['北线公路', '北线 线公 公路'],
  ['Rail 2031', 'rai ail 203 031'],
  ['ＲＡＩＬ', 'rail'],
  ['D线', 'd线'],
  ['中国—中亚', '中国 中亚'],
  ['“一带一路”', '一带 带一 一路'],
])('%s is found by its parts', (text, parts) => {
  expect(new Set(searchKeys(text))).toEqual(keysOf(...parts.split(' ')))
})

test.each(['', '水', 'EU', '30', '——', '100%的'])('%s has keys of its letters alone', text => {
  expect(searchKeys(text)).toEqual(text === '100%的' ? searchKeys('100') : [])
})

test('keys are ascending, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const keys = searchKeys(text)
      expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b))
    }),
  )
})

/** Letters that meet all the ways of folding, so that words are found often. */
const letters = fc.string({ unit: fc.constantFrom(...'abAB12ＡＢａｂ１铁路公é。— '), maxLength: 30 })

test('a text that holds a word has all keys of the word', () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, searched, after) => {
      for (const word of wordsOf(searched)) {
        for (const form of printed(word)) {
          const keys = new Set(searchKeys(before + form + after))
          expect(searchKeys(word).filter(key => !keys.has(key))).toEqual([])
        }
      }
    }),
  )
})

test('a text that holds a word in lower case has all keys of the word, or it has none to ask for', () => {
  const cased = fc.string({ unit: fc.constantFrom(...'AbKİKéÉΣßſ铁路— '), maxLength: 12 })
  fc.assert(
    fc.property(cased, cased, cased, (before, word, after) => {
      const folded = word.toLowerCase()
      const text = before + word + after
      fc.pre(text.toLowerCase().includes(folded))
      const keys = new Set(searchKeys(text))
      expect(keysInLowerCase(folded)?.filter(key => !keys.has(key)) ?? []).toEqual([])
    }),
  )
})
