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

/** A place of one text is put into one number with a place of the other, for sorting; larger than any place. */
const places = 2 ** 26

/**
 * Every maximal shared run that holds a fingerprint of both texts, in order of its place in `b`, then in `a`.
 * @param weight of a shingle, which a run must have
 * @param common fingerprints of formulas, which anchor nothing
 */
export function anchorsOf(a: Prepared, b: Prepared, weight: number, common?: NumberSet): Run[] {
  const shared = sharedPlaces(a, b, common)
  const runs: Run[] = []
  /** where the last run on each diagonal ended in b */
  const ended = new Map<number, number>()
  for (const key of shared) {
    const i = key % places
    const j = Math.floor(key / places)
    if ((ended.get(i - j) ?? 0) > j) continue
    const run = sharedRun(a.letters.codes, i, b.letters.codes, j)
    if (a.sums[run.a + run.length]! - a.sums[run.a]! < weight) continue
    ended.set(i - j, run.b + run.length)
    runs.push(run)
  }
  return runs.sort((x, y) => x.b - y.b || x.a - y.a)
}

/** Places of equal fingerprints, in order of the place in b, then in a: the two sorted rows merged. */
function sharedPlaces(a: Prepared, b: Prepared, common: NumberSet | undefined): number[] {
  const [hashesA, hashesB] = [a.sortedHashes, b.sortedHashes]
  const shared: number[] = []
  for (let m = 0, n = 0; m < hashesA.length && n < hashesB.length;) {
    const hash = hashesA[m]!
    const other = hashesB[n]!
    if (hash < other) m++
    else if (hash > other) n++
    else {
      let end = m + 1
      while (hashesA[end] === hash) end++
      const last = common?.has(hash) ? m : Math.min(end, m + mostRepeats)
      for (; hashesB[n] === hash; n++) {
        for (let k = m; k < last; k++) shared.push(b.sortedPlaces[n]! * places + a.sortedPlaces[k]!)
      }
      m = end
    }
  }
  return shared.sort((x, y) => x - y)
}

function sharedRun(a: Uint16Array, i: number, b: Uint16Array, j: number): Run {
  let from = 0
  while (from < i && from < j && a[i - from - 1] === b[j - from - 1]) from++
  let to = 0
  while (i + to < a.length && j + to < b.length && a[i + to] === b[j + to]) to++
  return { a: i - from, b: j - from, length: from + to }
}
