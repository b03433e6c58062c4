import type {
  Commitment,
  CommitmentPage,
  CommitmentQuery,
  Comparison,
  DocumentDetail,
  DocumentList,
  FigureGroups,
  Summary,
} from './contract.ts'

/** What the API asks of a project. An id that does not exist gives null. */
export interface Queries {
  summary(): Promise<Summary>
  commitments(query: CommitmentQuery): Promise<CommitmentPage>
  commitment(id: string): Promise<Commitment | null>
  documents(): Promise<DocumentList>
  document(id: string): Promise<DocumentDetail | null>
  /** null where one of the two is not there */
  comparison(a: string, b: string): Promise<Comparison | null>
  differingFigures(): Promise<FigureGroups>
}
