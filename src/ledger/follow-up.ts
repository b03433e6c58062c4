import { stableId } from '../base/id.ts'
import { quoteAt, trimmed } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention, Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { type Background, backgroundOf } from './background.ts'
import type { Evidence, EvidenceRelation } from './evidence.ts'
import { followWeights, type Match, matchPassage } from './follow-match.ts'
import { type FollowProfile, profileOf } from './follow-profile.ts'
import { relationOf } from './follow-relation.ts'
import type { Commitment } from './ledger.ts'
import { type Passage, passagesOf } from './passages.ts'

export interface FollowInput {
  readonly commitments: readonly Commitment[]
  /** documents that state the commitments, needed for their dates and languages; by default among `documents` */
  readonly stated?: readonly Document[]
  /** documents to look through, of any date: only what is later than a commitment is matched against it */
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  readonly reuse: Reuse
  /** how often terms stand in the whole project; by default, in `documents` */
  readonly background?: Background
}

/** Suggested evidence, by commitment, then date. */
export function followUp(input: FollowInput): Evidence[] {
  const background = input.background ?? backgroundOf(input.documents)
  const index = indexOf(profilesOf(input, background))
  const stated = Map.groupBy(
    input.extractions.flatMap(extraction => extraction.commitments),
    mention => mention.document,
  )
  const found = input.documents.flatMap(document =>
    followDocument(document, index, stated.get(document.id) ?? []),
  )
  return withoutCopies(found, input.reuse)
}

function profilesOf(
  { commitments, documents, stated = documents }: FollowInput,
  background: Background,
): FollowProfile[] {
  const byId = new Map(stated.map(document => [document.id, document]))
  return commitments.flatMap(commitment => profileOf(commitment, byId, background) ?? [])
}

/** A term that makes up less than this part of a commitment's words does not bring it up. */
const leastTelling = 0.08

/** Term, name or indicator → the commitments that it brings up. */
type Index = ReadonlyMap<string, readonly FollowProfile[]>

function indexOf(profiles: readonly FollowProfile[]): Index {
  const index = new Map<string, FollowProfile[]>()
  const add = (key: string, profile: FollowProfile) => {
    const list = index.get(key)
    if (list) list.push(profile)
    else index.set(key, [profile])
  }
  for (const profile of profiles) {
    for (const [language, weights] of profile.terms) {
      for (const [term, weight] of weights) if (weight >= leastTelling) add(`${language} ${term}`, profile)
    }
    for (const name of profile.names.values()) add(`parties ${name.key.split('|')[0]}`, profile)
    if (profile.indicator !== null && profile.measure !== null) {
      for (const code of profile.others) add(`measured ${code}`, profile)
      if (profile.group !== null) add(`measured ${profile.group}`, profile)
    }
  }
  return index
}

function candidatesOf(passage: Passage, index: Index): Set<FollowProfile> {
  const keys = [
    ...[...passage.terms.keys()].map(term => `${passage.document.language} ${term}`),
    ...passage.names.map(name => `parties ${name.key.split('|')[0]}`),
    ...[...passage.codes].map(code => `measured ${code}`),
  ]
  return new Set(keys.flatMap(key => index.get(key) ?? []))
}

/** Of passages that match about as well, the one that says most: an opening rather than a letter of greeting. */
const claim: Readonly<Record<EvidenceRelation, number>> = {
  setback: 0.05,
  achieved: 0.05,
  changed: 0.04,
  progress: 0.03,
  reaffirms: 0,
}

const worth = ({ score, relation }: Evidence): number => score + claim[relation]

/** The best passage of a document for each commitment. */
function followDocument(document: Document, index: Index, stated: readonly CommitmentMention[]): Evidence[] {
  const date = statementDate(document)
  if (date === null) return []
  const best = new Map<string, Evidence>()
  for (const passage of passagesOf(document)) {
    for (const profile of candidatesOf(passage, index)) {
      if (date <= profile.since || states(profile, document, date)) continue
      const match = matchPassage(profile, passage)
      if (!match) continue
      const evidence = evidenceOf(profile, passage, match, stated)
      const known = best.get(profile.commitment.id)
      if (!known || worth(evidence) > worth(known)) best.set(profile.commitment.id, evidence)
    }
  }
  return [...best.values()]
}

/** Days after the first statement in which a document that states the commitment retells it and is no later evidence. */
const sameOccasion = 30

function states({ commitment, since }: FollowProfile, document: Document, date: string): boolean {
  const days = (Date.parse(date) - Date.parse(since)) / 86_400_000
  return days <= sameOccasion && commitment.mentions.some(mention => mention.document === document.id)
}

function evidenceOf(
  profile: FollowProfile,
  passage: Passage,
  match: Match,
  stated: readonly CommitmentMention[],
): Evidence {
  const { document } = passage
  const quote = quoteAt(document, trimmed(document.text, match.span))
  return {
    id: stableId('v', profile.commitment.id, document.id, quote.start, quote.end),
    commitment: profile.commitment.id,
    ...quote,
    story: document.story,
    published: document.published,
    relation: relationOf(profile, passage, match, stated),
    strength: isDirect(match) ? 'direct' : 'related',
    score: match.score,
    why: match.why,
    also: [],
  }
}

/** About all parties, or about the thing itself wherever it is named. */
const isDirect = ({ score, why }: Match): boolean =>
  score >= followWeights.direct &&
  (why.parties === 'all' || (why.parties === 'unnamed' && why.names.some(({ match }) => match === 'same')))

/** One suggestion for each text family, commitment and relation: the strongest, of equal ones the earliest. */
function withoutCopies(found: readonly Evidence[], reuse: Reuse): Evidence[] {
  const familyOf = new Map<string, string>()
  for (const family of reuse.families)
    for (const document of family.documents) familyOf.set(document, family.id)
  const groups = Map.groupBy(found, evidence => {
    const voice = familyOf.get(evidence.document) ?? evidence.document
    return `${evidence.commitment} ${voice} ${evidence.relation}`
  })
  return [...groups.values()]
    .map(group => {
      const [first, ...copies] = group.toSorted(byWorth)
      return { ...first!, also: copies.map(copy => copy.document).sort() }
    })
    .sort(byCommitmentThenTime)
}

const byWorth = (x: Evidence, y: Evidence): number => y.score - x.score || byCommitmentThenTime(x, y)

function byCommitmentThenTime(x: Evidence, y: Evidence): number {
  const [a, b] = [
    [x.commitment, x.published ?? '', x.document, x.start],
    [y.commitment, y.published ?? '', y.document, y.start],
  ] as const
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return 0
}
