import type { Alignment, Family } from './alignment.ts'
import { type Carried, FamilyFinder } from './families.ts'
import { alignNew, pairsOf } from './find.ts'
import { defaultParameters } from './parameters.ts'
import { type ReuseDocument, sourceOf } from './source.ts'

export type { Carried } from './families.ts'

/** What new documents change about what was found among the old ones, whose alignments need not be at hand. */
export interface FurtherReuse {
  /** alignments of pairs with a new document, and of old pairs that were looked at again; families are not told */
  readonly fresh: readonly Alignment[]
  /** old documents, the smaller id first, whose earlier alignments with one another give way to those */
  readonly touched: readonly (readonly [string, string])[]
  readonly families: readonly Family[]
  readonly carried: readonly Carried[]
}

/**
 * `addReuse` where only what changes is wanted.
 * @param known ids of documents that were looked at before, all of them still there
 * @param before pairs among them that carry one text
 */
export function furtherReuse(
  documents: readonly ReuseDocument[],
  known: ReadonlySet<string>,
  before: readonly Carried[],
): FurtherReuse {
  const { fresh, isTouched, touched } = alignNew(sourceOf(documents), known)
  const standing = before.filter(({ a, b }) => known.has(a) && known.has(b) && !isTouched(a, b))
  const carried = [...standing, ...carriedPairs(documents, fresh)]
  return { fresh, touched, families: familiesFrom(documents, carried), carried }
}

/** Pairs of documents that carry one text. */
export function carriedPairs(
  documents: readonly ReuseDocument[],
  alignments: readonly Alignment[],
): Carried[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const finder = new FamilyFinder(defaultParameters.sameText)
  return pairsOf(alignments).flatMap(
    ([first, pair]) => finder.carried(byId.get(first.a.document)!, byId.get(first.b.document)!, pair) ?? [],
  )
}

function familiesFrom(documents: readonly ReuseDocument[], carried: readonly Carried[]): Family[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const finder = new FamilyFinder(defaultParameters.sameText)
  for (const pair of carried) finder.join(byId.get(pair.a)!, byId.get(pair.b)!, pair)
  return finder.families()
}
