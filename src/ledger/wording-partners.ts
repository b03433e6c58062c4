import type { KeyCounts } from './key-counts.ts'
import { daysApart, nearInTime, type Signature } from './signature.ts'
import { keysHeld, keysSought } from './wording-keys.ts'

/**
 * Which mentions of one language and actor may say the same as another: an inverted index over what they are found by.
 * Each pair is proposed by its lighter wording, or by what the two share as a whole. Whether a pair is proposed depends
 * on the two and on the counts alone, so that it is the same among all mentions and among some of them.
 */
export class WordingPartners {
  readonly #members: readonly Signature[]
  readonly #counts: KeyCounts
  readonly #least: (signature: Signature, near: boolean) => number
  readonly #lists = new Map<string, number[]>()
  /** the same of those that are fresh */
  readonly #freshLists: Map<string, number[]>
  readonly #isFresh: (signature: Signature) => boolean

  /**
   * @param signatures in order of date, undated ones last
   * @param isFresh only pairs with one of these are proposed
   * @param least part of a wording that a partner must say, near in time and far
   */
  constructor(
    signatures: readonly Signature[],
    counts: KeyCounts,
    least: (signature: Signature, near: boolean) => number,
    isFresh: (signature: Signature) => boolean,
  ) {
    this.#members = signatures
    this.#counts = counts
    this.#isFresh = isFresh
    this.#least = least
    this.#freshLists = signatures.every(isFresh) ? this.#lists : new Map<string, number[]>()
    signatures.forEach((member, place) => {
      const lists = [this.#lists, ...(isFresh(member) ? [this.#freshLists] : [])]
      for (const key of keysHeld(member)) for (const list of new Set(lists)) push(list, key, place)
    })
  }

  /** Each pair of partners is given by one of the two. */
  of(own: number): Signature[] {
    const signature = this.#members[own]!
    const lists = this.#isFresh(signature) ? this.#lists : this.#freshLists
    const found = new Set<number>()
    for (const { key, far } of keysSought(signature, this.#counts, this.#least))
      for (const place of this.#holding(lists.get(key) ?? [], signature, far))
        if (place !== own && isProposer(own, signature, place, this.#members[place]!)) found.add(place)
    return Array.from(found, place => this.#members[place]!)
  }

  /** Of those that hold a key; only those near in time where no others are asked for. */
  #holding(list: readonly number[], signature: Signature, far: boolean): readonly number[] {
    if (far || signature.day === null) return list
    const from = this.#from(list, signature.day - nearInTime)
    const to = this.#from(list, signature.day + nearInTime + 1)
    const undated = this.#from(list, Number.POSITIVE_INFINITY)
    return [...list.slice(from, to), ...list.slice(undated)].filter(
      place => daysApart(signature, this.#members[place]!) <= nearInTime,
    )
  }

  /** Index of the first place in a list that is of a day or later. */
  #from(list: readonly number[], day: number): number {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (dayOf(this.#members[list[middle]!]!) < day) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The lighter of two wordings speaks for the pair; of equal ones the earlier. */
function isProposer(own: number, a: Signature, place: number, b: Signature): boolean {
  const [x, y] = [a.wording.weight, b.wording.weight]
  return x < y || (x === y && own < place)
}

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key)
  if (list) list.push(place)
  else lists.set(key, [place])
}

/** Undated mentions stand last. */
const dayOf = ({ day }: Signature): number => day ?? Number.POSITIVE_INFINITY
