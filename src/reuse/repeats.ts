import { Marks } from './marks.ts'

/** How much of the memory each set may take; the first is of use only until all hashes have been met. */
const onceShare = 0.35
const againShare = 0.13

/**
 * Which hashes are met more than once. All that are are told, and a few that are not, so that the rest can be left out before they
 * are collected: most fingerprints stand in one document alone.
 */
export class Repeats {
  private once: Marks | undefined
  private readonly again: Marks
  private met = 0
  /** times that a hash was met again, and how many different ones were */
  private repeated = 0
  private different = 0

  constructor(memory: number) {
    this.once = new Marks(memory * onceShare)
    this.again = new Marks(memory * againShare)
  }

  /** True where so many different hashes can be told apart well enough. */
  static isWorth(hashes: number, memory: number): boolean {
    return hashes < memory * onceShare * 4
  }

  /** Bytes that it goes on taking once it is closed. */
  get bytes(): number {
    return this.again.buffer.byteLength
  }

  /** How many of the hashes that were met it tells to repeat, about. */
  get expected(): number {
    const told = this.repeated + this.different
    return Math.ceil(told + (this.met - told) * this.again.mistaken(this.different))
  }

  meet(hashes: Uint32Array): void {
    const once = this.once!
    this.met += hashes.length
    for (let k = 0; k < hashes.length; k++) {
      const hash = hashes[k]!
      if (once.has(hash)) this.meetAgain(hash)
      else once.add(hash)
    }
  }

  /** All have been met. Gives back the memory that is no longer needed, for other use. */
  close(): ArrayBuffer {
    const { buffer } = this.once!
    this.once = undefined
    return buffer
  }

  has(hash: number): boolean {
    return this.again.has(hash)
  }

  private meetAgain(hash: number): void {
    this.repeated++
    if (this.again.has(hash)) return
    this.different++
    this.again.add(hash)
  }
}
