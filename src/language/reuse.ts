/** The words of a language by which text reuse is judged: who speaks, and which changes matter. Data only. */
export interface ReuseLexicon {
  /** BCP 47 primary language subtag */
  readonly language: string
  /** pairs of quotation marks, opening then closing: “” «» */
  readonly quotationMarks: readonly string[]
  /** verbs by which words are given to a speaker, before what is said: 表示, said. Lower case. */
  readonly reporting: readonly string[]
  /** longer words in which a cue means something else: 不断, 会议, 未来, may day. Lower case. */
  readonly notCues: readonly string[]
  /** words that turn a statement around: 不, not. Lower case. */
  readonly negations: readonly string[]
  /** words that say how firm, likely or obliged something is: 将, 应, shall, may. Lower case. */
  readonly modals: readonly string[]
  /** characters or words of which numbers are written beside digits: 三, 亿, three, million. Lower case. */
  readonly numerals: readonly string[]
  /** names whose exchange changes the sense (states, organisations); persons are told by the naming rules. Lower case. */
  readonly names: readonly string[]
  /** words are parted by spaces: a cue must be a whole word, and a capital letter marks a name */
  readonly spaced: boolean
}
