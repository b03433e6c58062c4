import { weights } from './letters.ts'

/**
 * The two letters before a shingle and the two after it, eight bits of each: where two documents share a shingle by
 * chance, hardly any of them agree, and it is seen without fetching a text.
 */
export function lettersAround(codes: Uint16Array, place: number, shingle: number): number {
  let end = place
  for (let held = 0; held < shingle && end < codes.length; end++) held += weights[codes[end]!]!
  const before = ((codes[place - 2] ?? 0) & 0xff) | (((codes[place - 1] ?? 0) & 0xff) << 8)
  const after = ((codes[end] ?? 0) & 0xff) | (((codes[end + 1] ?? 0) & 0xff) << 8)
  return ((before << 16) | after) >>> 0
}

/** True where at least one of the four letters agrees: changes on one side, and one on the other, are borne. */
export function agreeAround(a: number, b: number): boolean {
  const differ = a ^ b
  return (
    (differ & 0xff) === 0 ||
    (differ & 0xff00) === 0 ||
    (differ & 0xff0000) === 0 ||
    (differ & 0xff000000) === 0
  )
}
