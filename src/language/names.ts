import type { EntityKind } from '../base/values.ts'

/** Words by which two wordings of one thing are compared. All lists are matched longest first. */
export interface WordingLexicon {
  /** words that carry nothing about the thing to be done: cues, pronouns, particles; they part what they stand between */
  readonly stop: readonly string[]
  /** words that say little about which thing is meant (合作, 领域, cooperation); they count a third */
  readonly common: readonly string[]
  /** words kept whole because a stop word stands inside them (和平, 共同体) */
  readonly keep: readonly string[]
  /** predicate → language-neutral class, for quotes whose predicate the extractor could not class */
  readonly actions: Readonly<Record<string, string>>
  /** word of the object → language-neutral concept (贸易 trade, 疫苗 vaccine): what compares across languages */
  readonly concepts: Readonly<Record<string, string>>
  /** words for everybody → neutral code: 人类 mankind; a pledge about mankind is none about a region */
  readonly wholes: Readonly<Record<string, string>>
  /** true where words are parted by spaces: terms are words; else pairs of characters */
  readonly spaced: boolean
}

/** A word that ends the name of a thing (in some languages: that stands in it) and says what kind of thing it is. */
export interface NameHead {
  readonly words: readonly string[]
  readonly kind: EntityKind
  /** language-neutral type, so that a railway is a railway in every language */
  readonly type: string
  /** true where a name needs no party, place or quotation in it: 政府间合作委员会, 孔子学院 */
  readonly alone?: boolean
  /** true where the word is the head also in lower case, in languages with capitals: the … railway */
  readonly lower?: boolean
  /** true where the word is a verb as well: right after a place it is one (浙江组织) */
  readonly verb?: boolean
  /** characters of the word before which an edition may stand: 2 for 会晤 in 外长第三次会晤 */
  readonly editionBefore?: number
  readonly example: string
}

/** How things are named in a language. No list of the things themselves. */
export interface NamesLexicon {
  readonly heads: readonly NameHead[]
  /** flags `yu`; a designation after the head that makes a part of the thing: D线, 二期, Phase II */
  readonly part: RegExp
  /** words that open a name though they name no party: 全球, 国际, Global */
  readonly openers: readonly string[]
  /** cities and provinces that open a name: 北京冬奥会 */
  readonly places: readonly string[]
  /** words that never belong to a name: verbs and particles before it */
  readonly outside: readonly string[]
  /** words that join two things or two parts of one name: 和, 与 */
  readonly joining: readonly string[]
  /** flags `yu`; a year that opens a name: 2030年, 2030 */
  readonly year: RegExp
  /** flags `yu`; an edition that is no part of the name: 第三届, Third */
  readonly edition: RegExp
  /** words after which an opener only describes: 的 in 重要的国际合作机制 */
  readonly describing: readonly string[]
  /** small words inside a name of a language with capitals: of, for, the */
  readonly small: readonly string[]
  /** the article among them */
  readonly article: string
  /** words that make a phrase a description and no name: 一系列, 重要, various */
  readonly generic: readonly string[]
  /** endings that make a name one of a group of states and no organisation: 国家, countries */
  readonly groupEndings: readonly string[]
  /** words of a name that may be left out: 国家, 货运, “the” */
  readonly fillers: readonly string[]
  /** endings that may follow a name without changing it: 倡议 after “一带一路” */
  readonly tails: readonly string[]
  /** words right before and right after a quotation that make it the name of an initiative */
  readonly initiativeBefore: readonly string[]
  readonly initiativeAfter: readonly string[]
  /** words of names → neutral concept, to join a name across languages: 天然气 gas, natural gas gas */
  readonly modifiers: Readonly<Record<string, string>>
  readonly persons: PersonLexicon
  /** flags `gu`; group 1 the short form that a bracket after a name gives: （以下简称“X”） */
  readonly shortForm: RegExp
  /** true where names are written with capitals and words are parted by spaces */
  readonly spaced: boolean
}

/** How persons are named: by a title before or after the name. */
export interface PersonLexicon {
  readonly titles: readonly string[]
  /** family names that open a name written without spaces; empty where names are spaced */
  readonly surnames: readonly string[]
  /** flags `yu`; a foreign name as it is written in this language */
  readonly foreign: RegExp
  /** flags `yu`; words at which a name after a title surely ends */
  readonly ends: RegExp
  /** flags `yu`; words of which no letter belongs to a name that runs on into them: 等 of 王立等 */
  readonly never: RegExp
}
