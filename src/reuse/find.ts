import { alignPrepared } from './align.ts'
import type { Alignment, Family, Reuse } from './alignment.ts'
import { Cache } from './cache.ts'
import { candidatesOf, type Candidates } from './candidates.ts'
import { Changes } from './changes.ts'
import { FamilyFinder } from './families.ts'
import { defaultParameters, type ReuseParameters } from './parameters.ts'
import { prepare, preparedBytes, type Prepared } from './prepared.ts'
import { firstOf, secondOf } from './sets.ts'
import { sourceOf, type DocumentSource, type ReuseDocument } from './source.ts'

export interface ReuseOptions extends Partial<ReuseParameters> {
  /** called as pairs are aligned, for people who wait */
  readonly onProgress?: (done: number, of: number) => void
}

/** What was found among some of the documents before, with the same parameters. */
export interface EarlierReuse {
  /** ids of the documents it was found among */
  readonly documents: Iterable<string>
  readonly alignments: readonly Alignment[]
}

/**
 * Who printed whose words: every passage that two of the documents share, and the families of documents that carry one
 * text. Deterministic; the order of the documents does not matter. Documents with the same id are taken once.
 */
export function findReuse(documents: readonly ReuseDocument[], options: ReuseOptions = {}): Reuse {
  const alignments: Alignment[] = []
  const families = streamReuse(sourceOf(documents), alignment => alignments.push(alignment), options)
  return { alignments: inFamilies(alignments, families), families }
}

/**
 * `findReuse` for documents that do not fit into memory: they are asked for by number, and each alignment is
 * handed on as it is found, pair after pair in order of the documents. Which family an alignment belongs to is not yet known then
 * (`family` is null); the families are returned at the end.
 */
export function streamReuse(
  source: DocumentSource,
  take: (alignment: Alignment) => void,
  options: ReuseOptions = {},
): Family[] {
  const parameters = { ...defaultParameters, ...options }
  const families = new FamilyFinder(parameters.sameText)
  const candidates = candidatesOf(source, parameters)
  for (const { a, b, alignments } of alignPairs(source, candidates, parameters, options.onProgress)) {
    families.add(a, b, alignments)
    for (const alignment of alignments) take(alignment)
  }
  return families.families()
}

/**
 * `findReuse` where most documents are known: only pairs with a new document are aligned, and those old pairs
 * that the new ones touch. Gives what `findReuse` gives on all documents. The ids must be of the texts (as those of
 * documents are); where an earlier document is gone, everything is found anew.
 */
export function addReuse(
  documents: readonly ReuseDocument[],
  earlier: EarlierReuse,
  options: ReuseOptions = {},
): Reuse {
  const source = sourceOf(documents)
  const present = new Set(ranked(source, ({ id }) => id))
  for (const id of earlier.documents) if (!present.has(id)) return findReuse(documents, options)
  const { fresh, isTouched } = alignNew(source, earlier.documents, options)
  const alignments = [...fresh]
  for (const alignment of earlier.alignments) {
    if (!isTouched(alignment.a.document, alignment.b.document))
      alignments.push(alignment.family === null ? alignment : { ...alignment, family: null })
  }
  alignments.sort(inOrder)
  const found = familiesOf(documents, alignments, options)
  return { alignments: inFamilies(alignments, found), families: found }
}

/** What new documents share with all, and which pairs of old ones must be looked at again. */
export interface NewReuse {
  /** alignments of pairs with a new document, and of the old pairs that are touched; families are not told */
  readonly fresh: readonly Alignment[]
  /** true for two old documents, by id, whose earlier alignments no longer stand */
  readonly isTouched: (a: string, b: string) => boolean
  /** the same pairs, by id */
  readonly touched: readonly (readonly [string, string])[]
}

