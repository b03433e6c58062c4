import type { Why } from './evidence.ts'
import type { FollowProfile } from './follow-profile.ts'
import { followWeights } from './follow-weights.ts'
import { kinSteps } from './kinship.ts'
import type { Passage } from './passages.ts'

/** Names of a passage that are a commitment's, or akin to them. */
export interface NamesMatched {
  readonly names: Why['names']
  /** one of the commitment's own, and not on everybody's lips */
  readonly telling: boolean
  /** one of the commitment's own that is on everybody's lips */
  readonly household: boolean
  /** steps to the nearest kin; null where there is none */
  readonly kin: number | null
  /** a name of the commitment's own has its parties in it (中吉乌铁路): it speaks of them wherever it stands */
  readonly parties: boolean
}

const none: NamesMatched = { names: [], telling: false, household: false, kin: null, parties: false }

export function namesMatched(profile: FollowProfile, passage: Passage): NamesMatched {
  if (profile.names.size === 0 || passage.names.length === 0) return none
  const names = new Map<string, 'same' | 'kin'>()
  let [telling, household, parties] = [false, false, false]
  let kin: number | null = null
  for (const name of passage.names) {
    if (profile.names.has(name.key)) {
      names.set(name.name, 'same')
      if (profile.household.has(name.key)) household = true
      else telling = true
      if (name.parties.length > 0) parties = true
      continue
    }
    for (const own of profile.names) {
      const steps = kinSteps(own, name.key)
      if (steps === null) continue
      kin = Math.min(kin ?? steps, steps)
      if (!names.has(name.name)) names.set(name.name, 'kin')
    }
  }
  return { names: [...names].map(([name, match]) => ({ name, match })), telling, household, kin, parties }
}

/** @param share of the commitment's words that the passage says */
export function namesStrength({ telling, household, kin }: NamesMatched, share: number): number {
  if (telling || (household && share >= followWeights.household)) return followWeights.sameName
  if (kin === null) return 0
  return kin > 1 ? followWeights.farKinName : followWeights.kinName
}
