/** Words of a line: what the processor fetches at once, 64 bytes. */
const lineWords = 16

/** A set of hashes that holds all that were put in, and seems to hold a few that were not (Bloom 1970), in lines of the cache. */
export class Marks {
  private readonly words: Uint32Array
  /** by how many bits a mixed hash is shifted to say its line */
  private readonly shift: number

  /** @param bytes that it may take; it takes the greatest power of two of lines that fits */
  constructor(bytes: number) {
    const lineBits = Math.max(1, Math.floor(Math.log2(bytes / (lineWords * 4))))
    this.shift = 32 - lineBits
    this.words = new Uint32Array(2 ** lineBits * lineWords)
  }

  /** The memory it takes. */
  get buffer(): ArrayBuffer {
    return this.words.buffer as ArrayBuffer
  }

  /** Share of other hashes that seem to be held where so many are. */
  mistaken(held: number): number {
    return (1 - Math.exp((-2 * held) / (this.words.length * 32))) ** 2
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
