import type { Evidence, EvidenceRelation } from '../ledger/evidence.ts'
import type { Db } from './rows.ts'

/** Which suggestions are asked for. Values of one field are alternatives; fields narrow each other. */
export interface EvidenceFilter {
  /** ids */
  readonly commitment?: readonly string[]
  readonly relation?: readonly EvidenceRelation[]
  /** ISO date: published on this day or later */
  readonly since?: string
}

/** All suggested evidence in the order in which it was found: by commitment, then date. */
export async function readEvidence(db: Db): Promise<Evidence[]> {
  const rows = await db.selectFrom('evidence').select('row').orderBy('ordinal').execute()
  return rows.map(({ row }) => row)
}

/** The suggestions that a filter lets through, by commitment in the order of the ledger, then date. */
export async function queryEvidence(db: Db, filter: EvidenceFilter): Promise<Evidence[]> {
  let query = db
    .selectFrom('evidence')
    .innerJoin('commitments', 'commitments.id', 'evidence.commitment')
    .select('evidence.row')
    .orderBy('commitments.ordinal')
    .orderBy('evidence.ordinal')
  if (filter.commitment) query = query.where('evidence.commitment', 'in', filter.commitment)
  if (filter.relation) query = query.where('evidence.relation', 'in', filter.relation)
  if (filter.since !== undefined) query = query.where('evidence.published', '>=', filter.since)
  const rows = await query.execute()
  return rows.map(({ row }) => row)
}
