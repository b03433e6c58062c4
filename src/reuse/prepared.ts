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
  readonly sums: Uint32Array
}

/** A text made ready to be aligned with many: also where each of its fingerprints stands. */
export interface Prepared extends Lettered {
  /** fingerprints in the order of the text */
  readonly hashes: Uint32Array
  /** letter at which each fingerprint's shingle begins, ascending */
  readonly places: Uint32Array
}

export function prepare(document: Noted, { shingle, window }: ReuseParameters): Prepared {
  const { text } = document
  const letters = lettersOf(text)
  const { hashes, places } = fingerprintsOf(letters.codes, shingle, window)
  return {
    text,
    notes: new Notes(document),
    letters,
    sums: weightSums(letters.codes),
    hashes: hashes.slice(),
    places: places.slice(),
  }
}

/** Bytes that a prepared text of so many UTF-16 units holds with its notes, about. */
export const preparedBytes = (units: number): number => units * 18 + 1000
