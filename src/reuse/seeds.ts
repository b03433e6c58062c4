/** A fingerprint that two documents share. Places are in letters. */
export interface Seed {
  a: number
  b: number
  placeA: number
  placeB: number
  common: boolean
}

const bytesPerSeed = 24

/**
 * Holds shared fingerprints until there are many, then hands them on pair by pair, so that the letters of a document are fetched once
 * for many of its seeds, and the seeds of one shared run follow one another closely.
 */
export class SeedBuffer {
  /** of each seed four words side by side, because they are read in another order than written */
  private rows = new Int32Array(1024 * rowWords)
  private readonly capacity: number
  private count = 0
  private readonly take: (seed: Seed) => void
  /** what is handed on: one, filled anew */
  private readonly seed: Seed = { a: 0, b: 0, placeA: 0, placeB: 0, common: false }

  constructor(bytes: number, take: (seed: Seed) => void) {
    this.capacity = Math.max(1024, Math.min(1 << 22, Math.floor(bytes / bytesPerSeed)))
    this.take = take
  }

  add(a: number, b: number, placeA: number, placeB: number, common: boolean): void {
    if (this.count === this.capacity) this.flush()
    let at = this.count++ * rowWords
    if (at === this.rows.length) this.enlarge()
    const { rows } = this
    rows[at++] = a
    rows[at++] = b
    rows[at++] = placeA
    // twice the place, and one for a common fingerprint
    rows[at] = placeB * 2 + (common ? 1 : 0)
  }

  flush(): void {
    const { rows, count } = this
    const order = sortedBy(rows, 0, sortedBy(rows, 1, inTurn(count)))
    for (let from = 0; from < count; from += atOnce) this.handOnFrom(order, from)
    this.count = 0
  }

  private handOnFrom(order: Int32Array, from: number): void {
    const to = Math.min(from + atOnce, this.count)
    for (let n = from; n < to; n++) this.handOn(order[n]! * rowWords)
  }

  private handOn(at: number): void {
    const { rows, seed } = this
    seed.a = rows[at]!
    seed.b = rows[at + 1]!
    seed.placeA = rows[at + 2]!
    seed.placeB = rows[at + 3]! >>> 1
    seed.common = (rows[at + 3]! & 1) === 1
    this.take(seed)
  }

  private enlarge(): void {
    const larger = new Int32Array(this.rows.length * 2)
    larger.set(this.rows)
    this.rows = larger
  }
}

const rowWords = 4

function inTurn(count: number): Int32Array {
  const order = new Int32Array(count)
  for (let row = 0; row < count; row++) order[row] = row
  return order
}

const digitBits = 13
const digits = 1 << digitBits

/** So many rows are sorted or handed on by one call: a loop over all would run slowly until the compiler has seen it end. */
const atOnce = 1 << 12

/**
 * Rows in ascending order of one of their words; rows that have the same stay as they were: a radix sort, least significant
 * digit first.
 * @param before the rows in the order before
 */
function sortedBy(rows: Int32Array, word: number, before: Int32Array): Int32Array {
  let order = before
  const count = before.length
  let most = 0
  for (let from = 0; from < count; from += atOnce) most = Math.max(most, greatest(rows, word, from, count))
  const ends = new Uint32Array(digits + 1)
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += digitBits) {
    ends.fill(0)
    for (let from = 0; from < count; from += atOnce) tally(rows, word, shift, from, count, ends)
    for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
    const next = new Int32Array(count)
    for (let from = 0; from < count; from += atOnce) deal(rows, word, shift, order, from, ends, next)
    order = next
  }
  return order
}

function greatest(rows: Int32Array, word: number, from: number, count: number): number {
  let most = 0
  for (let row = from; row < Math.min(from + atOnce, count); row++)
    most = Math.max(most, rows[row * rowWords + word]!)
  return most
}

/** Counts the digits of some rows, each one place further on. */
function tally(
  rows: Int32Array,
  word: number,
  shift: number,
  from: number,
  count: number,
  counts: Uint32Array,
): void {
  const to = Math.min(from + atOnce, count)
  for (let row = from; row < to; row++)
    counts[((rows[row * rowWords + word]! >>> shift) & (digits - 1)) + 1]!++
}

/** Puts some rows where their digits say. */
function deal(
  rows: Int32Array,
  word: number,
  shift: number,
  order: Int32Array,
  from: number,
  ends: Uint32Array,
  next: Int32Array,
): void {
  const to = Math.min(from + atOnce, order.length)
  for (let n = from; n < to; n++) {
    const row = order[n]!
    next[ends[(rows[row * rowWords + word]! >>> shift) & (digits - 1)]!++] = row
  }
}
