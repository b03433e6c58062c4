import { sql } from 'kysely'
import { exportLedger } from '../../src/operations/export.ts'
import type { Project } from '../../src/operations/project.ts'

/** What a project holds after batches of files were added to it, with a build after each. */
export interface Outcome {
  readonly exported: string
  /** every row of the derived tables, in order */
  readonly rows: readonly string[]
  /** true where the last build went on from the one before */
  readonly further: boolean
}

const derivedTables = [
  'alignments',
  'assessments',
  'built',
  'claims',
  'commitments',
  'coverage',
  'derived_lines',
  'disagreements',
  'entities',
  'evidence',
  'families',
  'figures',
  'fingerprints',
  'line_decisions',
  'mentions',
  'profiles',
  'signatures',
  'suggestions',
  'unanchored',
]

export async function outcomeOf(project: Project, wrote: string): Promise<Outcome> {
  const { db } = project.store
  const rows: string[] = []
  for (const table of derivedTables) {
    const found = await sql<{ row: string }>`select (to_jsonb(t) - 'suggested_at')::text as row
      from ${sql.table(table)} t`.execute(db)
    rows.push(...found.rows.map(({ row }) => `${table} ${row}`).sort())
  }
  let exported = ''
  for await (const piece of exportLedger(project, 'jsonl')) exported += piece
  return { exported, rows, further: wrote !== '' && wrote === (await countsWritten(project)) }
}

/** By which transaction the counts were written: only a build from nothing writes them. */
export async function countsWritten({ store }: Project): Promise<string> {
  const { rows } = await sql<{
    by: string
  }>`select xmin::text as by from traces where name = 'counts'`.execute(store.db)
  return rows[0]?.by ?? ''
}
