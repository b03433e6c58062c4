import type { Prepared } from './prepared.ts'

/** A run of letters that two texts share, as long as it can be. Offsets and lengths are in letters. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** A shingle repeated more often than this inside one text anchors only its first places. */
const mostRepeats = 64

/** Every maximal shared run that holds a whole shingle, in order of its place in `b`, then in `a`. */
export function anchorsOf(a: Prepared, b: Prepared): Run[] {
  const codesA = a.letters.codes
  const codesB = b.letters.codes
  const { hashes } = b.shingles
  const slots = a.heads.length - 1
  const runs: Run[] = []
  /** where the last run on each diagonal ended in b */
  const ended = new Int32Array(codesA.length + codesB.length + 1)
  for (let j = 0; j < hashes.length; j++) {
    const hash = hashes[j]!
    let seen = 0
    for (let i = a.heads[hash & slots]!; i >= 0 && seen < mostRepeats; i = a.next[i]!) {
      if (a.shingles.hashes[i] !== hash) continue
      seen++
      const diagonal = i - j + codesB.length
      if (ended[diagonal]! > j) continue
      const length = sharedRun(codesA, i, codesB, j)
      if (length < b.shingles.lengths[j]!) continue
      ended[diagonal] = j + length
      runs.push({ a: i, b: j, length })
    }
  }
  return runs
}

function sharedRun(a: Uint16Array, i: number, b: Uint16Array, j: number): number {
  const most = Math.min(a.length - i, b.length - j)
  let length = 0
  while (length < most && a[i + length] === b[j + length]) length++
  return length
}
