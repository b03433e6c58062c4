import type { Grammar } from './grammar/grammar.ts'
import type { Learned } from './learned.ts'
import type { FigureLexicon } from './lexicon/figures.ts'
import type { PartyLexicon } from './lexicon/parties.ts'
import type { QuantityLexicon } from './lexicon/quantities.ts'
import type { SentenceLexicon } from './lexicon/sentences.ts'
import type { TimeLexicon } from './lexicon/times.ts'

/**
 * A language as data: its words and patterns under one interface. The scanners beside this file and the
 * extraction engine know no word of any language; a further language is a further folder in `packs`.
 */
export interface Pack {
  /** BCP 47 primary language subtag */
  readonly language: string
  /** changes whenever the same text could be read differently; listed in the changelog */
  readonly version: string
  readonly sentences: SentenceLexicon
  readonly quantities: QuantityLexicon
  readonly times: TimeLexicon
  readonly parties: PartyLexicon
  readonly figures: FigureLexicon
  readonly grammar: Grammar
  /** what was learned beside the rules; null where nothing was */
  readonly learned: Learned | null
}
