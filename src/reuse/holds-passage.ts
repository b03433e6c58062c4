import { reach } from './banded.ts'
import { leastLikeness, likenessAhead } from './likeness.ts'
import { weights } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'

/** True where the letters around a shared place make a passage. */
export function holdsPassage(
  a: Uint16Array,
  placeA: number,
  b: Uint16Array,
  placeB: number,
  common: boolean,
  parameters: ReuseParameters,
): boolean {
  let from = 0
  while (from < placeA && from < placeB && a[placeA - from - 1] === b[placeB - from - 1]) from++
  let to = 0
  while (placeA + to < a.length && placeB + to < b.length && a[placeA + to] === b[placeB + to]) to++
  let shared = 0
  for (let i = placeA - from; i < placeA + to; i++) shared += weights[a[i]!]!
  if (shared < parameters.shingle) return false
  const score = common ? parameters.formula : parameters.score
  const length = common ? parameters.formula : parameters.passage
  if (shared >= score && shared >= length) return true
  // what the letters beyond the shared ones must bring
  const need = Math.min(score - shared, leastLikeness)
  const [alikeBack, alikeOn] = [
    likenessAhead(a, placeA - from - 1, b, placeB - from - 1, -1),
    likenessAhead(a, placeA + to, b, placeB + to, 1),
  ]
  if (alikeBack + alikeOn < need) return false
  const back = reach(a, placeA - from, b, placeB - from, -1, parameters.drop)
  const on = reach(a, placeA + to, b, placeB + to, 1, parameters.drop)
  if (shared + back.score + on.score < score) return false
  const weightA = weightBetween(a, placeA - from - back.a, placeA + to + on.a)
  const weightB = weightBetween(b, placeB - from - back.b, placeB + to + on.b)
  return Math.min(weightA, weightB) >= length
}

function weightBetween(codes: Uint16Array, from: number, to: number): number {
  let weight = 0
  for (let i = from; i < to; i++) weight += weights[codes[i]!]!
  return weight
}
