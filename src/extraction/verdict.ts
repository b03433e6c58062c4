import type { DocumentKind } from '../base/values.ts'
import type { ClauseDecision } from '../language/grammar/rules.ts'
import type { Scene } from './parties.ts'
import type { Chain, Clause, Head, Speaker } from './trace.ts'

/** All that is known of a clause when it is decided. */
export interface Situation {
  readonly clause: Clause
  readonly head: Head
  /** the clause without its opener */
  readonly text: string
  /** what follows subject and cue */
  readonly predicate: string
  /** the words before `text`: list mark, connective */
  readonly opener: string
  /** a clause of this sentence was taken already */
  readonly after: boolean
  /** the only clause of its sentence */
  readonly alone: boolean
  /** nothing of the sentence was taken or left yet: all before was folded into this clause */
  readonly fresh: boolean
  /** the clause before it is nothing but a cue: 中方建议， */
  readonly awaited: boolean
  /** the next clause begins with its verb */
  readonly nextBare: boolean
  /** a clause of this sentence had a cue or was taken: the chain goes on in it */
  readonly live: boolean
  /** a time that is over stands before the cue */
  readonly past: boolean
  /** a deadline to come reaches over the clause: whatever sounds like history is an aim */
  readonly toCome: boolean
  /** a time to come stands at the head of the clause */
  readonly ahead: boolean
  /** a time that is not over stands in the clause */
  readonly dated: boolean
  /** nothing but a time follows the cue: 力争到2030年， */
  readonly timed: boolean
  /** id of the rule by which the whole sentence tells what already happened */
  readonly tells: string | null
  /** a time and nothing else */
  readonly timeOnly: 'past' | 'deadline' | 'open' | null
  readonly previous: string
  /** the words of the whole sentence */
  readonly sentence: string
  readonly next: string
  readonly position: 'first' | 'later' | 'last'
  readonly speaker: Speaker
  readonly chain: Chain | null
  readonly history: boolean
  /** the sentence heads an item of a list that goes on with others */
  readonly leads: boolean
  /** an item of one sentence, beside another in the same paragraph */
  readonly among: boolean
  /** the first words of an item of a list whose sentence broke off before it: The order will: */
  readonly completes: boolean
  readonly kind: DocumentKind
  /** the head with the subject that it shares with a clause before it */
  readonly acting: Head
  readonly scene: Scene
}

export interface Verdict {
  readonly decision: ClauseDecision
  readonly rule: string
  /** the chain that this clause opens */
  readonly opens?: Chain
  readonly together?: readonly string[]
  readonly history?: boolean
  /** of a folded clause: alone it is no commitment */
  readonly empty?: boolean
}

export const left = (rule: string): Verdict => ({ decision: 'leave', rule })

/** In an open chain, a clause whose verb is not known is taken from this length on, in characters. */
export const shortestUnknown = 6
