import type { Area, Basis, DocumentKind, Force } from '../../base/values.ts'
import type { Voice } from './speech.ts'

export interface CoordinatorRule {
  readonly id: string
  readonly example: string
  readonly pattern: string
  /** what must follow right after it */
  readonly before: string
  /** what the clause so far must look like: a whole predicate */
  readonly after?: string
}

export interface OpenerRule {
  readonly id: string
  readonly example: string
  readonly pattern: string
  /** starts an item of a list: the chain before the list goes on in every item */
  readonly item?: boolean
}

/** Those for whom something is done and who have no name of their own: farmers, coastal communities. */
export interface GroupRules {
  /** kinds of texts of one side, in which they are counterparts in any frame */
  readonly kinds: readonly DocumentKind[]
  /** what stands before one, and one; the group `name` */
  readonly opens: string
  /** the same in the texts of several states, who do most things with each other */
  readonly among: string
  /** what stands between two of a list, and the next; the group `name` */
  readonly goesOn: string
  /** a subject that is such a group and acts for itself; the group `name` */
  readonly acts: string
  /** behind a party that is the subject: who acts with it; the group `name` */
  readonly besides: string
  /** how a title names for whom the whole text decides something; the group `name` */
  readonly decidedFor?: readonly NamedPattern[]
}

export interface NamedPattern {
  readonly id: string
  readonly example: string
  readonly pattern: string
}

export interface DefaultRule {
  readonly id: string
  readonly example: string
  readonly voice: Voice
  readonly force: Force
  /** words in the title of the texts that it holds for; without them it holds for all */
  readonly title?: string
}

export interface CueRule extends NamedPattern {
  readonly force: Force
  /**
   * Who is to act: the subject, the one addressed, everybody in the speaker's group, or whoever follows the cue;
   * `together` is the subject where it names several, else everybody in the room, who all say it
   */
  readonly actor?: 'subject' | 'object' | 'group' | 'together' | 'world'
  /** taken in a reporter's own voice as well, when a party is the subject */
  readonly narration?: boolean
  /** outranks the cues after it in the same clause: 决定 in 决定继续… */
  readonly governs?: boolean
  /** opens a chain only where none is open: 继续 */
  readonly weak?: boolean
  /** its force is for its own clause; an open chain goes on as it was */
  readonly local?: boolean
  /** in a chain that calls it goes on with the call: 力争, strive to */
  readonly soft?: boolean
  /** only of the speaker's own side: of others it is praise */
  readonly own?: boolean
  /** taken in a reporter's own voice without a subject too: 要加固堤坝。 is called for by whoever the text tells of */
  readonly bare?: boolean
  /** in reports and speeches, or in the author's own voice where it is spoken: only of a party, a body or a person; of a thing it is a forecast */
  readonly agent?: 'told' | 'own'
  /** what will be done to its subject: in an announcement whatever that is, for the one who announces does it */
  readonly done?: boolean
  /** only with a subject before it */
  readonly subject?: boolean
  /** tells of a promise: an organ that is its subject speaks for itself, and a day behind it is that of saying */
  readonly announces?: boolean
  /** a cue that speaks as well (宣布, announces): its subject is the speaker */
  readonly speaks?: boolean
}

export interface VerbEntry {
  readonly word: string
  /** language-neutral class of action: `strengthen`, `provide`, … */
  readonly action: string
  /** makes a commitment without a cue when a party is the subject: 支持, 反对 */
  readonly force?: Force
  readonly areas?: readonly Area[]
}

/** What happens to a clause: its own commitment, part of the next, part of the one before, or nothing. */
export type ClauseDecision = 'take' | 'fold' | 'join' | 'leave' | 'reset'

/** All conditions given must hold. Patterns are anchored at the start. */
export interface ClauseRule {
  readonly id: string
  readonly example: string
  readonly decision: ClauseDecision
  /** opens a chain of this force though the clause itself is not taken */
  readonly opens?: Force
  /** with `opens`: whatever follows is part of it, also what has no verb of action */
  readonly loose?: boolean
  /** with `fold`: alone it is no commitment, even with a cue */
  readonly empty?: boolean
  /** over the whole clause */
  readonly text?: string
  /** with `reset`: the text tells what already happened */
  readonly history?: boolean
  /** over what is left after openers, subject and cue */
  readonly predicate?: string
  readonly next?: string
  readonly previous?: string
  /** anywhere in the words of the whole sentence */
  readonly sentence?: string
  /** a cue that is not weak */
  readonly cue?: boolean
  readonly subject?: boolean
  readonly verb?: boolean
  /** a time that is not over stands in the clause */
  readonly dated?: boolean
  /** the chain that the clause would inherit */
  readonly chain?: boolean
  readonly force?: readonly Force[]
  /** a clause of the sentence was taken before it */
  readonly after?: boolean
  /** tried before the aims of a list are taken as they stand */
  readonly first?: boolean
  /** the chain goes on in this sentence: a clause of it had a cue or was taken */
  readonly live?: boolean
  /** true: the announcement of a list opened the chain, and no cue */
  readonly listed?: boolean
  /** over the mark that parts it from the clause before */
  readonly joint?: string
  /** over the words of its opener */
  readonly opener?: string
  /** starts an item of a list; over the item's mark */
  readonly item?: boolean
  readonly itemMark?: string
  /** the first of several sentences in an item of a list */
  readonly leads?: boolean
  /** an item of one sentence, beside another in the same paragraph */
  readonly among?: boolean
  /** an item that is a predicate of the sentence that broke off before the list */
  readonly completes?: boolean
  /** the only clause of its sentence */
  readonly alone?: boolean
  /** the verb by itself binds (支持, 反对) */
  readonly stance?: boolean
  readonly position?: 'first' | 'later' | 'last'
  readonly voices?: readonly Voice[]
  readonly kinds?: readonly DocumentKind[]
  /** letters of the predicate at most */
  readonly atMost?: number
}

/** A loose actor by name: 国际社会 → international community. */
export interface ActorRule extends NamedPattern {
  readonly name: string
  /** the states meant, where they are more than one */
  readonly codes?: readonly string[]
  /** `home`: an organ of the outlet's own state, recorded as that state */
  readonly home?: boolean
  /** announces in its own name what it does: a ministry, and not the government */
  readonly announces?: boolean
  /** asked for means, and hardly ever the one for whom something is done: Congress */
  readonly asked?: boolean
}

/** `pattern` stands right before the one for whom or with whom. */
export type FrameRule = NamedPattern

/** Words of the object, what they are about and which areas that is. */
export interface ConceptEntry {
  readonly concept: string
  readonly words: readonly string[]
  readonly areas: readonly Area[]
}

/** `pattern` stands right before the amount. */
export interface BasisRule extends NamedPattern {
  readonly basis: Basis
}
