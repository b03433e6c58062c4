import type { FigureLexicon } from '../../lexicon/figures.ts'

export const figures: FigureLexicon = { rules: [] }
