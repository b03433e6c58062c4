import type { Measure } from '../base/values.ts'
import { packFor } from '../language/packs/index.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import { reachOf } from './audience.ts'
import type { Why } from './evidence.ts'
import type { FollowProfile } from './follow-profile.ts'
import type { Clause, Passage } from './passages.ts'

export interface Indicated {
  readonly clause: Clause
  readonly figure: NonNullable<Why['figure']>
}

/** Clauses after the one that names the parties in which an amount is theirs. */
const clausesRead = 3

/** An amount in the sentence that names what the pledge measures, nearest to where its parties stand. */
export function figureMatched(profile: FollowProfile, passage: Passage): Indicated | null {
  const { indicator, measure, audience } = profile
  const pack = packFor(passage.document.language)
  if (indicator === null || !pack || (measure === null && profile.names.size > 0)) return null
  if (!passage.indicators.has(indicator)) return null
  const from = passage.clauses().findIndex(clause => reachOf(audience, clause.codes()) !== null)
  for (const clause of passage.clauses().slice(Math.max(0, from), from + clausesRead)) {
    const quantities = findQuantities(passage.document.text, pack, clause)
    const comparable = quantities.find(quantity => measure !== null && sameUnit(quantity.measure, measure))
    const chosen = comparable ?? quantities.find(quantity => tellsOf(quantity, measure))
    if (chosen)
      return { clause, figure: { measure: chosen.measure, against: compared(chosen.measure, measure) } }
  }
  return null
}

/** Growth tells of any level; money of another currency tells of money; counted things only of their own kind. */
const tellsOf = ({ kind }: Quantity, measure: Measure | null): boolean =>
  kind === 'ratio' ||
  kind === 'fold' ||
  (kind === 'money' && measure !== null && /^[A-Z]{3}$/u.test(measure.unit))

const sameUnit = (a: Measure, b: Measure): boolean => a.unit.toLowerCase() === b.unit.toLowerCase()

/** A level that is at or above the level promised is reached; another unit or a growth rate says nothing of it. */
function compared(found: Measure, promised: Measure | null): 'reached' | 'below' | 'other' {
  if (promised === null || !sameUnit(found, promised)) return 'other'
  return (found.max ?? found.value) >= promised.value && found.bound !== 'under' && found.bound !== 'at_most'
    ? 'reached'
    : 'below'
}
