import type { Document } from '../documents/document.ts'
import { alignPrepared } from './align.ts'
import type { Alignment, Reuse } from './alignment.ts'
import { Cache } from './cache.ts'
import { candidatesOf, type Candidates, type Texts } from './candidates.ts'
import { Changes } from './changes.ts'
import type { Text } from './compare.ts'
import { familiesOf } from './families.ts'
import { defaultParameters, type ReuseParameters } from './parameters.ts'
import { prepare, preparedBytes, type Prepared } from './prepared.ts'
import { firstOf, secondOf } from './sets.ts'

/** What finding reuse needs of a document; a whole `Document` will do. */
export type ReuseDocument = Pick<Document, 'id' | 'text' | 'language' | 'published'>

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
  const parameters = { ...defaultParameters, ...options }
  const ordered = inOrder(documents)
  const candidates = candidatesOf(textsOf(ordered), parameters)
  const alignments = [...alignPairs(ordered, candidates, parameters, options.onProgress)]
  return withFamilies(ordered, alignments, parameters)
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
  const ordered = inOrder(documents)
  const ranks = new Map(ordered.map((document, rank) => [document.id, rank]))
  const known = new Set(earlier.documents)
  for (const id of known) if (!ranks.has(id)) return findReuse(documents, options)

  const isNew = (rank: number): boolean => !known.has(ordered[rank]!.id)
  const changes = new Changes(isNew, parameters.commonIn)
  const texts = textsOf(ordered)
  const fresh = candidatesOf(texts, parameters, changes.withNew([...ordered.keys()].filter(isNew)))
  const alignments = [...alignPairs(ordered, fresh, parameters, options.onProgress)]
  if (!changes.none) {
    const touched = candidatesOf(texts, parameters, changes.withOld)
    alignments.push(...alignPairs(ordered, touched, parameters, options.onProgress))
  }
  for (const alignment of earlier.alignments) {
    const [a, b] = [ranks.get(alignment.a.document)!, ranks.get(alignment.b.document)!]
    if (!changes.touches(a, b)) alignments.push({ ...alignment, family: null })
  }
  alignments.sort(
    (x, y) =>
      ranks.get(x.a.document)! - ranks.get(y.a.document)! ||
      ranks.get(x.b.document)! - ranks.get(y.b.document)! ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start,
  )
  return withFamilies(ordered, alignments, parameters)
}

/** By id, so that no result depends on the order in which documents come. */
function inOrder(documents: readonly ReuseDocument[]): ReuseDocument[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
}

const textsOf = (documents: readonly ReuseDocument[]): Texts => ({
  size: documents.length,
  units: documents.reduce((sum, document) => sum + document.text.length, 0),
  textOf: number => documents[number]!.text,
})

/** The alignments of all candidate pairs, pair by pair, in order of the documents' ids. */
function* alignPairs(
  documents: readonly Text[],
  { pairs, long, common }: Candidates,
  parameters: ReuseParameters,
  onProgress?: (done: number, of: number) => void,
): Generator<Alignment> {
  const ready = new Cache<Prepared>(parameters.memory / 2, number => {
    const { text } = documents[number]!
    return { value: prepare(text, parameters), bytes: preparedBytes(text.length) }
  })
  let done = 0
  for (const key of pairs.sorted()) {
    const [a, b] = [firstOf(key), secondOf(key)]
    yield* alignPrepared(
      documents[a]!,
      ready.get(a),
      documents[b]!,
      ready.get(b),
      parameters,
      common,
      long.has(a, b),
    )
    onProgress?.(++done, pairs.size)
  }
}

function withFamilies(
  documents: readonly ReuseDocument[],
  found: readonly Alignment[],
  { sameText }: ReuseParameters,
): Reuse {
  const families = familiesOf(documents, found, sameText)
  const familyOf = new Map(families.flatMap(family => family.documents.map(id => [id, family.id] as const)))
  const alignments = found.map(alignment => {
    const family = familyOf.get(alignment.a.document) ?? null
    return family === familyOf.get(alignment.b.document) ? { ...alignment, family } : alignment
  })
  return { alignments, families }
}
