import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsBetween } from './runs-between.ts'

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, letter => letter.charCodeAt(0))

/** Letters changed, edits, and letters equal of a script, less being better and equal letters counted below 0. */
type Cost = readonly [changed: number, edits: number, equal: number]

function costOf(a: Uint16Array, b: Uint16Array): Cost {
  let [atA, atB, changed, edits, equal] = [0, 0, 0, 0, 0]
  const end = { a: a.length, b: b.length, length: 0 }
  for (const run of [...runsBetween(a, 0, a.length, b, 0, b.length), end]) {
    const [inA, inB] = [run.a - atA, run.b - atB]
    expect(Math.min(inA, inB)).toBeGreaterThanOrEqual(0)
    expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length))
    changed += Math.max(inA, inB)
    edits += inA + inB > 0 ? 1 : 0
    equal -= run.length
    ;[atA, atB] = [run.a + run.length, run.b + run.length]
  }
  return [changed, edits, equal]
}

/** The best of all scripts, tried one by one. */
function bestCost(a: Uint16Array, b: Uint16Array): Cost {
  const known = new Map<string, Cost>()
  const from = (i: number, j: number, isOpen: boolean): Cost => {
    if (i === a.length && j === b.length) return [0, 0, 0]
    const key = `${i} ${j} ${isOpen}`
    const before = known.get(key)
    if (before) return before
    const ways: Cost[] = []
    const change = (x: number, y: number): void => {
      const [changed, edits, equal] = from(x, y, true)
      ways.push([changed + 1, edits + (isOpen ? 0 : 1), equal])
    }
    if (i < a.length && j < b.length) {
      if (a[i] === b[j]) {
        const [changed, edits, equal] = from(i + 1, j + 1, false)
        ways.push([changed, edits, equal - 1])
      }
      change(i + 1, j + 1)
    }
    if (i < a.length) change(i + 1, j)
    if (j < b.length) change(i, j + 1)
    const [best] = ways.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
    known.set(key, best!)
    return best!
  }
  return from(0, 0, false)
}

const letters = fc.string({ unit: fc.constantFrom(...'山口公'), maxLength: 14 }).map(codesOf)

describe('the script between two stretches', () => {
  it('changes the fewest letters, by the fewest edits', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(costOf(a, b).slice(0, 2)).toEqual(bestCost(a, b).slice(0, 2))
      }),
    )
  })

  it('looks further where the sides are moved far against each other', () => {
    const moved = '船'.repeat(40)
    const a = codesOf(`${moved}山口公路${'田'.repeat(12)}`)
    const b = codesOf(`山口公路${'林'.repeat(12)}${moved}`)
    expect(costOf(a, b)[0]).toBe(bestCost(a, b)[0])
  })

  it('is empty where nothing is alike, and whole where all is', () => {
    expect(runsBetween(codesOf('山口'), 0, 2, codesOf('公路'), 0, 2)).toEqual([])
    expect(runsBetween(codesOf('山口'), 0, 2, codesOf('山口'), 0, 2)).toEqual([{ a: 0, b: 0, length: 2 }])
    expect(runsBetween(codesOf('山口'), 1, 1, codesOf('山口'), 0, 2)).toEqual([])
  })
})
