import { alignPrepared } from './align.ts'
import type { Alignment, Family, Reuse } from './alignment.ts'
import { Cache } from './cache.ts'
import { candidatesOf, type Candidates, type Scope } from './candidates.ts'
import { Changes } from './changes.ts'
import { FamilyFinder } from './families.ts'
import { defaultParameters, type ReuseParameters } from './parameters.ts'
import { prepare, preparedBytes, type Prepared } from './prepared.ts'
import { firstOf, PairSet, secondOf } from './sets.ts'
import type { Sharers } from './sharers.ts'
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
  const { fresh, touched } = alignNew(source, new Set(earlier.documents), options)
  const alignments = [...fresh, ...alignAgain(source, touched, options)]
  const again = new Set(touched.map(([a, b]) => `${a} ${b}`))
  for (const alignment of earlier.alignments) {
    if (!again.has(`${alignment.a.document} ${alignment.b.document}`))
      alignments.push(alignment.family === null ? alignment : { ...alignment, family: null })
  }
  alignments.sort(inOrder)
  const found = familiesOf(documents, alignments, options)
  return { alignments: inFamilies(alignments, found), families: found }
}

/** What new documents share with all, and which pairs of old ones must be looked at again. */
interface NewReuse {
  /** alignments of pairs with a new document; families are not told */
  readonly fresh: readonly Alignment[]
  /** old documents by id, the smaller first, whose earlier alignments no longer stand: to be aligned again */
  readonly touched: readonly (readonly [string, string])[]
}

/** @param known ids of documents that were aligned with each other before, all of them in the source */
function alignNew(source: DocumentSource, known: ReadonlySet<string>, options: ReuseOptions): NewReuse {
  const parameters = { ...defaultParameters, ...options }
  const isNew = (rank: number): boolean => !known.has(source.documentAt(rank).id)
  const changes = new Changes(isNew, parameters.commonIn)
  const fresh = alignIn(source, changes.withNew(ranked(source, (_, rank) => rank).filter(isNew)), options)
  const idOf = (rank: number) => source.documentAt(rank).id
  return { fresh, touched: changes.touched.map(([a, b]) => [idOf(a), idOf(b)] as const) }
}

/** The alignments of some pairs. */
function alignAgain(
  source: DocumentSource,
  pairs: readonly (readonly [string, string])[],
  options: ReuseOptions,
): Alignment[] {
  if (pairs.length === 0) return []
  return alignIn(source, pairsIn(source, pairs), options)
}

/** Pairs of documents, by id, as a scope names them. */
function pairsIn(source: DocumentSource, pairs: readonly (readonly [string, string])[]): Scope {
  const ranks = new Map(ranked(source, ({ id }, rank) => [id, rank] as const))
  const wanted = new PairSet()
  for (const [a, b] of pairs) wanted.add(ranks.get(a)!, ranks.get(b)!)
  const focus = [...new Set(pairs.flat())].map(id => ranks.get(id)!)
  return { focus, wants: (a, b) => wanted.has(a, b) }
}

/**
 * The alignments of the documents in focus with all others, where not all are at hand.
 * @param documents those that `partners` tells
 */
export function alignSharers(
  documents: readonly ReuseDocument[],
  sharers: Sharers,
  options: ReuseOptions = {},
): Alignment[] {
  const source = sourceOf(documents)
  const inFocus = ranked(source, ({ id }) => sharers.focus.has(id))
  const scope = {
    focus: ranked(source, (_, rank) => rank).filter(rank => inFocus[rank]),
    wants: (a: number, b: number) => inFocus[a]! || inFocus[b]!,
    everywhere: sharers.everywhere(rank => source.documentAt(rank).id),
  }
  return alignIn(source, scope, options)
}

/**
 * The alignments of some pairs of the documents in focus, where no others are at hand.
 * @param documents those in focus
 * @param pairs by id, the smaller first
 */
export function alignTouched(
  documents: readonly ReuseDocument[],
  sharers: Sharers,
  pairs: readonly (readonly [string, string])[],
  options: ReuseOptions = {},
): Alignment[] {
  const source = sourceOf(documents)
  const everywhere = sharers.everywhere(rank => source.documentAt(rank).id)
  return alignIn(source, { ...pairsIn(source, pairs), everywhere }, options)
}

function alignIn(source: DocumentSource, scope: Scope, options: ReuseOptions): Alignment[] {
  const parameters = { ...defaultParameters, ...options }
  const candidates = candidatesOf(source, parameters, scope)
  const pairs = alignPairs(source, candidates, parameters, options.onProgress)
  return [...pairs].flatMap(({ alignments }) => alignments)
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
  { pairs, long, common, shared }: Candidates,
  parameters: ReuseParameters,
  onProgress?: (done: number, of: number) => void,
): Generator<Pair> {
  const ready = new Cache<{ document: ReuseDocument; prepared: Prepared }>(
    parameters.memory * preparedShare,
    number => {
      const document = source.documentAt(number)
      return { document, prepared: prepare(document, parameters, shared) }
    },
    ({ document }) => preparedBytes(document.text.length),
  )
  let done = 0
  for (const key of pairs.sorted()) {
    const first = firstOf(key)
    const second = secondOf(key)
    const a = ready.get(first)
    const b = ready.get(second)
    const anchorCommon = long.has(first, second)
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
