import type { Alignment } from './alignment.ts'
import type { Run } from './anchors.ts'
import { alignmentOf, type Text } from './compare.ts'
import { isFormula } from './formulas.ts'
import { defaultParameters, type ReuseParameters } from './parameters.ts'
import { passagesOf } from './passages.ts'
import { prepare, type Prepared } from './prepared.ts'
import type { NumberSet } from './sets.ts'
import { slid } from './slides.ts'
import { wholeTokens, withoutStrays } from './tokens.ts'

/**
 * The passages that two documents share, in order of their place in `a`. Symmetric: `align(b, a)` gives the same
 * passages with the sides exchanged. `family` is null: a pair alone has none.
 */
export function align(a: Text, b: Text, options: Partial<ReuseParameters> = {}): Alignment[] {
  const parameters = { ...defaultParameters, ...options }
  const readyA = prepare(a, parameters)
  return alignPrepared(a, readyA, b, a === b ? readyA : prepare(b, parameters), parameters)
}

/**
 * `align` on texts already prepared, for many pairs.
 * @param common fingerprints of formulas: short passages made of them are set aside
 * @param anchorCommon whether they anchor passages all the same, because the pair shares a long one
 */
export function alignPrepared(
  a: Text,
  readyA: Prepared,
  b: Text,
  readyB: Prepared,
  parameters: ReuseParameters,
  common?: NumberSet,
  anchorCommon = true,
): Alignment[] {
  // passages are sought in one canonical order of the two, so that they do not depend on which comes first
  const flip = b.id < a.id
  const first = flip ? readyB : readyA
  const second = flip ? readyA : readyB
  const alignments: Alignment[] = []
  for (const passage of passagesOf(first, second, parameters, anchorCommon ? undefined : common)) {
    if (common && isFormula(passage, first, second, common, parameters)) continue
    const runs = wholeTokens(withoutStrays(slid(passage.runs, first, second), first), first, second)
    if (runs.length) alignments.push(alignmentOf(a, readyA, b, readyB, flip ? runs.map(flipped) : runs))
  }
  return alignments.length < 2
    ? alignments
    : alignments.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
}

const flipped = (run: Run): Run => ({ a: run.b, b: run.a, length: run.length })
