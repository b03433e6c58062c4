/**
 * Which characters that rules ask for stand in a text, a bit for each set of them. Most lines fit no rule, and a glance at
 * their characters says so at a tenth of the cost of trying the patterns one by one.
 */
export class Screens {
  readonly #bitsOfUnit = new Uint32Array(0x10000)
  /** the bit of each set, by its characters */
  readonly #known = new Map<string, number>()

  /** The bit of a set of characters. Two sets may share one, which costs a look at the pattern and nothing else. */
  of(characters: string): number {
    const before = this.#known.get(characters)
    if (before !== undefined) return before
    const bit = 1 << (this.#known.size % bits)
    this.#known.set(characters, bit)
    for (let i = 0; i < characters.length; i++) this.#bitsOfUnit[characters.charCodeAt(i)]! |= bit
    return bit
  }

  /** The bits of all sets that a text has a character of. */
  in(text: string): number {
    const bitsOfUnit = this.#bitsOfUnit
    let found = 0
    for (let i = 0; i < text.length; i++) found |= bitsOfUnit[text.charCodeAt(i)]!
    return found
  }
}

const bits = 32

/** Of the rules that any line of a text may fit: each line is looked at once. */
export const lineScreens = new Screens()
/** Of the rules that tell a document's kind by a few of its words: apart, so that they share no bits with the others. */
export const kindScreens = new Screens()
