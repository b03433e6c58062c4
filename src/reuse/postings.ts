/** Fingerprints with the place at which each stands, counted through all texts in letters; parallel columns. */
export interface Postings {
  readonly hashes: Uint32Array
  readonly places: Uint32Array
  /** the letters around each (`lettersAround`) */
  readonly arounds: Uint32Array
}

/** Bytes that one posting needs while it is held, with the slack of its pages. */
export const postingBytes = 8.5

/** How many postings so many letters give, with some room: winnowing chooses 2 of every window + 1 shingles. */
export const expectedPostings = (letters: number, window: number): number =>
  Math.ceil((letters * 2.2) / (window + 1)) + 1024

/** Postings on a page, and how many a bucket is meant to hold: what is sorted at once stays in the processor's cache. */
const pageSize = 1 << 10
const bucketSize = 1 << 16
const fewestBucketBits = 10
const mostBucketBits = 16
/** Bits of the place's step that share a word with the letters around. */
const highBits = 4

/**
 * Collects postings by hash, as many buckets of the hashes at a time as memory allows, and gives them back sorted, bucket by
 * bucket. A posting is two words: the bucket knows the first bits of its hash, so that the rest leaves room for the step
 * from the place before; the higher bits of the step stand beside the letters around. Pages are used again for the next range.
 */
export class PostingCollector {
  private readonly bucketBits: number
  /** the greatest step that a posting tells */
  private readonly longestStep: number
  private readonly capacity: number
  /** postings that a bucket will hold, as far as is known */
  private perBucket: number
  /** buckets taken now: the first, and the one after the last */
  private first = 0
  private end = 0
  private held = 0
  private readonly pages: Uint32Array[] = []
  /** memory given for pages, and how many of them were cut from it */
  private readonly spare: ArrayBuffer
  private cut = 0
  private free: number[] = []
  /** of each bucket taken: its pages in the order in which they were filled */
  private buckets: number[][] = []
  /** of each bucket taken: the page being filled, how many postings are on it, the place of the last */
  private current: Uint32Array[] = []
  private filled = new Uint32Array()
  private last = new Uint32Array()
  private sorting = [columnsOf(pageSize), columnsOf(pageSize)] as [Postings, Postings]

  /**
   * @param expected how many postings there will be in all, about
   * @param capacity how many may be held at a time
   * @param spare memory that its first pages are cut from
   */
  constructor(expected: number, capacity: number, spare = new ArrayBuffer(0)) {
    this.spare = spare
    const bits = Math.ceil(Math.log2(Math.max(1, expected) / bucketSize))
    this.bucketBits = Math.min(mostBucketBits, Math.max(fewestBucketBits, bits))
    this.longestStep = longestStepOf(this.bucketBits)
    this.capacity = capacity
    this.perBucket = Math.max(1, expected) / 2 ** this.bucketBits
  }

  /** Forgets what was collected and takes the next range of hashes; false where there is none. */
  begin(): boolean {
    const taken = this.end - this.first
    // the first range tells how many postings there really are
    if (taken) this.perBucket = Math.max(1, this.held / taken)
    this.first = this.end
    const all = 2 ** this.bucketBits
    if (this.first === all) return false
    const fitting = Math.max(1, Math.floor(this.capacity / this.perBucket))
    const ranges = Math.max(1, Math.ceil((all - this.first) / fitting))
    this.end = this.first + Math.ceil((all - this.first) / ranges)
    const count = this.end - this.first
    this.held = 0
    this.free = [...this.pages.keys()]
    this.buckets = Array.from({ length: count }, () => [])
    this.current = Array.from({ length: count }, () => noPage)
    this.filled = new Uint32Array(count).fill(pageSize)
    this.last = new Uint32Array(count)
    return true
  }

  /** True where a hash lies in the range that is taken now. */
  takes(hash: number): boolean {
    const bucket = hash >>> (32 - this.bucketBits)
    return bucket >= this.first && bucket < this.end
  }

  /**
   * @param hash one that is taken
   * @param place no smaller than every place before
   * @param around 28 bits
   */
  add(hash: number, place: number, around: number): void {
    const { longestStep } = this
    const bucket = (hash >>> (32 - this.bucketBits)) - this.first
    let step = place - this.last[bucket]!
    this.last[bucket] = place
    for (; step >= longestStep; step -= longestStep) this.put(bucket, hash, longestStep, 0)
    this.put(bucket, hash, step, around)
    this.held++
  }

