import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { storable } from './rows.ts'

test('what PostgreSQL cannot hold gives way one code unit for one', () => {
  expect(storable('a\u0000b\ud800c\udc00')).toBe('a\ufffdb\ufffdc\ufffd')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(storable(text)).toHaveLength(text.length)
      expect(storable(storable(text))).toBe(storable(text))
    }),
  )
})
