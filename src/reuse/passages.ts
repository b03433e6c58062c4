import { anchorsOf, type Run } from './anchors.ts'
import { nowhere, reach, runsBetween } from './banded.ts'
import { chainsOf, type Chain } from './chains.ts'
import { gapCost } from './gaps.ts'
import { leastLikeness, likenessAhead } from './likeness.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Prepared } from './prepared.ts'
import type { NumberSet } from './sets.ts'

/** A passage that two texts share: the runs of letters that stay equal, in order, and its score in weight. */
export interface Passage {
  readonly runs: readonly Run[]
  readonly score: number
}

/** A passage must bring at least this share of its letters that no better passage has aligned on that side. */
const leastNew = 0.5
/** Least share of letters that are equal: 2 × equal / (letters of a + letters of b). */
const leastAlike = 0.55

/**
 * The passages two texts share, best first. A stretch that stands several times in one text is aligned at each place;
 * what is already aligned on both sides is not aligned again.
 * @param common fingerprints of formulas: they anchor nothing
 */
export function passagesOf(
  a: Prepared,
  b: Prepared,
  parameters: ReuseParameters,
  common?: NumberSet,
): Passage[] {
  const chains = chainsOf(anchorsOf(a, b, parameters.shingle, common), a, b, parameters.gap)
  const found: Passage[] = []
  const tried = new Selection(a, b)
  for (const chain of chains) {
    const beyond = aheadOf(chain, a, b)
    if (chain.runs.length === 1 && !promises(chain.runs[0]!, beyond, a, parameters.score)) continue
    if (!tried.isNew(chain.runs)) continue
    for (const passage of split(extended(chain, beyond, a, b, parameters.drop), a, b, parameters)) {
      tried.add(passage.runs)
      found.push(passage)
    }
  }
  if (found.length < 2) return found
  // a chain found late may hold one found early
  found.sort((x, y) => y.score - x.score || x.runs[0]!.a - y.runs[0]!.a || x.runs[0]!.b - y.runs[0]!.b)
  const chosen = new Selection(a, b)
  return found.filter(({ runs }) => chosen.isNew(runs) && chosen.add(runs))
}

/** Which letters of two texts the passages chosen so far have aligned. */
class Selection {
  private readonly chosen: (readonly Run[])[] = []
  /** 1 for each letter aligned; made when a second passage is looked at, which in most pairs there is not */
  private aligned: readonly [Uint8Array, Uint8Array] | undefined
  private readonly a: Prepared
  private readonly b: Prepared

  constructor(a: Prepared, b: Prepared) {
    this.a = a
    this.b = b
  }

  isNew(runs: readonly Run[]): boolean {
    if (!this.chosen.length && !this.aligned) return true
    const letters = runs.reduce((sum, run) => sum + run.length, 0)
    const only = this.aligned ? undefined : this.chosen[0]
    const [inA, inB] =
      only && this.chosen.length === 1 && only.length * runs.length <= fewPairs
        ? [sharedLetters(runs, only, 'a'), sharedLetters(runs, only, 'b')]
        : this.marked().map((marks, n) => markedLetters(runs, marks, n ? 'b' : 'a'))
    return letters - Math.min(inA!, inB!) >= letters * leastNew
  }

  add(runs: readonly Run[]): true {
    this.chosen.push(runs)
    return true
  }

  private marked(): readonly [Uint8Array, Uint8Array] {
    this.aligned ??= [
      new Uint8Array(this.a.letters.codes.length),
      new Uint8Array(this.b.letters.codes.length),
    ]
    for (let runs = this.chosen.pop(); runs; runs = this.chosen.pop()) {
      for (const run of runs) {
        this.aligned[0].fill(1, run.a, run.a + run.length)
        this.aligned[1].fill(1, run.b, run.b + run.length)
      }
    }
    return this.aligned
  }
}

/** Up to so many pairs of runs are compared directly. */
const fewPairs = 64

/** How many letters of some runs stand in runs of another passage, on one side. */
function sharedLetters(runs: readonly Run[], others: readonly Run[], side: 'a' | 'b'): number {
  let letters = 0
  for (const run of runs) {
    for (const other of others) {
      const from = Math.max(run[side], other[side])
      const to = Math.min(run[side] + run.length, other[side] + other.length)
      if (to > from) letters += to - from
    }
  }
  return letters
}

function markedLetters(runs: readonly Run[], marks: Uint8Array, side: 'a' | 'b'): number {
  let letters = 0
  for (const run of runs) {
    for (let k = run[side]; k < run[side] + run.length; k++) letters += marks[k]!
  }
  return letters
}

/** Weight of what the texts have in common before a chain and after it. */
interface Beyond {
  readonly before: number
  readonly after: number
}

