import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { Message } from '../base/message.ts'
import type { MapPiece, Part, Document } from '../documents/document.ts'
import type { CommitmentMention, Extraction, FigureMention } from '../extraction/mention.ts'
import type { Assessment } from '../ledger/assessment.ts'
import type { LineState, LostReason } from '../ledger/board.ts'
import type { Anchor } from '../ledger/decision.ts'
import type { Disagreement } from '../ledger/disagreements.ts'
import type { Evidence, EvidenceRelation } from '../ledger/evidence.ts'
import type { Commitment, Entity, Figure } from '../ledger/ledger.ts'
import type { EvidenceState, JudgedEvidence } from '../ledger/replay-evidence.ts'
import type { Alignment, Family } from '../reuse/alignment.ts'

/** A moment: read as a Date, written as ISO 8601. Days are `text` in ISO 8601, which no time zone can shift. */
type Moment = ColumnType<Date, string, string>

/** Content as one version of the reader read it: the same bytes under the same name give the same documents. */
export interface FilesTable {
  id: string
  /** the same for every reading of the same bytes under the same name */
  content: string
  /** version of the reader */
  reader: string
  digest: string
  base_name: string
  bytes: number
  /** what the maps of its documents point into */
  source_text: string
  messages: JSONColumnType<readonly Message[]>
  read_at: Moment
}

/** Where content was found, one row a version. The current version of a place has no successor. */
export interface SourcesTable {
  id: string
  /** path relative to the project's folder, `/` as separator; of a page from the web the address asked for */
  location: string
  /** path relative to what was named on the command line; of a page from the web the address that answered */
  name: string
  file: string
  added_at: Moment
  /** when a page from the web was fetched; null: a file */
  fetched_at: Moment | null
  superseded_by: string | null
}

/** A document without its long columns. */
export type DocumentRow = Omit<Document, 'text' | 'parts' | 'map'>

export interface DocumentsTable {
  id: string
  file: string
  n: number
  published: string | null
  language: string
  text: string
  parts: JSONColumnType<readonly Part[]>
  map: JSONColumnType<readonly MapPiece[]>
  row: JSONColumnType<DocumentRow>
}

/** What an extractor found in a document: kept, so that one more document costs one document. */
export interface ExtractionsTable {
  document: string
  extractor: string
  version: string
  row: JSONColumnType<Extraction>
}

export interface FamiliesTable {
  id: string
  ordinal: number
  row: JSONColumnType<Family>
}

export interface AlignmentsTable {
  id: string
  ordinal: number
  family: string | null | null
  a_document: string
  b_document: string
  row: JSONColumnType<Alignment>
}

/** A commitment's own fields; its mentions are rows of `mentions`. */
export type CommitmentRow = Omit<Commitment, 'mentions'>
export type FigureRow = Omit<Figure, 'mentions'>
export type EntityRow = Omit<Entity, 'mentions'>

export interface CommitmentsTable {
  id: string
  ordinal: number
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
  ordinal: number
  about: string
  indicator: string
  value: number
  unit: string
  differs: boolean
  row: JSONColumnType<FigureRow>
}

export interface EntitiesTable {
  id: string
  ordinal: number
  kind: string
  name: string
  row: JSONColumnType<EntityRow>
}

export const mentionKinds = ['commitment', 'figure', 'entity'] as const
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
  ordinal: number
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
  ordinal: number
  commitment: string
  suggested_at: Moment
  row: JSONColumnType<Evidence>
}

/** A line as it was derived, before any decision: what decisions are replayed on. */
export interface DerivedLinesTable {
  id: string
  ordinal: number
  documents: string[]
  row: JSONColumnType<Commitment>
}

/** The documents that the ledger was built from. */
export interface BuiltTable {
  document: string
}

/** A line that a person rejected: kept to be looked at and restored. */
export interface RejectedTable {
  id: string
  ordinal: number
  row: JSONColumnType<Commitment>
}

/** Which decisions are about which line. */
export interface LineDecisionsTable {
  commitment: string
  decision: string
}

export interface AssessmentsTable {
  decision: string
  commitment: string
  party: string | null
  score: number | null
  current: boolean
  row: JSONColumnType<Assessment>
}

/** A decision that has no hold in the ledger as it was built. */
export interface UnanchoredTable {
  decision: string
  reason: LostReason
}

export interface DisagreementsTable {
  commitment: string
  field: string
  row: JSONColumnType<Disagreement>
}

/** What a project has chosen, by name. */
export interface SettingsTable {
  name: string
  value: JSONColumnType<object>
}

export interface BuildsTable {
  id: GeneratedAlways<number>
  at: Moment
  /** how many of each kind the ledger held */
  counts: JSONColumnType<Readonly<Record<string, number>>>
}

/** What people decided. Nothing updates or deletes a row; the database refuses it. */
export interface DecisionsTable {
  id: string
  seq: GeneratedAlways<number>
  at: Moment
  by: string
  action: string
  target: JSONColumnType<readonly string[]>
  anchor: JSONColumnType<readonly Anchor[]>
  before: JSONColumnType<object>
  after: JSONColumnType<object>
  reason: Generated<string>
}

/** What a stage rested on when the ledger was last built, so that the next build does only what is new. */
export interface TracesTable {
  name: string
  /** of the code and rules */
  version: string
  /** JSON, read whole */
  value: string
}

export interface Schema {
  files: FilesTable
  sources: SourcesTable
  documents: DocumentsTable
  extractions: ExtractionsTable
  families: FamiliesTable
  alignments: AlignmentsTable
  commitments: CommitmentsTable
  figures: FiguresTable
  entities: EntitiesTable
  mentions: MentionsTable
  coverage: CoverageTable
  evidence: EvidenceTable
  builds: BuildsTable
  decisions: DecisionsTable
  suggestions: SuggestionsTable
  derived_lines: DerivedLinesTable
  built: BuiltTable
  rejected: RejectedTable
  line_decisions: LineDecisionsTable
  assessments: AssessmentsTable
  unanchored: UnanchoredTable
  disagreements: DisagreementsTable
  settings: SettingsTable
  traces: TracesTable
}
