/** Words of a search: all of them must stand in what is found, in any order. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter(word => word !== '')

/** Capitals of ASCII alone: what every database folds alike, whatever its locale. */
const folded = (word: string): string => word.replace(/[A-Z]+/g, letters => letters.toLowerCase())

/** Forms in which a word may be printed: as it is, and in the full width of older Chinese pages. */
export function printed(word: string): string[] {
  const wide = word.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
  return [...new Set([word, wide].map(folded))]
}

/**
 * What an index knows of a text: each pair of neighbouring letters, and of ASCII, of which pairs tell little, each three.
 * Numbers of 32 bits, ascending, each once. Whatever text holds a word has the keys of the word, in either width and
 * case; other texts may have them as well.
 */
export function searchKeys(text: string): number[] {
  const keys = new Int32Array(text.length)
  let count = 0
  let [first, second] = [letterAt(text, 0), letterAt(text, 1)]
  for (let at = 2; at <= text.length; at++) {
    const third = letterAt(text, at)
    if (first !== 0 && second !== 0) {
      if (first >= ascii || second >= ascii) keys[count++] = (first << 16) | second
      else if (third !== 0 && third < ascii) keys[count++] = (first << 14) | (second << 7) | third
    }
    first = second
    second = third
  }
  return Array.from(new Set(keys.subarray(0, count).sort()))
}

/**
 * The keys that every text has which holds the word once it is in lower case. Null: there are none, since the word is too
 * short or holds a letter beyond ASCII that has another case.
 */
export function keysInLowerCase(word: string): number[] | null {
  const isCased = (char: string) => char > '\x7f' && char.toUpperCase() !== char.toLowerCase()
  const keys = word.includes(dotAbove) || [...word].some(isCased) ? [] : searchKeys(word)
  return keys.length > 0 ? keys : null
}

const ascii = 0x80

/** The letters beyond ASCII that are one of ASCII in lower case. */
const [dottedI, kelvin] = [0x130, 0x212a]
/** What the first of them leaves behind its i. */
const dotAbove = '\u0307'

/** A code unit as it is compared; 0: none that counts, as a mark or a space. */
function letterAt(text: string, at: number): number {
  let unit = text.charCodeAt(at)
  if (unit >= 0xff01 && unit <= 0xff5e) unit -= 0xfee0
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  if (unit < ascii) return isAsciiLetter(unit) ? unit : 0
  if (unit === dottedI || unit === kelvin) return unit === kelvin ? 0x6b : 0x69
  return isMark(unit) || Number.isNaN(unit) ? 0 : unit
}

const isAsciiLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

/** Marks and spaces of Latin, general and Chinese punctuation. */
const isMark = (unit: number): boolean =>
  unit < 0xc0 || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f)
