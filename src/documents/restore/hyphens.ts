import { edited, type Mapped, type TextEdit } from '../../base/mapped.ts'
import type { ReadingPack } from '../../language/reading.ts'

/** The words of a text, in lower case, those with a hyphen inside as they are written; not those that a line end cuts. */
export type Vocabulary = ReadonlySet<string>

/** A letter and the hyphen at the end of a line. A soft hyphen is written for nothing else. */
const atLineEnd = /\p{L}[-\u2010\u00ad]\s*$/u
const insideText = /(\p{L})([-\u2010\u00ad])[ \t\u00a0]*\r?\n[ \t\u00a0]*(?=\p{L})/gu

const isHyphen = (character: string | undefined): boolean =>
  character === '-' || character === '\u2010' || character === '\u00ad'

/** Whether a text has a line that ends in a hyphen, so that words have to be known. */
export function hasHyphens(text: string): boolean {
  const words = text.trimEnd()
  return isHyphen(words.at(-1)) || (words.includes('\n') && /[-\u2010\u00ad][ \t\u00a0]*\r?\n/.test(words))
}

/** Lines in their order: the halves of a word that one of them cuts are no words. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>()
  let cut = false
  for (const text of texts)
    for (const line of text.split('\n')) {
      const wasCut = cut
      cut = atLineEnd.test(line.slice(-longestWord))
      const parts = line.match(/\p{L}[\p{L}\p{M}’']*(?:[-\u2010]\p{L}[\p{L}\p{M}’']*)*/gu) ?? []
      for (const word of parts.slice(wasCut ? 1 : 0, cut ? -1 : parts.length)) words.add(plain(word))
    }
  return words
}

/** UTF-16 units in which the end of a line shows its last word. */
const longestWord = 80

const plain = (word: string): string => word.toLowerCase().replaceAll('\u2010', '-')

/**
 * Whether the hyphen between two lines only divides a word: the text itself has the word whole, or has neither the
 * word with its hyphen nor both its halves as words. `co-operation`, `Anglo-American` and `e-mail` keep theirs.
 */
export function isDivided(left: string, right: string, words: Vocabulary, pack: ReadingPack | null): boolean {
  if (left.trimEnd().endsWith('\u00ad')) return true
  const first = /(?<before>(?:\p{L}+[-\u2010])*)(?<last>\p{L}[\p{L}\p{M}]*)[-\u2010]\s*$/u.exec(
    left.slice(-longestWord),
  )?.groups
  const second = /^\s*(\p{L}[\p{L}\p{M}]*)/u.exec(right)?.[1]
  if (first === undefined || second === undefined) return false
  if (first.last!.length < 2 || second.length < 2) return false
  if (/^\p{Lu}/u.test(second) && !/^\p{Lu}+$/u.test(first.last! + second)) return false
  const [one, two] = [plain(first.last!), plain(second)]
  if (words.has(one + two)) return true
  if (words.has(`${plain(first.before!)}${one}-${two}`) || words.has(`${one}-${two}`)) return false
  if (pack?.hyphenated.includes(one) === true) return false
  return !(words.has(one) && words.has(two))
}

/** A paragraph that holds its lines, with the words whole that a line end divides. */
export function withoutDivisions(text: Mapped, words: Vocabulary, pack: ReadingPack | null): Mapped {
  const edits: TextEdit[] = []
  for (const match of text.text.matchAll(insideText)) {
    const [start, end] = [match.index + 1, match.index + match[0].length]
    const divided = isDivided(
      text.text.slice(Math.max(0, start - longestWord), start + 1),
      text.text.slice(end, end + longestWord),
      words,
      pack,
    )
    // The hyphen of a compound stays, the line end behind it goes.
    edits.push({ start: divided ? start : start + 1, end, by: '' })
  }
  return edited(text, edits)
}
