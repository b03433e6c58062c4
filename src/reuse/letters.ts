import { traditionalPairs } from '../language/packs/zh/traditional.ts'
import { ACCENT, isKind } from './character-kinds.ts'

/**
 * A text by its letters and digits alone: width, case, traditional forms and accents folded, everything else left
 * out, with the way back to the text. A point between digits and the per cent signs stay, because figures rest on them.
 */
export interface Letters {
  /** folded UTF-16 units; a character outside the basic plane is two */
  readonly codes: Uint16Array
  /** offset in the text of each code, UTF-16 code units */
  readonly starts: Int32Array
}

const POINT = 0x2e
const PERCENT = 0x25
/** in `folds`: no letter; a letter that folds to several (ﬁ, ㎞) */
const NONE = 0
const MANY = 1

const many = new Map<number, string>()
let table: Uint16Array | undefined

/** Where the letters of a text are gathered before they are copied out at their true length. */
let codesBuffer = new Uint16Array(1 << 12)
let startsBuffer = new Int32Array(1 << 12)

/** Letters of a text. Linear; about 5 ns a character. */
export function lettersOf(text: string): Letters {
  const n = gather(text)
  return { codes: codesBuffer.slice(0, n), starts: startsBuffer.slice(0, n) }
}

/** The codes of `lettersOf` alone, as a view that the next call overwrites: for a pass over many texts. */
export function passingCodes(text: string): Uint16Array {
  const n = gather(text)
  return codesBuffer.subarray(0, n)
}

/** Fills the buffers with the letters of a text; returns how many. */
function gather(text: string): number {
  const folds = (table ??= foldTable())
  const length = text.length
  if (codesBuffer.length < length) growBuffers(length)
  let codes = codesBuffer
  let starts = startsBuffer
  let n = 0
  for (let i = 0; i < length; i++) {
    const fold = folds[text.charCodeAt(i)]!
    if (fold > MANY) {
      if (fold === POINT && !(isDigit(codes[n - 1]) && isDigit(folds[text.charCodeAt(i + 1)]))) continue
      codes[n] = fold
      starts[n++] = i
    } else if (fold === MANY) {
      const parts = many.get(text.charCodeAt(i))!
      if (n + parts.length + length - i > codes.length) {
        growBuffers(codes.length + parts.length + length)
        codes = codesBuffer
        starts = startsBuffer
      }
      for (let k = 0; k < parts.length; k++) {
        codes[n] = parts.charCodeAt(k)
        starts[n++] = i
      }
    }
  }
  return n
}

function growBuffers(length: number): void {
  const codes = new Uint16Array(length * 2)
  const starts = new Int32Array(length * 2)
  codes.set(codesBuffer)
  starts.set(startsBuffer)
  codesBuffer = codes
  startsBuffer = starts
}

/** How many letters `lettersOf` would find in a stretch of text, without making them. */
export function countLetters(text: string, start = 0, end = text.length): number {
  const folds = (table ??= foldTable())
  let count = 0
  for (let i = start; i < end; i++) {
    const fold = folds[text.charCodeAt(i)]!
    if (fold === MANY) count += many.get(text.charCodeAt(i))!.length
    else if (fold === POINT) {
      if (isDigit(folds[text.charCodeAt(i - 1)]) && isDigit(folds[text.charCodeAt(i + 1)])) count++
    } else if (fold !== NONE) count++
  }
  return count
}

/** How many letters of a text begin in a stretch of it. */
export const lettersWithin = ({ starts }: Letters, { start, end }: { start: number; end: number }): number =>
  firstFrom(starts, end) - firstFrom(starts, start)

/** Index of the first of ascending numbers that is at least `least`. */
export function firstFrom(numbers: Int32Array, least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of the text from letter `from` up to letter `to` (exclusive), with accents that stand apart. */
export function spanOfLetters(text: string, letters: Letters, from: number, to: number) {
  const start = letters.starts[from]!
  let end = letters.starts[to - 1]! + 1
  while (isKind(text, end, ACCENT)) end++
  return { start, end }
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39

/** Every UTF-16 unit's folded code. Built once, in about 20 ms. */
function foldTable(): Uint16Array {
  const folds = new Uint16Array(0x10000)
  for (let code = 0x30; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) folds[code] = code
    else if (code >= 0xe000 && code <= 0xf8ff) continue
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) folds[code] = code
    else folds[code] = foldOf(code)
  }
  for (const mark of '.．') folds[mark.charCodeAt(0)] = POINT
  for (const mark of '%％﹪') folds[mark.charCodeAt(0)] = PERCENT
  folds['‰'.charCodeAt(0)] = '‰'.charCodeAt(0)
  for (let i = 0; i + 1 < traditionalPairs.length; i += 2) {
    folds[traditionalPairs.charCodeAt(i)] = traditionalPairs.charCodeAt(i + 1)
  }
  return folds
}

function foldOf(code: number): number {
  const character = String.fromCharCode(code)
  const folded = withoutAccents(character.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')
  if (folded.length === 0) return NONE
  if (folded.length === 1) return folded.charCodeAt(0)
  many.set(code, folded)
  return MANY
}

/** Accents of alphabets go (é, ё); the marks of syllabaries, which make another letter (が), stay. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([a-z\u00c0-\u058f])\p{M}+/gu, '$1')
    .normalize('NFC')

/** Weight of a code: how much one letter of its script says (see `ReuseParameters`). */
export const weights: Uint8Array = weightTable()

/** `weights` of a code; ideographs are told without looking them up, which keeps the table out of the cache. */
export const weightOf = (code: number): number =>
  code >= 0x4e00 && code <= 0x9fff ? ideographWeight : weights[code]!
const ideographWeight = weights[0x4e00]!

function weightTable(): Uint8Array {
  const weight = new Uint8Array(0x10000).fill(2)
  const ideographs = [
    [0x30, 0x39],
    [0x3400, 0x9fff],
    [0xd800, 0xdfff],
    [0xf900, 0xfaff],
  ]
  const syllables = [
    [0x1200, 0x167f],
    [0x3041, 0x30ff],
    [0xa000, 0xa48f],
    [0xac00, 0xd7a3],
  ]
  for (const [from, to] of ideographs) weight.fill(5, from, to! + 1)
  for (const [from, to] of syllables) weight.fill(3, from, to! + 1)
  return weight
}

/** Running sum of weights: the weight of letters i … j is `sums[j] - sums[i]`. */
export function weightSums(codes: Uint16Array): Int32Array {
  const sums = new Int32Array(codes.length + 1)
  let sum = 0
  for (let i = 0; i < codes.length; i++) sums[i + 1] = sum += weightOf(codes[i]!)
  return sums
}
