import type { DocumentKind } from '../../base/values.ts'
import type { KindPlace } from '../../language/reading.ts'
import type { PartKind, Provenance } from '../document.ts'
import { mayFit } from '../../language/reading-packs.ts'
import { kindScreens } from '../../language/screens.ts'
import { fieldNamed } from '../../sources/source.ts'
import { firstParts, partsOf, type Reading } from './reading.ts'

/** A news item that nothing marks as anything else. */
const otherwise: DocumentKind = 'report'

/** Letters of the opening that may tell the kind. */
const openingLength = 360
/** Letters of a paragraph that may address an audience. */
const addresseeLength = 120

interface Weighed {
  weight: number
  readonly rule: string
}

/** The kind with the greatest sum of weights; equal sums go to the rule that stands first in the pack. */
export function kindOf(reading: Reading): { value: DocumentKind; from: Provenance } {
  const places: Partial<Record<KindPlace, readonly Place[]>> = {}
  const sums = new Map<DocumentKind, Weighed>()
  for (const rule of reading.pack.kinds) {
    const at = (places[rule.place] ??= placesIn(wordsAt[rule.place](reading)))
    if (!at.some(place => mayFit(rule, place.screens) && rule.pattern.test(place.words))) continue
    const sum = sums.get(rule.kind)
    if (sum === undefined) sums.set(rule.kind, { weight: rule.weight, rule: rule.id })
    else sum.weight += rule.weight
  }
  let best: readonly [DocumentKind, Weighed] | null = null
  for (const each of sums) if (best === null || each[1].weight > best[1].weight) best = each
  return best === null
    ? { value: otherwise, from: { from: 'rule', rule: 'no-mark-of-another-kind' } }
    : { value: best[0], from: { from: 'rule', rule: best[1].rule } }
}

/** Words at a place where a kind may be told. */
interface Place {
  readonly words: string
  readonly screens: number
}

const placesIn = (texts: readonly string[]): Place[] =>
  texts.filter(words => words !== '').map(words => ({ words, screens: kindScreens.in(words) }))

const words = (reading: Reading, ...kinds: readonly PartKind[]): string[] =>
  partsOf(reading, ...kinds).map(part => part.words)
const bodyHead = (reading: Reading, parts: number): string[] =>
  firstParts(reading, parts, 'paragraph', 'list_item').map(part => part.words)

const wordsAt: Readonly<Record<KindPlace, (reading: Reading) => string[]>> = {
  title: reading => [words(reading, 'title', 'subtitle').join('')],
  byline: reading => [...words(reading, 'byline'), fieldNamed(reading.fields, ['author'])?.value.text ?? ''],
  opening: reading => [bodyHead(reading, 3).join('\n').slice(0, openingLength)],
  credits: reading => words(reading, 'credit'),
  addressee: reading => bodyHead(reading, 2).map(words => words.slice(0, addresseeLength)),
}
