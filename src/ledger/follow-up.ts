import { stableId } from '../base/id.ts'
import { quoteAt, trimmed } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention, Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { type Background, backgroundOf } from './background.ts'
import { withoutCopies } from './copies.ts'
import type { Evidence, EvidenceRelation } from './evidence.ts'
import { FollowIndex } from './follow-index.ts'
import { type Match, matchPassage, type PartiesKnown } from './follow-match.ts'
import { type FollowProfile, profileOf } from './follow-profile.ts'
import { relationOf } from './follow-relation.ts'
import { type FollowTraces, followTraces } from './follow-traces.ts'
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

/** What an earlier run suggested, and what it rested on. */
export interface FollowedBefore {
  readonly evidence: readonly Evidence[]
  readonly traces: FollowTraces
}

/** Suggested evidence, by commitment, then date. */
export function followUp(input: FollowInput): Evidence[] {
  return withoutCopies(search(input, input.commitments, input.documents), input.reuse)
}

/**
 * Suggested evidence where most of it is known: only what changed is followed, and the rest is kept. Gives what
 * `followUp` gives.
 * @param before evidence as it was suggested, and the traces of that run, by the same code and rules
 */
export function followFurther(input: FollowInput, before: FollowedBefore): Evidence[] {
  const traces = followTraces(input)
  if (before.traces.background !== traces.background) return followUp(input)
  const isKnown = <Key extends 'lines' | 'documents'>(kind: Key, id: string) =>
    traces[kind].get(id) !== undefined && before.traces[kind].get(id) === traces[kind].get(id)
  const [knownLines, news] = parted(input.commitments, ({ id }) => isKnown('lines', id))
  const [knownDocuments, newDocuments] = parted(input.documents, ({ id }) => isKnown('documents', id))
  const kept = before.evidence.filter(
    ({ commitment, document }) => isKnown('lines', commitment) && isKnown('documents', document),
  )
  const background = input.background ?? backgroundOf(input.documents)
  const all = { ...input, background, stated: input.stated ?? input.documents }
  return withoutCopies(
    [...kept, ...search(all, news, knownDocuments), ...search(all, [...knownLines, ...news], newDocuments)],
    input.reuse,
  )
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}

/** The best passage of each of some documents for each of some commitments. */
function search(
  input: FollowInput,
  commitments: readonly Commitment[],
  documents: readonly Document[],
): Evidence[] {
  if (commitments.length === 0 || documents.length === 0) return []
  const background = input.background ?? backgroundOf(input.documents)
  const byId = new Map((input.stated ?? input.documents).map(document => [document.id, document]))
  const profiles = commitments.flatMap(commitment => profileOf(commitment, byId, background) ?? [])
  const index = new FollowIndex(profiles)
  const mentions = new Map(input.extractions.map(({ document, commitments }) => [document, commitments]))
  return documents.flatMap(document => followDocument(document, index, mentions.get(document.id) ?? []))
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
  index: FollowIndex,
  stated: readonly CommitmentMention[],
): Evidence[] {
  const date = statementDate(document)
  const end = date === null ? 0 : index.statedBefore(date)
  if (end === 0) return []
  const best = new Map<string, Evidence>()
  for (const passage of passagesOf(document)) {
    const known: PartiesKnown = new Map()
    for (const profile of index.candidates(passage, end)) {
      if (profile.retold.has(document.id)) continue
      const match = matchPassage(profile, passage, known)
      if (!match) continue
      const evidence = evidenceOf(profile, passage, match, stated)
      const other = best.get(profile.commitment.id)
      if (!other || worth(evidence) > worth(other)) best.set(profile.commitment.id, evidence)
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
    id: stableId('v', profile.commitment.id, document.id, quote.start, quote.end),
    commitment: profile.commitment.id,
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
