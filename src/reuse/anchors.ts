import type { Prepared } from './prepared.ts'
import type { NumberSet } from './sets.ts'

/** A run of letters that two texts share, as long as it can be. Offsets and lengths are in letters. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** A fingerprint repeated more often than this inside one text anchors only its first places. */
const mostRepeats = 64

/**
 * Every maximal shared run that holds a fingerprint of both texts, in order of its place in `b`, then in `a`.
 * @param weight of a shingle, which a run must have
 * @param common fingerprints of formulas, which anchor nothing
 */
export function anchorsOf(a: Prepared, b: Prepared, weight: number, common?: NumberSet): Run[] {
  const slots = a.heads.length - 1
  const runs: Run[] = []
  /** where the last run on each diagonal ended in b */
  const ended = new Map<number, number>()
  for (let n = 0; n < b.hashes.length; n++) {
    const hash = b.hashes[n]!
    let m = a.heads[hash & slots]!
    if (m < 0 || common?.has(hash)) continue
    const j = b.places[n]!
    for (let seen = 0; m >= 0 && seen < mostRepeats; m = a.next[m]!) {
      if (a.hashes[m] !== hash) continue
      seen++
      const i = a.places[m]!
      if ((ended.get(i - j) ?? 0) > j) continue
      const run = sharedRun(a.letters.codes, i, b.letters.codes, j)
      if (a.sums[run.a + run.length]! - a.sums[run.a]! < weight) continue
      ended.set(i - j, run.b + run.length)
      runs.push(run)
    }
  }
  return runs.sort((x, y) => x.b - y.b || x.a - y.a)
}

function sharedRun(a: Uint16Array, i: number, b: Uint16Array, j: number): Run {
  let from = 0
  while (from < i && from < j && a[i - from - 1] === b[j - from - 1]) from++
  let to = 0
  while (i + to < a.length && j + to < b.length && a[i + to] === b[j + to]) to++
  return { a: i - from, b: j - from, length: from + to }
}
