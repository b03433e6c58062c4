import type { DocumentKind } from '../../base/values.ts'
import type { KindPlace } from '../../language/reading.ts'
import type { Provenance } from '../document.ts'
import { fieldNamed } from '../../sources/source.ts'
import { partsOf, wordsOf, type Reading } from './reading.ts'

/** A news item that nothing marks as anything else. */
const otherwise: DocumentKind = 'report'

/** Letters of the opening that may tell the kind. */
const openingLength = 360

/** The kind with the greatest sum of weights; equal sums go to the rule that stands first in the pack. */
export function kindOf(reading: Reading): { value: DocumentKind; from: Provenance } {
  const places = placesOf(reading)
  const sums = new Map<DocumentKind, { weight: number; rule: string }>()
  for (const rule of reading.pack.kinds) {
    if (!places[rule.place].some(words => rule.pattern.test(words))) continue
    const sum = sums.get(rule.kind)
    sums.set(rule.kind, { weight: (sum?.weight ?? 0) + rule.weight, rule: sum?.rule ?? rule.id })
  }
  const best = [...sums].toSorted((a, b) => b[1].weight - a[1].weight)[0]
  return best === undefined
    ? { value: otherwise, from: { from: 'rule', rule: 'no-mark-of-another-kind' } }
    : { value: best[0], from: { from: 'rule', rule: best[1].rule } }
}

function placesOf(reading: Reading): Readonly<Record<KindPlace, readonly string[]>> {
  const words = (...kinds: Parameters<typeof partsOf>[1][]): string[] =>
    partsOf(reading, ...kinds).map(part => wordsOf(reading, part))
  const body = words('paragraph', 'list_item')
  const opening = body.slice(0, 3).join('\n').slice(0, openingLength)
  const title = words('title', 'subtitle').join('')
  const author = fieldNamed(reading.fields, ['author'])?.value.text
  return {
    title: title === '' ? [] : [title],
    byline: [...words('byline'), ...(author === undefined ? [] : [author])],
    opening: opening === '' ? [] : [opening],
    closing: body.slice(-2),
    credits: words('credit'),
    addressee: body.slice(0, 2),
  }
}
