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
  private columns = columnsOf(1024)
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
    if (this.count === this.columns.a.length) this.columns = enlarged(this.columns)
    const at = this.count++
    this.columns.a[at] = a
    this.columns.b[at] = b
    this.columns.placesA[at] = placeA
    this.columns.placesB[at] = placeB * 2 + (common ? 1 : 0)
  }

  flush(): void {
    const { a, b } = this.columns
    const order = sortedBy(a, sortedBy(b, inTurn(this.count), this.count), this.count)
    for (let n = 0; n < order.length; n++) this.handOn(order[n]!)
    this.count = 0
  }

  private handOn(row: number): void {
    const { columns, seed } = this
    seed.a = columns.a[row]!
    seed.b = columns.b[row]!
    seed.placeA = columns.placesA[row]!
    seed.placeB = columns.placesB[row]! >>> 1
    seed.common = (columns.placesB[row]! & 1) === 1
    this.take(seed)
  }
}

interface Columns {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly placesA: Uint32Array
  /** twice the place, and one for a common fingerprint */
  readonly placesB: Uint32Array
}

const columnsOf = (rows: number): Columns => ({
  a: new Uint32Array(rows),
  b: new Uint32Array(rows),
  placesA: new Uint32Array(rows),
  placesB: new Uint32Array(rows),
})

function enlarged(columns: Columns): Columns {
  const larger = columnsOf(columns.a.length * 2)
  larger.a.set(columns.a)
  larger.b.set(columns.b)
  larger.placesA.set(columns.placesA)
  larger.placesB.set(columns.placesB)
  return larger
}

function inTurn(count: number): Uint32Array {
  const order = new Uint32Array(count)
  for (let row = 0; row < count; row++) order[row] = row
  return order
}

const digitBits = 13
const digits = 1 << digitBits

/** So many rows are sorted by one call: a loop over all would run slowly until the compiler has seen it end. */
const atOnce = 1 << 12

/**
 * Rows in ascending order of their numbers; rows of equal numbers stay as they were: a radix sort, least significant
 * digit first.
 * @param before the rows in the order before
 */
function sortedBy(numbers: Uint32Array, before: Uint32Array, count: number): Uint32Array {
  let order = before
  let most = 0
  for (let from = 0; from < count; from += atOnce) most = Math.max(most, greatest(numbers, from, count))
  const ends = new Uint32Array(digits + 1)
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += digitBits) {
    ends.fill(0)
    for (let from = 0; from < count; from += atOnce) tally(numbers, shift, from, count, ends)
    for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
    const next = new Uint32Array(count)
    for (let from = 0; from < count; from += atOnce) deal(numbers, shift, order, from, ends, next)
    order = next
  }
  return order
}

function greatest(numbers: Uint32Array, from: number, count: number): number {
  let most = 0
  for (let row = from; row < Math.min(from + atOnce, count); row++)
    if (numbers[row]! > most) most = numbers[row]!
  return most
}

/** Counts the digits of some rows' numbers, each one place further on. */
function tally(numbers: Uint32Array, shift: number, from: number, count: number, counts: Uint32Array): void {
  const to = Math.min(from + atOnce, count)
  for (let row = from; row < to; row++) counts[((numbers[row]! >>> shift) & (digits - 1)) + 1]!++
}

/** Puts some rows where their digits say. */
function deal(
  numbers: Uint32Array,
  shift: number,
  order: Uint32Array,
  from: number,
  ends: Uint32Array,
  next: Uint32Array,
): void {
  const to = Math.min(from + atOnce, order.length)
  for (let n = from; n < to; n++) {
    const row = order[n]!
    next[ends[(numbers[row]! >>> shift) & (digits - 1)]!++] = row
  }
}
