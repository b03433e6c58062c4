import type { Run } from './anchors.ts'

/** A passage must bring at least this share of its letters that no better passage has aligned on that side. */
const leastNew = 0.5

/** Which letters of two texts the passages chosen so far have aligned. */
export class Selection {
  private readonly inA = new Stretches()
  private readonly inB = new Stretches()

  isNew(runs: readonly Run[]): boolean {
    let letters = 0
    let coveredA = 0
    let coveredB = 0
    for (const { a, b, length } of runs) {
      letters += length
      coveredA += this.inA.covered(a, a + length)
      coveredB += this.inB.covered(b, b + length)
    }
    return letters - Math.min(coveredA, coveredB) >= letters * leastNew
  }

  add(runs: readonly Run[]): void {
    for (const { a, b, length } of runs) {
      this.inA.add(a, a + length)
      this.inB.add(b, b + length)
    }
  }
}

/** Stretches of numbers, each from a first to a last (exclusive), in order and apart. */
class Stretches {
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** How many of the numbers from one up to another (exclusive) are in a stretch. */
  covered(from: number, to: number): number {
    const { starts, ends } = this
    let count = 0
    for (let n = this.firstAfter(from); n < starts.length && starts[n]! < to; n++)
      count += Math.min(to, ends[n]!) - Math.max(from, starts[n]!)
    return count
  }

  add(from: number, to: number): void {
    const { starts, ends } = this
    const first = this.firstAfter(from - 1)
    let end = first
    let [start, stop] = [from, to]
    for (; end < starts.length && starts[end]! <= to; end++) {
      start = Math.min(start, starts[end]!)
      stop = Math.max(stop, ends[end]!)
    }
    starts.splice(first, end - first, start)
    ends.splice(first, end - first, stop)
  }

  /** Index of the first stretch that ends after a number. */
  private firstAfter(number: number): number {
    const { ends } = this
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! <= number) low = middle + 1
      else high = middle
    }
    return low
  }
}
