import { weights } from './letters.ts'

/** Hashes of a text's shingles: `hashes[i]` is of the shingle that begins at letter i. */
export interface Shingles {
  readonly hashes: Uint32Array
  /** how many letters each shingle has */
  readonly lengths: Uint8Array
}

const BASE = 0x01000193
const longest = 64

const powers = new Int32Array(longest + 1)
powers[0] = 1
for (let i = 1; i <= longest; i++) powers[i] = Math.imul(powers[i - 1]!, BASE)

/**
 * Every shingle of at least the given weight, one for each letter it can begin at. A shingle's extent depends on its own letters
 * alone, so the same words give the same shingles in every document. Hash: polynomial over prefix sums, then mixed.
 */
export function shinglesOf(codes: Uint16Array, weight: number): Shingles {
  const n = codes.length
  const prefix = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) prefix[i + 1] = Math.imul(prefix[i]!, BASE) + codes[i]!
  const hashes = new Uint32Array(n)
  const lengths = new Uint8Array(n)
  let end = 0
  let held = 0
  let count = 0
  for (let i = 0; i < n; i++) {
    while (held < weight && end < n) held += weights[codes[end++]!]!
    if (held < weight) break
    const length = end - i
    hashes[i] = mixed(prefix[end]! - Math.imul(prefix[i]!, powers[length]!))
    lengths[i] = length
    count = i + 1
    held -= weights[codes[i]!]!
  }
  return { hashes: hashes.subarray(0, count), lengths: lengths.subarray(0, count) }
}

/** Finaliser of MurmurHash3: every bit of the sum reaches every bit of the hash. */
function mixed(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * Robust winnowing (Schleimer, Wilkerson, Aiken 2003, section 5): the least hash of each window of `window` shingles,
 * kept while it stays in the window, the rightmost of equals. Returns the letters at which the chosen shingles begin.
 *
 * Guarantee: two texts that share a run holding `window` whole shingles choose at least one shingle in common in it;
 * for ideographs that is any run of at least shingle / 5 + window − 1 letters.
 */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  const n = hashes.length
  const chosen = new Uint32Array(n)
  let count = 0
  let least = -1 - window
  for (let right = Math.min(window, n) - 1; right < n && right >= 0; right++) {
    const left = right - window + 1
    if (least < left) {
      least = Math.max(left, 0)
      for (let i = least + 1; i <= right; i++) if (hashes[i]! <= hashes[least]!) least = i
    } else if (hashes[right]! <= hashes[least]!) {
      // an equal hash waits until the old one leaves the window
      if (hashes[right] === hashes[least]) continue
      least = right
    } else continue
    chosen[count++] = least
  }
  return chosen.subarray(0, count)
}
