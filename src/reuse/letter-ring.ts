import { passingCodes } from './letters.ts'
import type { DocumentSource } from './source.ts'

const unknown = -1
/** Units before a document's letters that say how many they are: two of 16 bits. */
const head = 2

/**
 * Letters of the documents asked for last, in one ring of memory: the newest overwrite the oldest, and nothing is left to be
 * collected, however many documents pass through.
 */
export class LetterRing {
  private readonly source: DocumentSource
  private readonly ring: Uint16Array
  /** where each document was written, counted on through all rounds of the ring */
  private readonly places: Float64Array
  /** where every document stays: what was given out of each */
  private readonly views: (Uint16Array | undefined)[]
  private written = 0
  /** true where every document stays once it has been asked for */
  readonly holdsAll: boolean

  /** @param bytes that the letters may take */
  constructor(source: DocumentSource, bytes: number) {
    this.source = source
    // a document met again late is written anew: with room for all twice over none ever is late
    const needed = (source.units + source.size * head) * 2 + (1 << 12)
    this.ring = new Uint16Array(Math.floor(Math.min(bytes / 2, needed)))
    this.holdsAll = this.ring.length >= needed
    this.places = new Float64Array(source.size).fill(unknown)
    this.views = Array.from({ length: this.holdsAll ? source.size : 0 }, () => undefined)
  }

  /** The letters of a document, as a view that holds while only one other is asked for. */
  get(number: number): Uint16Array {
    return this.holdsAll ? (this.views[number] ??= this.fetched(number)) : this.fetched(number)
  }

  private fetched(number: number): Uint16Array {
    const { ring, written } = this
    const place = this.places[number]!
    const age = written - place
    if (place === unknown || age > ring.length) return this.write(number, this.lettersOf(number))
    const at = (place % ring.length) + head
    const letters = ring.subarray(at, at + ring[at - 2]! + ring[at - 1]! * 0x10000)
    // soon to be overwritten
    return age > ring.length / 2 ? this.write(number, letters) : letters
  }

  private lettersOf(number: number): Uint16Array {
    return passingCodes(this.source.documentAt(number).text)
  }

  private write(number: number, letters: Uint16Array): Uint16Array {
    const { ring } = this
    const length = letters.length + head
    // too long to stay while others come: it is not kept
    if (length > ring.length / 4) return letters.slice()
    const left = ring.length - (this.written % ring.length)
    if (left < length) this.written += left
    const at = (this.written % ring.length) + head
    // the letters first: they may lie where the head goes
    ring.set(letters, at)
    ring[at - 2] = letters.length
    ring[at - 1] = letters.length >>> 16
    this.places[number] = this.written
    this.written += length
    return ring.subarray(at, at + letters.length)
  }
}
