import type { Bound } from '../base/values.ts'
import type { Classifier, QuantityLexicon, Unit } from './lexicon/quantities.ts'
import { wordTable, type WordTable } from './words.ts'

/** A lexicon of quantities made ready for look-up. */
export interface QuantityTables {
  readonly lexicon: QuantityLexicon
  /** `lexicon.numeral`, at one place only */
  readonly numeralHere: RegExp
  /** all rules of `lexicon.skip` */
  readonly skip: RegExp
  readonly before: WordTable<Bound>
  readonly ordinals: WordTable<true>
  readonly between: WordTable<Bound>
  readonly after: WordTable<Bound>
  readonly currency: WordTable<string>
  readonly units: WordTable<Unit>
  readonly classifiers: WordTable<Classifier>
  readonly nouns: WordTable<string>
  readonly ratesBefore: WordTable<string>
  readonly ratesAfter: WordTable<string>
  readonly each: WordTable<true>
}

const compiled = new WeakMap<QuantityLexicon, QuantityTables>()

/** The tables of a lexicon, built once. */
export function tablesOf(lexicon: QuantityLexicon): QuantityTables {
  const known = compiled.get(lexicon)
  if (known) return known
  const flags = (words: readonly string[]): Record<string, true> =>
    Object.fromEntries(words.map(w => [w, true as const]))
  const { spaced } = lexicon
  const made: QuantityTables = {
    lexicon,
    numeralHere: new RegExp(lexicon.numeral.source, lexicon.numeral.flags.replace('g', 'y')),
    skip: new RegExp(lexicon.skip.map(rule => `(?:${rule.pattern})`).join('|'), 'uy'),
    before: wordTable(lexicon.before, spaced),
    ordinals: wordTable(flags(lexicon.ordinalBefore), spaced),
    between: wordTable(lexicon.between, spaced),
    after: wordTable(lexicon.after, spaced),
    currency: wordTable(lexicon.currencyBefore, spaced),
    units: wordTable(lexicon.units, spaced),
    classifiers: wordTable(lexicon.classifiers, spaced),
    nouns: wordTable(lexicon.nouns, spaced),
    ratesBefore: wordTable(lexicon.ratesBefore, spaced),
    ratesAfter: wordTable(lexicon.ratesAfter, spaced),
    each: wordTable(flags(lexicon.eachBefore), spaced),
  }
  compiled.set(lexicon, made)
  return made
}

/** Whether a sticky pattern matches exactly at a place. */
export const stickyAt = (pattern: RegExp | null, text: string, at: number): boolean => {
  if (!pattern) return false
  pattern.lastIndex = at
  return pattern.test(text)
}
