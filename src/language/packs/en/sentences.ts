import type { SentenceLexicon } from '../../lexicon/sentences.ts'
import { wordList } from '../../words.ts'

/** English full stops and the abbreviations that share their point. */
export const sentences: SentenceLexicon = {
  stops: '',
  spacedStops: '.!?',
  semicolons: ';',
  closers: '”’"\')]',
  nameStops: '',
  shortQuote: 0,
  abbreviations:
    new Set(wordList`mr mrs ms dr prof gen sen rep gov lt col capt sgt amb hon st no nos art arts para paras ch
    sec fig vol pp p ed eds ca approx vs v etc al cf viz inc ltd co corp dept est govt intl univ
    jr sr jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m ph.d`),
  starters:
    new Set(wordList`The We In It This These That Those He She They But And As On At For By To With From Both All
    Our Their His Her Its I A An When While Through Under Since After Before If Today President
    Leaders Together`),
}
