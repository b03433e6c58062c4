import type { CommitmentMention } from '../extraction/mention.ts'
import type { Commitment } from './ledger.ts'

export const decisionActions = [
  'accept',
  'reject',
  'edit',
  'merge',
  'split',
  'add',
  'restore',
  'assess',
  'confirm',
  'dismiss',
  'undo',
] as const
export type DecisionAction = (typeof decisionActions)[number]

/** Words that a decision rests on, with what stands around them: found again after a rebuild or a re-read. */
export interface Anchor {
  readonly document: string
  readonly source: string
  /** hex SHA-256 of its file's bytes: the same file may come again under another name; not told by older decisions */
  readonly digest?: string
  readonly quote: string
  /** up to 32 UTF-16 code units before the quote */
  readonly prefix: string
  /** up to 32 UTF-16 code units after the quote */
  readonly suffix: string
  /** where it stood when the decision was made, UTF-16 code units */
  readonly start: number
  /**
   * What the words are to the decision. `line` (also where nothing is said): they name a line of the ledger, one after
   * the other where it is about several. `wording`: another wording of the line before, looked at where that one has
   * none. `passage`: later evidence.
   */
  readonly role?: 'line' | 'wording' | 'passage'
}

/**
 * What a person decided, on what words, and why. The log is append-only. `merge` joins the lines of all anchors into the
 * first one's; `split` takes the anchored mentions out of their line into one of their own; `add` makes a line of a
 * selection; `restore` takes a rejection back; `assess` says what became of a line; `confirm` and `dismiss` judge a
 * passage of later evidence; `undo` takes back the decisions that are its targets.
 */
export interface Decision {
  readonly id: string
  /** ISO 8601 */
  readonly at: string
  readonly by: string
  readonly action: DecisionAction
  /** ids of the commitments, mentions, evidence or decisions that it is about, as they were when it was made */
  readonly target: readonly string[]
  readonly anchor: readonly Anchor[]
  /** the editable fields of its line as they were, and the evidence that was judged */
  readonly before: object
  /** the edited, added or assessed fields as they shall be */
  readonly after: object
  readonly reason: string
}

/** Fields of a line that a person may edit. */
const editableFields = [
  'actor',
  'counterpart',
  'speaker',
  'force',
  'areas',
  'measure',
  'timeframe',
  'gloss',
] as const
export type EditableField = (typeof editableFields)[number]
export type Edits = Partial<Pick<Commitment, EditableField>>

/** The editable fields among the keys of a decision's `after` or `before`, or of a line. */
export function editsOf(fields: object): Edits {
  const entries = Object.entries(fields).filter(([field]) =>
    (editableFields as readonly string[]).includes(field),
  )
  return Object.fromEntries(entries) as Edits
}

/** A mention as a person makes it: what is not said is left open, never guessed. */
export type MentionFields = Omit<CommitmentMention, 'id' | 'document' | 'start' | 'end' | 'quote'>

export const mentionByPerson = (fields: Edits): MentionFields => ({
  by: 'person',
  rule: 'person',
  actor: fields.actor ?? [],
  counterpart: fields.counterpart ?? [],
  speaker: fields.speaker ?? null,
  force: fields.force ?? 'firm',
  areas: fields.areas ?? [],
  measure: fields.measure ?? null,
  timeframe: fields.timeframe ?? null,
  action: null,
  concepts: [],
  gloss: fields.gloss ?? '',
  origins: {},
})

/**
 * Decisions that are taken back. An undo takes back its targets; an undo that is itself undone does not. The later
 * decides about the earlier.
 */
export function undoneBy(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>()
  for (const decision of [...decisions].reverse()) {
    if (decision.action !== 'undo' || undone.has(decision.id)) continue
    for (const target of decision.target) undone.add(target)
  }
  return undone
}
