/** Letter or digit. */
export const WORD = 1
/** Opening bracket or quotation mark. */
export const OPENING = 2
/** Punctuation of any kind. */
export const PUNCTUATION = 4
/** Accent that stands apart from its letter. */
export const ACCENT = 8
/** Digit, numeral or other number. */
export const NUMBER = 16
const KNOWN = 32

const classes = [
  [WORD, /[\p{L}\p{N}]/u],
  [OPENING, /[\p{Ps}\p{Pi}]/u],
  [PUNCTUATION, /\p{P}/u],
  [ACCENT, /\p{M}/u],
  [NUMBER, /\p{N}/u],
] as const

const kinds = new Uint8Array(0x10000)

/** The kinds of a UTF-16 unit, as bits: told by Unicode's categories once and remembered. Half of a pair is of no kind. */
export function kindsOf(unit: number): number {
  const known = kinds[unit]!
  if (known) return known
  const character = String.fromCharCode(unit)
  const found = classes.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN)
  return (kinds[unit] = found)
}

/** True where the unit at a place of a text is of a kind; false outside the text. */
export const isKind = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && (kindsOf(text.charCodeAt(at)) & kind) !== 0
