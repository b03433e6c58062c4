import type { LearnedTable } from '../../src/language/learned.ts'
import { bucketOf } from '../../src/extraction/learned/weights.ts'

/** One clause to learn from: its features as buckets, and whether a coder counts it. */
export interface Lesson {
  readonly buckets: Uint32Array
  readonly counts: boolean
}

export const lessonOf = (features: readonly string[], counts: boolean, size: number): Lesson => ({
  buckets: Uint32Array.from(features, feature => bucketOf(feature, size)),
  counts,
})

export interface Course {
  readonly rounds: number
  /** length of a step */
  readonly rate: number
  /** how much weights are drawn to nothing */
  readonly decay: number
  readonly seed: number
}

/**
 * Logistic regression by stochastic descent with a step of its own for every weight (Duchi, Hazan and Singer 2011);
 * the mean of the weights of the later rounds. The same lessons in the same order with the same seed give the same
 * weights.
 */
export function fit(lessons: readonly Lesson[], size: number, course: Course): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(0.01)
  const sum = new Float64Array(size)
  const order = Uint32Array.from(lessons.keys())
  const random = generator(course.seed)
  const late = Math.floor(course.rounds / 2)
  for (let round = 0; round < course.rounds; round++) {
    shuffle(order, random)
    for (const at of order) learn(lessons[at]!, weights, squares, course)
    if (round >= late) weights.forEach((weight, i) => (sum[i]! += weight))
  }
  return sum.map(total => total / (course.rounds - late))
}

function learn(
  { buckets, counts }: Lesson,
  weights: Float64Array,
  squares: Float64Array,
  course: Course,
): void {
  const error = 1 / (1 + Math.exp(-said(buckets, weights))) - (counts ? 1 : 0)
  for (const bucket of buckets) {
    const slope = error + course.decay * weights[bucket]!
    squares[bucket]! += slope * slope
    weights[bucket]! -= (course.rate * slope) / Math.sqrt(squares[bucket]!)
  }
}

export function said(buckets: Uint32Array, weights: Float64Array): number {
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket]!
  return sum
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

/** Whole numbers below 2³², a linear congruence with the constants of Numerical Recipes; the high half is used. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}

/** Weights as signed bytes: those beyond the reach of a byte are cut to it. */
export function tableOf(weights: Float64Array, reach: number): LearnedTable {
  const step = reach / 127
  const units = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / step))))
  return { bytes: Buffer.from(units.buffer).toString('base64'), step }
}
