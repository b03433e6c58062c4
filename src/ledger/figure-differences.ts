import { keyNumber } from '../base/id.ts'
import type { Measure } from '../base/values.ts'
import { likeness, type Wording } from '../language/wording.ts'
import type { Claim, FigureSignature } from './figures.ts'
import type { Figure } from './ledger.ts'

type Difference = Figure['differs_from'][number]

/**
 * Limits together because they trade against each other: lower likeness finds more pairs of outlets that differ and
 * takes more unlike things for one.
 */
const limits = {
  /** likeness (dice) of the names of two things that makes them one */
  likeness: 0.85,
  /** the same where the one amount can be the other, rounded: part of the shorter name that the longer holds */
  containment: 0.85,
  /**
   * and likeness and weight of what the whole wordings share, where the amount is the same but for its bound; with so
   * many digits it hardly is by chance
   */
  sameAmount: { likeness: 0.3, shared: 2, digits: 3 },
  /** weight of what tells which thing is meant, that the two must share */
  telling: 1.5,
  /** claims of one unit and indicator in which a term may stand and still tell which thing is meant */
  claims: 5,
  /** the same for a term beside an amount that is itself given in so few claims, and equal in both */
  claimsOfAmount: 20,
  /** days between two outlets' statements that give no day of their own; one outlet's next day is another count */
  days: 3,
  /** the same for what hardly changes: lengths and heights; one outlet that says another amount later tells of growth */
  lastingDays: 365,
  lastingDaysOfOne: 15,
  /** from this ratio on, two amounts measure different things rather than contradict each other */
  scope: 2,
}

/** Units of what hardly changes where no day is given; areas burn and are planted, capacities are added. */
const lastingUnits: ReadonlySet<string> = new Set(['km', 'm', 'mi', 'ft', 'km/h'])

/** How many claims there are under a number: of a term of the things measured, for its unit and indicator. */
export type Spread = ReadonlyMap<number, number>

/** Two claims that differ. */
export interface Differing {
  /** ids, in order */
  readonly a: string
  readonly b: string
  readonly relation: Difference['relation']
}

/**
 * Claims of different documents about one thing and indicator whose amounts differ. Whether two do depends on them and
 * on how far the words of their things are spread, on no other claim.
 * @param spread over all claims that there are
 */
export function differences(claims: readonly Claim[], spread: Spread): Differing[] {
  const found: Differing[] = []
  const seen = new Set<string>()
  for (const block of blocksOf(claims, spread)) {
    block.forEach((x, index) => {
      for (const y of block.slice(index + 1)) {
        const [a, b] = x.id < y.id ? [x, y] : [y, x]
        if (a.id === b.id || seen.has(`${a.id} ${b.id}`)) continue
        seen.add(`${a.id} ${b.id}`)
        if (!aboutOneThing(a, b, spread)) continue
        const relation = relationOf(a.members[0]!.mention, b.members[0]!.mention)
        found.push({ a: a.id, b: b.id, relation })
      }
    })
  }
  return found
}

/** One of several amounts in the same words (分别增长3%和5%) cannot be told apart from the others by its words. */
const isAlone = ({ members }: Claim): boolean => !members[0]!.listed

/** Said in other words, an equal amount is no difference. */
const sameAmount = (a: Amount, b: Amount): boolean =>
  a.value === b.value && a.max === b.max && a.bound === b.bound

/** The thing by name, or the whole wording where none was read. */
const thingOf = ({ about, wording }: FigureSignature): Wording => (about.weight > 0 ? about : wording)

const groupOf = ({ mention }: FigureSignature): string => `${mention.unit.toLowerCase()}|${mention.indicator}`

/**
 * Numbers of what another claim must have in common with this one to differ from it: a term of the thing measured,
 * the amount, or, across languages, the topic. None for a claim that its words cannot tell from others.
 */
