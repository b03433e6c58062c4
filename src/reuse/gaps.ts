/** An insertion or omission costs in full up to this weight (5 ideographs), then only in part: sentences are cut whole. */
const shortSkip = 25
const longSkip = 0.2

/**
 * What a gap between two shared runs costs, in weight.
 * @param a weight of the letters in the gap in one text
 * @param b weight of the letters in the gap in the other
 * @param replaced share of the replaced letters that counts: 1 where the gap has been aligned
 */
export function gapCost(a: number, b: number, replaced: number): number {
  const skipped = Math.abs(a - b)
  const skip = skipped <= shortSkip ? skipped : shortSkip + (skipped - shortSkip) * longSkip
  return Math.min(a, b) * replaced + skip
}
