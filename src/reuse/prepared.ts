import { shinglesOf, type Shingles } from './fingerprints.ts'
import { lettersOf, weightSums, type Letters } from './letters.ts'

/** A text made ready to be aligned: its letters, their running weight, and where each of its shingles stands. */
export interface Prepared {
  readonly text: string
  readonly letters: Letters
  /** see `weightSums` */
  readonly sums: Uint32Array
  readonly shingles: Shingles
  /** first letter whose shingle falls into a slot, −1 for none; the slot is `hash & (heads.length − 1)` */
  readonly heads: Int32Array
  /** next letter of the same slot, ascending, −1 at the end */
  readonly next: Int32Array
}

/** @param weight of the shingles by which two texts are anchored to each other */
export function prepare(text: string, weight: number): Prepared {
  const letters = lettersOf(text)
  const shingles = shinglesOf(letters.codes, weight)
  const n = shingles.hashes.length
  let size = 16
  while (size < n * 2) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const next = new Int32Array(n)
  for (let i = n - 1; i >= 0; i--) {
    const slot = shingles.hashes[i]! & (size - 1)
    next[i] = heads[slot]!
    heads[slot] = i
  }
  return { text, letters, sums: weightSums(letters.codes), shingles, heads, next }
}

/** Bytes that a prepared text of so many UTF-16 units holds, about. */
export const preparedBytes = (units: number): number => units * 35 + 200
