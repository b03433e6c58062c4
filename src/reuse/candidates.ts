import { agreeAround, lettersAround } from './around.ts'
import { LetterRing } from './letter-ring.ts'
import { Marks } from './marks.ts'
import type { ReuseParameters } from './parameters.ts'
import { expectedPostings, PostingCollector, postingBytes, type Postings } from './postings.ts'
import { Reader } from './reader.ts'
import { Repeats } from './repeats.ts'
import { SeedBuffer } from './seeds.ts'
import { NumberSet, type PairSet } from './sets.ts'
import type { DocumentSource } from './source.ts'
import { DocumentStarts } from './starts.ts'
import { Trial } from './trial.ts'

/** Which pairs are of interest. By default all are. */
export interface Scope {
  wants(a: number, b: number): boolean
  /** where given, every pair of interest holds one of these documents: no other fingerprints are looked at */
  readonly focus?: readonly number[]
  /** told of every shared fingerprint: the documents that hold it, ascending */
  observe?(members: readonly number[]): void
  /** where the source holds some of the documents only: what the others hold of the fingerprints in focus */
  readonly everywhere?: Everywhere
}

/** What is known of fingerprints in all documents. */
export interface Everywhere {
  /** those that stand in more documents than `commonIn` */
  readonly common: NumberSet
  /** of a common one: true for two holders, the smaller number first, between whom no other stands */
  areNeighbours(hash: number, a: number, b: number): boolean
}

const everything: Scope = { wants: () => true }

export interface Candidates {
  /** pairs of documents, the smaller number first, that share a passage worth aligning */
  readonly pairs: PairSet
  /** those of them that share a long passage printed by more than `commonIn` documents */
  readonly long: PairSet
  /** fingerprints of formulas: they stand in more documents than `commonIn`. Of those in focus only. */
  readonly common: NumberSet
  /** fingerprints that stand in more than one document, and a few others: only these can anchor a passage */
  readonly shared: Pick<Marks, 'has'>
  /** in how many hash ranges the postings were taken */
  readonly ranges: number
}

/**
 * All pairs of documents that share a passage. Fingerprints are collected and joined in as many hash ranges as `memory` asks for;
 * each shared fingerprint is tried on the letters around it, first the four beside it and then as far as they are alike, so that
 * a chance match makes no pair. A fingerprint in
 * up to `commonIn` documents joins each of them with each; one in more joins only neighbours, and only by a long
 * passage: a text printed by hundreds is found, a formula is not. The result does not depend on the number of ranges.
 */
export function candidatesOf(
  source: DocumentSource,
  parameters: ReuseParameters,
  scope: Scope = everything,
): Candidates {
  const { memory, shingle, commonIn } = parameters
  const common = scope.everywhere?.common ?? new NumberSet()
  const letters = new LetterRing(source, memory * lettersShare)
  const reader = new Reader(source, letters, parameters)
  const { wanted, collector } = collectorFor(reader, parameters, scope.focus)
  const trial = new Trial(letters, parameters)
  const seeds = new SeedBuffer(memory * seedsShare, seed => trial.take(seed))
  const shared = new Marks(Math.min(memory * sharedShare, Math.max(1 << 16, reader.units / 8)))
  const joined = { common, shared }
  let ranges = 0
  for (; collector.begin(); ranges++) {
    reader.readAll((start, codes, { hashes, places }) => {
      for (let k = 0; k < hashes.length; k++) {
        const hash = hashes[k]!
        if (!collector.takes(hash) || (wanted && !wanted.has(hash))) continue
        collector.add(hash, start + places[k]!, lettersAround(codes, places[k]!, shingle))
      }
    })
    for (const postings of collector.sorted()) join(postings, reader.starts, seeds, joined, commonIn, scope)
    seeds.flush()
  }
  return { pairs: trial.pairs, long: trial.long, common, shared, ranges }
}

/** How the memory is shared out; the rest is for sets of pairs and for what the language runtime has not yet cleared. */
const postingsShare = 0.38
const lettersShare = 0.08
const seedsShare = 0.08
const sharedShare = 0.01

interface Collecting {
  readonly collector: PostingCollector
  /** the fingerprints that are looked at; all where it is not said */
  readonly wanted?: { has(hash: number): boolean }
}

/**
 * What postings are collected: those of the documents in focus, if there are such. Where those of all do not fit at once, those
 * alone whose fingerprints are met more than once: to find them out takes one reading more and saves several.
 */
function collectorFor(
  reader: Reader,
  { memory, window }: ReuseParameters,
  focus?: readonly number[],
): Collecting {
  const bytes = memory * postingsShare
  if (focus) {
    const wanted = reader.hashesOf(focus)
    return { collector: new PostingCollector(wanted.size * 8, bytes / postingBytes), wanted }
  }
  const all = expectedPostings(reader.units, window)
  if (all * postingBytes <= bytes || !Repeats.isWorth(all, memory))
    return { collector: new PostingCollector(all, bytes / postingBytes) }
  const wanted = new Repeats(memory)
  reader.readAll((_start, _codes, { hashes }) => wanted.meet(hashes))
  const spare = wanted.close()
  const capacity = (bytes - wanted.bytes) / postingBytes
  return { collector: new PostingCollector(wanted.expected, capacity, spare), wanted }
}

/** Every two documents that hold a fingerprint, at its first place in each; neighbours only where it is common. */
function join(
  { hashes, places, arounds }: Postings,
  starts: DocumentStarts,
  seeds: SeedBuffer,
  { common, shared }: { common: NumberSet; shared: Marks },
  commonIn: number,
  scope: Scope,
): void {
  const members: number[] = []
  const firsts: number[] = []
  const beside: number[] = []
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    const hash = hashes[from]!
    to = from + 1
    if (hashes[to] !== hash) continue
    members.length = 0
    firsts.length = 0
    beside.length = 0
    for (to = from; to < hashes.length && hashes[to] === hash; to++) {
      const document = starts.documentAt(places[to]!)
      if (document === members.at(-1)) continue
      members.push(document)
      firsts.push(places[to]! - starts.startOf(document))
      beside.push(arounds[to]!)
    }
    if (members.length < 2) continue
    shared.add(hash)
    scope.observe?.(members)
    if (!scope.everywhere && members.length > commonIn) common.add(hash)
    const isCommon = common.has(hash)
    for (let x = 0; x < members.length; x++) {
      const last = isCommon ? Math.min(x + 2, members.length) : members.length
      for (let y = x + 1; y < last; y++) {
        if (!agreeAround(beside[x]!, beside[y]!) || !scope.wants(members[x]!, members[y]!)) continue
        if (isCommon && scope.everywhere?.areNeighbours(hash, members[x]!, members[y]!) === false) continue
        seeds.add(members[x]!, members[y]!, firsts[x]!, firsts[y]!, isCommon)
      }
    }
  }
}
