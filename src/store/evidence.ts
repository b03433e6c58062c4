import type { Evidence, EvidenceRelation } from '../ledger/evidence.ts'
import type { EvidenceState, JudgedEvidence } from '../ledger/replay-evidence.ts'
import type { Db } from './rows.ts'

/** Which passages are asked for. Values of one field are alternatives; fields narrow each other. */
export interface EvidenceFilter {
  /** ids */
  readonly commitment?: readonly string[]
  readonly relation?: readonly EvidenceRelation[]
  readonly state?: readonly EvidenceState[]
  readonly strength?: Evidence['strength']
  /** ISO date: published on this day or later */
  readonly since?: string
}

/** All later evidence, by commitment in the order of the ledger, then date. */
export const readEvidence = (db: Db): Promise<JudgedEvidence[]> => queryEvidence(db, {})

/** The passages that a filter lets through, by commitment in the order of the ledger, then date. */
export async function queryEvidence(db: Db, filter: EvidenceFilter): Promise<JudgedEvidence[]> {
  const rows = await matching(db, filter)
    .select('evidence.row')
    .orderBy('commitments.ordinal')
    .orderBy('evidence.published', by => by.asc().nullsFirst())
    .orderBy('evidence.ordinal')
    .execute()
  return rows.map(({ row }) => row)
}

export interface FeedItem {
  readonly evidence: JudgedEvidence
  /** when it was first suggested, ISO 8601 */
  readonly suggested_at: string
}

/** Suggestions that nobody has judged, what was suggested last first; then the newest document, the best match. */
export async function suggestionFeed(
  db: Db,
  filter: EvidenceFilter & { readonly after?: string; readonly limit: number; readonly offset: number },
): Promise<{ total: number; items: FeedItem[] }> {
  let query = matching(db, { ...filter, state: ['suggested'] })
  if (filter.after !== undefined) query = query.where('evidence.suggested_at', '>', filter.after as never)
  const { count } = await query.select(eb => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const rows = await query
    .select(['evidence.row', 'evidence.suggested_at'])
    .orderBy('evidence.suggested_at', 'desc')
    .orderBy('evidence.published', by => by.desc().nullsLast())
    .orderBy('evidence.strength')
    .orderBy('evidence.ordinal')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  const items = rows.map(({ row, suggested_at }) => ({
    evidence: row,
    suggested_at: suggested_at.toISOString(),
  }))
  return { total: Number(count), items }
}

function matching(db: Db, { commitment, relation, state, strength, since }: EvidenceFilter) {
  let query = db.selectFrom('evidence').innerJoin('commitments', 'commitments.id', 'evidence.commitment')
  if (commitment) query = query.where('evidence.commitment', 'in', commitment)
  if (relation) query = query.where('evidence.relation', 'in', relation)
  if (state) query = query.where('evidence.state', 'in', state)
  if (strength) query = query.where('evidence.strength', '=', strength)
  if (since !== undefined) query = query.where('evidence.published', '>=', since)
  return query
}

/** One passage; null where there is none of that id. */
export async function evidenceById(db: Db, id: string): Promise<JudgedEvidence | null> {
  const found = await db.selectFrom('evidence').select('row').where('id', '=', id).executeTakeFirst()
  return found?.row ?? null
}
