import type { Span } from '../base/span.ts'
import type { Measure } from '../base/values.ts'
import { isGroup, membersOf } from '../language/groups.ts'
import type { NameFound } from '../language/naming.ts'
import { followLexiconOf, indicatorsIn } from '../language/packs/following.ts'
import { packFor } from '../language/packs/index.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import type { PartyReach, Why } from './evidence.ts'
import type { FollowProfile } from './follow-profile.ts'
import type { Clause, Passage } from './passages.ts'

/**
 * Weights together because they trade against each other. Raising `least` loses evidence; lowering it suggests
 * neighbours of the pledge.
 */
export const followWeights = {
  least: 0.34,
  /** from here on a suggestion is direct */
  direct: 0.5,
  sameName: 0.95,
  /** a part, the whole or another kind of a named thing; a part of another kind is two steps away */
  kinName: 0.6,
  farKinName: 0.45,
  /** share of the words that stands for a named thing's name */
  unnamed: 0.7,
  /** how much one item of an enumeration counts, said in full (人工智能、大数据等) */
  item: 0.8,
  /** an amount of what the pledge measures, with its parties in the same sentence */
  figure: 0.85,
  /** how much a match counts when parties are named in the sentence, its paragraph, or its title only */
  reach: { sentence: 1, paragraph: 0.95, title: 0.9, nowhere: 0.6 },
  /** one party of many: weaker, and marked */
  some: 0.75,
  /** clauses that a match may spread over */
  clauses: 2,
}

export interface Match {
  readonly span: Span
  readonly score: number
  readonly why: Why
}

/** What of a commitment a passage says, or null where it is about something else. */
export function matchPassage(profile: FollowProfile, passage: Passage): Match | null {
  const names = namesMatched(profile, passage)
  const same = names.some(({ match }) => match === 'same')
  const party = partyMatched(profile, passage)
  if (party === null && !(same && namesParties(profile, passage))) return null
  if (names.length === 0 && profile.indicator === null && !maySay(profile, passage)) return null
  const words = bestClauses(profile, passage)
  const indicated = party?.place === 'sentence' ? figureMatched(profile, passage) : null
  // Where a pledge is about a named thing, words without the name must say nearly all of it.
  const spoken = profile.names.size === 0 || words.share >= followWeights.unnamed ? words.share : 0
  const named = same ? followWeights.sameName : kinStrength(profile, passage)
  const strength = Math.max(spoken, named, indicated ? followWeights.figure : 0)
  const reach =
    party === null || same ? 1 : followWeights.reach[party.place] * (party.all ? 1 : followWeights.some)
  const score = strength * reach
  if (score < followWeights.least) return null
  const parties: PartyReach =
    party === null || party.place === 'nowhere' ? 'unnamed' : party.all ? 'all' : 'some'
  return {
    span: spanOf(profile, passage, words, indicated?.clause ?? null),
    score: Math.round(1000 * score) / 1000,
    why: {
      names,
      parties,
      found: [...passage.codes].sort(),
      words: Math.round(1000 * words.share) / 1000,
      terms: words.terms,
      indicator: indicated ? profile.indicator : null,
      figure: indicated?.figure ?? null,
    },
  }
}

/** A name that has the parties in it (中吉乌铁路) speaks of them wherever it stands. */
const namesParties = (profile: FollowProfile, passage: Passage): boolean =>
  passage.names.some(name => profile.names.has(name.key) && name.parties.length > 0)

interface PartyMatch {
  /** `nowhere`: the pledge names no other side, so that none can be looked for */
  readonly place: 'sentence' | 'paragraph' | 'title' | 'nowhere'
  readonly all: boolean
}

/**
 * The pledge's other side: in the sentence, else in the paragraph before it, else in the title. A sentence that speaks
 * of other parties only is about them (near miss). A pledge that names no other side is matched by its words alone.
 */
function partyMatched(profile: FollowProfile, passage: Passage): PartyMatch | null {
  const { home } = followLexiconOf(passage.document.language)
  if (profile.others.size === 0) return { place: 'nowhere', all: true }
  for (const place of ['sentence', 'paragraph', 'title'] as const) {
    const codes = place === 'sentence' ? passage.codes : passage[place]
    const reach = reachOf(profile, codes)
    if (reach !== null) return { place, all: reach }
    const strangers = [...codes].filter(code => code !== home && isParty(code))
    if (strangers.length > 0) return null
  }
  return null
}

/** True for the group or most of its members, false for one of many, null for none. */
function reachOf({ others, group }: FollowProfile, codes: ReadonlySet<string>): boolean | null {
  const members = new Set(group === null ? [...others] : membersOf(group, null))
  const hit = new Set(
    [...codes].flatMap(code => {
      if (others.has(code)) return [code]
      const named = isGroup(code) ? membersOf(code, null) : []
      // A wider group (all neighbours of a region) does not speak of these few.
      return named.filter(member => others.has(member)).length * 5 >= named.length * 4 ? named : []
    }),
  )
  return hit.size === 0 ? null : hit.size * 2 > members.size
}

/** States, groups and regions; organisations and mankind set no other scope. */
const isParty = (code: string): boolean =>
  /^[A-Z]{2}$/u.test(code) || isGroup(code) || /^[a-z]+(?:-[a-z]+)*$/u.test(code)

