/**
 * What was learned from annotated texts for one language, beside its rules. Only numbers: a feature is found by the hash
 * of its name, so no word of any text can be read from it.
 */
export interface Learned {
  /** changes with any of its numbers */
  readonly version: string
  /** how much each feature of the words speaks for a commitment */
  readonly wording: LearnedTable
  /** how much what the rules saw and the wording together speak for one */
  readonly circumstances: LearnedTable
  /** what the rules left out is taken from this probability on */
  readonly takes: number
  /** what the rules took is left out below this probability */
  readonly leaves: number
}

/** Signed bytes in base64, one for each bucket; their number is a power of two. A byte counts `step` each. */
export interface LearnedTable {
  readonly bytes: string
  readonly step: number
}
