/** Character classes that layout depends on. No words of any language. */

/** Scripts that are written without spaces between words: ideographs and kana. */
const ideographic =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u
const ideographs = new RegExp(ideographic.source, 'gu')
const widePunctuation =
  /[\u3001-\u3003\u3008-\u3020\u3030\u30fb\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/
/** Wide among ideographs and narrow among letters: quotes, dashes, dots, geometric marks. */
const eitherPunctuation = /[\u00b7\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u25a0-\u27bf]/

export const isIdeographic = (character: string): boolean => ideographic.test(character)
export const isWidePunctuation = (character: string): boolean => widePunctuation.test(character)
export const isEitherPunctuation = (character: string): boolean => eitherPunctuation.test(character)

/** Whether a text is written without spaces: at least a fifth of its letters are ideographs or kana. */
export function isUnspaced(text: string): boolean {
  const wide = text.match(ideographs)?.length ?? 0
  if (wide === 0) return false
  const narrow = text.match(/[A-Za-z\u00c0-\u024f\u0400-\u04ff\uac00-\ud7a3]/g)?.length ?? 0
  return wide * 4 >= narrow
}

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
  let before = ''
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character) && before !== '') {
      if (isIdeographic(character) !== isIdeographic(before)) most += mixedGap
      before = character
    } else before = /[\p{L}\p{N}]/u.test(character) ? character : ''
    if (isIdeographic(character)) {
      least++
      most++
    } else if (isWidePunctuation(character) || isEitherPunctuation(character)) {
      least += 0.5
      most++
    } else {
      least += character === ' ' ? 0.25 : 0.5
      most += 0.5
    }
  }
  return { least, most }
}

const closers = '["\'”’」』）)\\]】》]*'
/** The end of a sentence, or of what introduces a list. */
const sentenceEnd = new RegExp(`[。！？!?…；;：:.．؟।]${closers}\\s*$`, 'u')
const fullStop = new RegExp(`[。！？!?….．؟।]${closers}\\s*$`, 'u')

export const endsSentence = (text: string): boolean => sentenceEnd.test(text)
export const endsFully = (text: string): boolean => fullStop.test(text)

/** Letters and digits alone, width variants folded: for comparing titles and lines. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
