/**
 * The settings of text reuse, each with what it trades. Lengths are in *weight*: an ideograph or a digit weighs 5,
 * a letter of a syllabary 3, a letter of an alphabet 2, so that one setting fits scripts with and without word spaces
 * (5 letters of an alphabet ≈ 2 ideographs). 80 is 16 ideographs, or 40 letters ≈ 8 words of English.
 */
export interface ReuseParameters {
  /** Weight of a fingerprinted shingle. Lower sees more heavily changed passages and joins more chance pairs. */
  readonly shingle: number
  /** Winnowing window, in shingles. Higher needs less memory and sees only longer shared runs. */
  readonly window: number
  /** Least weight of a passage on either side. Lower reports more phrases that are nobody's. */
  readonly passage: number
  /** Least score of a passage: weight kept minus weight changed. Lower reports more heavily changed passages. */
  readonly score: number
  /** A fingerprint in more documents than this is a formula or a text printed by many: it joins neighbours only. */
  readonly commonIn: number
  /** Least score of a passage whose fingerprints are all common: below it, it is a formula and is set aside. */
  readonly formula: number
  /** Widest gap that one passage may hold, in letters of either document. Higher makes fewer, looser passages. */
  readonly gap: number
  /** How far the score may fall before an end is given up, in weight. Higher reaches further through changes. */
  readonly drop: number
  /** Share of the shorter document that must be aligned for two documents to carry one text; more where it is short. */
  readonly sameText: number
  /** Bytes for fingerprints, candidate pairs and cached letters. Where less than needed, hash ranges are taken in turn. */
  readonly memory: number
}

export const defaultParameters: ReuseParameters = {
  shingle: 30,
  window: 3,
  passage: 72,
  score: 58,
  commonIn: 12,
  formula: 250,
  gap: 400,
  drop: 35,
  sameText: 0.5,
  memory: 1 << 29,
}
