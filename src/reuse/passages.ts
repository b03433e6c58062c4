import { anchorsOf, type Run } from './anchors.ts'
import { nowhere, reach } from './banded.ts'
import { chainsOf, type Chain } from './chains.ts'
import { leastLikeness, likenessAhead } from './likeness.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Prepared } from './prepared.ts'
import { runsBetween } from './runs-between.ts'
import { Selection } from './selection.ts'
import type { NumberSet } from './sets.ts'
import { split, type Passage } from './split.ts'

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
  /** of those found, made when a further chain asks for it: most pairs have one */
  let tried: Selection | undefined
  let noted = 0
  for (const chain of chains) {
    const beyond = aheadOf(chain, a, b)
    if (chain.runs.length === 1 && !promises(chain.runs[0]!, beyond, a, parameters.score)) continue
    if (found.length) {
      tried ??= new Selection()
      while (noted < found.length) tried.add(found[noted++]!.runs)
      if (!tried.isNew(chain.runs)) continue
    }
    split(extended(chain, beyond, a, b, parameters.drop), a, b, parameters, found)
  }
  if (found.length < 2) return found
  // a chain found late may hold one found early
  found.sort((x, y) => y.score - x.score || x.runs[0]!.a - y.runs[0]!.a || x.runs[0]!.b - y.runs[0]!.b)
  const chosen = new Selection()
  return found.filter(({ runs }) => {
    const isNew = chosen.isNew(runs)
    if (isNew) chosen.add(runs)
    return isNew
  })
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
  let before: Run | undefined
  for (const run of chain.runs) {
    if (before)
      runsBetween(codesA, before.a + before.length, run.a, codesB, before.b + before.length, run.b, runs)
    runs.push(run)
    before = run
  }
  runsBetween(codesA, endA, endA + on.a, codesB, endB, endB + on.b, runs)
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
