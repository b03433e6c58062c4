/**
 * Weights of following together because they trade against each other. Raising `least` loses evidence; lowering it
 * suggests neighbours of the pledge.
 */
export const followWeights = {
  least: 0.44,
  /** from here on a suggestion is direct */
  direct: 0.5,
  /**
   * What the words said must tell at least (their own weights by rarity), so that 加强合作 brings up nothing: of a pledge
   * that names no other side and could be anybody's, of one to a side, and where a sentence speaks of all of several.
   */
  told: { alone: 4, side: 1.6, several: 0.75 },
  sameName: 0.95,
  /** a part, the whole or another kind of a named thing; a part of another kind is two steps away */
  kinName: 0.6,
  farKinName: 0.45,
  /** share of the words that must be said beside a name that is on everybody's lips */
  household: 0.5,
  /** share of the words that stands for a named thing's name */
  unnamed: 0.7,
  /** how much one item of an enumeration counts, said in full (人工智能、大数据等) */
  item: 0.8,
  /** an amount of what the pledge measures, with its parties in the same sentence */
  figure: 0.85,
  /** how much a match counts when parties are named in the sentence, its paragraph, or its title only */
  reach: { sentence: 1, paragraph: 0.95, title: 0.9, nowhere: 0.6 },
  /** one party of many: weaker, and marked */
  some: 0.75,
  /** clauses that a match may spread over */
  clauses: 2,
} as const
