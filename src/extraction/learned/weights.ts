import type { LearnedTable } from '../../language/learned.ts'

/** Weights by bucket. Whole numbers: their sum is the same on every machine in any order. */
export interface Weights {
  readonly units: Int8Array
  /** what one unit counts, in logits */
  readonly step: number
}

const decoded = new WeakMap<LearnedTable, Weights>()

/** The weights of a table, read once. */
export function weightsOf(table: LearnedTable): Weights {
  const known = decoded.get(table)
  if (known) return known
  const units = Int8Array.from(atob(table.bytes), letter => letter.charCodeAt(0))
  const weights = { units, step: table.step }
  decoded.set(table, weights)
  return weights
}

/** FNV-1a over UTF-16 code units with a final mix, cut to a table of `size` buckets (a power of two). */
export function bucketOf(feature: string, size: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77)
  return (hash ^ (hash >>> 13)) & (size - 1)
}

/** The weight of a feature, in logits. */
export const weightOf = (feature: string, { units, step }: Weights): number =>
  units[bucketOf(feature, units.length)]! * step

/** What all features together say, in logits. */
export function logitOf(features: Iterable<string>, { units, step }: Weights): number {
  let sum = 0
  for (const feature of features) sum += units[bucketOf(feature, units.length)]!
  return sum * step
}

export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit))
