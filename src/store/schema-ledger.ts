import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { CommitmentMention, FigureMention } from '../extraction/mention.ts'
import type { LineState } from '../ledger/working.ts'
import type { Evidence, EvidenceRelation } from '../ledger/evidence.ts'
import type { Commitment, Entity, Figure } from '../ledger/ledger.ts'
import type { EvidenceState, JudgedEvidence } from '../ledger/replay-evidence.ts'
import type { Alignment, Family } from '../reuse/alignment.ts'
import type { Moment } from './schema-moment.ts'

export interface FamiliesTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  row: JSONColumnType<Family>
}

export interface AlignmentsTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  family: string | null | null
  a_document: string
  b_document: string
  row: JSONColumnType<Alignment>
}

/** A commitment's own fields; its mentions are rows of `mentions`. */
export type CommitmentRow = Omit<Commitment, 'mentions'>
export type FigureRow = Omit<Figure, 'mentions'>
export type EntityRow = Omit<Entity, 'mentions' | 'commitments'>

export interface CommitmentsTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  force: string
  actor: string[]
  areas: string[]
  measure_value: number | null
  measure_unit: string | null
  /** end of its timeframe, ISO 8601 */
  due: string | null
  /** date of the earliest document that states it */
  published: string | null
  documents: number
  voices: number
  /** what a search looks in, as `searchable` makes it: gloss, parties, speaker and every wording */
  words: string
  state: Exclude<LineState, 'rejected'>
  /** fields that the rules read otherwise since a person accepted the line */
  changed: string[]
  /** why a person should look at it */
  doubts: string[]
  row: JSONColumnType<CommitmentRow>
}

export interface FiguresTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  about: string
  indicator: string
  value: number
  unit: string
  differs: boolean
  /** numbers of what the claims that may differ from it have in common with it */
  keys: number[]
  row: JSONColumnType<FigureRow>
}

export interface EntitiesTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  kind: string
  name: string
  row: JSONColumnType<EntityRow>
}

const mentionKinds = ['commitment', 'figure', 'entity'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** A span of a document on which a line of the ledger rests. */
export interface MentionsTable {
  kind: MentionKind
  owner: string
  id: string
  ordinal: number
  document: string
  /** UTF-16 code units */
  span_start: number
  /** UTF-16 code units, exclusive */
  span_end: number
  row: JSONColumnType<CommitmentMention | FigureMention | Entity['mentions'][number]>
}

export interface CoverageTable {
  commitment: string
  documents: string[]
  voices: number
  omitted_by: string[]
}

/** A passage of a later document that bears on a commitment, as people judged it. */
export interface EvidenceTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  commitment: string
  document: string
  relation: EvidenceRelation
  /** of its document, ISO 8601 */
  published: string | null
  state: EvidenceState
  strength: Evidence['strength']
  /** when it was first suggested, or put there by a person */
  suggested_at: Moment
  row: JSONColumnType<JudgedEvidence>
}

/** A passage as the rules suggested it, before any decision. */
export interface SuggestionsTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  commitment: string
  suggested_at: Moment
  row: JSONColumnType<Evidence>
}

/** A line as it was derived, before any decision: what decisions are replayed on. */
export interface DerivedLinesTable {
  /** the id that it has where no earlier line begins with the same words */
  plain: string
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  documents: string[]
  row: JSONColumnType<Commitment>
}

/** The documents that the ledger was built from. */
export interface BuiltTable {
  document: string
  /** by which versions it was extracted */
  mark: string
  /** what it speaks of: numbers of 16 bits in Base64, read whole */
  hints: string
}

/** What documents that the ledger was built from share passages by. */
export interface FingerprintsTable {
  document: string
  /** numbers of 32 bits in Base64, read whole */
  marks: string
}

export interface BuildsTable {
  id: GeneratedAlways<number>
  at: Moment
  /** how many of each kind the ledger held */
  counts: JSONColumnType<Readonly<Record<string, number>>>
}

/** What a stage rested on when the ledger was last built, so that the next build does only what is new. */
export interface TracesTable {
  name: string
  /** of the code and rules */
  version: string
  /** JSON, read whole */
  value: string
}

/** A mention of a commitment as reconciliation saw it, so that what is added later is compared with it. */
export interface SignaturesTable {
  mention: string
  document: string
  /** id of the derived line that it stands in */
  line: string
  /** keys of the things that its words name */
  names: string[]
  /** numbers of the keys by which it is found, and by which it looks for others */
  held: number[]
  sought: number[]
  /** JSON, read whole: its links with mentions of a later id */
  links: string
  /** ids of the earlier mentions that it is linked with */
  linked: string[]
}

/** A mention of a figure as it was taken into one. */
export interface ClaimsTable {
  mention: string
  document: string
  figure: string
  /** mark of what mentions of one claim have in common */
  key: string
  listed: boolean
  names: string[]
}

/** What of a line is looked for in later documents. */
export interface ProfilesTable {
  commitment: string
  /** JSON, read whole */
  profile: string
  /** what tells of most documents that they do not bear on it: numbers of 16 bits in Base64 */
  lookout: string
}
