/** A seeded source of numbers (mulberry32), so that every run of a bench plants the same things. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** from 0 (inclusive) to 1 (exclusive) */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** a whole number from 0 up to `below` (exclusive) */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  pick<T>(values: ArrayLike<T>): T {
    return values[this.below(values.length)]!
  }

  /** a length whose logarithm is evenly spread: short passages as often as long ones */
  logUniform(from: number, to: number): number {
    return Math.round(from * (to / from) ** this.next())
  }

  shuffle<T>(values: T[]): T[] {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const swap = values[i]!
      values[i] = values[j]!
      values[j] = swap
    }
    return values
  }
}
