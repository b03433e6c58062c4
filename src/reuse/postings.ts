/** Fingerprints with the place at which each stands, counted through all texts in letters; parallel columns. */
export interface Postings {
  readonly hashes: Uint32Array
  readonly places: Uint32Array
  /** the letters around each (`lettersAround`) */
  readonly arounds: Uint32Array
}

/** Bytes that one posting needs while it is held, with the slack of its pages. */
export const postingBytes = 13

/** How many postings so many letters give, with some room: winnowing chooses 2 of every window + 1 shingles. */
export const expectedPostings = (letters: number, window: number): number =>
  Math.ceil((letters * 2.2) / (window + 1)) + 1024

/** Postings on a page, and how many a bucket is meant to hold: what is sorted at once stays in the processor's cache. */
const pageSize = 1 << 10
const bucketSize = 1 << 14
const mostBuckets = 1 << 11

/**
 * Collects the postings whose hash lies in one range at a time, in ascending order of place, and gives them back sorted,
 * bucket by bucket. Pages are used again for the next range.
 */
export class PostingCollector {
  private readonly pages: Postings[] = []
  private free: number[] = []
  /** pages of each bucket, in the order in which they were filled */
  private readonly buckets: number[][]
  /** the page that each bucket is filling, and how many postings are on it */
  private readonly current: (Postings | undefined)[]
  private readonly filled: Uint32Array
  private from = 0
  private to = 2 ** 32
  private scale: number
  private sorting = [columnsOf(bucketSize), columnsOf(bucketSize)] as [Postings, Postings]

  /** @param expected how many postings a range will have, about */
  constructor(expected: number) {
    let buckets = 1
    while (buckets < mostBuckets && buckets * bucketSize < expected) buckets *= 2
    this.buckets = Array.from({ length: buckets }, () => [])
    this.current = Array.from({ length: buckets }, () => undefined)
    this.filled = new Uint32Array(buckets).fill(pageSize)
    this.scale = buckets / this.to
  }

  /** Forgets what was collected; from now on takes hashes in one of so many equal ranges. */
  begin(range: number, ranges: number): void {
    this.from = Math.ceil((range * 2 ** 32) / ranges)
    this.to = Math.ceil(((range + 1) * 2 ** 32) / ranges)
    this.scale = this.buckets.length / (this.to - this.from)
    this.free = [...this.pages.keys()]
    for (const pages of this.buckets) pages.length = 0
    this.current.fill(undefined)
    this.filled.fill(pageSize)
  }

  /** True where a hash lies in the range that is taken now. */
  takes(hash: number): boolean {
    return hash >= this.from && hash < this.to
  }

  /** @param hash one that is taken; @param place larger than every place before */
  add(hash: number, place: number, around: number): void {
    const bucket = Math.floor((hash - this.from) * this.scale)
    if (this.filled[bucket] === pageSize) this.turnPage(bucket)
    const at = this.filled[bucket]!++
    const page = this.current[bucket]!
    page.hashes[at] = hash
    page.places[at] = place
    page.arounds[at] = around
  }

  /**
   * The postings by hash, bucket after bucket; equal hashes stand together, by place. Each is valid until the next is
   * asked for.
   */
  *sorted(): Generator<Postings> {
    for (let bucket = 0; bucket < this.buckets.length; bucket++) {
      const count = this.gather(bucket)
      for (let shift = 0; shift < 32; shift += digitBits) {
        distribute(this.sorting[0], this.sorting[1], count, shift)
        this.sorting = [this.sorting[1], this.sorting[0]]
      }
      const { hashes, places, arounds } = this.sorting[0]
      yield {
        hashes: hashes.subarray(0, count),
        places: places.subarray(0, count),
        arounds: arounds.subarray(0, count),
      }
    }
  }

  private turnPage(bucket: number): void {
    let page = this.free.pop()
    if (page === undefined) page = this.pages.push(columnsOf(pageSize)) - 1
    this.buckets[bucket]!.push(page)
    this.current[bucket] = this.pages[page]!
    this.filled[bucket] = 0
  }

  /** Copies the pages of a bucket together; returns how many postings there are. */
  private gather(bucket: number): number {
    const pages = this.buckets[bucket]!
    if (!pages.length) return 0
    const count = (pages.length - 1) * pageSize + this.filled[bucket]!
    if (count > this.sorting[0].hashes.length) {
      this.sorting = [columnsOf(pages.length * pageSize * 2), columnsOf(pages.length * pageSize * 2)]
    }
    const { hashes, places, arounds } = this.sorting[0]
    for (const [n, page] of pages.entries()) {
      hashes.set(this.pages[page]!.hashes, n * pageSize)
      places.set(this.pages[page]!.places, n * pageSize)
      arounds.set(this.pages[page]!.arounds, n * pageSize)
    }
    return count
  }
}

const columnsOf = (capacity: number): Postings => ({
  hashes: new Uint32Array(capacity),
  places: new Uint32Array(capacity),
  arounds: new Uint32Array(capacity),
})

const digitBits = 11
const digits = 1 << digitBits
const ends = new Uint32Array(digits + 1)

/** One pass of a radix sort, least significant digit first: stable, O(count). Three passes sort 32-bit hashes. */
function distribute(from: Postings, to: Postings, count: number, shift: number): void {
  ends.fill(0)
  for (let i = 0; i < count; i++) ends[((from.hashes[i]! >>> shift) & (digits - 1)) + 1]!++
  for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
  for (let i = 0; i < count; i++) {
    const hash = from.hashes[i]!
    const at = ends[(hash >>> shift) & (digits - 1)]!++
    to.hashes[at] = hash
    to.places[at] = from.places[i]!
    to.arounds[at] = from.arounds[i]!
  }
}
