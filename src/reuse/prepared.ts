import { fingerprintsOf } from './fingerprints.ts'
import { lettersOf, weightSums, type Letters } from './letters.ts'
import { Notes, type Noted } from './notes.ts'
import type { ReuseParameters } from './parameters.ts'

/** A text with its letters and their running weight (`weightSums`): what a comparison needs. */
export interface Lettered {
  readonly text: string
  /** of the whole text */
  readonly notes: Notes
  readonly letters: Letters
  readonly sums: Int32Array
}

/** A text made ready to be aligned with many: also where each of its fingerprints stands. */
export interface Prepared extends Lettered {
  /** fingerprints in the order of the text; those that no other text has may be left out */
  readonly hashes: Uint32Array
  /** letter at which each fingerprint's shingle begins, ascending */
  readonly places: Int32Array
}

/** @param shared fingerprints that other texts have: the rest are left out; all are kept where it is not said */
export function prepare(
  document: Noted,
  { shingle, window }: ReuseParameters,
  shared?: { has(hash: number): boolean },
): Prepared {
  const { text } = document
  const letters = lettersOf(text)
  const { hashes, places } = fingerprintsOf(letters.codes, shingle, window)
  const n = shared ? keepShared(hashes, places, shared) : hashes.length
  return {
    text,
    notes: new Notes(document),
    letters,
    sums: weightSums(letters.codes),
    hashes: hashes.slice(0, n),
    places: places.slice(0, n),
  }
}

/** Moves the shared fingerprints to the front; returns how many there are. */
function keepShared(hashes: Uint32Array, places: Int32Array, shared: { has(hash: number): boolean }): number {
  let count = 0
  for (let n = 0; n < hashes.length; n++) {
    if (!shared.has(hashes[n]!)) continue
    hashes[count] = hashes[n]!
    places[count++] = places[n]!
  }
  return count
}

/** Bytes that a prepared text of so many UTF-16 units holds with its notes, about. */
export const preparedBytes = (units: number): number => units * 18 + 1000
