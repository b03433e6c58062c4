/** When, seen from the date of the statement. `timeless` is a recurrence or an age. */
export type Tense = 'past' | 'present' | 'future' | 'timeless'

/**
 * `point` a day, month or year; `period` from … to; `deadline` not after; `since` from … on; `duration` a length of
 * time with no place (三年来 is a period, 用三年 a duration); `anniversary` 30周年; `recurrence` 每两年; `vague` 近年来.
 */
export type TimeShape =
  | 'point'
  | 'period'
  | 'deadline'
  | 'since'
  | 'duration'
  | 'anniversary'
  | 'recurrence'
  | 'vague'

/** What a rule reads out of its match. ISO 8601 dates. */
export interface TimeReading {
  readonly shape: TimeShape
  readonly start?: string | null
  readonly earliest?: string | null
  readonly end?: string | null
  /** where the dates do not decide it */
  readonly tense?: Tense
  /** ISO 8601 duration of a recurrence or duration: P2Y */
  readonly every?: string
}

export interface TimeRule {
  readonly id: string
  /** flags `gu` */
  readonly pattern: RegExp
  /** `reference` is the ISO date of the statement; `anchor` the last date named before in the text, for “that year” */
  readonly read: (match: RegExpExecArray, reference: string, anchor: string | null) => TimeReading | null
  readonly example: string
}

export interface TimeLexicon {
  /** tried together; the longest match at a place wins, then the earlier rule */
  readonly rules: readonly TimeRule[]
}