function aheadOf({ runs }: Chain, a: Prepared, b: Prepared): Beyond {
  const [codesA, codesB] = [a.letters.codes, b.letters.codes]
  const first = runs[0]!
  const last = runs.at(-1)!
  return {
    before: likenessAhead(codesA, first.a - 1, codesB, first.b - 1, -1).alike,
    after: likenessAhead(codesA, last.a + last.length, codesB, last.b + last.length, 1).alike,
  }
}

/** A chain's runs with those between them and beyond its ends. */
function extended(chain: Chain, beyond: Beyond, a: Prepared, b: Prepared, drop: number): Run[] {
  const codesA = a.letters.codes
  const codesB = b.letters.codes
  const first = chain.runs[0]!
  const last = chain.runs.at(-1)!
  const endA = last.a + last.length
  const endB = last.b + last.length
  const back = beyond.before < leastAhead ? nowhere : reach(codesA, first.a, codesB, first.b, -1, drop)
  const on = beyond.after < leastAhead ? nowhere : reach(codesA, endA, codesB, endB, 1, drop)
  const runs = runsBetween(codesA, first.a - back.a, first.a, codesB, first.b - back.b, first.b)
  for (const [n, run] of chain.runs.entries()) {
    const before = chain.runs[n - 1]
    if (before) {
      const fromA = before.a + before.length
      const fromB = before.b + before.length
      runs.push(...runsBetween(codesA, fromA, run.a, codesB, fromB, run.b))
    }
    runs.push(run)
  }
  runs.push(...runsBetween(codesA, endA, endA + on.a, codesB, endB, endB + on.b))
  return joined(runs)
}

/** False for a lone run that is no passage by itself and has nothing in common around it. */
function promises(run: Run, { before, after }: Beyond, { sums }: Prepared, least: number): boolean {
  const weight = sums[run.a + run.length]! - sums[run.a]!
  return weight >= least || before + after >= Math.min(least - weight, leastLikeness)
}

/** Weight in common without which an end is not extended: two ideographs. */
const leastAhead = 10

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      out[out.length - 1] = { a: last.a, b: last.b, length: last.length + run.length }
    } else out.push(run)
  }
  return out
}

/**
 * Cuts a row of runs where a gap costs more than what stands on either side is worth, and where the two sides have grown too
 * unlike; keeps the pieces that are passages.
 */
function split(runs: readonly Run[], a: Prepared, b: Prepared, parameters: ReuseParameters): Passage[] {
  if (!runs.length) return []
  const costs = runs.map((run, n) => (n ? costBefore(runs[n - 1]!, run, a, b) : 0))
  const values = runs.map(run => a.sums[run.a + run.length]! - a.sums[run.a]!)
  const cut = worstGap(values, costs) ?? (alike(runs) < leastAlike ? costliest(costs) : undefined)
  if (cut !== undefined) {
    return [...split(runs.slice(0, cut), a, b, parameters), ...split(runs.slice(cut), a, b, parameters)]
  }
  const score = values.reduce((sum, value, n) => sum + value - costs[n]!, 0)
  const first = runs[0]!
  const last = runs.at(-1)!
  const weightA = a.sums[last.a + last.length]! - a.sums[first.a]!
  const weightB = b.sums[last.b + last.length]! - b.sums[first.b]!
  const long = Math.min(weightA, weightB) >= parameters.passage
  return long && score >= parameters.score ? [{ runs, score }] : []
}

const costBefore = (before: Run, run: Run, a: Prepared, b: Prepared): number =>
  gapCost(
    a.sums[run.a]! - a.sums[before.a + before.length]!,
    b.sums[run.b]! - b.sums[before.b + before.length]!,
    1,
  )

/** The gap that most outweighs the better stretch on its poorer side, if any does. */
function worstGap(values: readonly number[], costs: readonly number[]): number | undefined {
  const left = bestUpTo(values, costs)
  const right = bestUpTo([...values].reverse(), [0, ...costs.slice(1).reverse()]).reverse()
  let worst = 0
  let at: number | undefined
  for (let n = 1; n < values.length; n++) {
    const excess = costs[n]! - Math.min(left[n - 1]!, right[n]!)
    if (excess > worst) {
      worst = excess
      at = n
    }
  }
  return at
}

/** Best sum of a stretch that ends with each value. */
function bestUpTo(values: readonly number[], costs: readonly number[]): number[] {
  const best: number[] = []
  for (const [n, value] of values.entries()) best.push(value + Math.max(0, (best[n - 1] ?? 0) - costs[n]!))
  return best
}

function alike(runs: readonly Run[]): number {
  const first = runs[0]!
  const last = runs.at(-1)!
  const equal = runs.reduce((sum, run) => sum + run.length, 0)
  return (2 * equal) / (last.a + last.length - first.a + last.b + last.length - first.b)
}

function costliest(costs: readonly number[]): number | undefined {
  let at: number | undefined
  for (let n = 1; n < costs.length; n++) if (at === undefined || costs[n]! > costs[at]!) at = n
  return at
}
