import type { Area } from '../../base/values.ts'
import type {
  ActorRule,
  BasisRule,
  ClauseRule,
  ConceptEntry,
  CoordinatorRule,
  CueRule,
  DefaultRule,
  FrameRule,
  GroupRules,
  NamedPattern,
  OpenerRule,
  VerbEntry,
} from './rules.ts'
import type { Officials, SpeechGrammar } from './speech.ts'

/**
 * What the extraction engine knows of a language. Every rule is data with an id and a sentence it is for. Patterns are
 * sources of regular expressions (flag `u` is added; `i` where `spaced`); the engine compiles each once.
 * `{adverb}`, `{verb}`, `{cue}` and the names of `classes` stand for those words, longest first.
 */
export interface Grammar {
  readonly version: string
  /** true where words are parted by spaces: words do not touch other letters, case is ignored */
  readonly spaced: boolean
  /** word classes that patterns may name: `{adverb}` */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly boundaries: Boundaries
  /** what may stand before the subject and says nothing: list markers, “moreover”, interjections */
  readonly openers: readonly OpenerRule[]
  readonly speech: SpeechGrammar
  /** who speaks for which state by office; absent where names are read from titles alone */
  readonly officials?: Officials
  /** how the title or first lines of a text show that all its parties speak in it together */
  readonly jointly?: readonly NamedPattern[]
  /** in a title: all its parties meet the press together, and “we” in it is all of them */
  readonly pressTogether?: string
  /** in a title: without one of these words an organisation is what the text is about, and takes no part */
  readonly meets?: string
  /** in a title: the words that name its topic and no party */
  readonly topic?: string
  /** state → who speaks in that state's announcements where nobody is named */
  readonly press?: Readonly<Record<string, string>>
  /** the state whose press this language's reports are; null where there are many */
  readonly home: string | null
  /** words that mean the home state without its name: 对华 */
  readonly atHome?: string
  /** voices in which a bare predicate at the start of a sentence is a commitment */
  readonly defaults: readonly DefaultRule[]
  /** words that turn what follows into a commitment, with its force; longest match first */
  readonly cues: readonly CueRule[]
  /** words that stand between cue and verb: 进一步, jointly */
  readonly adverbs: readonly string[]
  /** openers of a phrase before the verb: 同, 为, 在; empty where phrases follow the verb */
  readonly adjuncts: readonly string[]
  readonly verbs: readonly VerbEntry[]
  /** tried in order on every clause; the first that fits decides. A clause none fits is decided by the chain */
  readonly clauses: readonly ClauseRule[]
  /** what no subject of a commitment contains: a copula, a mark of the past */
  readonly notSubject: string
  /** what is said in passing between a subject and its verb: its first words, at which the subject ends */
  readonly aside?: string
  /** an unnamed side: X方 */
  readonly side: string
  /** the name of all parties to a matter, where it is not the room's */
  readonly allParties?: string
  /** the name of everybody outside the room */
  readonly world: string
  /** where no word of the object is known */
  readonly defaultAreas: readonly Area[]
  /** actors that are no party by name */
  readonly actors: readonly ActorRule[]
  /** frames around the party for whom or with whom: 向…, with … */
  readonly counterparts: readonly FrameRule[]
  /** how a body by its own name stands as the one with whom or for whom; the groups `name` and `short` */
  readonly recipients?: string
  /** words before a state at the head of a paragraph that is about it: In Chad, … */
  readonly places?: string
  /** words that may follow a time at the head of a sentence and belong to it: the coming year of learning */
  readonly timeTail?: string
  /** words right before a day on which something was made, and nothing is to be done: the accord of, signed */
  readonly bygone?: string
  /** words before a list of those who took part, where neither title nor lead names them */
  readonly attended?: string
  /** a party named anywhere in a clause is the one for whom or against whom, and else the one that the text is about */
  readonly unframed?: boolean
  /** how a predicate begins whose subject it is done to: be given */
  readonly passive?: string
  readonly concepts: readonly ConceptEntry[]
  readonly bases: readonly BasisRule[]
  /** verbs of conduct: a commitment with one of these is a stance whatever promises it, and a call where it is called for */
  readonly conduct: string
  /** what stands right after a year that belongs to a name: 可持续发展议程, Agenda */
  readonly datedNames?: string
  /** what stands right after a length of time that is the amount itself: three weeks *of leave* */
  readonly lasts?: string
  /** the end of words that make an amount one of things already there, and nothing promised: between *the* two banks */
  readonly definite?: string
  /** the end of words between things counted and the sum for them, which is what is promised: 42 schools *with* */
  readonly summed?: string
  /** the end of words before things counted that are heeded or met, and nothing promised: 按照, 同 */
  readonly heeded?: string
  /** what stands right before a length of time that is the amount itself: 延长 */
  readonly prolongs?: string
  /** how a predicate begins whose object stands before its verb: 把…做好 */
  readonly disposal?: string
  /** what stands right before the second of two amounts that are promised side by side: 和, and */
  readonly coordinated?: string
  /** what stands between parties named in one list, where it is more than `coordinated`: “, and the ” */
  readonly listed?: string
  /** the speakers' own people: called on to act they act for all in the room */
  readonly delegates?: string
  /** a subject in which all take part: 峰会, the summit */
  readonly gatherings?: string
  /** words by which a subject is known to be a body that can decide: 会议, 政府, ministry */
  readonly bodies?: string
  /** the end of words before a party that says whose a thing is: any use of force *by* */
  readonly ofThing?: string
  /** the end of a cue after which stands whose promise it is: the commitment *of* */
  readonly owns?: string
  /** words before a party that is the cause of what is dealt with, and not the one for whom: the effects of X’s war */
  readonly causes?: string
  /** who is asked, right after a call: a pronoun for the other side, or words that name no state, as the group `name` */
  readonly asked?: {
    readonly pronoun: string
    readonly named: string
    /** the end of words for those who rule a state without its name: the regime */
    readonly rulers?: string
  }
  /** the name of a company or body that no list knows; the group `name` is recorded */
  readonly namedBody?: string
  /** anywhere in such a name: words that name a text, an office or nobody */
  readonly notBody?: string
  /** a subject that stands for those named last: they */
  readonly pronoun?: string
  /** words that say it is done to or with each other: 彼此, each other */
  readonly mutual: string
  /** words of one's own affairs or of the whole world's: without a party named they are nothing done with the other side */
  readonly ownAffairs?: string
  /** verbs that take two: 互设 */
  readonly reciprocal?: string
  /** in a title: a meeting of the whole world, where “we” is everybody */
  readonly worldStage: string
  /** in a title, and right before a list of them: those with whom a state does something together, without their names */
  readonly partners?: string
  /** in a title: a stage open to all the world, where those whom the lead names are guests among many */
  readonly openStage?: string
  readonly groups?: GroupRules
  /** the colon that announces a list: a time before it reaches over the list */
  readonly announces: string
  /** a sentence that breaks off before its predicates: the items of the list after it are these, also their headings */
  readonly breaksOff?: string
  /** the end of words that announce a list of things or of what was reached, to which no promise is handed on */
  readonly listsThings?: string
  /** titles of commentary: left out whole */
  readonly commentary: readonly NamedPattern[]
  readonly trims: Trims
}

/** Where a sentence may be cut into clauses. */
export interface Boundaries {
  /** marks that always part clauses: ， ； : */
  readonly always: string
  /** coordinators that part clauses only before a predicate that has its own object: 、 并 和, “and” */
  readonly beforePredicate: readonly CoordinatorRule[]
  /** pairs of marks inside which nothing is cut: “” () 《》 */
  readonly brackets: readonly (readonly [string, string])[]
  /** pairs of quotation marks, single characters; the two may be the same */
  readonly quotes: readonly (readonly [string, string])[]
}

interface Trims {
  /** cut from the start of a quote: 并, “and”, closing marks */
  readonly start: string
  readonly end: string
}
