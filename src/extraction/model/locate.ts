import type { Span } from '../../base/span.ts'

/** A text without its white space, and where each of its characters stood. */
interface Squeezed {
  readonly letters: string
  /** UTF-16 offset in the text of each code unit of `letters` */
  readonly at: Int32Array
}

function squeeze(text: string): Squeezed {
  const at = new Int32Array(text.length)
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    if (/\s/u.test(unit)) continue
    at[letters.length] = i
    letters += unit
  }
  return { letters, at }
}

/**
 * Finds words that somebody claims to quote. White space aside, every character must be the document's own: there is
 * no near match.
 */
export class Locator {
  readonly #text: Squeezed
  readonly #taken: Span[] = []

  constructor(text: string) {
    this.#text = squeeze(text)
  }

  /** The first place of the words that is not taken; null where they do not stand (again) in the text. */
  locate(words: string): Span | null {
    const { letters, at } = this.#text
    const sought = squeeze(words).letters
    if (sought === '') return null
    for (let i = letters.indexOf(sought); i >= 0; i = letters.indexOf(sought, i + 1)) {
      const span = { start: at[i]!, end: at[i + sought.length - 1]! + 1 }
      if (!this.#taken.some(taken => taken.start === span.start && taken.end === span.end)) return span
    }
    return null
  }

  /** The place belongs to a proposal now; the same words again mean their next place. */
  take(span: Span): void {
    this.#taken.push(span)
  }
}
