import { keyNumber } from '../base/id.ts'
import type { Measure } from '../base/values.ts'
import { kinKey } from './kinship.ts'
import type { Passage } from './passages.ts'

/**
 * What a document speaks of, as numbers of 16 bits, ascending: enough to tell of most commitments that it does not bear
 * on them without reading it.
 */
export type Hints = Uint16Array

/** Hints to be asked for, those of one or of several documents. */
export class HintsAsked {
  readonly #marks = new Uint8Array(1 << 16)
  #shown: readonly Hints[] = []

  /** Forgets what was shown before. */
  show(...shown: readonly Hints[]): this {
    for (const hints of this.#shown) for (const hint of hints) this.#marks[hint] = 0
    for (const hints of shown) for (const hint of hints) this.#marks[hint] = 1
    this.#shown = shown
    return this
  }

  has(hint: number): boolean {
    return this.#marks[hint] === 1
  }
}

/** What of a profile is looked up. */
interface LookedFor {
  readonly words: readonly LookedWords[]
  readonly names: ReadonlySet<string>
  readonly indicator: string | null
  readonly measure: Measure | null
}

interface LookedWords {
  readonly language: string
  readonly weights: Iterable<readonly [string, number]>
  /** see `Words` */
  readonly least: number
}

/** Terms of a wording that are looked up, and the share of them that must be said. */
export interface Vector {
  readonly terms: readonly (readonly [string, number])[]
  readonly least: number
}

/** Part of a wording's share that its lightest terms may make up without being looked up. */
const unindexed = 0.5

/** Sums in another order differ in their last digits. */
const rounding = 1e-9

/**
 * The lightest terms of a wording, which are the commonest, are left out as long as the rest must hold some of any
 * sufficient share (prefix filtering, Chaudhuri et al. 2006). Which they are depends on the wording alone, so that a
 * commitment is found by the same sentences whatever else is looked for. Null for a wording that tells too little.
 */
export function vectorOf({ weights, least }: Omit<LookedWords, 'language'>): Vector | null {
  if (least > 1) return null
  const lightest = [...weights].sort(([x, a], [y, b]) => a - b || (x < y ? -1 : 1))
  const terms: (readonly [string, number])[] = []
  let left = 0
  for (const term of lightest) {
    const weight = term[1]
    if (weight <= 0) continue
    if (left + weight < unindexed * least) left += weight
    else terms.push(term)
  }
  return { terms, least: least - left - rounding }
}

/** What of a profile is looked up by an indicator alone. */
export const soughtIndicator = ({ indicator, measure }: LookedFor): string | null =>
  measure === null ? null : indicator

export function hintsOf(passages: readonly Passage[]): Hints {
  const hints = new Set<number>()
  for (const { document, terms, names, indicators } of passages) {
    for (const term of terms.keys()) hints.add(termHint(document.language, term))
    for (const { key } of names) hints.add(nameHint(key))
    for (const indicator of indicators) hints.add(indicatorHint(indicator))
  }
  return Uint16Array.from(hints).sort()
}

/**
 * What of a profile tells of most documents that none of their sentences can bear on the commitment, as numbers of 16
 * bits: how many hints of which one is enough, and these; then for each wording the share that must be said, how many
 * terms it has, and the hint and weight of each.
 */
export type Lookout = Uint16Array

/** Shares are counted in so many parts: weights are rounded up and what must be said down, so that nothing is missed. */
const parts = 50_000

export function lookoutOf(profile: LookedFor): Lookout {
  const indicator = soughtIndicator(profile)
  const any = [...profile.names].map(nameHint)
  if (indicator !== null) any.push(indicatorHint(indicator))
  const numbers = [any.length, ...any]
  for (const words of profile.words) {
    const vector = vectorOf(words)
    if (vector === null) continue
    const { terms, least } = vector
    numbers.push(Math.max(0, Math.floor(least * parts)), terms.length)
    for (const [term, weight] of terms)
      numbers.push(termHint(words.language, term), Math.min(0xffff, Math.ceil(weight * parts)))
  }
  return Uint16Array.from(numbers)
}

/** False for the hints of documents that cannot bear on the commitment. */
export function looksFor(lookout: Lookout, hints: HintsAsked): boolean {
  const enough = 1 + lookout[0]!
  for (let at = 1; at < enough; at++) if (hints.has(lookout[at]!)) return true
  for (let at = enough; at < lookout.length;) {
    const least = lookout[at]!
    const end = at + 2 + 2 * lookout[at + 1]!
    let said = 0
    for (let term = at + 2; term < end; term += 2) if (hints.has(lookout[term]!)) said += lookout[term + 1]!
    if (said >= least) return true
    at = end
  }
  return false
}

const hint = (text: string): number => keyNumber(text) & 0xffff

const termHint = (language: string, term: string): number => hint(`${language} ${term}`)
const nameHint = (key: string): number => hint(`@ ${kinKey(key)}`)
const indicatorHint = (indicator: string): number => hint(`= ${indicator}`)
