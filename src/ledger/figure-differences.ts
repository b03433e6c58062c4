import type { Measure } from '../base/values.ts'
import { likeness } from '../language/wording.ts'
import type { Claim, FigureSignature } from './figures.ts'
import type { Figure } from './ledger.ts'

type Difference = Figure['differs_from'][number]

/**
 * Weights together because they trade against each other: lower likeness finds more pairs of outlets that differ and
 * takes more unlike things for one.
 */
const limits = {
  /** likeness of the words (dice) that makes two claims about one thing where their topics do not say so */
  likeness: 0.5,
  /** the same, where the amount is the same and only its bound differs */
  sameAmount: 0.3,
  /** likeness of the words of claims that name one thing and indicator */
  sameTopic: 0.2,
  /** weight of shared terms, and their part of the shorter, that make two names of a thing one */
  topic: 1.5,
  containment: 0.8,
  /** weight of shared terms that a likeness must rest on */
  shared: 2,
  /** days between two statements; a running total said a year later is no difference */
  days: 120,
  /** from this ratio on, two amounts measure different things rather than contradict each other */
  scope: 2,
}

/** A block with more claims than this is a commonplace (同比增长 … %) and proposes no pairs. */
const largestBlock = 100

/** Claims about one thing and indicator whose amounts differ, both ways. */
export function differences(claims: readonly Claim[]): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>()
  const seen = new Set<string>()
  for (const block of blocksOf(claims)) {
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        const pair = [a.id, b.id].sort().join(' ')
        if (a.id === b.id || seen.has(pair)) continue
        seen.add(pair)
        if (!aboutOneThing(a.members[0]!, b.members[0]!)) continue
        const relation = relationOf(a.members[0]!.mention, b.members[0]!.mention)
        add(found, a.id, { id: b.id, relation })
        add(found, b.id, { id: a.id, relation })
      }
    })
  }
  for (const list of found.values()) list.sort((x, y) => (x.id < y.id ? -1 : 1))
  return found
}

function add(found: Map<string, Difference[]>, id: string, difference: Difference): void {
  found.set(id, [...(found.get(id) ?? []), difference])
}

function blocksOf(claims: readonly Claim[]): Claim[][] {
  const blocks = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { mention, wording, topic } = claim.members[0]!
    const telling = [...wording.terms].filter(([, weight]) => weight > 0.5).map(([term]) => term)
    for (const term of new Set([...telling, topic])) {
      const key = `${mention.unit.toLowerCase()} ${term}`
      blocks.set(key, [...(blocks.get(key) ?? []), claim])
    }
  }
  return [...blocks.values()].filter(block => block.length > 1 && block.length <= largestBlock)
}

function aboutOneThing(a: FigureSignature, b: FigureSignature): boolean {
  if (
    a.mention.as_of !== null &&
    b.mention.as_of !== null &&
    a.mention.as_of.slice(0, 4) !== b.mention.as_of.slice(0, 4)
  ) {
    return false
  }
  if (daysApart(a.date, b.date) > limits.days || !sameScope(a, b)) return false
  const words = likeness(a.wording, b.wording)
  // A thing named in so many words; 双方 or 习近平主席 before an amount names nothing that is measured.
  const named = a.mention.indicator !== '' && a.about.weight >= limits.topic
  if (a.topic === b.topic && named && (a.language !== b.language || words.dice >= limits.sameTopic))
    return true
  if (a.language !== b.language) return false
  if (sameTopic(a, b)) return true
  const least = a.mention.value === b.mention.value ? limits.sameAmount : limits.likeness
  return words.shared >= limits.shared && words.dice >= least
}

/**
 * The same indicator of what one names in full and the other in short (双边贸易额, 中国同东盟国家的贸易额). Where only one says
 * whose it is, they are held for one only where the amount is the same.
 */
function sameTopic(a: FigureSignature, b: FigureSignature): boolean {
  if (a.mention.indicator === '' || a.mention.indicator !== b.mention.indicator) return false
  const said = likeness(a.about, b.about)
  if (said.shared < limits.topic || said.containment < limits.containment) return false
  const [x, y] = [a.wording.scopes, b.wording.scopes]
  return a.mention.value === b.mention.value || (x.size === y.size && [...x].every(scope => y.has(scope)))
}

/** Exports to one country and exports to another are two things. */
function sameScope(a: FigureSignature, b: FigureSignature): boolean {
  const only = (x: FigureSignature, y: FigureSignature) =>
    [...x.wording.scopes].some(scope => !y.wording.scopes.has(scope))
  return !(only(a, b) && only(b, a))
}

const daysApart = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

type Amount = Pick<Measure, 'value' | 'max' | 'bound'>

/**
 * `same`: what the one says can be what the other says, rounded (超3800亿, 3819亿). Else amounts so far apart that the
 * words must measure different things are a matter of `scope`, and near ones a `conflict`.
 */
export function relationOf(a: Amount, b: Amount): Difference['relation'] {
  const [x, y] = [rangeOf(a), rangeOf(b)]
  if (x.low <= y.high && y.low <= x.high) return 'same'
  const ratio = Math.max(a.value, b.value) / Math.max(Math.min(a.value, b.value), Number.MIN_VALUE)
  return ratio >= limits.scope ? 'scope' : 'conflict'
}

/** The amounts that the words allow. A rounded number says no more than its last digit that is not zero. */
export function rangeOf({ value, max, bound }: Amount): { low: number; high: number } {
  const top = max ?? value
  const step = lastDigit(value)
  switch (bound) {
    case 'exact':
      return { low: value - step / 2, high: top + lastDigit(top) / 2 }
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

/** Size of one unit of the last digit that is not zero: 3800 → 100, 1833 → 1, 70.2 → 0.1. */
function lastDigit(value: number): number {
  if (value === 0) return 1
  const digits = value
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('-', '')
    .replace('.', '')
    .replace(/0+$/u, '')
    .replace(/^0+/u, '')
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - (digits.length - 1))
}
