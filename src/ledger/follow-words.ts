import type { FollowProfile, Words } from './follow-profile.ts'
import { followWeights } from './follow-weights.ts'
import type { Clause, Passage } from './passages.ts'

/** The run of a passage's clauses that says most of a pledge's words. */
export interface WordsSaid {
  /** 0 to 1; an item of an enumeration counts for less than the whole */
  readonly share: number
  /** what they tell, where that is enough for the words to speak of the pledge; else zero */
  readonly told: number
  readonly terms: readonly string[]
  readonly clauses: readonly Clause[]
}

const nothing: WordsSaid = { share: 0, told: 0, terms: [], clauses: [] }

/** A longer run must say so much more than a shorter one. */
const worthMore = 0.02

/** Of runs that say about the same the shorter. Words that are not in the sentence are in none of its clauses. */
export function wordsSaid(profile: FollowProfile, passage: Passage): WordsSaid {
  const wordings = profile.words.filter(
    words =>
      words.language === passage.document.language && shareOf(words, term => passage.terms.has(term)) > 0,
  )
  if (wordings.length === 0) return nothing
  const clauses = passage.clauses()
  let best = nothing
  for (let size = 1; size <= followWeights.clauses; size++) {
    for (let from = 0; from + size <= clauses.length; from++) {
      const run = clauses.slice(from, from + size)
      const says = (term: string) => run.some(clause => clause.terms().has(term))
      for (const words of wordings) {
        const share = shareOf(words, says)
        const told = share >= words.least ? share * words.told : 0
        const said = { share: share * words.factor, told, terms: [], clauses: run }
        if (better(said, best)) best = said
      }
    }
  }
  const says = (term: string) => best.clauses.some(clause => clause.terms().has(term))
  const terms = wordings.flatMap(words => [...words.weights.keys()].filter(says))
  return { ...best, terms: [...new Set(terms)] }
}

const better = (x: WordsSaid, y: WordsSaid): boolean =>
  x.told > 0 === y.told > 0 ? x.share > y.share + worthMore : x.told > 0

/** Sum of the weights of the terms that are said. */
function shareOf({ weights }: Words, says: (term: string) => boolean): number {
  let share = 0
  for (const [term, weight] of weights) if (says(term)) share += weight
  return share
}
