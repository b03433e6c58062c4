import type { Span } from '../base/span.ts'
import type { Force } from '../base/values.ts'
import type { CueRule, VerbEntry } from '../language/grammar/rules.ts'
import type { Voice } from '../language/grammar/speech.ts'
import type { PartyMention } from '../language/parties.ts'
import type { TimeExpression } from '../language/times.ts'
import type { SecondLook } from './learned/second-look.ts'
import type { CommitmentMention } from './mention.ts'

/** What was decided about a clause. `folded` into the next, `joined` to the one before, `left` out. */
export type Decision = 'taken' | 'folded' | 'joined' | 'left' | 'attribution'

/** A stretch of a sentence that may hold one predicate. Offsets into the document's text. */
export interface Clause extends Span {
  /** the mark or coordinator before it; empty at the start of a sentence */
  readonly joint: string
}

/** A clause with its parts found. All offsets are into the document's text. */
export interface Head {
  /** where the opener (list marker, connective) ends */
  readonly from: number
  readonly item: boolean
  readonly subject: Span | null
  readonly party: readonly PartyMention[]
  readonly cue: { readonly rule: CueRule; readonly start: number; readonly end: number } | null
  /** where the predicate begins: after subject and cue */
  readonly body: number
  /** the head of what a governing cue announces, where that has a subject and a cue of its own */
  readonly inner: Head | null
  /** `direct`: nothing but adverbs stands before it */
  readonly verb: {
    readonly entry: VerbEntry
    readonly start: number
    readonly end: number
    readonly direct: boolean
  } | null
}

/** Who speaks, and in what kind of voice. */
export interface Speaker {
  readonly voice: Voice
  /** as it is recorded: the name without title, `joint`, or null where nobody is named */
  readonly name: string | null
  /** the party spoken for */
  readonly side: readonly string[]
  /** id of the rule that said so, and where */
  readonly rule: string
  readonly start: number
  readonly end: number
}

/** What a clause hands on to the clauses after it. */
export interface Chain {
  readonly open: boolean
  readonly cue: CueRule | null
  readonly force: Force
  /** the clause that heads it */
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  /** who the head's cue says it was said by, where the cue speaks */
  readonly speaker: string | null
  /** whatever follows is part of it, also clauses without a verb of action: the aims after “the aim is” */
  readonly loose: boolean
  /** where the head's cue stands */
  readonly start: number
  readonly end: number
}

export interface ClauseTrace extends Clause {
  readonly text: string
  readonly head: Head
  readonly speaker: Speaker
  /** the chain it could inherit from */
  readonly inherits: { readonly force: Force; readonly cue: string | null } | null
  readonly decision: Decision
  /** id of the pack rule, or of the engine's own (`engine.…`), that decided */
  readonly rule: string
  /** what was taken from it; two where it gives two amounts */
  readonly mentions: readonly CommitmentMention[]
  /** where what was learned decided against the rules: how sure it is, and why */
  readonly learned: SecondLook | null
}

export interface SentenceTrace extends Span {
  readonly text: string
  readonly clauses: readonly ClauseTrace[]
  readonly times: readonly TimeExpression[]
  /** why nothing was read in it */
  readonly skipped: string | null
}

/** How a document was read, sentence by sentence: what was extracted is exactly its taken clauses. */
export interface DocumentTrace {
  readonly document: string
  readonly version: string
  readonly sentences: readonly SentenceTrace[]
  /** why the whole document was left out */
  readonly skipped: string | null
}
