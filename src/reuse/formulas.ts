import type { Alignment } from './alignment.ts'
import { shinglesOf, winnow } from './fingerprints.ts'
import { lettersOf, weightSums } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'
import type { NumberSet } from './sets.ts'

/**
 * True for a short passage whose own words are a formula: the letters that no common fingerprint covers weigh less than half of what a
 * passage must. Long passages are never formulas, however many print them.
 */
export function isFormula(alignment: Alignment, common: NumberSet, parameters: ReuseParameters): boolean {
  if (!common.size) return false
  const { codes } = lettersOf(alignment.a.quote)
  const sums = weightSums(codes)
  if (sums[codes.length]! >= parameters.formula) return false
  const { hashes, lengths } = shinglesOf(codes, parameters.shingle)
  let own = sums[codes.length]!
  let covered = 0
  for (const place of winnow(hashes, parameters.window)) {
    if (!common.has(hashes[place]!)) continue
    const end = place + lengths[place]!
    if (end <= covered) continue
    own -= sums[end]! - sums[Math.max(place, covered)]!
    covered = end
  }
  return own < parameters.passage / 2
}
