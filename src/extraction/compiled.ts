import type { DocumentKind } from '../base/values.ts'
import type { Grammar } from '../language/grammar/grammar.ts'
import type {
  ActorRule,
  BasisRule,
  ClauseRule,
  CoordinatorRule,
  CueRule,
  DefaultRule,
  FrameRule,
  NamedPattern,
  OpenerRule,
  VerbEntry,
} from '../language/grammar/rules.ts'
import type { Officials, SpeechRule } from '../language/grammar/speech.ts'
import type { Alternation } from './alternation.ts'
import type { WordTable } from '../language/words.ts'

/** A rule with its pattern compiled. `here` is sticky: set `lastIndex`, or use `matchAt`. */
export interface Compiled<R> {
  readonly rule: R
  readonly here: RegExp
}

export interface CompiledCoordinator {
  readonly rule: CoordinatorRule
  readonly here: RegExp
  readonly before: RegExp
  readonly after: RegExp | null
}

export interface CompiledClauseRule {
  readonly rule: ClauseRule
  readonly text: RegExp | null
  readonly predicate: RegExp | null
  readonly next: RegExp | null
  readonly previous: RegExp | null
  readonly sentence: RegExp | null
  readonly opener: RegExp | null
  readonly joint: RegExp | null
  readonly itemMark: RegExp | null
}

/** A grammar ready to be run: every pattern compiled once. */
export interface CompiledGrammar {
  readonly grammar: Grammar
  readonly boundary: RegExp
  readonly coordinators: readonly CompiledCoordinator[]
  readonly openers: readonly Compiled<OpenerRule>[]
  readonly speech: readonly Compiled<SpeechRule>[]
  readonly defaults: readonly { readonly rule: DefaultRule; readonly title: RegExp | null }[]
  readonly narration: readonly Compiled<NamedPattern>[]
  readonly furniture: readonly Compiled<NamedPattern>[]
  readonly turns: readonly Compiled<NamedPattern>[]
  readonly firstPerson: RegExp
  readonly commentary: readonly Compiled<NamedPattern>[]
  readonly meetings: readonly Compiled<NamedPattern>[]
  readonly issuers: readonly Compiled<NamedPattern>[]
  readonly persons: readonly Compiled<NamedPattern>[]
  readonly doers: readonly Compiled<NamedPattern>[]
  readonly sources: readonly Compiled<NamedPattern>[]
  readonly authors: readonly Compiled<NamedPattern>[]
  /** over the words behind a comma or quotation, to the end of the sentence */
  readonly closing: readonly Compiled<SpeechRule>[]
  readonly scene: RegExp
  readonly leadIn: RegExp
  readonly works: RegExp
  readonly unnamedMeeting: RegExp
  readonly honours: RegExp
  readonly collectives: RegExp
  readonly session: RegExp
  readonly nameless: RegExp
  readonly nameEnd: RegExp
  readonly nameJoint: RegExp
  readonly several: RegExp
  readonly officials: CompiledOfficials | null
  readonly jointly: readonly Compiled<NamedPattern>[]
  readonly pressTogether: RegExp
  readonly atHome: RegExp
  /** null where every organisation in a title takes part */
  readonly meets: RegExp | null
  readonly topic: RegExp
  readonly cue: Alternation
  readonly cueRules: readonly CueRule[]
  readonly adverbs: WordTable<true>
  readonly adjuncts: WordTable<true>
  readonly verbs: WordTable<VerbEntry>
  readonly titles: WordTable<true>
  readonly aroundName: WordTable<true>
  readonly clauses: readonly CompiledClauseRule[]
  readonly notSubject: RegExp
  readonly aside: RegExp
  readonly conduct: RegExp
  readonly announces: RegExp
  readonly breaksOff: RegExp
  readonly listsThings: RegExp
  readonly passive: RegExp
  readonly mutual: RegExp
  readonly ownAffairs: RegExp
  readonly reciprocal: RegExp
  readonly gatherings: RegExp
  readonly leads: readonly Compiled<NamedPattern>[]
  readonly floor: readonly Compiled<NamedPattern>[]
  readonly coordinated: RegExp
  readonly listed: RegExp
  readonly delegates: RegExp
  readonly lasts: RegExp
  readonly definite: RegExp
  readonly heeded: RegExp
  readonly summed: RegExp
  readonly disposal: RegExp
  readonly prolongs: RegExp
  readonly datedNames: RegExp
  readonly bodies: RegExp
  readonly namedBody: RegExp
  readonly notBody: RegExp
  readonly ofThing: RegExp
  readonly owns: RegExp
  readonly causes: RegExp
  readonly asked: { readonly pronoun: RegExp; readonly named: RegExp; readonly rulers: RegExp }
  readonly worldStage: RegExp
  readonly partners: RegExp
  readonly recipients: RegExp
  readonly attended: RegExp
  readonly places: RegExp
  readonly timeTail: RegExp
  readonly bygone: RegExp
  readonly openStage: RegExp
  readonly actors: readonly Compiled<ActorRule>[]
  readonly frames: readonly { readonly rule: FrameRule; readonly before: RegExp }[]
  /** null where groups of people are no counterparts; `opens` and `among` are global, `goesOn` sticky */
  readonly groups: CompiledGroups | null
  readonly side: RegExp
  readonly pronoun: RegExp
  readonly concepts: WordTable<readonly number[]>
  readonly bases: readonly { readonly rule: BasisRule; readonly before: RegExp }[]
  readonly trimStart: RegExp
  readonly trimEnd: RegExp
}

export interface CompiledGroups {
  readonly kinds: readonly DocumentKind[]
  readonly opens: RegExp
  readonly among: RegExp
  readonly goesOn: RegExp
  readonly acts: RegExp
  readonly besides: RegExp
  readonly decidedFor: readonly Compiled<NamedPattern>[]
}

export interface CompiledOfficials {
  /** a title and a name */
  readonly titled: RegExp
  /** a full name that is known */
  readonly whole: RegExp
  /** a title or pronoun alone */
  readonly titleAlone: RegExp
  /** these surnames alone, where the words go on as behind somebody */
  readonly surnamesAlone: (names: readonly string[]) => RegExp
  /** nothing but an owner's mark and a blank stands between a state and a title */
  readonly joinsTitle: (between: string) => boolean
  /** between a name and its state; sticky */
  readonly of: RegExp
  /** right after a name that owns what follows; sticky */
  readonly owner: RegExp
  readonly known: Officials['known']
  readonly held: NonNullable<Officials['held']>
  /** labels of speakers in a transcript whose words are nobody's in office */
  readonly strangers: RegExp
  /** the part of a name by which it is known again */
  readonly surname: (name: string) => string
}

/** The match of a sticky pattern right at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
