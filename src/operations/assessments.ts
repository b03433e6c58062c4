import { type ScoreSummary, scoresOf } from '../ledger/assess-scores.ts'
import { documentRows } from '../store/documents.ts'
import { type LedgerLine, queryLedger } from '../store/query-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import { evidenceCounts, scoredLines, summitNames } from '../store/scored.ts'
import type { Project } from './project.ts'

export interface Scores extends ScoreSummary {
  /** lines of the ledger, assessed or not */
  readonly commitments: number
  /** what the occasions are called, by day */
  readonly summits: ReadonlyMap<string, string>
}

/** Summary scores of the project. */
export async function projectScores(project: Project): Promise<Scores> {
  const { db } = project.store
  const summary = scoresOf(await scoredLines(db))
  const { total } = await queryLedger(db, { limit: 0 })
  const days = summary.by_summit.map(({ key }) => key)
  return { ...summary, commitments: total, summits: await summitNames(db, days) }
}

/** A line with a deadline and what is known of it so far. */
export interface DueLine {
  readonly line: LedgerLine
  /** ISO date */
  readonly due: string
  /** mean of its parties' scores; null: not assessed */
  readonly mean: number | null
  readonly confirmed: number
  readonly suggested: number
}

export interface Deadlines {
  /** the latest first */
  readonly passed: readonly DueLine[]
  /** the nearest first */
  readonly coming: readonly DueLine[]
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** Lines with a deadline, parted at a day (ISO date): what falls due on that day is still coming. */
export async function deadlines(project: Project, today: string): Promise<Deadlines> {
  const { db } = project.store
  const passed = await queryLedger(db, { dated: true, dueBefore: today, sort: 'deadline', order: 'desc' })
  const coming = await queryLedger(db, { dueFrom: today, sort: 'deadline' })
  const lines = [...passed.lines, ...coming.lines]
  const ids = lines.map(({ commitment }) => commitment.id)
  const { by_commitment } = scoresOf(await scoredLines(db, ids))
  const means = new Map(by_commitment.map(({ key, mean }) => [key, mean]))
  const counts = await evidenceCounts(db, ids)
  const dueOf = (line: LedgerLine): DueLine => {
    const { id, timeframe } = line.commitment
    const { confirmed = 0, suggested = 0 } = counts.get(id) ?? {}
    return { line, due: timeframe?.end ?? '', mean: means.get(id) ?? null, confirmed, suggested }
  }
  return {
    passed: passed.lines.map(dueOf),
    coming: coming.lines.map(dueOf),
    documents: await documentRows(db, [...new Set(lines.flatMap(line => line.documents))]),
  }
}
