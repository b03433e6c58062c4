/** What ends a sentence in a language. All strings are single characters unless said otherwise. */
export interface SentenceLexicon {
  /** marks that end a sentence wherever they stand: 。！？ */
  readonly stops: string
  /** marks that end a sentence only before white space (and a capital, a digit or an opening mark): . ! ? */
  readonly spacedStops: string
  /** marks that part independent statements inside a sentence: ； */
  readonly semicolons: string
  /** closing quotation marks and brackets that still belong to the sentence before them */
  readonly closers: string
  /** stops that can be part of a name: ！？ */
  readonly nameStops: string
  /** a name stop inside quotation marks of at most so many characters is part of a name: “你好，中国！”活动 */
  readonly shortQuote: number
  /** words, lower case and without their last point, that do not end a sentence: mr, no, art */
  readonly abbreviations: ReadonlySet<string>
  /** words that, after an abbreviation that can end a sentence (U.S.), show that a new one begins */
  readonly starters: ReadonlySet<string>
}
