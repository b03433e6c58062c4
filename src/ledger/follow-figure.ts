import type { Measure } from '../base/values.ts'
import { followLexiconOf } from '../language/packs/following.ts'
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
    const found = chosen?.measure ?? ordinalIn(clause, passage, measure)
    if (found) return { clause, figure: { measure: found, against: compared(found, measure) } }
  }
  return null
}

/** 第100对友好城市: who has the hundredth has a hundred. Only of what the pledge counts, never of money or a share. */
function ordinalIn(clause: Clause, { document }: Passage, promised: Measure | null): Measure | null {
  if (promised === null || !/^[a-z_]{3,}$/u.test(promised.unit)) return null
  const { ordinal, ordinals } = followLexiconOf(document.language)
  const match = ordinal.exec(document.text.slice(clause.start, clause.end))
  if (!match) return null
  const value = match[1] ? Number(match[1].replaceAll(',', '')) : ordinals[match[2]!.toLowerCase()]!
  return { value, max: null, unit: promised.unit, bound: 'exact', basis: 'level' }
}

/** Growth tells of any level; money of another currency tells of money; counted things only of their own kind. */
const tellsOf = ({ kind }: Quantity, measure: Measure | null): boolean =>
  kind === 'ratio' ||
  kind === 'fold' ||
  (kind === 'money' && measure !== null && /^[A-Z]{3}$/u.test(measure.unit))

/** “100 pairs of sister cities” counts what “city pairs” were promised: the indicator says of what they are pairs. */
function sameUnit(found: Measure, promised: Measure): boolean {
  const [a, b] = [found.unit.toLowerCase(), promised.unit.toLowerCase()]
  return a === b || b.endsWith(`_${a}`)
}

/** A level that is at or above the level promised is reached; another unit or a growth rate says nothing of it. */
function compared(found: Measure, promised: Measure | null): 'reached' | 'below' | 'other' {
  if (promised === null || !sameUnit(found, promised)) return 'other'
  return (found.max ?? found.value) >= promised.value && found.bound !== 'under' && found.bound !== 'at_most'
    ? 'reached'
    : 'below'
}
