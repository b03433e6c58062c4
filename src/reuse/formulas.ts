import { firstFrom } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Passage } from './split.ts'
import type { Prepared } from './prepared.ts'
import type { NumberSet } from './sets.ts'

/**
 * True for a short passage that is made of formulas: what no common fingerprint of both texts covers
 * weighs less than a third of what a passage must. Long passages are never formulas, however many print them.
 */
export function isFormula(
  { runs }: Passage,
  a: Prepared,
  b: Prepared,
  common: NumberSet,
  { formula, passage, shingle }: ReuseParameters,
): boolean {
  const from = runs[0]!.a
  const to = runs.at(-1)!.a + runs.at(-1)!.length
  const weight = a.sums[to]! - a.sums[from]!
  if (!common.size || weight >= formula) return false
  let own = weight
  let covered = from
  const startB = firstFrom(b.places, runs[0]!.b)
  for (let n = firstFrom(a.places, from); n < a.places.length && a.places[n]! < to; n++) {
    if (!common.has(a.hashes[n]!) || !holds(b, a.hashes[n]!, startB)) continue
    const start = Math.max(a.places[n]!, covered)
    const end = Math.min(to, endOfShingle(a, a.places[n]!, shingle))
    if (end <= start) continue
    own -= a.sums[end]! - a.sums[start]!
    covered = end
  }
  return own < passage / 3
}

/** True where a text has a fingerprint; it is looked for from one of them on first, where it is expected. */
const holds = ({ hashes }: Prepared, hash: number, expected: number): boolean =>
  hashes.indexOf(hash, expected) >= 0 || hashes.includes(hash)

function endOfShingle({ sums }: Prepared, place: number, weight: number): number {
  let end = place
  while (end + 1 < sums.length && sums[end]! - sums[place]! < weight) end++
  return end
}
