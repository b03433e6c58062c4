import type { Span } from '../base/span.ts'
import { type PartyMatch, partyMatched } from './audience.ts'
import type { PartyReach, Why } from './evidence.ts'
import { type Indicated, figureMatched } from './follow-figure.ts'
import { type NamesMatched, namesMatched, namesStrength } from './follow-names.ts'
import { type FollowProfile, leastTold } from './follow-profile.ts'
import { followWeights } from './follow-weights.ts'
import { type WordsSaid, wordsSaid } from './follow-words.ts'
import type { Passage } from './passages.ts'

export interface Match {
  readonly span: Span
  /** 0 to 1 */
  readonly score: number
  /** about all parties, or about the thing itself wherever it is named */
  readonly direct: boolean
  readonly why: Why
}

/** What was found of the parties in one passage, by the key of the audience. */
export type PartiesKnown = Map<string, PartyMatch | null>

/** What of a commitment a passage says, or null where it is about something else. */
export function matchPassage(profile: FollowProfile, passage: Passage, known: PartiesKnown): Match | null {
  const { others } = profile.audience
  const party = partyOf(profile, passage, known)
  const names = namesMatched(profile, passage)
  if (party === null && !names.parties) return null
  const words = wordsSaid(profile, passage)
  const indicated = party?.place === 'sentence' ? figureMatched(profile, passage) : null
  const named = namesStrength(names, words.share)
  const reach = named === followWeights.sameName ? 1 : reachFactor(party)
  const spoken = words.told >= leastTold(others.size, party?.place === 'sentence' && party.all)
  const score = reach * Math.max(spoken ? words.share : 0, named, indicated ? followWeights.figure : 0)
  if (score < followWeights.least) return null
  return {
    span: spanOf(profile, passage, words, indicated),
    score: rounded(score),
    direct: score >= followWeights.direct && isDirect(party, names),
    why: whyOf(profile, passage, { party, names, words, indicated }),
  }
}

/** What has its parties in its name (中吉乌铁路) is meant whoever speaks of it. */
const isDirect = (party: PartyMatch | null, names: NamesMatched): boolean =>
  party === null || party.place === 'nowhere'
    ? names.telling || names.household
    : party.all || (names.telling && names.parties)

function partyOf({ audience }: FollowProfile, passage: Passage, known: PartiesKnown): PartyMatch | null {
  let party = known.get(audience.key)
  if (party === undefined) known.set(audience.key, (party = partyMatched(audience, passage)))
  return party
}

const reachFactor = (party: PartyMatch | null): number =>
  party === null ? 1 : followWeights.reach[party.place] * (party.all ? 1 : followWeights.some)

interface Found {
  readonly party: PartyMatch | null
  readonly names: NamesMatched
  readonly words: WordsSaid
  readonly indicated: Indicated | null
}

function whyOf(profile: FollowProfile, passage: Passage, { party, names, words, indicated }: Found): Why {
  const parties: PartyReach =
    party === null || party.place === 'nowhere' ? 'unnamed' : party.all ? 'all' : 'some'
  return {
    names: names.names,
    parties,
    found: [...passage.codes].sort(),
    words: rounded(words.share),
    terms: words.terms,
    indicator: indicated ? profile.indicator : null,
    figure: indicated?.figure ?? null,
  }
}

const rounded = (score: number): number => Math.round(1000 * score) / 1000

/** The clauses that matched, with the one that holds the figure and those that hold the names. */
function spanOf(
  profile: FollowProfile,
  passage: Passage,
  words: WordsSaid,
  indicated: Indicated | null,
): Span {
  const named = passage.names.filter(name => profile.names.has(name.key))
  const chosen = passage
    .clauses()
    .filter(
      clause =>
        words.clauses.includes(clause) ||
        clause === indicated?.clause ||
        named.some(name => name.start < clause.end && clause.start < name.end),
    )
  if (chosen.length === 0) return { start: passage.start, end: passage.end }
  return { start: chosen[0]!.start, end: chosen.at(-1)!.end }
}
