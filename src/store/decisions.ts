import type { Decision, DecisionAction } from '../ledger/decision.ts'
import type { Db } from './rows.ts'

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
    action: row.action as DecisionAction,
  }))
}
