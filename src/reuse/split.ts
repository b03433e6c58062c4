import type { Run } from './anchors.ts'
import { gapCost } from './gaps.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Prepared } from './prepared.ts'

/** A passage that two texts share: the runs of letters that stay equal, in order, and its score in weight. */
export interface Passage {
  readonly runs: readonly Run[]
  readonly score: number
}

/** Least share of letters that are equal: 2 × equal / (letters of a + letters of b). */
const leastAlike = 0.55

/** Runs in order, the weight of each, and what the gap before each costs. */
interface Row {
  readonly runs: readonly Run[]
  readonly values: Float64Array
  readonly costs: Float64Array
}

/**
 * Cuts a row of runs where a gap costs more than what stands on either side is worth, and where the two sides have grown too
 * unlike.
 * @param passages to which the pieces are added that are passages
 */
export function split(
  runs: readonly Run[],
  a: Prepared,
  b: Prepared,
  { passage, score }: ReuseParameters,
  passages: Passage[],
): void {
  const row = rowOf(runs, a, b)
  const take = (from: number, to: number): void => {
    const cut =
      worstGap(row, from, to) ?? (alike(runs, from, to) < leastAlike ? costliest(row, from, to) : undefined)
    if (cut !== undefined) {
      take(from, cut)
      take(cut, to)
      return
    }
    const first = runs[from]!
    const last = runs[to - 1]!
    const weightA = a.sums[last.a + last.length]! - a.sums[first.a]!
    const weightB = b.sums[last.b + last.length]! - b.sums[first.b]!
    if (Math.min(weightA, weightB) < passage) return
    const worth = scoreOf(row, from, to)
    if (worth >= score)
      passages.push({ runs: to - from === runs.length ? runs : runs.slice(from, to), score: worth })
  }
  if (runs.length) take(0, runs.length)
}

function rowOf(runs: readonly Run[], a: Prepared, b: Prepared): Row {
  const values = new Float64Array(runs.length)
  const costs = new Float64Array(runs.length)
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n]!
    values[n] = a.sums[run.a + run.length]! - a.sums[run.a]!
    if (n) costs[n] = costBefore(runs[n - 1]!, run, a, b)
  }
  return { runs, values, costs }
}

const costBefore = (before: Run, run: Run, a: Prepared, b: Prepared): number =>
  gapCost(
    a.sums[run.a]! - a.sums[before.a + before.length]!,
    b.sums[run.b]! - b.sums[before.b + before.length]!,
    1,
  )

function scoreOf({ values, costs }: Row, from: number, to: number): number {
  let score = values[from]!
  for (let n = from + 1; n < to; n++) score += values[n]! - costs[n]!
  return score
}

/** The gap that most outweighs the better stretch on its poorer side, if any does. */
function worstGap(row: Row, from: number, to: number): number | undefined {
  const { values, costs } = row
  if (!mayOutweigh(row, from, to)) return undefined
  /** the best sum of a stretch that begins with each run, from the one of index `from` on */
  const right = new Float64Array(to - from)
  for (let n = to - 1, best = 0; n > from; n--) {
    best = values[n]! + (n + 1 < to ? Math.max(0, best - costs[n + 1]!) : 0)
    right[n - from] = best
  }
  let worst = 0
  let at: number | undefined
  let left = values[from]!
  for (let n = from + 1; n < to; n++) {
    const excess = costs[n]! - Math.min(left, right[n - from]!)
    if (excess > worst) {
      worst = excess
      at = n
    }
    left = values[n]! + Math.max(0, left - costs[n]!)
  }
  return at
}

/** False where each gap costs less than the runs beside it are worth by themselves. */
function mayOutweigh({ values, costs }: Row, from: number, to: number): boolean {
  for (let n = from + 1; n < to; n++) if (costs[n]! > Math.min(values[n - 1]!, values[n]!)) return true
  return false
}

function alike(runs: readonly Run[], from: number, to: number): number {
  const first = runs[from]!
  const last = runs[to - 1]!
  let equal = 0
  for (let n = from; n < to; n++) equal += runs[n]!.length
  return (2 * equal) / (last.a + last.length - first.a + last.b + last.length - first.b)
}

function costliest({ costs }: Row, from: number, to: number): number | undefined {
  let at: number | undefined
  for (let n = from + 1; n < to; n++) if (at === undefined || costs[n]! > costs[at]!) at = n
  return at
}