  private put(bucket: number, hash: number, step: number, around: number): void {
    if (this.filled[bucket] === pageSize) this.turnPage(bucket)
    const at = this.filled[bucket]!++ * 2
    const page = this.current[bucket]!
    page[at] = (hash << this.bucketBits) | (step & ((1 << this.bucketBits) - 1))
    page[at + 1] = (around << highBits) | (step >>> this.bucketBits)
  }

  /**
   * The postings by hash, bucket after bucket; equal hashes stand together, by place. Each is valid until the next is
   * asked for.
   */
  *sorted(): Generator<Postings> {
    for (let bucket = 0; bucket < this.buckets.length; bucket++) {
      const count = this.gather(bucket)
      if (!count) continue
      for (let shift = 0; shift < 32 - this.bucketBits; shift += digitBits) {
        distribute(this.sorting[0], this.sorting[1], count, shift)
        this.sorting = [this.sorting[1], this.sorting[0]]
      }
      const { hashes, places, arounds } = this.sorting[0]
      withBits(hashes, count, (this.first + bucket) << (32 - this.bucketBits))
      yield {
        hashes: hashes.subarray(0, count),
        places: places.subarray(0, count),
        arounds: arounds.subarray(0, count),
      }
    }
  }

  private turnPage(bucket: number): void {
    let page = this.free.pop()
    if (page === undefined) page = this.pages.push(this.newPage()) - 1
    this.buckets[bucket]!.push(page)
    this.current[bucket] = this.pages[page]!
    this.filled[bucket] = 0
  }

  private newPage(): Uint32Array {
    const bytes = pageSize * 2 * Uint32Array.BYTES_PER_ELEMENT
    if ((this.cut + 1) * bytes > this.spare.byteLength) return new Uint32Array(pageSize * 2)
    return new Uint32Array(this.spare, this.cut++ * bytes, pageSize * 2)
  }

  /** Reads the pages of a bucket into columns, hashes without their first bits; returns how many postings there are. */
  private gather(bucket: number): number {
    const { bucketBits } = this
    const pages = this.buckets[bucket]!
    if (pages.length * pageSize > this.sorting[0].hashes.length) {
      this.sorting = [columnsOf(pages.length * pageSize * 2), columnsOf(pages.length * pageSize * 2)]
    }
    let place = 0
    let count = 0
    for (const [n, number] of pages.entries()) {
      const postings = n === pages.length - 1 ? this.filled[bucket]! : pageSize
      const read = unpack(this.pages[number]!, postings, bucketBits, place, this.sorting[0], count)
      place = read.place
      count = read.count
    }
    return count
  }
}

const longestStepOf = (bucketBits: number): number => 2 ** (bucketBits + highBits) - 1

/**
 * Reads a page of postings into columns.
 * @param place of the posting before
 * @param count where in the columns the first goes
 */
function unpack(
  page: Uint32Array,
  postings: number,
  bucketBits: number,
  place: number,
  { hashes, places, arounds }: Postings,
  count: number,
): { place: number; count: number } {
  const lowMask = (1 << bucketBits) - 1
  const longest = longestStepOf(bucketBits)
  for (let at = 0; at < postings * 2; at += 2) {
    const rest = page[at]!
    const beside = page[at + 1]!
    const step = (rest & lowMask) | ((beside & ((1 << highBits) - 1)) << bucketBits)
    place += step
    if (step === longest) continue
    hashes[count] = rest >>> bucketBits
    places[count] = place
    arounds[count++] = beside >>> highBits
  }
  return { place, count }
}

function withBits(hashes: Uint32Array, count: number, bits: number): void {
  for (let i = 0; i < count; i++) hashes[i] = hashes[i]! | bits
}

const noPage = new Uint32Array()

const columnsOf = (capacity: number): Postings => ({
  hashes: new Uint32Array(capacity),
  places: new Uint32Array(capacity),
  arounds: new Uint32Array(capacity),
})

const digitBits = 11
const digits = 1 << digitBits
const ends = new Uint32Array(digits + 1)

/** One pass of a radix sort, least significant digit first: stable, O(count). */
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
