import { shinglesOf, winnow } from './fingerprints.ts'
import type { NumberSet } from './sets.ts'

/** Fingerprints with the document and the letter at which each stands; parallel columns. */
export interface Postings {
  readonly hashes: Uint32Array
  readonly documents: Uint32Array
  readonly places: Uint32Array
}

/** Bytes that one posting needs while it is collected and sorted. */
export const postingBytes = 24

/** How many postings so many letters give, with some room: winnowing chooses 2 of every window + 1 shingles. */
export const expectedPostings = (letters: number, window: number): number =>
  Math.ceil((letters * 2.2) / (window + 1)) + 1024

/**
 * Collects the postings whose hash lies in one range at a time, document after document, and sorts them. Its columns
 * are made once and used for every range.
 */
export class PostingCollector {
  private columns: Postings
  private spare: Postings
  private count = 0
  private from = 0
  private to = 2 ** 32

  constructor(capacity: number) {
    this.columns = columnsOf(capacity)
    this.spare = columnsOf(capacity)
  }

  /** Forgets what was collected; from now on takes hashes in one of so many equal ranges. */
  begin(range: number, ranges: number): void {
    this.count = 0
    this.from = Math.ceil((range * 2 ** 32) / ranges)
    this.to = Math.ceil(((range + 1) * 2 ** 32) / ranges)
  }

  /** @param only where given, no other fingerprints are taken */
  add(document: number, codes: Uint16Array, shingle: number, window: number, only?: NumberSet): void {
    const shingles = shinglesOf(codes, shingle)
    const chosen = winnow(shingles.hashes, window)
    if (this.count + chosen.length > this.columns.hashes.length) this.grow(chosen.length)
    const { hashes, documents, places } = this.columns
    const { from, to } = this
    let count = this.count
    for (let n = 0; n < chosen.length; n++) {
      const hash = shingles.hashes[chosen[n]!]!
      if (hash < from || hash >= to || (only && !only.has(hash))) continue
      hashes[count] = hash
      documents[count] = document
      places[count++] = chosen[n]!
    }
    this.count = count
  }

  /** The postings by hash; within a hash in the order in which they were added. Valid until `begin`. */
  sorted(): Postings {
    for (let shift = 0; shift < 32; shift += digitBits) {
      distribute(this.columns, this.spare, this.count, shift)
      const swap = this.columns
      this.columns = this.spare
      this.spare = swap
    }
    const { hashes, documents, places } = this.columns
    return {
      hashes: hashes.subarray(0, this.count),
      documents: documents.subarray(0, this.count),
      places: places.subarray(0, this.count),
    }
  }

  private grow(more: number): void {
    const larger = columnsOf(Math.ceil(this.columns.hashes.length * 1.3) + more)
    larger.hashes.set(this.columns.hashes)
    larger.documents.set(this.columns.documents)
    larger.places.set(this.columns.places)
    this.columns = larger
    this.spare = columnsOf(larger.hashes.length)
  }
}

const columnsOf = (capacity: number): Postings => ({
  hashes: new Uint32Array(capacity),
  documents: new Uint32Array(capacity),
  places: new Uint32Array(capacity),
})

const digitBits = 11
const digits = 1 << digitBits

/** One pass of a radix sort, least significant digit first: stable, O(count). Three passes sort 32-bit hashes. */
function distribute(from: Postings, to: Postings, count: number, shift: number): void {
  const ends = new Uint32Array(digits + 1)
  for (let i = 0; i < count; i++) ends[((from.hashes[i]! >>> shift) & (digits - 1)) + 1]!++
  for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
  for (let i = 0; i < count; i++) {
    const hash = from.hashes[i]!
    const at = ends[(hash >>> shift) & (digits - 1)]!++
    to.hashes[at] = hash
    to.documents[at] = from.documents[i]!
    to.places[at] = from.places[i]!
  }
}
