import { shinglesOf, winnow } from './fingerprints.ts'

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

/** Collects the postings whose hash lies in one of `ranges` equal ranges, document after document. */
export class PostingCollector {
  private hashes: Uint32Array
  private documents: Uint32Array
  private places: Uint32Array
  private count = 0
  private readonly from: number
  private readonly to: number

  constructor(capacity: number, range: number, ranges: number) {
    this.hashes = new Uint32Array(capacity)
    this.documents = new Uint32Array(capacity)
    this.places = new Uint32Array(capacity)
    this.from = Math.ceil((range * 2 ** 32) / ranges)
    this.to = Math.ceil(((range + 1) * 2 ** 32) / ranges)
  }

  add(document: number, codes: Uint16Array, shingle: number, window: number): void {
    const { hashes } = shinglesOf(codes, shingle)
    const chosen = winnow(hashes, window)
    if (this.count + chosen.length > this.hashes.length) this.grow(chosen.length)
    for (const place of chosen) {
      const hash = hashes[place]!
      if (hash < this.from || hash >= this.to) continue
      this.hashes[this.count] = hash
      this.documents[this.count] = document
      this.places[this.count++] = place
    }
  }

  /** The postings by hash; within a hash in the order in which they were added. */
  sorted(): Postings {
    return sortedByHash({
      hashes: this.hashes.subarray(0, this.count),
      documents: this.documents.subarray(0, this.count),
      places: this.places.subarray(0, this.count),
    })
  }

  private grow(more: number): void {
    const enlarge = (column: Uint32Array): Uint32Array => {
      const larger = new Uint32Array(Math.ceil(column.length * 1.3) + more)
      larger.set(column)
      return larger
    }
    this.hashes = enlarge(this.hashes)
    this.documents = enlarge(this.documents)
    this.places = enlarge(this.places)
  }
}

const digitBits = 11
const digits = 1 << digitBits

/** Radix sort, least significant digit first: three stable passes of 11 bits, O(n). */
function sortedByHash(postings: Postings): Postings {
  const n = postings.hashes.length
  let from = postings
  let to: Postings = {
    hashes: new Uint32Array(n),
    documents: new Uint32Array(n),
    places: new Uint32Array(n),
  }
  for (let shift = 0; shift < 32; shift += digitBits) {
    const ends = new Uint32Array(digits + 1)
    for (let i = 0; i < n; i++) ends[((from.hashes[i]! >>> shift) & (digits - 1)) + 1]!++
    for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
    for (let i = 0; i < n; i++) {
      const at = ends[(from.hashes[i]! >>> shift) & (digits - 1)]!++
      to.hashes[at] = from.hashes[i]!
      to.documents[at] = from.documents[i]!
      to.places[at] = from.places[i]!
    }
    const swap = from
    from = to
    to = swap
  }
  return from
}
