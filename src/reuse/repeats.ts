/** Words of a line: what the processor fetches at once, 64 bytes. */
const lineWords = 16

/** A set of hashes that holds all that were put in, and seems to hold a few that were not (Bloom 1970), in lines of the cache. */
class Marks {
  private readonly words: Uint32Array
  /** by how many bits a mixed hash is shifted to say its line */
  private readonly shift: number

  constructor(bytes: number) {
    const lineBits = Math.max(1, Math.floor(Math.log2(bytes / (lineWords * 4))))
    this.shift = 32 - lineBits
    this.words = new Uint32Array(2 ** lineBits * lineWords)
  }

  has(hash: number): boolean {
    const { words } = this
    const line = this.lineOf(hash)
    return (
      ((words[line + (hash & 15)]! >>> ((hash >>> 4) & 31)) &
        (words[line + ((hash >>> 9) & 15)]! >>> ((hash >>> 13) & 31)) &
        1) ===
      1
    )
  }

  add(hash: number): void {
    const { words } = this
    const line = this.lineOf(hash)
    words[line + (hash & 15)]! |= 1 << ((hash >>> 4) & 31)
    words[line + ((hash >>> 9) & 15)]! |= 1 << ((hash >>> 13) & 31)
  }

  private lineOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> this.shift) * lineWords
  }
}

/** How much of the memory each set takes; the first is let go when all hashes have been met. */
const onceShare = 0.35
const againShare = 0.1

/**
 * Which hashes were met more than once. All that were are told, and a few that were not, so that the rest can be left out before they
 * are collected: most fingerprints stand in one document alone.
 */
export class Repeats {
  private once: Marks | undefined
  private readonly again: Marks
  /** how many of those that were met will be told to repeat, about */
  expected = 0

  constructor(memory: number) {
    this.once = new Marks(memory * onceShare)
    this.again = new Marks(memory * againShare)
  }

  /** True where so many different hashes can be told apart well enough. */
  static isWorth(hashes: number, memory: number): boolean {
    return hashes < memory * onceShare * 4
  }

  meet(hashes: Uint32Array): void {
    const once = this.once!
    for (let k = 0; k < hashes.length; k++) {
      const hash = hashes[k]!
      if (once.has(hash)) this.meetAgain(hash)
      else once.add(hash)
    }
  }

  /** All have been met: what is needed for that is let go. */
  close(): void {
    this.once = undefined
  }

  has(hash: number): boolean {
    return this.again.has(hash)
  }

  private meetAgain(hash: number): void {
    this.expected++
    if (this.again.has(hash)) return
    this.expected++
    this.again.add(hash)
  }
}
