/** How far apart two values are: 0 the same, 1 nothing in common. */
export type Distance<Value> = (a: Value, b: Value) => number

export const nominal: Distance<string> = (a, b) => (a === b ? 0 : 1)

/**
 * MASI distance of two sets (Passonneau 2006): 1 − Jaccard × monotonicity, so that a part of the other's set is nearer
 * than a set that overlaps it. Two empty sets are the same.
 */
export const masi: Distance<readonly string[]> = (a, b) => {
  const [x, y] = [new Set(a), new Set(b)]
  const shared = [...x].filter(value => y.has(value)).length
  const all = x.size + y.size - shared
  if (all === 0) return 0
  return 1 - (shared / all) * monotonicity(shared, x.size, y.size)
}

function monotonicity(shared: number, x: number, y: number): number {
  if (shared === 0) return 0
  if (shared === x && shared === y) return 1
  return shared === Math.min(x, y) ? 2 / 3 : 1 / 3
}

/**
 * Krippendorff's alpha for two coders without missing values (Krippendorff 2011, “Computing Krippendorff's
 * Alpha-Reliability”): 1 perfect, 0 as by chance. Null where it is not defined: fewer than two values, or one value
 * throughout.
 */
export function alpha<Value>(
  pairs: readonly (readonly [Value, Value])[],
  distance: Distance<Value>,
): number | null {
  const counts = new Map<string, { value: Value; count: number }>()
  for (const value of pairs.flat() as Value[]) {
    const key = JSON.stringify(value)
    const seen = counts.get(key)
    if (seen) seen.count++
    else counts.set(key, { value, count: 1 })
  }
  const values = [...counts.values()]
  const total = 2 * pairs.length
  let expected = 0
  for (const a of values) for (const b of values) expected += a.count * b.count * distance(a.value, b.value)
  if (expected === 0) return null
  const observed = pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0)
  return 1 - (observed / pairs.length) * ((total * (total - 1)) / expected)
}
