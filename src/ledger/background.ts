import { type Document, statementDate } from '../documents/document.ts'
import { namingOf } from '../language/packs/naming.ts'
import { withoutParties } from '../language/party-codes.ts'
import { saidIn } from '../language/wording.ts'
import { namesIn } from './names-in-document.ts'

/** How often terms and names stand in the documents of a project: what is rare tells more. */
export interface Background {
  /** paragraphs counted */
  readonly size: number
  /** term → paragraphs that hold it */
  readonly frequency: ReadonlyMap<string, number>
  /** documents counted */
  readonly documents: number
  /** key of a name → documents that hold it */
  readonly names: ReadonlyMap<string, number>
}

/** Documents that are counted, at most: what is rare in so many is rare. */
const largestSample = 2048

/**
 * Counted over the first documents in order of time, as many as the largest power of two that there are: a new day of
 * news changes nothing until the project has doubled. A paragraph is counted once for each of its terms.
 */
export function backgroundOf(documents: readonly Document[]): Background {
  const frequency = new Map<string, number>()
  const names = new Map<string, number>()
  const sample = sampleOf(documents)
  let size = 0
  for (const document of sample) {
    for (const key of new Set(namesIn(document).map(name => name.key)))
      names.set(key, (names.get(key) ?? 0) + 1)
    for (const paragraph of document.text.split('\n')) {
      if (paragraph === '') continue
      size++
      for (const term of termsOf(paragraph, document.language).keys())
        frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  return { size, frequency, documents: sample.length, names }
}

/** The documents that the background is counted over: with the same sample two projects have the same background. */
export function sampleOf<D extends Pick<Document, 'id' | 'event_date' | 'published'>>(
  documents: readonly D[],
): D[] {
  const size = Math.min(largestSample, 2 ** Math.floor(Math.log2(Math.max(1, documents.length))))
  return documents
    .map(document => [`${statementDate(document) ?? '9999'} ${document.id}`, document] as const)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .slice(0, size)
    .map(([, document]) => document)
}

/** Terms of a text with their own weight, names of parties left out; concepts are terms too (`#trade`), so that 航班 meets 航线. */
export function termsOf(text: string, language: string): Map<string, number> {
  const naming = namingOf(language)
  const { terms, concepts } = saidIn(withoutParties(text, naming), naming)
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

/** Share of the documents from which on a name is on everybody's lips: to name it says little of one pledge. */
const householdShare = 0.008
const householdCount = 12

/** True for a name that stands in very many documents: 联合国宪章, 中欧班列. */
export function isHousehold(key: string, { documents, names }: Background): boolean {
  const count = names.get(key) ?? 0
  return count >= householdCount && count >= householdShare * documents
}
