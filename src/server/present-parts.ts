import type { DocumentRow as StoredRow, LedgerLine } from '../operations/ledger.ts'
import type { CommitmentRow, DocumentRef } from './contract.ts'

/** The documents that an answer names, by id. */
export type Documents = ReadonlyMap<string, StoredRow>

export const presentRef = ({
  id,
  title,
  outlet,
  published,
  language,
  kind,
  source,
}: StoredRow): DocumentRef => ({
  id,
  title,
  outlet,
  published,
  language,
  kind,
  source,
})

/** A document that the ledger names is in the store: the foreign key says so. */
export const refOf = (documents: Documents, id: string): DocumentRef => presentRef(documents.get(id)!)

export function presentLine(line: LedgerLine, documents: Documents): CommitmentRow {
  const { commitment, first, published, voices, mentions } = line
  return {
    id: commitment.id,
    actor: [...commitment.actor],
    counterpart: [...commitment.counterpart],
    speaker: commitment.speaker,
    force: commitment.force,
    areas: [...commitment.areas],
    measure: commitment.measure,
    timeframe: commitment.timeframe,
    gloss: commitment.gloss,
    quote: first.quote,
    language: refOf(documents, first.document).language,
    published,
    documents: line.documents.length,
    voices,
    mentions,
    state: line.state,
    doubts: [...line.doubts],
    changed: [...line.changed],
  }
}
