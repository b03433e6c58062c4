import type { Area, Basis, DocumentKind, Force } from '../base/values.ts'

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
  /** who is asked, right after a call: a pronoun for the other side, or words that name no state, as the group `name` */
  readonly asked?: { readonly pronoun: string; readonly named: string }
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
  /** in a title: a stage open to all the world, where those whom the lead names are guests among many */
  readonly openStage?: string
  readonly groups?: GroupRules
  /** the colon that announces a list: a time before it reaches over the list */
  readonly announces: string
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
}

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

/** Somebody known to have held an office: `code` is the state or organisation spoken for. */
export interface Official {
  readonly code: string
  /** in full, as it is recorded */
  readonly name: string
  readonly surname: string
}

/** Who held which office of a state from which day on, in order of time. */
export interface Holder {
  readonly code: string
  readonly office: string
  readonly name: string
  /** ISO date */
  readonly from: string
}

/** How persons in office are named. Sources of regular expressions. */
export interface Officials {
  readonly title: string
  readonly name: string
  /** between a name and its state */
  readonly of: string
  /** right after a name or title, where it owns what follows: ’s */
  readonly owner?: string
  /** before a second title that shares the article of the first: the President *and* Prime Minister */
  readonly and?: string
  readonly known: readonly Official[]
  readonly held?: readonly Holder[]
  /** labels in a transcript of those who speak for nobody: the press, the audience */
  readonly strangers?: string
}

/** Those for whom something is done and who have no name of their own: farmers, coastal communities. */
export interface GroupRules {
  /** kinds of texts in which they are counterparts */
  readonly kinds: readonly DocumentKind[]
  /** what stands before one, and one; the group `name` */
  readonly opens: string
  /** what stands between two of a list, and the next; the group `name` */
  readonly goesOn: string
}

/** Who says it. */
export interface SpeechGrammar {
  readonly rules: readonly SpeechRule[]
  /** titles and honorifics to be cut from a name; the name follows or precedes */
  readonly titles: readonly string[]
  /** titles of people without a name: 领导人, officials */
  readonly roles?: readonly string[]
  /** words that refer to the last speaker: 他, she */
  readonly pronouns: readonly string[]
  /** words before or after a name that do not belong to it: 等, 还, 其他与会 */
  readonly aroundName: readonly string[]
  /** how a text names the meeting or the issuers of a paper that speak in it; the group `name` is recorded */
  readonly meetings: readonly NamedPattern[]
  readonly issuers: readonly NamedPattern[]
  /** how a text says that a person did something; the group `name` */
  readonly persons?: readonly NamedPattern[]
  /** how a sentence names the one who says something later in it; the group `name` */
  readonly leads?: readonly NamedPattern[]
  /** how a sentence shows who takes the floor, so that “he” in the next is that one; the group `name` */
  readonly floor?: readonly NamedPattern[]
  /** how a report shows which body acts in a sentence, so that what follows without a subject is said by it; the group `name` */
  readonly doers?: readonly NamedPattern[]
  /** how a title names the author of a text given in full; the group `name` */
  readonly authors: readonly NamedPattern[]
  /** how the voice ends: a paragraph that begins so is the reporter's own */
  readonly narration: readonly NamedPattern[]
  /** how a paragraph of a transcript begins with the name of the one who speaks; the group `who` */
  readonly turns?: readonly NamedPattern[]
  /** words by which a text shows that its author speaks in it: I, my */
  readonly firstPerson?: string
  /** marks of the end of a text's own matter: from here on nothing is read */
  readonly furniture: readonly NamedPattern[]
  /** a verb of saying after the words said: “…”他说 */
  readonly trailing: string
  /** a first clause that says when or where something is said */
  readonly scene?: string
  /** where the name of one who speaks ends, though more follows: a date, what he did */
  readonly nameEnd?: string
  /** two names side by side, as groups 1 and 2 */
  readonly nameJoint?: string
  /** what somebody wrote or said, for its author: 文章, 讲话 */
  readonly works?: string
  /** words for the meeting that a text is about, without its name: 会议, 本次大会 */
  readonly unnamedMeeting?: string
  /** how one who speaks names another whose words he repeats, over the words up to the verb of saying: 习近平主席强调 */
  readonly honours?: string
  /** letters of a personal name in this language, for finding the state a speaker speaks for */
  readonly name: string
}

export type Voice = 'speech' | 'meeting' | 'document' | 'joint' | 'own' | 'narration'

export interface NamedPattern {
  readonly id: string
  readonly example: string
  readonly pattern: string
}

/** `pattern` is tried at the start of a clause; the group `who` is the one who speaks, what follows is what is said. */
export interface SpeechRule extends NamedPattern {
  readonly voice: Voice
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
  /** who is to act: the subject, the one addressed, everybody in the speaker's group, or whoever follows the cue */
  readonly actor?: 'subject' | 'object' | 'group' | 'world'
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
  /** in reports and speeches, or in the author's own voice where it is spoken: only of a party, a body or a person; of a thing it is a forecast */
  readonly agent?: 'told' | 'own'
  /** what will be done to its subject: in an announcement whatever that is, for the one who announces does it */
  readonly done?: boolean
  /** only with a subject before it */
  readonly subject?: boolean
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
  /** the chain that the clause would inherit */
  readonly chain?: boolean
  readonly force?: readonly Force[]
  /** a clause of the sentence was taken before it */
  readonly after?: boolean
  /** tried before the aims of a list are taken as they stand */
  readonly first?: boolean
  /** the chain goes on in this sentence: a clause of it had a cue or was taken */
  readonly live?: boolean
  /** over the mark that parts it from the clause before */
  readonly joint?: string
  /** over the words of its opener */
  readonly opener?: string
  /** starts an item of a list; over the item's mark */
  readonly item?: boolean
  readonly itemMark?: string
  /** the first of several sentences in an item of a list */
  readonly leads?: boolean
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
}

/** `pattern` stands right before the one for whom or with whom. */
export type FrameRule = NamedPattern

/** Words of the object, what they are about and which areas that is. */
export interface ConceptEntry {
  readonly concept: string
  readonly words: readonly string[]
  readonly areas: readonly Area[]
}

export interface Trims {
  /** cut from the start of a quote: 并, “and”, closing marks */
  readonly start: string
  readonly end: string
}

/** `pattern` stands right before the amount. */
export interface BasisRule extends NamedPattern {
  readonly basis: Basis
}

/** Matches nowhere. */
const never = '(?!)'

/** A grammar that finds nothing: what a new language starts from. */
export const emptyGrammar: Grammar = {
  version: '0',
  spaced: false,
  classes: {},
  boundaries: { always: never, beforePredicate: [], brackets: [] },
  openers: [],
  speech: {
    rules: [],
    titles: [],
    pronouns: [],
    aroundName: [],
    meetings: [],
    issuers: [],
    authors: [],
    narration: [],
    furniture: [],
    trailing: never,
    name: never,
  },
  home: null,
  defaults: [],
  cues: [],
  adverbs: [],
  adjuncts: [],
  verbs: [],
  clauses: [],
  notSubject: never,
  side: never,
  world: '',
  defaultAreas: [],
  actors: [],
  counterparts: [],
  concepts: [],
  bases: [],
  conduct: never,
  mutual: never,
  worldStage: never,
  announces: never,
  commentary: [],
  trims: { start: never, end: never },
}
