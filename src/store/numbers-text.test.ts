import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbers16, numbers32, numbersText } from './numbers-text.ts'

test('numbers come back from their text', () => {
  fc.assert(
    fc.property(fc.uint16Array(), fc.uint32Array(), (short, long) => {
      expect(numbers16(numbersText(short))).toEqual(short)
      expect(numbers32(numbersText(long))).toEqual(long)
    }),
  )
})

test('the lowest byte comes first', () => {
  expect(numbersText(Uint16Array.of(1, 0x0203))).toBe(Buffer.from([1, 0, 3, 2]).toString('base64'))
  expect(numbersText(Uint32Array.of(0x01020304))).toBe(Buffer.from([4, 3, 2, 1]).toString('base64'))
})
