import { describe, expect, it } from 'vitest'
import { everyPattern, hostileTo, run } from './hostile.ts'

/**
 * A pattern with nested repetition takes for ever over a string of this length: 2 to the power of some dozens of steps. Any
 * other is done in milliseconds, however busy the machine is. How the rest grows is measured by the bench beside this.
 */
const length = 160

describe('every pattern of the packs and the engine', () => {
  it('is found', () => {
    expect(everyPattern().length).toBeGreaterThan(500)
  })

  it('comes to an end on strings made to be slow for it', () => {
    let runs = 0
    for (const found of everyPattern()) {
      for (const text of hostileTo(found, length)) {
        run(found.pattern, text)
        runs++
      }
    }
    expect(runs).toBeGreaterThan(10_000)
  })
})
