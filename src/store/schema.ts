import type {
  AssessmentsTable,
  DecisionsTable,
  DisagreementsTable,
  LineDecisionsTable,
  RejectedTable,
  SettingsTable,
  UnanchoredTable,
} from './schema-decisions.ts'
import type {
  AlignmentsTable,
  BuildsTable,
  BuiltTable,
  ClaimsTable,
  ProfilesTable,
  SignaturesTable,
  CommitmentsTable,
  CoverageTable,
  DerivedLinesTable,
  EntitiesTable,
  EvidenceTable,
  FingerprintsTable,
  FamiliesTable,
  FiguresTable,
  MentionsTable,
  SuggestionsTable,
  TracesTable,
} from './schema-ledger.ts'
import type {
  DocumentsTable,
  ExtractionsTable,
  FilesTable,
  SearchKeysTable,
  SourcesTable,
} from './schema-sources.ts'

/** The tables of a project, by name. */
export interface Schema {
  files: FilesTable
  sources: SourcesTable
  documents: DocumentsTable
  extractions: ExtractionsTable
  search_keys: SearchKeysTable
  families: FamiliesTable
  alignments: AlignmentsTable
  commitments: CommitmentsTable
  figures: FiguresTable
  entities: EntitiesTable
  mentions: MentionsTable
  coverage: CoverageTable
  evidence: EvidenceTable
  builds: BuildsTable
  fingerprints: FingerprintsTable
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
  signatures: SignaturesTable
  claims: ClaimsTable
  profiles: ProfilesTable
}
