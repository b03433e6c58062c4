import { shinglesOf, winnow } from './fingerprints.ts'
import { lettersOf, weightSums, type Letters } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'

/** A text with its letters and their running weight (`weightSums`): what a comparison needs. */
export interface Lettered {
  readonly text: string
  readonly letters: Letters
  readonly sums: Uint32Array
}

/** A text made ready to be aligned with many: also where each of its fingerprints stands. */
export interface Prepared extends Lettered {
  /** fingerprints in the order of the text */
  readonly hashes: Uint32Array
  /** letter at which each fingerprint's shingle begins, ascending */
  readonly places: Uint32Array
  /** first fingerprint that falls into a slot, −1 for none; the slot is `hash & (heads.length − 1)` */
  readonly heads: Int32Array
  /** next fingerprint of the same slot, ascending, −1 at the end */
  readonly next: Int32Array
}

export function prepare(text: string, parameters: ReuseParameters): Prepared {
  const letters = lettersOf(text)
  const shingles = shinglesOf(letters.codes, parameters.shingle)
  const places = winnow(shingles.hashes, parameters.window).slice()
  const hashes = Uint32Array.from(places, place => shingles.hashes[place]!)
  const n = hashes.length
  let size = 16
  while (size < n * 2) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const next = new Int32Array(n)
  for (let i = n - 1; i >= 0; i--) {
    const slot = hashes[i]! & (size - 1)
    next[i] = heads[slot]!
    heads[slot] = i
  }
  return { text, letters, sums: weightSums(letters.codes), hashes, places, heads, next }
}

/** Bytes that a prepared text of so many UTF-16 units holds, about. */
export const preparedBytes = (units: number): number => units * 24 + 400
