import { reach } from './banded.ts'
import { Cache } from './cache.ts'
import { shinglesOf, winnow } from './fingerprints.ts'
import { lettersOf, weights } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'
import { expectedPostings, PostingCollector, postingBytes, type Postings } from './postings.ts'
import { SeedBuffer, type Seed } from './seeds.ts'
import { NumberSet, PairSet } from './sets.ts'

/** Texts by number, read when needed: they need not be in memory at once. */
export interface Texts {
  readonly size: number
  /** UTF-16 code units of all texts together, about: by it the number of hash ranges is chosen */
  readonly units: number
  textOf(number: number): string
}

/** Which pairs are of interest. By default all are. */
export interface Scope {
  wants(a: number, b: number): boolean
  /** where given, every pair of interest holds one of these documents: no other fingerprints are looked at */
  readonly focus?: readonly number[]
  /** told of every shared fingerprint: the documents that hold it, ascending */
  observe?(members: readonly number[]): void
}

const everything: Scope = { wants: () => true }

export interface Candidates {
  /** pairs of documents, the smaller number first, that share a passage worth aligning */
  readonly pairs: PairSet
  /** those of them that share a long passage printed by more than `commonIn` documents */
  readonly long: PairSet
  /** fingerprints of formulas: they stand in more documents than `commonIn`. Of those in focus only. */
  readonly common: NumberSet
  /** in how many hash ranges the postings were taken */
  readonly ranges: number
}

/**
 * All pairs of documents that share a passage. Fingerprints are collected and joined in as many hash ranges as `memory` asks for;
 * each shared fingerprint is tried on the letters around it, so that a chance match makes no pair. A fingerprint in
 * up to `commonIn` documents joins each of them with each; one in more joins only neighbours, and only by a long
 * passage: a text printed by hundreds is found, a formula is not. The result does not depend on the number of ranges.
 */
export function candidatesOf(
  texts: Texts,
  parameters: ReuseParameters,
  scope: Scope = everything,
): Candidates {
  const pairs = new PairSet()
  const long = new PairSet()
  const common = new NumberSet()
  const letters = new Cache<Uint16Array>(parameters.memory / 4, number => {
    const { codes } = lettersOf(texts.textOf(number))
    return { value: codes, bytes: codes.byteLength + 100 }
  })
  const only = scope.focus && fingerprintsOf(scope.focus, letters, parameters)
  const expected = only ? only.size * 8 : expectedPostings(texts.units, parameters.window)
  const ranges = Math.max(1, Math.ceil((expected * postingBytes) / (parameters.memory * 0.375)))
  const collector = new PostingCollector(Math.ceil((expected * 1.05) / ranges))
  const seeds = new SeedBuffer(parameters.memory / 8, seed => tryOut(seed, pairs, long, letters, parameters))
  for (let range = 0; range < ranges; range++) {
    collector.begin(range, ranges)
    for (let n = 0; n < texts.size; n++) {
      collector.add(n, letters.get(n), parameters.shingle, parameters.window, only)
    }
    join(collector.sorted(), seeds, common, parameters.commonIn, scope)
    seeds.flush()
  }
  return { pairs, long, common, ranges }
}

function fingerprintsOf(
  documents: readonly number[],
  letters: Cache<Uint16Array>,
  { shingle, window }: ReuseParameters,
): NumberSet {
  const found = new NumberSet()
  for (const document of documents) {
    const { hashes } = shinglesOf(letters.get(document), shingle)
    for (const place of winnow(hashes, window)) found.add(hashes[place]!)
  }
  return found
}

/** Every two documents that hold a fingerprint, at its first place in each; neighbours only where it is common. */
function join(
  { hashes, documents, places }: Postings,
  seeds: SeedBuffer,
  common: NumberSet,
  commonIn: number,
  scope: Scope,
): void {
  const members: number[] = []
  const firsts: number[] = []
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    const hash = hashes[from]!
    to = from + 1
    if (hashes[to] !== hash) continue
    members.length = 0
    firsts.length = 0
    for (to = from; to < hashes.length && hashes[to] === hash; to++) {
      if (to > from && documents[to] === documents[to - 1]) continue
      members.push(documents[to]!)
      firsts.push(places[to]!)
    }
    if (members.length < 2) continue
    scope.observe?.(members)
    const isCommon = members.length > commonIn
    if (isCommon) common.add(hash)
    for (let x = 0; x < members.length; x++) {
      const last = isCommon ? Math.min(x + 2, members.length) : members.length
      for (let y = x + 1; y < last; y++) {
        if (!scope.wants(members[x]!, members[y]!)) continue
        seeds.add(members[x]!, members[y]!, firsts[x]!, firsts[y]!, isCommon)
      }
    }
  }
}

function tryOut(
  seed: Seed,
  pairs: PairSet,
  long: PairSet,
  letters: Cache<Uint16Array>,
  parameters: ReuseParameters,
): void {
  const { a, b, placeA, placeB, common } = seed
  if ((common ? long : pairs).has(a, b)) return
  if (!holdsPassage(letters.get(a), placeA, letters.get(b), placeB, common, parameters)) return
  pairs.add(a, b)
  if (common) long.add(a, b)
}

/** True where the letters around a shared place make a passage. */
function holdsPassage(
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
