import type { Document } from '../documents/document.ts'
import { namingOf } from '../language/packs/naming.ts'
import { withoutParties } from '../language/party-codes.ts'
import { wordingOf } from '../language/wording.ts'

/** How often terms stand in the documents of a project: what is rare tells more. */
export interface Background {
  /** paragraphs counted */
  readonly size: number
  /** term → paragraphs that hold it */
  readonly frequency: ReadonlyMap<string, number>
}

/** A paragraph is counted once for each of its terms. */
export function backgroundOf(documents: readonly Document[]): Background {
  const frequency = new Map<string, number>()
  let size = 0
  for (const { text, language } of documents) {
    for (const paragraph of text.split('\n')) {
      if (paragraph === '') continue
      size++
      for (const term of termsOf(paragraph, language).keys())
        frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  return { size, frequency }
}

/** Terms of a text with their own weight, names of parties left out; concepts are terms too (`#trade`), so that 航班 meets 航线. */
export function termsOf(text: string, language: string): Map<string, number> {
  const naming = namingOf(language)
  const { terms, concepts } = wordingOf(withoutParties(text, naming), naming)
  const all = new Map(terms)
  for (const concept of concepts) all.set(`#${concept}`, 1)
  return all
}

/** Below this many paragraphs frequencies say nothing, and every term counts in full. */
const leastSize = 200

/** 0 to 1: rarity of a term (inverse document frequency, Spärck Jones 1972), scaled to its own maximum. */
export function rarity(term: string, { size, frequency }: Background): number {
  if (size < leastSize) return 1
  return Math.log((size + 1) / ((frequency.get(term) ?? 0) + 1)) / Math.log(size + 1)
}
