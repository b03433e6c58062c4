import { sql } from 'kysely'
import type { Db } from './rows.ts'

export interface DocumentCounts {
  /** current documents */
  readonly documents: number
  readonly outlets: number
  /** days of the earliest and the latest, ISO 8601 */
  readonly from: string | null
  readonly to: string | null
  /** current documents that the ledger was not built from, and documents that it was built from which are not current */
  readonly unbuilt: number
}

export async function documentCounts(db: Db): Promise<DocumentCounts> {
  const { rows } = await sql<DocumentCounts>`
    with current as (
      select d.id, d.published, d.row ->> 'outlet' as outlet from documents d
      where exists (select from sources s where s.file = d.file and s.superseded_by is null))
    select count(*)::int as documents, count(distinct outlet)::int as outlets,
      min(left(published, 10)) as "from", max(left(published, 10)) as "to",
      (select count(*) from current full join built on built.document = current.id
        where current.id is null or built.document is null)::int as unbuilt
    from current`.execute(db)
  return rows[0]!
}

type Counted = 'commitments' | 'mentions' | 'figures' | 'entities' | 'families' | 'alignments' | 'evidence'

/** How many of each kind the ledger holds, as decisions left it. */
export async function ledgerSize(db: Db): Promise<Readonly<Record<Counted, number>>> {
  const { rows } = await sql<Record<Counted, number>>`select
    (select count(*) from commitments)::int as commitments,
    (select count(*) from mentions where kind = 'commitment')::int as mentions,
    (select count(*) from figures)::int as figures,
    (select count(*) from entities)::int as entities,
    (select count(*) from families)::int as families,
    (select count(*) from alignments)::int as alignments,
    (select count(*) from evidence)::int as evidence`.execute(db)
  return rows[0]!
}

/** The same, with the documents that it was built from and the figures that differ. */
export async function builtSize(db: Db) {
  const { rows } = await sql<Record<'documents' | 'differing', number>>`select
    (select count(*) from built)::int as documents,
    (select count(*) from figures where differs)::int as differing`.execute(db)
  return { ...(await ledgerSize(db)), ...rows[0]! }
}

/** Another one after each build and each decision: what is computed from the ledger holds while it stays. */
export async function ledgerMark(db: Db): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws('/', (select max(id) from builds), (select max(seq) from decisions)) as mark`.execute(db)
  return rows[0]!.mark
}
