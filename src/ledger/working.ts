import { stableId } from '../base/id.ts'
import type { Quote } from '../base/span.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { Assessed } from './assessment.ts'
import type { Decision, Edits } from './decision.ts'
import type { Commitment, Merge } from './ledger.ts'

export type LineState = 'open' | 'accepted' | 'rejected'

/** A line while decisions are played on it. */
export interface Working {
  readonly id: string
  mentions: CommitmentMention[]
  merges: Merge[]
  edits: Edits
  state: LineState
  /** the line's fields as they were when it was accepted */
  accepted: Edits | null
  /** ids of the decisions about it, also of those taken back */
  decisions: string[]
  assessed: Assessed[]
  /** the derived line, where nothing changed its mentions */
  derived: Commitment | null
  /** made by a person's decision: it has no place in the order of the derived ledger */
  readonly put: boolean
}

/** What a line is put on the board with. */
export type NewLine = Pick<Working, 'id' | 'mentions' | 'merges' | 'derived' | 'state' | 'put'>

export const workingOf = (line: NewLine): Working => ({
  ...line,
  edits: {},
  accepted: null,
  decisions: [],
  assessed: [],
})

/** A passage that a person judged, on the line that it bears on. */
export interface JudgedPassage {
  readonly decision: Decision
  readonly line: string
  readonly place: Quote
}

/** Ids of the lines that a decision makes: what it splits off, and what it adds or vouches for. */
export const splitLine = (decision: string): string => stableId('c', 'split', decision)
export const linePutBy = (decision: string): string => stableId('c', 'person', decision)
