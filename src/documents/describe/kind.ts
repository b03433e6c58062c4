import type { DocumentKind } from '../../base/values.ts'
import type { KindPlace, KindRule } from '../../language/reading.ts'
import type { PlacedPart } from '../assemble.ts'
import type { Provenance } from '../document.ts'
import { mayFit } from '../../language/reading-packs.ts'
import { screensIn, together, type Screens } from '../../language/screens.ts'
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
  const places = new Map<KindPlace, readonly Place[]>()
  const sums = new Map<DocumentKind, Weighed>()
  for (const rule of reading.pack.kinds) {
    let at = places.get(rule.place)
    if (at === undefined) places.set(rule.place, (at = placesOf[rule.place](reading)))
    if (!fitsOne(rule, at)) continue
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

function fitsOne(rule: KindRule, places: readonly Place[]): boolean {
  for (const place of places) if (mayFit(rule, place.screens) && rule.pattern.test(place.words())) return true
  return false
}

/** Where a kind may be told. The words are put together only for a rule that may fit their characters. */
interface Place {
  readonly words: () => string
  readonly screens: Screens
}

/** Each part for itself, as much of it as is asked for. */
const apart = (parts: readonly PlacedPart[], length = Infinity): Place[] =>
  parts.map(({ words, screens }) => ({ words: () => words.slice(0, length), screens }))

/** All parts as one text. */
const asOne = (parts: readonly PlacedPart[], mark: string, length = Infinity): Place[] =>
  parts.length === 0
    ? []
    : [
        {
          words: () =>
            parts
              .map(part => part.words)
              .join(mark)
              .slice(0, length),
          screens: parts.map(part => part.screens).reduce(together),
        },
      ]

const bodyHead = (reading: Reading, most: number): PlacedPart[] =>
  firstParts(reading, most, 'paragraph', 'list_item')

function authorField({ fields }: Reading): Place[] {
  const author = fieldNamed(fields, ['author'])?.value.text
  return author === undefined ? [] : [{ words: () => author, screens: screensIn(author) }]
}

const placesOf: Readonly<Record<KindPlace, (reading: Reading) => Place[]>> = {
  title: reading => asOne(partsOf(reading, 'title', 'subtitle'), ''),
  byline: reading => [...apart(partsOf(reading, 'byline')), ...authorField(reading)],
  opening: reading => asOne(bodyHead(reading, 3), '\n', openingLength),
  credits: reading => apart(partsOf(reading, 'credit')),
  addressee: reading => apart(bodyHead(reading, 2), addresseeLength),
}
