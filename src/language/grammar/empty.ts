import type { Grammar } from './grammar.ts'

/** Matches nowhere. */
const never = '(?!)'

/** A grammar that finds nothing: what a new language starts from. */
export const emptyGrammar: Grammar = {
  version: '0',
  spaced: false,
  classes: {},
  boundaries: { always: never, beforePredicate: [], brackets: [], quotes: [] },
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
