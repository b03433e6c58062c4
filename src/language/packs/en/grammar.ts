import { emptyGrammar, type Grammar } from '../../grammar.ts'

/** Nothing is read in English yet. */
export const grammar: Grammar = { ...emptyGrammar, version: 'en-grammar-0', spaced: true }
