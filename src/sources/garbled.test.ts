import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { ungarbled } from './garbled.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, as: string): string => new TextDecoder(as).decode(bytes)
const chinese =
  '各方商定，在两年内完成勘测，并设立联合办公室，负责协调资金和施工。各方还商定，每年举行一次会议。'

describe('a text that was garbled before it was saved', () => {
  test.each([
    ['windows-1252', chinese],
    ['windows-1252', 'The ministers’ plan – “a road for all” – will cost €40 million.'],
    ['latin1', 'Les ministres ont décidé de construire une route à péage.'],
  ])('is as it was meant where %s was taken for its encoding', (as, text) => {
    const { text: found, warnings } = decode(bytesOf(read(bytesOf(text), as)), () => undefined)
    expect([found, warnings]).toEqual([text, ['W_MOJIBAKE']])
  })

  test('is told of where GBK was', () => {
    const { warnings } = decode(bytesOf(read(bytesOf(chinese.repeat(3)), 'gbk')), () => undefined)
    expect(warnings).toEqual(['W_MOJIBAKE'])
  })

  test('is no text as people write it', () => {
    for (const text of [
      chinese,
      'Das Café kostet 5 £ – «très bien» dit-il.',
      'Ã and Â are letters.',
      '‘« née’’',
    ])
      expect(ungarbled(text)).toBeNull()
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', 'ü', '中') }), text => {
        const { text: found } = decode(bytesOf(`x${text}`), () => undefined)
        expect(found).toBe(`x${text}`)
      }),
    )
  })
})

test('a Japanese text is not taken for Chinese, though Chinese encodings have kana', () => {
  // 湖の三か国は道路を建設することで合意した。 in EUC-JP
  const bytes = Uint8Array.of(
    0xb8,
    0xd0,
    0xa4,
    0xce,
    0xbb,
    0xb0,
    0xa4,
    0xab,
    0xb9,
    0xf1,
    0xa4,
    0xcf,
    0xc6,
    0xbb,
    0xcf,
    0xa9,
    0xa4,
    0xf2,
    0xb7,
    0xfa,
    0xc0,
    0xdf,
    0xa4,
    0xb9,
    0xa4,
    0xeb,
    0xa4,
    0xb3,
    0xa4,
    0xc8,
    0xa4,
    0xc7,
    0xb9,
    0xe7,
    0xb0,
    0xd5,
    0xa4,
    0xb7,
    0xa4,
    0xbf,
    0xa1,
    0xa3,
  )
  expect(decode(bytes, () => undefined)).toMatchObject({
    encoding: 'euc-jp',
    text: '湖の三か国は道路を建設することで合意した。',
  })
})

test('UTF-8 that ends in the middle of a character is UTF-8', () => {
  expect(decode(bytesOf('各方商定每年会晤').subarray(0, -1), () => undefined).encoding).toBe('utf-8')
})
