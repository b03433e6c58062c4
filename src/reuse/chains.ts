import type { Run } from './anchors.ts'
import { gapCost } from './gaps.ts'
import type { Prepared } from './prepared.ts'

/** Runs that follow one another in both texts, and what they are worth together. */
export interface Chain {
  readonly runs: readonly Run[]
  readonly score: number
}

/** How many earlier runs are tried as the one before: bounds the work on texts full of repeats. */
const lookBack = 100
/** What is between two runs is not yet aligned: about half of it is expected to match. */
const unaligned = 0.5

/**
 * Colinear chains of runs, best first (local chaining with gap costs; Gusfield 1997, section 13.3). Each run is in at most one
 * chain. O(runs × lookBack).
 */
export function chainsOf(runs: readonly Run[], a: Prepared, b: Prepared, widestGap: number): Chain[] {
  if (runs.length === 1) {
    const [run] = runs
    return [{ runs, score: a.sums[run!.a + run!.length]! - a.sums[run!.a]! }]
  }
  const n = runs.length
  const scores = new Float64Array(n)
  const before = new Int32Array(n).fill(-1)
  for (let m = 0; m < n; m++) {
    const run = runs[m]!
    scores[m] = a.sums[run.a + run.length]! - a.sums[run.a]!
    for (let p = m - 1; p >= 0 && p >= m - lookBack; p--) {
      const score = scores[p]! + linkScore(runs[p]!, run, a, b, widestGap)
      if (score > scores[m]!) {
        scores[m] = score
        before[m] = p
      }
    }
  }
  return backtrack(runs, scores, before)
}

/** What a run adds after an earlier one: its letters not overlapped, less the gap; −∞ where it cannot follow. */
function linkScore(p: Run, m: Run, a: Prepared, b: Prepared, widestGap: number): number {
  if (p.a >= m.a || p.b >= m.b) return -Infinity
  const overlap = Math.max(0, p.a + p.length - m.a, p.b + p.length - m.b)
  if (overlap >= m.length) return -Infinity
  const fromA = p.a + p.length
  const fromB = p.b + p.length
  const toA = m.a + overlap
  const toB = m.b + overlap
  if (toA - fromA > widestGap || toB - fromB > widestGap) return -Infinity
  const gap = gapCost(a.sums[toA]! - a.sums[fromA]!, b.sums[toB]! - b.sums[fromB]!, unaligned)
  return a.sums[m.a + m.length]! - a.sums[toA]! - gap
}

function backtrack(runs: readonly Run[], scores: Float64Array, before: Int32Array): Chain[] {
  const order = bestFirst(scores)
  const used = new Uint8Array(runs.length)
  const chains: Chain[] = []
  for (const end of order) {
    if (used[end]) continue
    const links: Run[] = []
    let at = end
    for (; at >= 0 && !used[at]; at = before[at]!) {
      used[at] = 1
      links.push(runs[at]!)
    }
    const score = scores[end]! - (at >= 0 ? scores[at]! : 0)
    chains.push({ runs: withoutOverlaps(links.reverse()), score })
  }
  return chains.sort(
    (x, y) => y.score - x.score || x.runs[0]!.a - y.runs[0]!.a || x.runs[0]!.b - y.runs[0]!.b,
  )
}

/** So many are put in order one by one: most pairs share a few runs. */
const few = 32

/** Indexes of scores, the greatest first; of equals the first. */
function bestFirst(scores: Float64Array): Uint32Array {
  const order = new Uint32Array(scores.length)
  for (let n = 0; n < order.length; n++) order[n] = n
  if (order.length > few) return order.sort((x, y) => scores[y]! - scores[x]! || x - y)
  for (let n = 1; n < order.length; n++) {
    let at = n
    for (; at > 0 && scores[order[at - 1]!]! < scores[n]!; at--) order[at] = order[at - 1]!
    order[at] = n
  }
  return order
}

/** Cuts the head of each run that overlaps the one before it. */
function withoutOverlaps(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const overlap = last ? Math.max(0, last.a + last.length - run.a, last.b + last.length - run.b) : 0
    if (overlap < run.length)
      kept.push({ a: run.a + overlap, b: run.b + overlap, length: run.length - overlap })
  }
  return kept
}
