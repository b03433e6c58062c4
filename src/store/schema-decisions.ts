import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { Assessment } from '../ledger/assessment.ts'
import type { LostReason } from '../ledger/board.ts'
import type { Anchor } from '../ledger/decision.ts'
import type { Disagreement } from '../ledger/disagreements.ts'
import type { Commitment } from '../ledger/ledger.ts'
import type { Moment } from './schema-moment.ts'

/** A line that a person rejected: kept to be looked at and restored. */
export interface RejectedTable {
  id: string
  /** its place among the others: compared as text, code point by code point */
  ordinal: string
  row: JSONColumnType<Commitment>
}

/** Which decisions are about which line. */
export interface LineDecisionsTable {
  commitment: string
  decision: string
}

export interface AssessmentsTable {
  decision: string
  commitment: string
  party: string | null
  score: number | null
  current: boolean
  row: JSONColumnType<Assessment>
}

/** A decision that has no hold in the ledger as it was built. */
export interface UnanchoredTable {
  decision: string
  reason: LostReason
}

export interface DisagreementsTable {
  commitment: string
  field: string
  row: JSONColumnType<Disagreement>
}

/** What a project has chosen, by name. */
export interface SettingsTable {
  name: string
  value: JSONColumnType<object>
}

/** What people decided. Nothing updates or deletes a row; the database refuses it. */
export interface DecisionsTable {
  id: string
  seq: GeneratedAlways<number>
  at: Moment
  by: string
  action: string
  target: JSONColumnType<readonly string[]>
  anchor: JSONColumnType<readonly Anchor[]>
  before: JSONColumnType<object>
  after: JSONColumnType<object>
  reason: Generated<string>
}
