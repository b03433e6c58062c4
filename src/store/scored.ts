import { sql } from 'kysely'
import type { Assessment } from '../ledger/assessment.ts'
import type { Scored } from '../ledger/assess-scores.ts'
import type { CommitmentRow } from './schema-ledger.ts'
import type { Db } from './rows.ts'

/** Every assessment of a line of the ledger, in the order of the log. */
export async function readAssessments(db: Db): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('assessments')
    .innerJoin('decisions', 'decisions.id', 'decision')
    .innerJoin('commitments', 'commitments.id', 'commitment')
    .select('assessments.row')
    .orderBy('decisions.seq')
    .execute()
  return rows.map(({ row }) => row)
}

/** The lines that have assessments, as scores are computed of them; `only` narrows them. */
export async function scoredLines(db: Db, only?: readonly string[]): Promise<Scored[]> {
  const { rows } = await sql<{ row: CommitmentRow; summit: string | null; assessments: Assessment[] }>`
    select c.row, ${summit} as summit, jsonb_agg(a.row order by d.seq) as assessments
    from assessments a join commitments c on c.id = a.commitment join decisions d on d.id = a.decision
    ${only === undefined ? sql`` : sql`where c.id = any(${only})`}
    group by c.id order by c.ordinal`.execute(db)
  return rows.map(({ row, summit, assessments }) => ({
    id: row.id,
    actor: row.actor,
    areas: row.areas,
    summit,
    assessments,
  }))
}

/** The occasion of a commitment: the day of the event that its first document is about, else the year of that. */
const summit = sql`(
  select coalesce(d.row ->> 'event_date', left(d.published, 4))
  from mentions m join documents d on d.id = m.document
  where m.kind = 'commitment' and m.owner = c.id and m.ordinal = 0)`

/** What an occasion is called: the event that the titles, then the texts, of its documents name most. */
export async function summitNames(db: Db, days: readonly string[]): Promise<Map<string, string>> {
  if (days.length === 0) return new Map()
  const { rows } = await sql<{ day: string; name: string }>`
    select distinct on (day) day, name from (
      select d.row ->> 'event_date' as day, e.name,
        count(*) filter (where m.span_start < length(coalesce(d.row ->> 'title', ''))) as titled, count(*) as named
      from entities e join mentions m on m.owner = e.id and m.kind = 'entity' join documents d on d.id = m.document
      where e.kind = 'event' and d.row ->> 'event_date' = any(${days})
      group by 1, e.id) found
    order by day, titled desc, named desc, name`.execute(db)
  return new Map(rows.map(({ day, name }) => [day, name]))
}

/** Passages of later evidence by line and state. */
export async function evidenceCounts(
  db: Db,
  lines: readonly string[],
): Promise<Map<string, { confirmed: number; suggested: number }>> {
  const { rows } = await sql<{ commitment: string; confirmed: number; suggested: number }>`
    select commitment, count(*) filter (where state = 'confirmed')::int as confirmed,
      count(*) filter (where state = 'suggested')::int as suggested
    from evidence where commitment = any(${lines}) group by commitment`.execute(db)
  return new Map(rows.map(({ commitment, ...counts }) => [commitment, counts]))
}