export function claimNumbers(claim: Claim): { terms: number[]; wholes: number[] } {
  if (!isAlone(claim)) return { terms: [], wholes: [] }
  const signature = claim.members[0]!
  const group = groupOf(signature)
  return {
    terms: [...thingOf(signature).terms.keys()].map(term => termNumber(signature, term)),
    wholes: [amountNumber(signature), keyNumber(`${group}|# ${signature.topic}`)],
  }
}

const amountNumber = (signature: FigureSignature): number =>
  keyNumber(`${groupOf(signature)}|= ${signature.mention.value}`)

const termNumber = (signature: FigureSignature, term: string): number =>
  keyNumber(`${groupOf(signature)}|${term}`)

/** The same as one list, each once. */
export function numbersOf(claim: Claim): number[] {
  const { terms, wholes } = claimNumbers(claim)
  return [...new Set([...terms, ...wholes])]
}

export function spreadOf(claims: readonly Claim[]): Spread {
  const spread = new Map<number, number>()
  for (const claim of claims)
    for (const number of numbersOf(claim)) spread.set(number, (spread.get(number) ?? 0) + 1)
  return spread
}

/** True for a term that stands in so few claims that it tells which thing is meant. */
export const tells = (count = 0): boolean => count <= limits.claims

/** The same for a term beside an equal amount that tells. */
const tellsBeside = (count = 0): boolean => count <= limits.claimsOfAmount

/** False where what tells when it stands in one number of claims tells more or less in another. */
export const tellsAlike = (count: number, other: number): boolean =>
  tells(count) === tells(other) && tellsBeside(count) === tellsBeside(other)

/** Weight of the terms that both things share and few other claims: 设计时速 tells nothing, the railway's name does. */
function tellingShared(a: FigureSignature, b: FigureSignature, spread: Spread): number {
  const other = thingOf(b).terms
  const rareAmount = a.mention.value === b.mention.value && tells(spread.get(amountNumber(a)))
  const telling = rareAmount ? tellsBeside : tells
  let shared = 0
  for (const [term, weight] of thingOf(a).terms) {
    if (other.has(term) && telling(spread.get(termNumber(a, term)))) shared += weight
  }
  return shared
}

/** Claims that have in common what two claims of one thing must. */
function blocksOf(claims: readonly Claim[], spread: Spread): Claim[][] {
  const blocks = new Map<number, Claim[]>()
  for (const claim of claims) {
    const { terms, wholes } = claimNumbers(claim)
    for (const number of [...terms.filter(term => tells(spread.get(term))), ...wholes]) {
      const block = blocks.get(number)
      if (block) block.push(claim)
      else blocks.set(number, [claim])
    }
  }
  return [...blocks.values()].filter(block => block.length > 1)
}

/** True where the words give a day or period of their own. */
const isDated = ({ mention, date }: FigureSignature): boolean =>
  mention.as_of !== null && mention.as_of !== date

const isLasting = (signature: FigureSignature): boolean =>
  lastingUnits.has(signature.mention.unit) && !isDated(signature)

/** The same day, or about the same where the words give none. */
function sameTime(a: FigureSignature, b: FigureSignature): boolean {
  const days = daysApart(a.mention.as_of ?? a.date, b.mention.as_of ?? b.date)
  const oneVoice = a.outlet === null || a.outlet === b.outlet
  if (isLasting(a) && isLasting(b)) {
    const fits = !oneVoice || relationOf(a.mention, b.mention) === 'same'
    return days <= (fits ? limits.lastingDays : limits.lastingDaysOfOne)
  }
  const asGiven = isDated(a) || isDated(b) || oneVoice
  return days <= (asGiven ? 0 : limits.days)
}

/** A document that gives two amounts tells two things apart. */
const apart = (a: Claim, b: Claim): boolean =>
  a.members.every(x => b.members.every(y => x.mention.document !== y.mention.document))

