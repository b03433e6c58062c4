import type { Signature } from './signature.ts'

/** A list with more members than this is a commonplace and proposes no partners. */
const largestList = 400

/** A wording lighter than this tells so little that only the very same letters are looked up. */
const leastWeight = 1.5

/**
 * Which mentions of one language and actor may say the same as another. An inverted index over the terms of their
 * wordings: a mention looks up as many of its rarest terms as a partner that says enough of it must share one of
 * (prefix filtering, Chaudhuri et al. 2006). Each pair is proposed by its lighter wording. Mentions far apart in time
 * must share more, so fewer of the terms are looked up beyond `near` days.
 */
export class WordingPartners {
  readonly #members: readonly Signature[]
  readonly #least: (signature: Signature, near: boolean) => number
  readonly #near: number
  readonly #places: ReadonlyMap<Signature, number>
  readonly #lists = new Map<string, number[]>()

  /**
   * @param signatures in order of date, undated ones last
   * @param least part of a wording that a partner must say, near in time and far
   * @param near days
   */
  constructor(
    signatures: readonly Signature[],
    least: (signature: Signature, near: boolean) => number,
    near: number,
  ) {
    this.#members = signatures
    this.#places = new Map(this.#members.map((member, place) => [member, place]))
    this.#least = least
    this.#near = near
    this.#members.forEach((member, place) => {
      for (const key of [...termsOf(member), ...wholes(member)]) {
        const list = this.#lists.get(key)
        if (list) list.push(place)
        else this.#lists.set(key, [place])
      }
    })
  }

  /** Each pair of partners is given by one of the two. */
  of(signature: Signature): Signature[] {
    const own = this.#places.get(signature)!
    const found = new Set<number>()
    for (const key of wholes(signature))
      for (const place of this.#holding(key, signature, true)) if (place > own) found.add(place)
    const { weight } = signature.wording
    const lighter = (place: number) => {
      const other = this.#members[place]!.wording.weight
      return weight < other || (weight === other && own < place)
    }
    let passed = 0
    for (const [term, share] of this.#rarestFirst(signature)) {
      if (passed > weight * (1 - this.#least(signature, true))) break
      const far = passed <= weight * (1 - this.#least(signature, false))
      for (const place of this.#holding(term, signature, far))
        if (place !== own && lighter(place)) found.add(place)
      passed += share
    }
    return Array.from(found, place => this.#members[place]!)
  }

  #rarestFirst({ wording }: Signature): (readonly [string, number])[] {
    if (wording.weight < leastWeight) return []
    const count = (term: string) => this.#lists.get(term)!.length
    return [...wording.terms].sort(([x], [y]) => count(x) - count(y) || (x < y ? -1 : 1))
  }

  /** All that hold a term; only those near in time where that is asked or all are too many. */
  #holding(term: string, { day }: Signature, far: boolean): readonly number[] {
    const list = this.#lists.get(term)!
    if ((far || day === null) && list.length <= largestList) return list
    if (day === null) return []
    const close = list.slice(this.#from(list, day - this.#near), this.#from(list, day + this.#near + 1))
    const undated = list.slice(this.#from(list, Number.POSITIVE_INFINITY))
    return close.length > largestList ? [] : [...close, ...undated]
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

/** Undated mentions stand last. */
const dayOf = ({ day }: Signature): number => day ?? Number.POSITIVE_INFINITY

const termsOf = ({ wording }: Signature): Iterable<string> =>
  wording.weight < leastWeight ? [] : wording.terms.keys()

/** What brings up a pair as a whole: an equal amount, or the very same letters. */
function wholes({ measure, letters }: Signature): string[] {
  const keys = [`= ${letters}`]
  if (measure !== null) keys.push(`# ${measure}`)
  return keys
}
