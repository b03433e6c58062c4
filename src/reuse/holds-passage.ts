import type { Run } from './anchors.ts'
import { nowhere, reach, type Reach } from './banded.ts'
import { leastLikeness, likenessAhead } from './likeness.ts'
import { weightOf } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'

/** True where the letters around a shared run make a passage. */
export function holdsPassage(
  a: Uint16Array,
  b: Uint16Array,
  run: Run,
  common: boolean,
  parameters: ReuseParameters,
): boolean {
  const shared = weightBetween(a, run.a, run.a + run.length)
  if (shared < parameters.shingle) return false
  const score = common ? parameters.formula : parameters.score
  const length = common ? parameters.formula : parameters.passage
  if (shared >= score && shared >= length) return true
  const [endA, endB] = [run.a + run.length, run.b + run.length]
  const likeBack = likenessAhead(a, run.a - 1, b, run.b - 1, -1)
  const likeOn = likenessAhead(a, endA, b, endB, 1)
  // what the letters beyond the shared ones must bring
  if (likeBack.alike + likeOn.alike < Math.min(score - shared, leastLikeness)) return false
  if (shared + likeBack.most + likeOn.most < score) return false
  const enough = Math.max(score, length) - shared
  const back = (): Reach => reach(a, run.a, b, run.b, -1, parameters.drop, enough)
  const on = (): Reach => reach(a, endA, b, endB, 1, parameters.drop, enough)
  const isPassage = (before: Reach, after: Reach): boolean =>
    shared + before.score + after.score >= score &&
    weightBetween(a, run.a - before.a, endA + after.a) >= length &&
    weightBetween(b, run.b - before.b, endB + after.b) >= length
  // the side with more in common first: it often is enough, or shows that nothing will be
  if (likeOn.alike >= likeBack.alike) {
    const after = on()
    if (isPassage(nowhere, after)) return true
    return shared + after.score + likeBack.most >= score && isPassage(back(), after)
  }
  const before = back()
  if (isPassage(before, nowhere)) return true
  return shared + before.score + likeOn.most >= score && isPassage(before, on())
}

function weightBetween(codes: Uint16Array, from: number, to: number): number {
  let weight = 0
  for (let i = from; i < to; i++) weight += weightOf(codes[i]!)
  return weight
}
