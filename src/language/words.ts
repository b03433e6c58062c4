/** A word of a table that stands in a text. */
export interface WordHit<V> {
  readonly start: number
  /** exclusive */
  readonly end: number
  readonly value: V
}

/** A set of words that is looked up at a place of a text, longest word first. */
export interface WordTable<V> {
  /** the longest word that begins at `at`, or after spaces, and ends by `to` */
  startingAt(text: string, at: number, to: number): WordHit<V> | null
  /** the longest word that ends at `at`, or before spaces, and begins from `from` */
  endingAt(text: string, at: number, from: number): WordHit<V> | null
}

/**
 * Builds the table once. With `spaced`, words are compared in lower case and must not touch another letter.
 * Look-ups cost at most the number of word lengths that share the first or last character.
 */
export function wordTable<V>(words: Readonly<Record<string, V>>, spaced: boolean): WordTable<V> {
  const values = new Map<string, V>()
  const byFirst = new Map<number, number[]>()
  const byLast = new Map<number, number[]>()
  for (const [raw, value] of Object.entries(words)) {
    const word = spaced ? raw.toLowerCase() : raw
    values.set(word, value)
    addLength(byFirst, word[0]!, word.length, spaced)
    addLength(byLast, word.at(-1)!, word.length, spaced)
  }
  const key = (text: string, start: number, end: number): string => {
    const s = text.slice(start, end)
    return spaced ? s.toLowerCase() : s
  }
  return {
    startingAt(text, at, to) {
      const start = skipSpaces(text, at, to, spaced)
      if (start >= to) return null
      for (const length of byFirst.get(text.charCodeAt(start)) ?? none) {
        const end = start + length
        if (end > to || (spaced && joinsLetters(text, end))) continue
        const word = key(text, start, end)
        const value = values.get(word)
        if (value !== undefined) return { start, end, value }
      }
      return null
    },
    endingAt(text, at, from) {
      const end = backOverSpaces(text, at, from)
      if (end <= from) return null
      for (const length of byLast.get(text.charCodeAt(end - 1)) ?? none) {
        const start = end - length
        if (start < from || (spaced && joinsLetters(text, start))) continue
        const word = key(text, start, end)
        const value = values.get(word)
        if (value !== undefined) return { start, end, value }
      }
      return null
    },
  }
}

const none: readonly number[] = []

/** Notes a word's length under its first or last character, in both cases where case says nothing. */
function addLength(index: Map<number, number[]>, character: string, length: number, spaced: boolean): void {
  const units = spaced ? [character, character.toUpperCase()] : [character]
  for (const unit of units.map(c => c.charCodeAt(0))) {
    const lengths = index.get(unit) ?? []
    if (!lengths.includes(length)) lengths.push(length)
    lengths.sort((a, b) => b - a)
    index.set(unit, lengths)
  }
}

const skipSpaces = (text: string, at: number, to: number, hyphens: boolean): number => {
  while (at < to && isSkipped(text.charCodeAt(at), hyphens)) at++
  return at
}

const isSkipped = (unit: number, hyphens: boolean): boolean =>
  unit === 0x20 || unit === 0xa0 || (hyphens && unit === 0x2d)

const backOverSpaces = (text: string, at: number, from: number): number => {
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\u00a0')) at--
  return at
}

/** True where a letter or digit stands on both sides of `at`: the word would be a part of a longer one. */
const joinsLetters = (text: string, at: number): boolean =>
  at > 0 && at < text.length && inWord(text, at - 1) && inWord(text, at)

const letterOrDigit = /[\p{L}\p{N}]/u
/** For the characters that texts in an alphabet mostly hold, looked up instead of asked: this is called most of all. */
const plain = Array.from({ length: 128 }, (_, code) => letterOrDigit.test(String.fromCharCode(code)))

/** A letter or digit stands there. */
export const inWord = (text: string, at: number): boolean =>
  plain[text.charCodeAt(at)] ?? letterOrDigit.test(text[at]!)

/** A word begins there: a letter or digit, and none before it. */
export const atWordStart = (text: string, at: number): boolean =>
  inWord(text, at) && (at === 0 || !inWord(text, at - 1))

/** Words parted by white space, written as a template literal. */
export const wordList = (list: TemplateStringsArray): readonly string[] => list[0]!.trim().split(/\s+/)

/** The longest word of a table that begins right at a place, with no space before it. */
export function wordAt<V>(
  table: WordTable<V>,
  text: string,
  at: number,
  to = text.length,
): WordHit<V> | null {
  const hit = table.startingAt(text, at, to)
  return hit?.start === at ? hit : null
}

/** How far beyond the end of a span a pattern may look, in UTF-16 code units. */
const lookAhead = 64

/**
 * The text up to the end of a span and a little further, for patterns that look ahead: a search that finds nothing in the
 * span ends there and does not go on to the end of the document.
 */
export const upTo = (text: string, end: number): string => text.slice(0, end + lookAhead)
