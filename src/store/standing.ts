import { sql } from 'kysely'
import type { Assessment } from '../ledger/assessment.ts'
import type { LostReason } from '../ledger/board.ts'
import type { LineState } from '../ledger/working.ts'
import { type Decision, undoneBy } from '../ledger/decision.ts'
import type { Disagreement } from '../ledger/disagreements.ts'
import { decisions } from './decisions.ts'
import type { Db } from './rows.ts'

/** A decision as its readers see it. */
export interface LoggedDecision {
  readonly decision: Decision
  readonly undone: boolean
  /** why it has no hold in the ledger; null: it has, or it was taken back */
  readonly lost: LostReason | null
  /** the lines that it is about, under the ids that they have now */
  readonly lines: readonly string[]
}

/** What people have said about a line. */
export interface Standing {
  readonly state: LineState
  /** fields that the rules read otherwise since a person accepted the line */
  readonly changed: readonly string[]
  /** in the order of the log */
  readonly history: readonly LoggedDecision[]
  readonly assessments: readonly Assessment[]
  readonly disagreements: readonly Disagreement[]
}

/** What people have said about a line of the ledger or a rejected one. */
export async function standingOf(db: Db, commitment: string): Promise<Standing> {
  const line = await db
    .selectFrom('commitments')
    .select(['state', 'changed'])
    .where('id', '=', commitment)
    .executeTakeFirst()
  const assessments = await db
    .selectFrom('assessments')
    .select('row')
    .innerJoin('decisions', 'decisions.id', 'decision')
    .where('commitment', '=', commitment)
    .orderBy('decisions.seq')
    .execute()
  const disagreements = await db
    .selectFrom('disagreements')
    .select('row')
    .where('commitment', '=', commitment)
    .orderBy('field')
    .execute()
  const log = await decisionLog(db)
  return {
    state: line?.state ?? 'rejected',
    changed: line?.changed ?? [],
    history: log.filter(({ lines }) => lines.includes(commitment)),
    assessments: assessments.map(({ row }) => row),
    disagreements: disagreements.map(({ row }) => row),
  }
}

/** The whole log in its order, with what became of each decision. */
export async function decisionLog(db: Db): Promise<LoggedDecision[]> {
  const log = await decisions(db)
  const undone = undoneBy(log)
  const lost = await db.selectFrom('unanchored').selectAll().execute()
  const reasons = new Map(lost.map(({ decision, reason }) => [decision, reason]))
  const { rows } = await sql<{ decision: string; lines: string[] }>`
    select decision, array_agg(commitment order by commitment collate "C") as lines
    from line_decisions group by decision`.execute(db)
  const lines = new Map(rows.map(row => [row.decision, row.lines]))
  return log.map(decision => ({
    decision,
    undone: undone.has(decision.id),
    lost: reasons.get(decision.id) ?? null,
    lines: lines.get(decision.id) ?? [],
  }))
}

/** Every disagreement, by line in the order of the ledger. */
export async function allDisagreements(db: Db): Promise<Disagreement[]> {
  const rows = await db
    .selectFrom('disagreements')
    .leftJoin('commitments', 'commitments.id', 'commitment')
    .select('disagreements.row')
    .orderBy('commitments.ordinal', by => by.asc().nullsLast())
    .orderBy('field')
    .execute()
  return rows.map(({ row }) => row)
}
