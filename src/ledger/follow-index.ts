import { soughtIndicator, type Vector, vectorOf } from './follow-hints.ts'
import type { FollowProfile } from './follow-profile.ts'
import { kinKey } from './kinship.ts'
import type { Passage } from './passages.ts'

/** Words of one profile, of which so much must be said. */
interface Counted extends Pick<Vector, 'least'> {
  readonly profile: number
}

/** A term's vectors in order, and its weight in each. */
interface Postings {
  readonly vectors: number[]
  readonly weights: number[]
}

/**
 * Which commitments a passage may bear on. An inverted index over words (see `vectorOf`), names and indicators in which
 * profiles stand in order of their date, so that only those before the passage are counted.
 */
export class FollowIndex {
  readonly #profiles: readonly FollowProfile[]
  readonly #vectors: Counted[] = []
  readonly #postings = new Map<string, Map<string, Postings>>()
  readonly #byName = new Map<string, number[]>()
  readonly #byIndicator = new Map<string, number[]>()
  /** share counted so far, by vector; zero between two passages */
  readonly #said: Float64Array

  constructor(profiles: Iterable<FollowProfile>) {
    this.#profiles = [...profiles].sort((x, y) =>
      x.since === y.since ? (x.commitment < y.commitment ? -1 : 1) : x.since < y.since ? -1 : 1,
    )
    this.#profiles.forEach((profile, at) => this.#add(profile, at))
    this.#said = new Float64Array(this.#vectors.length)
  }

  get size(): number {
    return this.#profiles.length
  }

  /** How many profiles, in order, were first stated before a day. */
  statedBefore(date: string): number {
    let low = 0
    let high = this.#profiles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#profiles[middle]!.since < date) low = middle + 1
      else high = middle
    }
    return low
  }

  /** @param end number of profiles that come before the passage, see `statedBefore` */
  candidates(passage: Passage, end: number): Iterable<FollowProfile> {
    const found = new Set<number>()
    this.#bySaying(passage, end, found)
    for (const name of passage.names) addBelow(found, this.#byName.get(kinKey(name.key)), end)
    for (const indicator of passage.indicators) addBelow(found, this.#byIndicator.get(indicator), end)
    return Array.from(found, at => this.#profiles[at]!)
  }

  #bySaying(passage: Passage, end: number, found: Set<number>): void {
    const postings = this.#postings.get(passage.document.language)
    if (!postings) return
    const touched: number[] = []
    for (const term of passage.terms.keys()) {
      const list: Postings | undefined = postings.get(term)
      if (!list) continue
      for (let i = 0; i < list.vectors.length; i++) {
        const vector = list.vectors[i]!
        if (this.#vectors[vector]!.profile >= end) break
        if (this.#said[vector] === 0) touched.push(vector)
        this.#said[vector]! += list.weights[i]!
      }
    }
    for (const vector of touched) {
      const { profile, least } = this.#vectors[vector]!
      if (this.#said[vector]! >= least) found.add(profile)
      this.#said[vector] = 0
    }
  }

  #add(profile: FollowProfile, at: number): void {
    for (const words of profile.words) {
      const vector = vectorOf(words)
      if (vector === null) continue
      const number = this.#vectors.push({ profile: at, least: vector.least }) - 1
      for (const [term, weight] of vector.terms) this.#post(words.language, term, number, weight)
    }
    for (const key of new Set([...profile.names].map(kinKey))) push(this.#byName, key, at)
    const indicator = soughtIndicator(profile)
    if (indicator !== null) push(this.#byIndicator, indicator, at)
  }

  #post(language: string, term: string, vector: number, weight: number): void {
    let postings = this.#postings.get(language)
    if (!postings) this.#postings.set(language, (postings = new Map()))
    let list = postings.get(term)
    if (!list) postings.set(term, (list = { vectors: [], weights: [] }))
    list.vectors.push(vector)
    list.weights.push(weight)
  }
}

function push(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key)
  if (list) list.push(at)
  else index.set(key, [at])
}

function addBelow(found: Set<number>, list: readonly number[] | undefined, end: number): void {
  for (const at of list ?? []) {
    if (at >= end) break
    found.add(at)
  }
}
