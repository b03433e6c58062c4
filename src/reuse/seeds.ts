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
 * for many of its seeds.
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
    const at = this.count++ * 4
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
    const { columns, count } = this
    const order = new Float64Array(count)
    // a and the row in one number: rows of equal a stay in the order in which they were added
    for (let n = 0; n < count; n++) order[n] = columns[n * 4]! * this.capacity + n
    order.sort()
    const seed: Seed = { a: 0, b: 0, placeA: 0, placeB: 0, common: false }
    for (const key of order) {
      const at = (key % this.capacity) * 4
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
