import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Disagreement } from '../ledger/disagreements.ts'
import type { Unanchored } from '../ledger/replay.ts'
import type { JudgedEvidence } from '../ledger/replay-evidence.ts'
import {
  assessmentRows,
  commitmentRows,
  evidenceRows,
  lineDecisionRows,
  type LineRows,
  mentionRows,
  rejectedRows,
} from './ledger-rows.ts'
import { insertRows } from './rows.ts'
import type { Schema } from './schema.ts'

export interface PlayedRows extends LineRows {
  /** of the lines given */
  readonly evidence: readonly JudgedEvidence[]
  readonly suggested: ReadonlyMap<string, { readonly ordinal: string; readonly suggested_at: string }>
  /** all there are */
  readonly unanchored: readonly Unanchored[]
  readonly disagreements: readonly Disagreement[]
  /** ISO 8601 */
  readonly at: string
}

/** Tables of what people see of lines, by the column that names the line, in an order in which rows may be deleted. */
const ofLines = {
  evidence: 'commitment',
  coverage: 'commitment',
  line_decisions: 'commitment',
  assessments: 'commitment',
  rejected: 'id',
  commitments: 'id',
} as const satisfies Partial<Record<keyof Schema, string>>

/** Takes lines out of every table, with what hangs on them. */
export async function clearPlayed(db: Transaction<Schema>, ids: readonly string[] | 'all'): Promise<void> {
  const which = (column: string) => (ids === 'all' ? sql`` : sql`where ${sql.ref(column)} = any(${ids})`)
  for (const [table, column] of Object.entries(ofLines))
    await sql`delete from ${sql.table(table)} ${which(column)}`.execute(db)
  if (ids === 'all') await sql`delete from mentions where kind = 'commitment'`.execute(db)
  else await sql`delete from mentions where kind = 'commitment' and owner = any(${ids})`.execute(db)
  await sql`delete from unanchored`.execute(db)
  await sql`delete from disagreements`.execute(db)
}

/** Writes lines that are in no table. */
export async function writePlayed(db: Transaction<Schema>, played: PlayedRows): Promise<void> {
  const { lines, coverage, evidence, suggested, at } = played
  const shown = lines.flatMap(({ state, commitment }) => (state === 'rejected' ? [] : [commitment]))
  await insertRows(db, 'commitments', commitmentRows(played))
  await insertRows(db, 'rejected', rejectedRows(played))
  await insertRows(db, 'mentions', mentionRows('commitment', shown))
  await insertRows(
    db,
    'coverage',
    shown.flatMap(({ id }) => coverage.get(id) ?? []),
  )
  await insertRows(db, 'evidence', evidenceRows(evidence, suggested, at))
  await insertRows(db, 'line_decisions', lineDecisionRows(lines))
  await insertRows(db, 'assessments', assessmentRows(lines))
  await insertRows(
    db,
    'unanchored',
    played.unanchored.map(({ decision, reason }) => ({ decision: decision.id, reason })),
  )
  await insertRows(
    db,
    'disagreements',
    played.disagreements.map(row => ({ commitment: row.commitment, field: row.field, row })),
  )
}
