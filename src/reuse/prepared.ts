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
  /** fingerprints in ascending order; of equal ones in the order of the text */
  readonly sortedHashes: Uint32Array
  /** letter at which each of the sorted fingerprints begins */
  readonly sortedPlaces: Uint32Array
}

export function prepare(document: Noted, { shingle, window }: ReuseParameters): Prepared {
  const { text } = document
  const letters = lettersOf(text)
  const chosen = fingerprintsOf(letters.codes, shingle, window)
  const hashes = chosen.hashes.slice()
  const places = chosen.places.slice()
  const n = hashes.length
  const order = inOrder(hashes)
  const sortedHashes = new Uint32Array(n)
  const sortedPlaces = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    sortedHashes[i] = hashes[order[i]!]!
    sortedPlaces[i] = places[order[i]!]!
  }
  const sums = weightSums(letters.codes)
  return { text, notes: new Notes(document), letters, sums, hashes, places, sortedHashes, sortedPlaces }
}

/** With more fingerprints than this, hash and index no longer fit exactly into one number. */
const packable = 2 ** 21

/** Indices of hashes in ascending order; equal hashes keep the order of the text. */
function inOrder(hashes: Uint32Array): Uint32Array {
  const n = hashes.length
  if (n > packable) return Uint32Array.from(hashes.keys()).sort((x, y) => hashes[x]! - hashes[y]! || x - y)
  const packed = new Float64Array(n)
  for (let i = 0; i < n; i++) packed[i] = hashes[i]! * packable + i
  packed.sort()
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = packed[i]! % packable
  return order
}

/** Bytes that a prepared text of so many UTF-16 units holds with its notes, about. */
export const preparedBytes = (units: number): number => units * 22 + 1200
