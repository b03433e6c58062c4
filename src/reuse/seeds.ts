/** A fingerprint that two documents share. Places are in letters. */
export interface Seed {
  a: number
  b: number
  placeA: number
  placeB: number
  common: boolean
}

const bytesPerSeed = 24
/** Columns of a seed: a, b, place in a, place in b with the mark of a common one. */
const width = 4

/**
 * Holds shared fingerprints until there are many, then hands them on pair by pair and by place in the first document, so that the
 * letters of a document are fetched once for many of its seeds, and seeds of one shared run follow one another.
 */
export class SeedBuffer {
  private columns = new Uint32Array(4096)
  private readonly capacity: number
  private count = 0
  private readonly take: (seed: Seed) => void

  constructor(bytes: number, take: (seed: Seed) => void) {
    this.capacity = Math.max(1024, Math.min(1 << 22, Math.floor(bytes / bytesPerSeed)))
    this.take = take
  }

  add(a: number, b: number, placeA: number, placeB: number, common: boolean): void {
    if (this.count === this.capacity) this.flush()
    const at = this.count++ * width
    if (at === this.columns.length) {
      const larger = new Uint32Array(at * 2)
      larger.set(this.columns)
      this.columns = larger
    }
    this.columns[at] = a
    this.columns[at + 1] = b
    this.columns[at + 2] = placeA
    this.columns[at + 3] = placeB * 2 + (common ? 1 : 0)
  }

  flush(): void {
    const { columns } = this
    const seed: Seed = { a: 0, b: 0, placeA: 0, placeB: 0, common: false }
    const order = inOrder(columns, this.count)
    for (let n = 0; n < order.length; n++) {
      const at = order[n]! * width
      seed.a = columns[at]!
      seed.b = columns[at + 1]!
      seed.placeA = columns[at + 2]!
      seed.placeB = columns[at + 3]! >>> 1
      seed.common = (columns[at + 3]! & 1) === 1
      this.take(seed)
    }
    this.count = 0
  }
}

const digitBits = 11
const digits = 1 << digitBits

/** Rows by a, then b, then place in a: a radix sort of their numbers, least significant digit first. */
function inOrder(columns: Uint32Array, count: number): Uint32Array {
  let order = new Uint32Array(count)
  for (let row = 0; row < count; row++) order[row] = row
  let next = new Uint32Array(count)
  const ends = new Uint32Array(digits + 1)
  for (const column of [2, 1, 0]) {
    let most = 0
    for (let row = 0; row < count; row++) most = Math.max(most, columns[row * width + column]!)
    for (let shift = 0; shift < 32 && most >>> shift > 0; shift += digitBits) {
      ends.fill(0)
      for (let row = 0; row < count; row++)
        ends[((columns[row * width + column]! >>> shift) & (digits - 1)) + 1]!++
      for (let d = 0; d < digits; d++) ends[d + 1]! += ends[d]!
      for (let n = 0; n < count; n++) {
        const row = order[n]!
        next[ends[(columns[row * width + column]! >>> shift) & (digits - 1)]!++] = row
      }
      ;[order, next] = [next, order]
    }
  }
  return order
}
