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

/**
 * Tables of what people see of lines, and the column that names the line.
 * Who refers to another stands after it.
 */
const ofLines = [
  { table: 'commitments', owner: 'id' },
  { table: 'rejected', owner: 'id' },
  { table: 'mentions', owner: 'owner', only: sql`kind = 'commitment'` },
  { table: 'coverage', owner: 'commitment' },
  { table: 'evidence', owner: 'commitment' },
  { table: 'line_decisions', owner: 'commitment' },
  { table: 'assessments', owner: 'commitment' },
] as const

type Table = (typeof ofLines)[number]['table']

function rowsOf(played: PlayedRows): Readonly<Record<Table, readonly object[]>> {
  const { lines, coverage, evidence, suggested, at } = played
  const shown = lines.flatMap(({ state, commitment }) => (state === 'rejected' ? [] : [commitment]))
  return {
    commitments: commitmentRows(played),
    rejected: rejectedRows(played),
    mentions: [...mentionRows('commitment', shown)],
    coverage: shown.flatMap(({ id }) => coverage.get(id) ?? []),
    evidence: evidenceRows(evidence, suggested, at),
    line_decisions: lineDecisionRows(lines),
    assessments: assessmentRows(lines),
  }
}

/** Takes all lines, or some, out of every table, with what hangs on them. */
export async function clearPlayed(
  db: Transaction<Schema>,
  ids: readonly string[] | null = null,
): Promise<void> {
  for (const { table, owner, ...each } of ofLines.toReversed()) {
    const meant = ids ? sql`${sql.ref(owner)} = any(${ids}::text[])` : sql`true`
    await sql`delete from ${sql.table(table)} where ${meant} and ${'only' in each ? each.only : sql`true`}`.execute(
      db,
    )
  }
}

/** Writes lines that are in no table. */
export async function writePlayed(db: Transaction<Schema>, played: PlayedRows): Promise<void> {
  const rows = rowsOf(played)
  for (const { table } of ofLines) await insertRows(db, table, rows[table])
  await writeRemarks(db, played)
}

/**
 * Writes some lines in the place of what there was of them.
 * @param ids of the lines written, and of those that are no more
 */
export async function exchangePlayed(
  db: Transaction<Schema>,
  ids: readonly string[],
  played: PlayedRows,
): Promise<void> {
  await clearPlayed(db, ids)
  await writePlayed(db, played)
}

/** What is said of all lines together. */
async function writeRemarks(
  db: Transaction<Schema>,
  { unanchored, disagreements }: PlayedRows,
): Promise<void> {
  await sql`delete from unanchored`.execute(db)
  await sql`delete from disagreements`.execute(db)
  await insertRows(
    db,
    'unanchored',
    unanchored.map(({ decision, reason }) => ({ decision: decision.id, reason })),
  )
  await insertRows(
    db,
    'disagreements',
    disagreements.map(row => ({ commitment: row.commitment, field: row.field, row })),
  )
}
