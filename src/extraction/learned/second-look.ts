import type { Learned, LearnedTable } from '../../language/learned.ts'
import { circumstancesOf, hearingOf, type Hearing } from './circumstances.ts'
import type { ClauseView } from './clause-view.ts'
import { logitOf, probability, weightOf, type Weights, weightsOf } from './weights.ts'
import { cutsOf, wordingsOf } from './wording.ts'

/** What the learned part decides of a clause against the rules, and why. */
export interface SecondLook {
  readonly decision: 'take' | 'leave'
  /** that a coder counts the clause, in hundredths */
  readonly percent: number
  /** id of the rule that it overrules */
  readonly overrules: string
  /** the features that spoke most for the decision, the strongest first, each with its weight in logits */
  readonly because: readonly { readonly feature: string; readonly weight: number }[]
}

export const takenRule = 'learned.take'
export const leftRule = 'learned.leave'

/**
 * Looks a second time at every clause that the rules took or left out; by place of the clause, those where what was
 * learned is sure enough of the contrary.
 */
export function secondLooks(
  views: readonly ClauseView[],
  kind: string,
  spaced: boolean,
  learned: Learned,
): ReadonlyMap<number, SecondLook> {
  const hearing = heard(views, kind, spaced, learned.wording)
  const weights = weightsOf(learned.circumstances)
  const takes = logit(learned.takes)
  const leaves = logit(learned.leaves)
  const looks = new Map<number, SecondLook>()
  views.forEach(({ decision, rule }, place) => {
    const left = decision === 'left' && hearing.soundings[place]! > outOfHearing
    if (!left && decision !== 'taken') return
    const features = circumstancesOf(hearing, place)
    const said = logitOf(features, weights)
    if (left ? said <= takes : said >= leaves) return
    const percent = Math.round(probability(said) * 100)
    const because = strongest(features, weights, left ? 1 : -1)
    looks.set(place, { decision: left ? 'take' : 'leave', percent, overrules: rule, because })
  })
  return looks
}

/** What sounds so little like a commitment, in logits, is not looked at again. */
const outOfHearing = -5

/** How each clause is worded, and how much that alone sounds like a commitment. */
export function heard(
  views: readonly ClauseView[],
  kind: string,
  spaced: boolean,
  wording: LearnedTable,
): Hearing {
  const weights = weightsOf(wording)
  const cuts = cutsOf(views, spaced)
  const wordings = wordingsOf(cuts, kind, spaced)
  const soundings = wordings.map(features => logitOf(features, weights))
  return hearingOf(views, cuts, wordings, soundings, kind)
}

/** The features that say most in one direction. */
const strongest = (features: readonly string[], weights: Weights, direction: 1 | -1): SecondLook['because'] =>
  features
    .map(feature => ({ feature, weight: weightOf(feature, weights) }))
    .toSorted((a, b) => direction * (b.weight - a.weight))
    .slice(0, shown)
    .map(({ feature, weight }) => ({ feature, weight: Math.round(weight * 100) / 100 }))

/** How many features are named as reasons. */
const shown = 4

const logit = (p: number): number => Math.log(p / (1 - p))
