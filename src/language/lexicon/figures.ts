/** Words by which a quantity is known to be a claim about the past or the present, or not to be one. */
export interface FigureLexicon {
  readonly rules: readonly string[]
}
