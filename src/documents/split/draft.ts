import type { Passage } from '../passage.ts'

/** An article on its way to a document: its passages in order, and what the file said about it. */
export interface Draft {
  readonly passages: readonly Passage[]
  /** an id that the source itself carries */
  readonly story: string | null
  /** headings above it that are not its own: the paper, the programme, the day */
  readonly above: readonly Passage[]
}