/** @param known ids of documents that were aligned with each other before, all of them in the source */
export function alignNew(
  source: DocumentSource,
  known: Iterable<string>,
  options: ReuseOptions = {},
): NewReuse {
  const parameters = { ...defaultParameters, ...options }
  const ranks = new Map(ranked(source, ({ id }, rank) => [id, rank] as const))
  const old = new Set(known)
  const isNew = (rank: number): boolean => !old.has(source.documentAt(rank).id)
  const changes = new Changes(isNew, parameters.commonIn)
  const fresh: Alignment[] = []
  const align = (candidates: Candidates): void => {
    for (const pair of alignPairs(source, candidates, parameters, options.onProgress))
      fresh.push(...pair.alignments)
  }
  align(candidatesOf(source, parameters, changes.withNew([...ranks.values()].filter(isNew))))
  if (changes.touched.length > 0) align(candidatesOf(source, parameters, changes.withOld))
  const isTouched = (a: string, b: string) => changes.touches(ranks.get(a)!, ranks.get(b)!)
  const idOf = (rank: number) => source.documentAt(rank).id
  const touched = changes.touched.map(([a, b]) => [idOf(a), idOf(b)] as const)
  return { fresh, isTouched, touched }
}

const ranked = <T>(source: DocumentSource, make: (document: ReuseDocument, rank: number) => T): T[] =>
  Array.from({ length: source.size }, (_, rank) => make(source.documentAt(rank), rank))

/** In order of the documents' ids, then of place. */
function inOrder(x: Alignment, y: Alignment): number {
  if (x.a.document !== y.a.document) return x.a.document < y.a.document ? -1 : 1
  if (x.b.document !== y.b.document) return x.b.document < y.b.document ? -1 : 1
  return x.a.start - y.a.start || x.b.start - y.b.start
}

function familiesOf(
  documents: readonly ReuseDocument[],
  alignments: readonly Alignment[],
  options: ReuseOptions,
): Family[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const { sameText } = { ...defaultParameters, ...options }
  const families = new FamilyFinder(sameText)
  for (const [first, pair] of pairsOf(alignments))
    families.add(byId.get(first.a.document)!, byId.get(first.b.document)!, pair)
  return families.families()
}

/** The alignments of each pair of documents, with the first of them. */
export const pairsOf = (alignments: readonly Alignment[]): (readonly [Alignment, Alignment[]])[] =>
  [...Map.groupBy(alignments, ({ a, b }) => `${a.document} ${b.document}`).values()].map(
    pair => [pair[0]!, pair] as const,
  )

interface Pair {
  readonly a: ReuseDocument
  readonly b: ReuseDocument
  readonly alignments: readonly Alignment[]
}

/** The alignments of all candidate pairs, in order of the documents' ids. */
function* alignPairs(
  source: DocumentSource,
  { pairs, long, common }: Candidates,
  parameters: ReuseParameters,
  onProgress?: (done: number, of: number) => void,
): Generator<Pair> {
  const ready = new Cache<{ document: ReuseDocument; prepared: Prepared }>(
    parameters.memory * preparedShare,
    number => {
      const document = source.documentAt(number)
      return { document, prepared: prepare(document, parameters) }
    },
    ({ document }) => preparedBytes(document.text.length),
  )
  let done = 0
  for (const key of pairs.sorted()) {
    const [a, b] = [ready.get(firstOf(key)), ready.get(secondOf(key))]
    const anchorCommon = long.has(firstOf(key), secondOf(key))
    yield {
      a: a.document,
      b: b.document,
      alignments: alignPrepared(
        a.document,
        a.prepared,
        b.document,
        b.prepared,
        parameters,
        common,
        anchorCommon,
      ),
    }
    onProgress?.(++done, pairs.size)
  }
}

/** Share of the memory for texts that are ready to be aligned; by then the postings are gone. */
const preparedShare = 0.4

/** Each alignment with the family that both its documents belong to. */
export function inFamilies(found: readonly Alignment[], families: readonly Family[]): Alignment[] {
  const familyOf = new Map(families.flatMap(family => family.documents.map(id => [id, family.id] as const)))
  return found.map(alignment => {
    const family = familyOf.get(alignment.a.document) ?? null
    const shared = family === familyOf.get(alignment.b.document) ? family : null
    return shared === alignment.family ? alignment : { ...alignment, family: shared }
  })
}
