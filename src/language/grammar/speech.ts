import type { NamedPattern } from './rules.ts'

/** Somebody known to have held an office: `code` is the state or organisation spoken for. */
export interface Official {
  readonly code: string
  /** in full, as it is recorded */
  readonly name: string
  readonly surname: string
  /** the pronoun that stands for the person, in lower case */
  readonly pronoun?: string
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
  /** what follows the surname alone of one who was named before: a verb, a second name, an owner's mark */
  readonly goesOn?: string
  /** before a second title that shares the article of the first: the President *and* Prime Minister */
  readonly and?: string
  readonly known: readonly Official[]
  readonly held?: readonly Holder[]
  /** labels in a transcript of those who speak for nobody: the press, the audience */
  readonly strangers?: string
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
  /**
   * how a report shows which body acts in a sentence, so that what follows without a subject is said by it; the group
   * `name`, or `person` for one who reports
   */
  readonly doers?: readonly NamedPattern[]
  /**
   * whom a report names as its source or shows at work, for what it then tells of without saying who says it; the group
   * `name`
   */
  readonly sources?: readonly NamedPattern[]
  /** words that begin a subject too large to speak: the country, all places */
  readonly collectives?: string
  /** words that are no whole name: they end with “and” or begin a predicate */
  readonly nameless?: string
  /** the number of a session behind the body that holds it */
  readonly session?: string
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
  /** who says it, behind the words said and to the end of the sentence: “…,” the minister told reporters; the group `who` */
  readonly closing?: readonly SpeechRule[]
  /** a phrase before the one who speaks: “During the visit, senior officials …” */
  readonly leadIn?: string
  /** a first clause that says when or where something is said */
  readonly scene?: string
  /** where the name of one who speaks ends, though more follows: a date, what he did */
  readonly nameEnd?: string
  /** two names side by side, as groups 1 and 2 */
  readonly nameJoint?: string
  /** a mark or word between several who are named together */
  readonly several?: string
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

/** `pattern` is tried at the start of a clause; the group `who` is the one who speaks, what follows is what is said. */
export interface SpeechRule extends NamedPattern {
  readonly voice: Voice
  /** what says it is nobody who could promise: data, a survey */
  readonly unnamed?: boolean
}
