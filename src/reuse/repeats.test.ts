import { expect, it } from 'vitest'
import { Repeats } from './repeats.ts'

it('tells every hash that is met again, and few others', () => {
  const repeats = new Repeats(1 << 20)
  const hashOf = (n: number): number => Math.imul(n + 1, 0x9e3779b1) >>> 0
  for (let n = 0; n < 100_000; n += 100) {
    const hashes = Uint32Array.from({ length: 100 }, (_, k) => hashOf(n + k))
    repeats.meet(hashes)
    if (n % 1000 === 0) repeats.meet(hashes)
  }
  repeats.close()
  let others = 0
  for (let n = 0; n < 100_000; n++) {
    if (n % 1000 < 100) expect(repeats.has(hashOf(n))).toBe(true)
    else if (repeats.has(hashOf(n))) others++
  }
  expect(others).toBeLessThan(10_000)
  // each of 10,000 twice
  expect(repeats.expected).toBeGreaterThanOrEqual(20_000)
  expect(repeats.expected).toBeLessThan(35_000)
})
