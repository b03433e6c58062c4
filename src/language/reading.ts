import type { DocumentKind } from '../base/values.ts'
import type { Screens } from './screens.ts'

/** A pattern with an id and a line from life that it is for; its named groups are read by name. */
export interface ReadingRule {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  /** sets of characters: a text must have one of each for the pattern to fit at all, and most lines do not */
  readonly needs?: readonly string[]
  /** letters that stand in every text that it fits, just so */
  readonly holds?: string
  /** the bits of these sets, set where the packs are put together */
  readonly screen?: Screens
}

/** Where a kind's words must stand. `opening` is the first lines of the body. */
export type KindPlace = 'title' | 'byline' | 'opening' | 'credits' | 'addressee'

/** The kind with the greatest sum of weights is the document's. */
export interface KindRule extends ReadingRule {
  readonly kind: DocumentKind
  readonly place: KindPlace
  readonly weight: number
}

/**
 * What reading a document needs to know of a language. Groups: `outlet`, `place`, `year`, `month`, `day`, `name`,
 * `role`, `value`, `mark`.
 */
export interface ReadingPack {
  readonly language: string
  /** a line with the title under which the text first appeared: 原标题：… (`value`) */
  readonly originalTitles: readonly ReadingRule[]
  /** a whole line that names who made the text: 责任编辑：… (`role`, `name`) */
  readonly credits: readonly ReadingRule[]
  /** roles of a credit line that are the author's or the editor's */
  readonly authorRoles: readonly string[]
  readonly editorRoles: readonly string[]
  /** a line that is a caption where it stands right behind a picture */
  readonly pictureLines: readonly ReadingRule[]
  /** a whole line that is a caption wherever it stands */
  readonly captions: readonly ReadingRule[]
  /** the text goes on elsewhere: （下转第四版） */
  readonly jumpsTo: readonly ReadingRule[]
  /** the text began elsewhere: （上接第一版） */
  readonly jumpsFrom: readonly ReadingRule[]
  /** agency, place and day at the head of a text or alone at its end (`outlet`, `place`, `month`, `day`) */
  readonly datelines: readonly ReadingRule[]
  /** an outlet's name at the head of a text: 央视网消息（新闻联播）： (`outlet`) */
  readonly leads: readonly ReadingRule[]
  /** the reporter inside the first line or alone in a line (`name`) */
  readonly bylines: readonly ReadingRule[]
  /** a line of source and time above the text: 来源：… (`outlet`) */
  readonly sources: readonly ReadingRule[]
  /** a date in words (`year`, `month` as number or name, `day`) */
  readonly dates: readonly ReadingRule[]
  readonly months: readonly string[]
  /** a date of which only the day or month and day are told (`month`, `day`) */
  readonly partialDates: readonly ReadingRule[]
  /** a day told by the day of writing, of what has happened (`today`, `yesterday`, or `weekday` as one of `weekdays`) */
  readonly relativeDays: readonly ReadingRule[]
  /** a closing paragraph that says when and where the text was adopted */
  readonly closings: readonly ReadingRule[]
  /** the first letters of the days of the week, Sunday first; empty where none are told so */
  readonly weekdays: readonly string[]
  /** a year that is a target or names a thing and not the time of writing */
  readonly yearsOfNoDate: readonly ReadingRule[]
  /** a head that may run into the first sentence without a break (`title`) */
  readonly runInTitles: readonly ReadingRule[]
  /** a line that starts a paragraph, whatever stands before it: 一、 第二， */
  readonly enumerators: readonly ReadingRule[]
  /** a whole line that belongs to the page and not to the text */
  readonly furniture: readonly ReadingRule[]
  /** the beginning of a paragraph of the site on rights and liability, however long */
  readonly notices: readonly ReadingRule[]
  /** a heading over the list of what a file holds */
  readonly contents: readonly ReadingRule[]
  /** a link to where the text stands: 查看原文, Read the full text */
  readonly originals: readonly ReadingRule[]
  readonly kinds: readonly KindRule[]
  /** first parts of words that are written with a hyphen, in lower case: self-, non- */
  readonly hyphenated: readonly string[]
  /** frequent words that tell this language from others in the same script; empty where the script tells */
  readonly frequent: readonly string[]
}
