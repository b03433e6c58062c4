import type { DecisionRequest as ReadRequest } from '../operations/decision-request.ts'
import type {
  Collation,
  Commitment,
  CommitmentPage,
  CommitmentQuery,
  Cooperation,
  CooperationQuery,
  Coverage,
  Deadlines,
  Decided,
  DecisionPage,
  DocumentDetail,
  DocumentList,
  DocumentQuery,
  Entity,
  EntityList,
  EntityQuery,
  Explanation,
  FigureGroups,
  LogQuery,
  Review,
  Scale,
  Scores,
  Source,
  SuggestionFeed,
  SuggestionQuery,
  Summary,
} from './contract.ts'

/** What the API asks of a project. An id that does not exist gives null. */
export interface Queries {
  summary(): Promise<Summary>
  commitments(query: CommitmentQuery): Promise<CommitmentPage>
  commitment(id: string): Promise<Commitment | null>
  documents(query: DocumentQuery): Promise<DocumentList>
  document(id: string): Promise<DocumentDetail | null>
  explanation(id: string): Promise<Explanation | null>
  source(id: string): Promise<Source | null>
  /** the PDF that a document was read from, where it still stands there */
  pages(id: string): Promise<Uint8Array | null>
  /** @throws SummitryError E_NO_DOCUMENT where one is not there */
  collation(documents: readonly string[]): Promise<Collation>
  differingFigures(): Promise<FigureGroups>
  entities(query: EntityQuery): Promise<EntityList>
  entity(id: string): Promise<Entity | null>
  cooperation(query: CooperationQuery): Promise<Cooperation>
  /** @param family of a text; without it of the one that most documents carry */
  coverage(family?: string): Promise<Coverage>
  /** @param today ISO date */
  deadlines(today: string): Promise<Deadlines>
  scores(): Promise<Scores>
  scale(): Promise<Scale>
  review(): Promise<Review>
  suggestions(query: SuggestionQuery): Promise<SuggestionFeed>
  decisions(query: LogQuery): Promise<DecisionPage>
  /** @throws SummitryError where it cannot be decided */
  decide(request: ReadRequest): Promise<Decided>
}
