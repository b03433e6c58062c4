import type { Alignment, Family } from './alignment.ts'
import { type Carried, FamilyFinder, type Witness } from './families.ts'
import { pairsOf } from './find.ts'
import { defaultParameters } from './parameters.ts'

export type { Carried } from './families.ts'

/** Pairs of documents that carry one text. */
export function carriedPairs(documents: readonly Witness[], alignments: readonly Alignment[]): Carried[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const finder = new FamilyFinder(defaultParameters.sameText)
  return pairsOf(alignments).flatMap(
    ([first, pair]) => finder.carried(byId.get(first.a.document)!, byId.get(first.b.document)!, pair) ?? [],
  )
}

/** Pairs that still stand where some are aligned again. */
export function standingPairs(
  carried: readonly Carried[],
  again: readonly (readonly [string, string])[],
): Carried[] {
  const gone = new Set(again.map(([a, b]) => `${a} ${b}`))
  return carried.filter(({ a, b }) => !gone.has(`${a} ${b}`))
}

/** @param documents those that carry a text with another */
export function familiesFrom(documents: readonly Witness[], carried: readonly Carried[]): Family[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const finder = new FamilyFinder(defaultParameters.sameText)
  for (const pair of carried) finder.join(byId.get(pair.a)!, byId.get(pair.b)!, pair)
  return finder.families()
}
