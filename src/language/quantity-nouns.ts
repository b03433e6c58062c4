import type { Classifier } from './lexicon/quantities.ts'
import { stickyAt, type QuantityTables } from './quantity-tables.ts'

/** A noun that stands in the text, with its English singular. */
export interface Noun {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** What is counted, from classifier and noun: 100对 of 友好城市 is city_pair. */
export function thing(classifier: Classifier | null, noun: string | null): string | null {
  if (!classifier) return noun
  if (classifier.strong) return classifier.unit
  if (!noun) return classifier.unit
  return noun + (classifier.suffix ?? '')
}

/** Characters between the number and the noun that it counts: 基站数量超过273万个. */
const nounBeforeReach = 10

/** The last known noun of the same clause right before the number. */
export function nounBefore(
  text: string,
  tables: QuantityTables,
  at: number,
  from: number,
): { name: string } | null {
  const first = Math.max(from, at - nounBeforeReach)
  for (let i = at; i > first; i--) {
    if (/[，。；,;.\n]/.test(text[i - 1]!)) return null
    const hit = tables.nouns.endingAt(text, i, first)
    if (hit?.value) return { name: hit.value }
  }
  return null
}

/** The last of the nouns that follow one another at once: 码头工人 is the worker. */
function adjacentNoun(text: string, tables: QuantityTables, from: number, to: number): Noun | null {
  let found: Noun | null = null
  for (
    let hit = tables.nouns.startingAt(text, from, to);
    hit;
    hit = tables.nouns.startingAt(text, hit.end, to)
  ) {
    if (hit.value) found = { start: from, end: hit.end, name: hit.value }
  }
  return found
}

/** The counted noun after a classifier: the last known noun before the noun phrase surely ends. */
export function countedNoun(
  text: string,
  tables: QuantityTables,
  from: number,
  to: number,
  adjacent: boolean,
): Noun | null {
  const { lexicon } = tables
  if (adjacent) return adjacentNoun(text, tables, from, to)
  const limit = Math.min(to, from + lexicon.nounReach)
  let end = limit
  for (let i = from; i < limit; i++) {
    lexicon.nounEnd.lastIndex = i
    if (lexicon.nounEnd.test(text)) {
      end = i
      break
    }
  }
  let found: Noun | null = null
  for (let i = from; i < end; i++) {
    if (found && stickyAt(lexicon.nounLink, text, i)) break
    const hit = tables.nouns.startingAt(text, i, end)
    if (!hit) continue
    if (hit.value) found = { start: hit.start, end: hit.end, name: hit.value }
    i = hit.end - 1
  }
  if (found) return found
  const other = end > from ? lexicon.nounOf(text.slice(from, end)) : null
  return other ? { start: from, end: from + other.end, name: other.name } : null
}