function aboutOneThing(left: Claim, right: Claim, spread: Spread): boolean {
  const [a, b] = [left.members[0]!, right.members[0]!]
  if (groupOf(a) !== groupOf(b) || sameAmount(a.mention, b.mention)) return false
  if (!sameTime(a, b) || !apart(left, right)) return false
  if (!sameScope(a, b) || !sameNames(a, b)) return false
  if (a.language !== b.language) return a.topic === b.topic && a.about.weight >= limits.telling
  const { dice, containment } = likeness(thingOf(a), thingOf(b))
  const telling = tellingShared(a, b, spread) >= limits.telling
  const rounded = relationOf(a.mention, b.mention) === 'same'
  if (telling && dice >= limits.likeness && sameWhole(a, b) && (rounded || namedAlike(a, b))) return true
  if (!rounded) return false
  if (telling && containment >= limits.containment) return true
  const words = likeness(a.wording, b.wording)
  const { likeness: least, shared, digits } = limits.sameAmount
  const said = telling || digitsOf(a.mention.value).length >= digits
  return a.mention.value === b.mention.value && said && words.shared >= shared && words.dice >= least
}

/** Exports to one country and exports to another are two things. */
function sameScope(a: FigureSignature, b: FigureSignature): boolean {
  const only = (x: FigureSignature, y: FigureSignature) =>
    [...x.wording.scopes].some(scope => !y.wording.scopes.has(scope))
  return !(only(a, b) && only(b, a))
}

/** Where only one says whose it is (双边贸易额, 中国同东盟国家的贸易额), two amounts are not of one thing. */
function sameWhole(a: FigureSignature, b: FigureSignature): boolean {
  const [x, y] = [a.wording.scopes, b.wording.scopes]
  return x.size === y.size && [...x].every(scope => y.has(scope))
}

/** Both name whose or which it is: a bare 设计时速 or 平均年龄 is of another thing in each text. */
const namedAlike = (a: FigureSignature, b: FigureSignature): boolean =>
  meet(a.names, b.names) || meet(a.wording.scopes, b.wording.scopes)

/** One project and another are two things. */
const sameNames = (a: FigureSignature, b: FigureSignature): boolean =>
  a.names.size === 0 || b.names.size === 0 || meet(a.names, b.names)

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(item => b.has(item))

const daysApart = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

type Amount = Pick<Measure, 'value' | 'max' | 'bound'>

/**
 * `same`: what the one says can be what the other says, rounded (超3800亿, 3819亿). Else amounts so far apart that the
 * words must measure different things are a matter of `scope`, and near ones a `conflict`.
 */
export function relationOf(a: Amount, b: Amount): Difference['relation'] {
  const [x, y] = [rangeOf(a), rangeOf(b)]
  if (x.low < y.high && y.low < x.high) return 'same'
  const ratio = Math.max(a.value, b.value) / Math.max(Math.min(a.value, b.value), Number.MIN_VALUE)
  return ratio >= limits.scope ? 'scope' : 'conflict'
}

/**
 * The amounts that the words allow. A rounded number says no more than its last digit that is not zero, and with one
 * digit not as little as that: 200 is not 250.
 */
export function rangeOf({ value, max, bound }: Amount): { low: number; high: number } {
  const top = max ?? value
  const step = lastDigit(value)
  switch (bound) {
    case 'exact':
      return { low: value - slack(value), high: top + slack(top) }
    case 'about':
      return { low: value * 0.9, high: top * 1.1 }
    case 'over':
      return { low: value, high: top + step }
    case 'under':
      return { low: value * 0.85, high: top }
    case 'at_least':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'at_most':
      return { low: Number.NEGATIVE_INFINITY, high: top }
  }
}

/** How far an exact amount may lie from what it rounds: half its last digit, at most a twentieth of it. */
const slack = (value: number): number => Math.min(lastDigit(value) / 2, Math.abs(value) / 20)

/** Size of one unit of the last digit that is not zero: 3800 → 100, 1833 → 1, 70.2 → 0.1. */
function lastDigit(value: number): number {
  if (value === 0) return 1
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - (digitsOf(value).length - 1))
}

/** The digits of a number without the zeros at either end. */
const digitsOf = (value: number): string =>
  value.toPrecision(12).replace(/e.*$/u, '').replace(/[-.]/gu, '').replace(/0+$/u, '').replace(/^0+/u, '')
