import type { KeyCounts } from './key-counts.ts'
import { daysApart, type Signature } from './signature.ts'
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
  readonly #near: number
  readonly #lists = new Map<string, number[]>()

  /**
   * @param signatures in order of date, undated ones last
   * @param least part of a wording that a partner must say, near in time and far
   * @param near days
   */
  constructor(
    signatures: readonly Signature[],
    counts: KeyCounts,
    least: (signature: Signature, near: boolean) => number,
    near: number,
  ) {
    this.#members = signatures
    this.#counts = counts
    this.#least = least
    this.#near = near
    this.#members.forEach((member, place) => {
      for (const key of keysHeld(member)) {
        const list = this.#lists.get(key)
        if (list) list.push(place)
        else this.#lists.set(key, [place])
      }
    })
  }

  /** Each pair of partners is given by one of the two. */
  of(own: number): Signature[] {
    const signature = this.#members[own]!
    const found = new Set<number>()
    for (const { key, far } of keysSought(signature, this.#counts, this.#least))
      for (const place of this.#holding(key, signature, far)) found.add(place)
    return Array.from(found, place => [place, this.#members[place]!] as const)
      .filter(([place, other]) => place !== own && isProposer([own, signature], [place, other]))
      .map(([, other]) => other)
  }

  /** All that hold a key; only those near in time where no others are asked for. */
  #holding(key: string, signature: Signature, far: boolean): readonly number[] {
    const list = this.#lists.get(key)!
    if (far || signature.day === null) return list
    const from = this.#from(list, signature.day - this.#near)
    const to = this.#from(list, signature.day + this.#near + 1)
    const undated = this.#from(list, Number.POSITIVE_INFINITY)
    return [...list.slice(from, to), ...list.slice(undated)].filter(
      place => daysApart(signature, this.#members[place]!) <= this.#near,
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
function isProposer(
  [own, a]: readonly [number, Signature],
  [place, b]: readonly [number, Signature],
): boolean {
  const [x, y] = [a.wording.weight, b.wording.weight]
  return x < y || (x === y && own < place)
}

/** Undated mentions stand last. */
const dayOf = ({ day }: Signature): number => day ?? Number.POSITIVE_INFINITY
