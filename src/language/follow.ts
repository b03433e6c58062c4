/** Words by which a later passage shows what became of a pledge. Each list is looked up anywhere in the passage. */
export interface FollowLexicon {
  /** ISO 3166-1 alpha-2 of the state that goes without saying in this language's press; null where none does */
  readonly home: string | null
  /** flags `u`; done or reached: 建成通车, 提前实现, entered into force */
  readonly achieved: RegExp
  /** flags `u`; under way: 开工, 同比增长, signed */
  readonly progress: RegExp
  /** flags `u`; stopped or undone: 推迟, 搁置, suspended */
  readonly setback: RegExp
  /** flags `u`; promised in another form: 改为, 提高到, instead of */
  readonly changed: RegExp
  /**
   * Class of the pledge's predicate (see the wording lexicon) → flags `u`, words by which a passage about the thing
   * itself says that it was done: 举行 of a forum that was to be held, 成立 of an alliance that was to be set up
   */
  readonly fulfilled: Readonly<Record<string, RegExp>>
  /** flags `u`; group 1 the digits, or group 2 the word, of the place of one among many: 第100对, 100th */
  readonly ordinal: RegExp
  /** words of group 2 → their number */
  readonly ordinals: Readonly<Record<string, number>>
  /** flags `u`; said of the future: 将, 愿, will, should */
  readonly future: RegExp
  /** flags `u`; said of the past or as done: 已, 了, has */
  readonly done: RegExp
  /**
   * What is measured → neutral indicator: 贸易额, 进出口 → trade_volume; a figure is compared where both have it. A word
   * in which such a word stands by chance maps to null: 进出口集装箱.
   */
  readonly indicators: Readonly<Record<string, string | null>>
  /** flags `gu`; marks that part the clauses of a sentence */
  readonly clauseMarks: RegExp
  /** flags `gu`; marks and words that part the items of an enumeration */
  readonly itemMarks: RegExp
  /** true where words are parted by spaces */
  readonly spaced: boolean
}
