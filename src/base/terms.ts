import type { Area, Force, Measure, Timeframe } from './values.ts'

/** What is promised, by whom, for whom and how firmly: of one mention, of a line of the ledger, or as a person edits it. */
export interface Terms {
  /** who is to act: ISO 3166-1 alpha-2 codes, or a name */
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  /** the person named, without title; `joint` for a text adopted by all; null where nobody is named */
  readonly speaker: string | null
  readonly force: Force
  readonly areas: readonly Area[]
  readonly measure: Measure | null
  readonly timeframe: Timeframe | null
  /** one English line: actor, verb, object, measure, time */
  readonly gloss: string
}
