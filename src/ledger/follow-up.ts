import { stableId } from '../base/id.ts'
import { quoteAt, trimmed } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention, Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { type Background, backgroundOf } from './background.ts'
import { withoutCopies } from './copies.ts'
import type { Evidence, EvidenceRelation } from './evidence.ts'
import { type Hints, hintsOf } from './follow-hints.ts'
import { FollowIndex } from './follow-index.ts'
import { type Match, matchPassage, type PartiesKnown } from './follow-match.ts'
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
  readonly reuse: Pick<Reuse, 'families'>
  /** how often terms stand in the whole project; by default, in `documents` */
  readonly background?: Background
}

/** Suggested evidence, by commitment, then date. */
export function followUp(input: FollowInput): Evidence[] {
  const { documents, extractions, reuse } = input
  return withoutCopies(searchFor(profilesOf(input), documents, extractions).found, reuse)
}

/** What of each commitment is looked for; one without a date cannot be followed. */
export function profilesOf({
  commitments,
  documents,
  stated = documents,
  background = backgroundOf(documents),
}: Pick<FollowInput, 'commitments' | 'stated' | 'documents' | 'background'>): FollowProfile[] {
  const byId = new Map(stated.map(document => [document.id, document]))
  return commitments.flatMap(commitment => profileOf(commitment, byId, background) ?? [])
}

/** Documents that were looked through. */
interface Searched {
  /** the best passage of each for each commitment, copies and all */
  readonly found: readonly Evidence[]
  /** document → what it speaks of, whoever may ask */
  readonly hints: ReadonlyMap<string, Hints>
}

export function searchFor(
  profiles: readonly FollowProfile[],
  documents: readonly Document[],
  extractions: readonly Extraction[],
): Searched {
  const index = new FollowIndex(profiles)
  const mentions = new Map(extractions.map(({ document, commitments }) => [document, commitments]))
  const hints = new Map<string, Hints>()
  const found = documents.flatMap(document => {
    const passages = passagesOf(document)
    hints.set(document.id, hintsOf(passages))
    return followDocument(document, passages, index, mentions.get(document.id) ?? [])
  })
  return { found, hints }
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
function followDocument(
  document: Document,
  passages: readonly Passage[],
  index: FollowIndex,
  stated: readonly CommitmentMention[],
): Evidence[] {
  const date = statementDate(document)
  const end = date === null ? 0 : index.statedBefore(date)
  if (end === 0) return []
  const best = new Map<string, Evidence>()
  for (const passage of passages) {
    const known: PartiesKnown = new Map()
    for (const profile of index.candidates(passage, end)) {
      if (profile.retold.has(document.id)) continue
      const match = matchPassage(profile, passage, known)
      if (!match) continue
      const evidence = evidenceOf(profile, passage, match, stated)
      const other = best.get(profile.commitment)
      if (!other || worth(evidence) > worth(other)) best.set(profile.commitment, evidence)
    }
  }
  return [...best.values()]
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
    id: stableId('v', profile.commitment, document.id, quote.start, quote.end),
    commitment: profile.commitment,
    ...quote,
    story: document.story,
    published: document.published,
    relation: relationOf(profile, passage, match, stated),
    strength: match.direct ? 'direct' : 'related',
    score: match.score,
    why: match.why,
    also: [],
  }
}
