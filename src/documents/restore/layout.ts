import { tally, unitClasses } from '../../base/tally.ts'

/** Character classes that layout depends on. No words of any language. Codes are Unicode code points. */

/** Scripts that are written without spaces between words: ideographs and kana. */
function isIdeographicCode(code: number): boolean {
  if (code < 0x2e80) return false
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return (
    code <= 0x2fdf ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3021 && code <= 0x3029) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}

function isWidePunctuationCode(code: number): boolean {
  if (code < 0x3001) return false
  return (
    code <= 0x3003 ||
    (code >= 0x3008 && code <= 0x3020) ||
    code === 0x3030 ||
    code === 0x30fb ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  )
}

/** Wide among ideographs and narrow among letters: quotes, dashes, dots, geometric marks. */
function isEitherPunctuationCode(code: number): boolean {
  if (code < 0x2010) return code === 0xb7
  return (
    code <= 0x2027 ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x25a0 && code <= 0x27bf)
  )
}

export const isIdeographic = (character: string): boolean => isIdeographicCode(character.codePointAt(0) ?? 0)
/** Whether a text begins with a unified ideograph: a letter, to be known without a look at Unicode's tables. */
export function opensInIdeograph(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 0x4e00 && unit <= 0x9fff
}
export const isWidePunctuation = (character: string): boolean =>
  isWidePunctuationCode(character.codePointAt(0) ?? 0)
export const isEitherPunctuation = (character: string): boolean =>
  isEitherPunctuationCode(character.codePointAt(0) ?? 0)

/** As much of a text as tells how it is written, in UTF-16 units. */
const sampleLength = 1000

/** Whether a text is written without spaces: at least a fifth of its letters are ideographs or kana. */
export function isUnspaced(text: string): boolean {
  const [wide, narrow] = tally(text.length > sampleLength ? text.slice(0, sampleLength) : text, letterWidths)
  return wide > 0 && wide * 4 >= narrow
}

const isNarrowLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x52f) ||
  (code >= 0xac00 && code <= 0xd7a3)

const letterWidths = unitClasses(code => (isIdeographicCode(code) ? 1 : isNarrowLetter(code) ? 2 : 0))

export interface Width {
  /** with punctuation set at half width, in em */
  readonly least: number
  /** with punctuation set full, in em */
  readonly most: number
}

/** Space that typesetters put between an ideograph and a letter or digit, in em. */
const mixedGap = 0.25

/** The natural width of a line in em: an ideograph is one, a Latin letter or a digit a half. */
export function widthOf(text: string): Width {
  let least = 0
  let most = 0
  let before: 'wide' | 'narrow' | 'none' = 'none'
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (isIdeographicCode(code)) {
      least++
      most += before === 'narrow' ? 1 + mixedGap : 1
      before = 'wide'
    } else if (isWidePunctuationCode(code) || isEitherPunctuationCode(code)) {
      least += 0.5
      most++
      before = 'none'
    } else {
      const letter = /[\p{L}\p{N}]/u.test(character)
      least += code === 0x20 ? 0.25 : 0.5
      most += letter && before === 'wide' ? 0.5 + mixedGap : 0.5
      before = letter ? 'narrow' : 'none'
    }
  }
  return { least, most }
}

/** What may close behind the end of a sentence. */
const closers = '"\'”’」』）)]】》'
const fullStops = '。！？!?….．؟।'
/** These end what introduces a list, too. */
const stops = `${fullStops}；;：:`

/** Longest end of a sentence with what closes behind it, in UTF-16 units. */
const longestEnd = 8

/** The last character behind which nothing but closers and white space stands; none where those fill the end. */
function lastMark(text: string): string | null {
  const end = text.slice(-longestEnd).trimEnd()
  for (let at = end.length - 1; at >= 0; at--) if (!closers.includes(end[at]!)) return end[at]!
  return null
}

const endsIn = (text: string, marks: string): boolean => {
  const mark = lastMark(text)
  return mark !== null && marks.includes(mark)
}
export const endsSentence = (text: string): boolean => endsIn(text, stops)
export const endsFully = (text: string): boolean => endsIn(text, fullStops)

/** Letters and digits alone, width variants folded: for comparing titles and lines. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
