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
  const runs: Run[] = []
  /** where the last run on each diagonal ended in b */
  let ended: Map<number, number> | undefined
  let last: Run | undefined
  const index = indexOf(a)
  for (let n = 0; n < b.hashes.length; n++) {
    const hash = b.hashes[n]!
    let m = index.firstOf(hash)
    if (m < 0 || common?.has(hash)) continue
    const j = b.places[n]!
    for (let repeats = 0; m >= 0 && repeats < mostRepeats; repeats++, m = index.nextOf(m)) {
      const i = a.places[m]!
      if (last && i - j === last.a - last.b && j < last.b + last.length) continue
      if (ended && (ended.get(i - j) ?? 0) > j) continue
      const run = sharedRun(a.letters.codes, i, b.letters.codes, j)
      if (a.sums[run.a + run.length]! - a.sums[run.a]! < weight) continue
      if (last) (ended ??= new Map()).set(last.a - last.b, last.b + last.length)
      last = run
      runs.push(run)
    }
  }
  return isInOrder(runs) ? runs : runs.sort((x, y) => x.b - y.b || x.a - y.a)
}

function isInOrder(runs: readonly Run[]): boolean {
  for (let n = 1; n < runs.length; n++) {
    const before = runs[n - 1]!
    const run = runs[n]!
    if (before.b > run.b || (before.b === run.b && before.a > run.a)) return false
  }
  return true
}

/** Where each fingerprint of a text stands among its fingerprints: open addressing, at most a quarter full. */
class FingerprintIndex {
  readonly hashes: Uint32Array
  /** the first fingerprint of each hash; −1 for none */
  private readonly slots: Int32Array
  /** the hash of each slot that is taken: most lookups end here */
  private readonly keys: Uint32Array
  /** for each fingerprint the next of the same hash; −1 for none */
  private readonly next: Int32Array
  private readonly mask: number

  constructor(hashes: Uint32Array) {
    this.hashes = hashes
    let size = 64
    while (size < hashes.length * 4) size *= 2
    this.slots = new Int32Array(size).fill(-1)
    this.keys = new Uint32Array(size)
    this.next = new Int32Array(hashes.length)
    this.mask = size - 1
    for (let n = hashes.length - 1; n >= 0; n--) {
      const slot = this.slotOf(hashes[n]!)
      this.next[n] = this.slots[slot]!
      this.slots[slot] = n
      this.keys[slot] = hashes[n]!
    }
  }

  firstOf(hash: number): number {
    return this.slots[this.slotOf(hash)]!
  }

  nextOf(n: number): number {
    return this.next[n]!
  }

  private slotOf(hash: number): number {
    const { slots, keys, mask } = this
    let slot = hash & mask
    while (slots[slot]! >= 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
}

let latest: FingerprintIndex | undefined

/** One text is compared with many in a row: the index of the last is kept. */
function indexOf({ hashes }: Prepared): FingerprintIndex {
  if (latest?.hashes !== hashes) latest = new FingerprintIndex(hashes)
  return latest
}

/** The longest run of equal letters through two places. */
export function sharedRun(a: Uint16Array, i: number, b: Uint16Array, j: number): Run {
  let from = 0
  while (from < i && from < j && a[i - from - 1] === b[j - from - 1]) from++
  let to = 0
  while (i + to < a.length && j + to < b.length && a[i + to] === b[j + to]) to++
  return { a: i - from, b: j - from, length: from + to }
}