/** Types of which one is a kind of the other, or comes to be called by the other. */
const kinTypes: readonly ReadonlySet<string>[] = [
  new Set(['pipeline', 'gas_pipeline', 'oil_pipeline']),
  new Set(['mechanism', 'meeting']),
]

function namesMatched(profile: FollowProfile, passage: Passage): Why['names'] {
  const found = new Map<string, 'same' | 'kin'>()
  for (const name of passage.names) {
    if (profile.names.has(name.key)) found.set(name.name, 'same')
    else if ([...profile.names.values()].some(own => kinSteps(own, name) !== null) && !found.has(name.name))
      found.set(name.name, 'kin')
  }
  return [...found].map(([name, match]) => ({ name, match }))
}

/** Of the passage's names the nearest kin of the commitment's. */
function kinStrength(profile: FollowProfile, passage: Passage): number {
  const steps = passage.names.flatMap(name =>
    [...profile.names.values()].map(own => kinSteps(own, name) ?? 9),
  )
  const nearest = Math.min(9, ...steps)
  return nearest === 9 ? 0 : nearest > 1 ? followWeights.farKinName : followWeights.kinName
}

/** Same parties and subject: how many of type and part differ; null where the things are not akin. */
function kinSteps(own: NameFound, other: NameFound): number | null {
  const [a, b] = [own.key.split('|'), other.key.split('|')]
  if (a[0] === '' || a[0] !== b[0] || a[1] !== b[1]) return null
  const sameType = a[2] === b[2]
  if (!sameType && !kinTypes.some(set => set.has(a[2]!) && set.has(b[2]!))) return null
  return Number(!sameType) + Number(a[3] !== b[3])
}

interface Words {
  readonly share: number
  readonly terms: readonly string[]
  readonly from: number
  readonly to: number
}

/** Whether the whole sentence holds enough words: no run of its clauses holds more, and most sentences end here. */
function maySay(profile: FollowProfile, { document, terms }: Passage): boolean {
  const says = (term: string) => terms.has(term)
  const most = Math.max(
    shareSaid(profile.terms.get(document.language) ?? new Map(), says),
    followWeights.item * bestItem(profile, says),
  )
  return most >= (profile.names.size === 0 ? followWeights.least : followWeights.unnamed)
}

/** Sum of the weights of the terms that are said. */
function shareSaid(weights: ReadonlyMap<string, number>, says: (term: string) => boolean): number {
  let share = 0
  for (const [term, weight] of weights) if (says(term)) share += weight
  return share
}

/** The run of clauses that says most of the pledge's words; of equal ones the shorter. */
function bestClauses(profile: FollowProfile, passage: Passage): Words {
  const weights = profile.terms.get(passage.document.language)
  let best: Words = { share: 0, terms: [], from: 0, to: 0 }
  if (!weights) return best
  const clauses = passage.clauses()
  for (let size = 1; size <= followWeights.clauses; size++) {
    for (let from = 0; from + size <= clauses.length; from++) {
      const run = clauses.slice(from, from + size)
      const says = (term: string) => run.some(clause => clause.terms.has(term))
      const share = Math.max(shareSaid(weights, says), followWeights.item * bestItem(profile, says))
      if (share > best.share + 0.02) best = { share, terms: [], from, to: from + size - 1 }
    }
  }
  const run = clauses.slice(best.from, best.to + 1)
  const said = [...weights.keys()].filter(term => run.some(clause => clause.terms.has(term)))
  return best.share > 0 ? { ...best, terms: said } : best
}

/** Share of the item of an enumeration that the clauses say most of. */
function bestItem({ items }: FollowProfile, says: (term: string) => boolean): number {
  let best = 0
  for (const item of items) {
    best = Math.max(best, shareSaid(item, says))
  }
  return best
}

interface Indicated {
  readonly clause: Clause
  readonly figure: NonNullable<Why['figure']>
}

/** An amount in the sentence that names what the pledge measures, nearest to where its parties stand. */
function figureMatched(profile: FollowProfile, passage: Passage): Indicated | null {
  const { indicator, measure } = profile
  const pack = packFor(passage.document.language)
  if (indicator === null || !pack || (profile.measure === null && profile.names.size > 0)) return null
  const text = passage.document.text.slice(passage.start, passage.end)
  if (!indicatorsIn(text, passage.document.language).has(indicator)) return null
  const from = passage.clauses().findIndex(clause => reachOf(profile, clause.codes) !== null)
  for (const clause of passage.clauses().slice(Math.max(0, from), from + 3)) {
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

/** The clauses that matched, with the one that holds the figure and those that hold the names. */
function spanOf(profile: FollowProfile, passage: Passage, words: Words, figure: Clause | null): Span {
  const named = passage.names.filter(name => profile.names.has(name.key))
  const chosen = passage
    .clauses()
    .filter(
      (clause, index) =>
        (words.share > 0 && index >= words.from && index <= words.to) ||
        clause === figure ||
        named.some(name => name.start < clause.end && clause.start < name.end),
    )
  if (chosen.length === 0) return { start: passage.start, end: passage.end }
  return { start: chosen[0]!.start, end: chosen.at(-1)!.end }
}
