import { isGroup, membersOf } from '../language/groups.ts'
import { likeness } from '../language/wording.ts'
import type { KeyCounts } from './key-counts.ts'
import { type Link, link } from './links.ts'
import { agree, daysApart, nearInTime, type Signature } from './signature.ts'
import { keysSought, type Sought } from './wording-keys.ts'
import { WordingPartners } from './wording-partners.ts'

/**
 * Weights of the comparison, together because they trade against each other. Raising `threshold` splits wordings
 * of one pledge; lowering it joins pledges that share their commonplaces.
 */
const weights = {
  threshold: 0.55,
  /** parts of dice and containment in the score; containment favours a short retelling of a long sentence */
  dice: 0.6,
  containment: 0.4,
  sameAction: 0.08,
  otherAction: -0.2,
  sameMeasure: 0.35,
  sameDeadline: 0.1,
  /** one gives a measure or a deadline and the other none: only nearly the same words make them one */
  oneMeasured: -0.3,
  /** one speaks of a region, a state or mankind of which the other does not speak */
  otherScope: -0.4,
  /** each names a thing (a forum, a railway) that the other does not name */
  otherName: -0.35,
  otherCounterpart: -0.15,
  /** added to the threshold where the statements are not near in time: another occasion */
  otherOccasion: 0.3,
  /** weight of shared terms below which a likeness says nothing */
  minimumShared: 1.5,
}

/**
 * Pairs of mentions of one language, actor and compatible measure and deadline whose words are alike. The work grows
 * with the mentions that share rare words, not with all pairs.
 * @param signatures in order of date, undated ones last
 * @param isFresh only pairs with one of these are looked for
 */
export function linksByWording(
  signatures: readonly Signature[],
  counts: KeyCounts,
  isFresh: (signature: Signature) => boolean,
): Link[] {
  const links: Link[] = []
  const partners = new WordingPartners(signatures, counts, leastContainment, isFresh)
  signatures.forEach((a, place) => {
    for (const b of partners.of(place)) {
      const found = compare(a, b)
      if (found) links.push(found)
    }
  })
  return links
}

/** Under which keys partners of a mention are to be found. */
export const partnerKeys = (signature: Signature, counts: KeyCounts): Sought[] =>
  keysSought(signature, counts, leastContainment)

/**
 * Part of the lighter wording that the heavier must say for the two to be held for one, whatever else they share:
 * no score is above the containment and what an equal action and deadline add. An equal measure brings up pairs itself.
 */
function leastContainment({ deadline }: Signature, near: boolean): number {
  const threshold = weights.threshold + (near ? 0 : weights.otherOccasion)
  return threshold - weights.sameAction - (deadline === null ? 0 : weights.sameDeadline)
}

/** A link where the two say the same, else null. */
export function compare(a: Signature, b: Signature): Link | null {
  if (a.mention.id === b.mention.id) return null
  if (!agree(a.measure, b.measure) || !agree(a.deadline, b.deadline)) return null
  if (opposed(a.action, b.action)) return null
  const counterpart = counterpartAgreement(a, b)
  if (counterpart === 'other') return null
  const words = likeness(a.wording, b.wording)
  const score = scoreOf(a, b, words, counterpart)
  const threshold = weights.threshold + (daysApart(a, b) > nearInTime ? weights.otherOccasion : 0)
  const telling = words.shared >= weights.minimumShared || a.letters === b.letters
  if (!telling || score < threshold) return null
  const ground = { reason: 'wording', words: Math.round(100 * words.dice) / 100 } as const
  return { ...link(a.mention.id, b.mention.id, ground, Math.min(1, score)), likeness: true }
}

/** Classes of predicates of which one undoes the other: to support a thing is not to oppose it. */
const opposites: readonly (readonly [string, string])[] = [
  ['support', 'oppose'],
  ['increase', 'reduce'],
  ['establish', 'withdraw'],
  ['provide', 'withdraw'],
]

const opposed = (a: string | null, b: string | null): boolean =>
  opposites.some(([x, y]) => (a === x && b === y) || (a === y && b === x))

function scoreOf(
  a: Signature,
  b: Signature,
  words: { dice: number; containment: number },
  counterpart: 'same' | 'partly',
): number {
  let score = weights.dice * words.dice + weights.containment * words.containment
  if (a.action !== null && b.action !== null) {
    score += a.action === b.action ? weights.sameAction : weights.otherAction
  }
  if (a.measure !== null && a.measure === b.measure) score += weights.sameMeasure
  if (a.deadline !== null && a.deadline === b.deadline) score += weights.sameDeadline
  if (a.measure !== b.measure || a.deadline !== b.deadline) score += weights.oneMeasured
  if (otherScope(a, b)) score += weights.otherScope
  if (otherName(a, b)) score += weights.otherName
  if (counterpart === 'partly') score += weights.otherCounterpart
  return score
}

/** 人类 against 中亚; or mankind or a third state in one of them only. The pledge's own parties go without saying. */
function otherScope(a: Signature, b: Signature): boolean {
  const inner = new Set([...a.parties, ...b.parties])
  const own = (scope: string) =>
    inner.has(scope) || (isGroup(scope) && membersOf(scope, a.date).every(member => inner.has(member)))
  const only = (x: Signature, y: Signature) =>
    [...x.wording.scopes].filter(scope => !y.wording.scopes.has(scope) && !own(scope))
  const [left, right] = [only(a, b), only(b, a)]
  const outside = (scope: string) => scope === 'mankind' || /^[A-Z]{2}$/u.test(scope)
  return (left.length > 0 && right.length > 0) || [...left, ...right].some(outside)
}

const otherName = (a: Signature, b: Signature): boolean =>
  a.names.size > 0 && b.names.size > 0 && [...a.names].every(name => !b.names.has(name))

function counterpartAgreement(a: Signature, b: Signature): 'same' | 'partly' | 'other' {
  if (a.counterpart.size === 0 && b.counterpart.size === 0) return 'same'
  // One side's pledge is to the other side, said or not; what many do together may be done for a third.
  if (a.counterpart.size === 0 || b.counterpart.size === 0) return a.actor.includes('+') ? 'partly' : 'same'
  const shared = [...a.counterpart].filter(code => b.counterpart.has(code)).length
  if (shared === 0) return 'other'
  return shared === a.counterpart.size && shared === b.counterpart.size ? 'same' : 'partly'
}
