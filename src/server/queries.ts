import type {
  Collation,
  Commitment,
  CommitmentPage,
  CommitmentQuery,
  DocumentDetail,
  DocumentList,
  Explanation,
  FigureGroups,
  Source,
  Summary,
} from './contract.ts'

/** What the API asks of a project. An id that does not exist gives null. */
export interface Queries {
  summary(): Promise<Summary>
  commitments(query: CommitmentQuery): Promise<CommitmentPage>
  commitment(id: string): Promise<Commitment | null>
  documents(): Promise<DocumentList>
  document(id: string): Promise<DocumentDetail | null>
  explanation(id: string): Promise<Explanation | null>
  source(id: string): Promise<Source | null>
  /** @throws SummitryError E_NO_DOCUMENT where one is not there */
  collation(documents: readonly string[]): Promise<Collation>
  differingFigures(): Promise<FigureGroups>
}
