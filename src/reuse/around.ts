import { weightOf } from './letters.ts'

/** Bits of each letter that are kept. */
const bits = 7
const mask = 2 ** bits - 1

/**
 * The two letters before a shingle and the two after it, seven bits of each: where two documents share a shingle by
 * chance, hardly any of them agree, and it is seen without fetching a text.
 */
export function lettersAround(codes: Uint16Array, place: number, shingle: number): number {
  let end = place
  for (let held = 0; held < shingle && end < codes.length; end++) held += weightOf(codes[end]!)
  const before = (lastBits(codes[place - 2]) << bits) | lastBits(codes[place - 1])
  const after = (lastBits(codes[end]) << bits) | lastBits(codes[end + 1])
  return (before << (2 * bits)) | after
}

const lastBits = (code = 0): number => code & mask

/** True where at least one of the four letters agrees: changes on one side, and one on the other, are borne. */
export function agreeAround(a: number, b: number): boolean {
  const differ = a ^ b
  return (
    (differ & mask) === 0 ||
    (differ & (mask << bits)) === 0 ||
    (differ & (mask << (2 * bits))) === 0 ||
    (differ & (mask << (3 * bits))) === 0
  )
}
