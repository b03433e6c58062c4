import { weightOf } from './letters.ts'

/** Chosen shingles of a text by hash and place; parallel columns in order of the text. */
export interface Fingerprints {
  readonly hashes: Uint32Array
  /** letter at which each shingle begins, ascending */
  readonly places: Int32Array
}

const BASE = 0x01000193
const longest = 64

const powers = new Int32Array(longest + 1)
powers[0] = 1
for (let i = 1; i <= longest; i++) powers[i] = Math.imul(powers[i - 1]!, BASE)

/** Where hashes and choices are gathered: made once, grown when a longer text comes. */
let prefixBuffer = new Int32Array(1 << 12)
let hashBuffer = new Uint32Array(1 << 12)
let placeBuffer = new Int32Array(1 << 12)
let chosenBuffer = new Uint32Array(1 << 12)

/** The winnowed shingles of a text, as views that the next call overwrites. */
export function fingerprintsOf(codes: Uint16Array, shingle: number, window: number): Fingerprints {
  const hashes = shinglesOf(codes, shingle)
  const places = winnow(hashes, window)
  const n = places.length
  for (let i = 0; i < n; i++) chosenBuffer[i] = hashes[places[i]!]!
  return { hashes: chosenBuffer.subarray(0, n), places }
}

/**
 * Hash of every shingle of at least the given weight, one for each letter it can begin at. A shingle's extent depends on its own
 * letters alone, so the same words give the same shingles in every document. Hash: polynomial over prefix sums, then
 * mixed. A view that the next call overwrites.
 */
export function shinglesOf(codes: Uint16Array, weight: number): Uint32Array {
  const n = codes.length
  if (prefixBuffer.length <= n) growBuffers(n)
  const prefix = prefixBuffer
  const hashes = hashBuffer
  prefix[0] = 0
  let sum = 0
  let start = 0
  let held = 0
  for (let end = 0; end < n; end++) {
    const code = codes[end]!
    sum = (Math.imul(sum, BASE) + code) | 0
    prefix[end + 1] = sum
    held += weightOf(code)
    while (held >= weight) {
      hashes[start] = mixed(sum - Math.imul(prefix[start]!, powers[end + 1 - start]!))
      held -= weightOf(codes[start]!)
      start++
    }
  }
  return hashes.subarray(0, start)
}

function growBuffers(length: number): void {
  prefixBuffer = new Int32Array(length * 2)
  hashBuffer = new Uint32Array(length * 2)
  placeBuffer = new Int32Array(length * 2)
  chosenBuffer = new Uint32Array(length * 2)
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
 * kept while it stays in the window, the rightmost of equals. Returns the letters at which the chosen shingles begin, as a view that the
 * next call overwrites.
 *
 * Guarantee: two texts that share a run holding `window` whole shingles choose at least one shingle in common in it;
 * for ideographs that is any run of at least shingle / 5 + window − 1 letters.
 */
export function winnow(hashes: Uint32Array, window: number): Int32Array {
  const n = hashes.length
  if (placeBuffer.length < n) growBuffers(n)
  const chosen = placeBuffer
  let count = 0
  let least = -1 - window
  let hash = 0
  for (let right = Math.min(window, n) - 1; right < n && right >= 0; right++) {
    const left = right - window + 1
    if (least < left) {
      least = Math.max(left, 0)
      hash = hashes[least]!
      for (let i = least + 1; i <= right; i++) {
        const next = hashes[i]!
        if (next <= hash) {
          least = i
          hash = next
        }
      }
    } else {
      // an equal hash waits until the old one leaves the window
      const next = hashes[right]!
      if (next >= hash) continue
      least = right
      hash = next
    }
    chosen[count++] = least
  }
  return chosen.subarray(0, count)
}
