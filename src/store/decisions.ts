import type { Db } from './rows.ts'
import type { Anchor } from './schema.ts'

/** What a person decided, on what words, and why. */
export interface Decision {
  readonly id: string
  /** ISO 8601 */
  readonly at: string
  readonly by: string
  readonly action: 'accept' | 'reject' | 'edit' | 'merge' | 'split' | 'add' | 'restore' | 'assess' | 'undo'
  /** ids of the commitments, mentions or decisions that it is about */
  readonly target: readonly string[]
  readonly anchor: readonly Anchor[]
  readonly before: object
  readonly after: object
  readonly reason: string
}

/** Adds to the log. A decision that is there already (same id) stays as it is. */
export async function appendDecision(db: Db, decision: Decision): Promise<void> {
  await db
    .insertInto('decisions')
    .values({
      ...decision,
      target: JSON.stringify(decision.target),
      anchor: JSON.stringify(decision.anchor),
      before: JSON.stringify(decision.before),
      after: JSON.stringify(decision.after),
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** The whole log, in the order in which it was written. */
export async function decisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('seq').execute()
  return rows.map(({ seq: _, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    action: row.action as Decision['action'],
  }))
}
