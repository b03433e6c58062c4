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
  const parameters = { ...defaultParameters, ...options }
  const source = sourceOf(documents)
  const ranks = new Map(Array.from({ length: source.size }, (_, rank) => [source.documentAt(rank).id, rank]))
  const known = new Set(earlier.documents)
  for (const id of known) if (!ranks.has(id)) return findReuse(documents, options)

  const isNew = (rank: number): boolean => !known.has(source.documentAt(rank).id)
  const changes = new Changes(isNew, parameters.commonIn)
  const alignments: Alignment[] = []
  const align = (candidates: Candidates): void => {
    for (const pair of alignPairs(source, candidates, parameters, options.onProgress))
      alignments.push(...pair.alignments)
  }
  align(candidatesOf(source, parameters, changes.withNew([...ranks.values()].filter(isNew))))
  if (!changes.none) align(candidatesOf(source, parameters, changes.withOld))
  for (const alignment of earlier.alignments) {
    const [a, b] = [ranks.get(alignment.a.document)!, ranks.get(alignment.b.document)!]
    if (!changes.touches(a, b))
      alignments.push(alignment.family === null ? alignment : { ...alignment, family: null })
  }
  alignments.sort(
    (x, y) =>
      ranks.get(x.a.document)! - ranks.get(y.a.document)! ||
      ranks.get(x.b.document)! - ranks.get(y.b.document)! ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start,
  )
  const families = new FamilyFinder(parameters.sameText)
  for (let from = 0, to = 0; from < alignments.length; from = to) {
    const { a, b } = alignments[from]!
    const samePair = (next: Alignment | undefined): boolean =>
      next?.a.document === a.document && next.b.document === b.document
    while (samePair(alignments[to])) to++
    const [rankA, rankB] = [ranks.get(a.document)!, ranks.get(b.document)!]
    families.add(source.documentAt(rankA), source.documentAt(rankB), alignments.slice(from, to))
  }
  const found = families.families()
  return { alignments: inFamilies(alignments, found), families: found }
}

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
function inFamilies(found: readonly Alignment[], families: readonly Family[]): Alignment[] {
  const familyOf = new Map(families.flatMap(family => family.documents.map(id => [id, family.id] as const)))
  return found.map(alignment => {
    const family = familyOf.get(alignment.a.document) ?? null
    const shared = family === familyOf.get(alignment.b.document) ? family : null
    return shared === alignment.family ? alignment : { ...alignment, family: shared }
  })
}
