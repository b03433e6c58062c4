import { stableId } from '../base/id.ts'
import { overlaps, quoteAt, type Quote, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { NameFound } from '../language/naming.ts'
import { wordAt } from '../language/words.ts'
import type { Commitment, Entity } from './ledger.ts'
import { count, type NamedThing, Register, type Tallies } from './named-things.ts'
import { namesIn } from './names-in-document.ts'

/** The names found in each document, by its id. */
export type NamesByDocument = ReadonlyMap<string, readonly NameFound[]>

/** Looked for once: both what a commitment is about and the named things are read from it. */
export const namesOf = (documents: readonly Document[]): NamesByDocument =>
  new Map(documents.map(document => [document.id, namesIn(document)]))

/**
 * The named things of all documents: recognised by how they are named, joined by what their names say, then looked up
 * wherever the same words stand. Parts stay apart: their designation is part of what the name says.
 */
export function entitiesOf(
  documents: readonly Document[],
  names: NamesByDocument,
  tallies: Tallies,
  commitments: readonly Commitment[],
): Entity[] {
  const register = new Register(tallies)
  const placed = documents.flatMap(document => namedIn(document, names.get(document.id) ?? [], register))
  const places = Map.groupBy(placed, ({ thing }) => thing)
  const stated = commitmentsByDocument(commitments)
  return register.things().map(thing => entityOf(thing, places.get(thing.id) ?? [], stated))
}

/** The names of all documents, counted. */
export function talliesOf(documents: readonly Document[], names: NamesByDocument): Tallies {
  const tallies: Tallies = new Map()
  for (const { id, language } of documents) count(tallies, names.get(id) ?? [], language, 1)
  return tallies
}

/** A place where a thing is named. */
export type NamedPlace = Entity['mentions'][number] & { readonly thing: string }

/** Where things are named in a document: by the names recognised in it, and wherever else the same words stand. */
export function namedIn(document: Document, names: readonly NameFound[], register: Register): NamedPlace[] {
  const places = new Map<string, Span & { thing: string }>()
  const put = (thing: string, { start, end }: Span) => places.set(`${thing} ${start}`, { thing, start, end })
  for (const name of names) put(register.thingOf(name), name)
  const table = register.table(document.language)
  for (let at = 0; at < document.text.length; at++) {
    const hit = wordAt(table, document.text, at)
    if (!hit) continue
    put(hit.value, { start: at, end: hit.end })
    at = hit.end - 1
  }
  return [...places.values()].map(({ thing, ...span }) => {
    const quote = quoteAt(document, span)
    return { thing, id: stableId('n', thing, quote.document, quote.start, quote.end), ...quote }
  })
}

function entityOf(
  { id, kind, names, code, parties }: NamedThing,
  places: readonly NamedPlace[],
  stated: ReadonlyMap<string, readonly { id: string; mention: Quote }[]>,
): Entity {
  const mentions = places.map(({ thing: _, ...mention }) => mention).sort(byPlace)
  return {
    id,
    kind,
    name: names[0]!,
    names,
    code,
    parties,
    mentions,
    commitments: commitmentsNaming(mentions, stated),
  }
}

/** The mentions of commitments in each document. */
export function commitmentsByDocument(commitments: readonly Commitment[]) {
  const list = commitments.flatMap(({ id, mentions }) => mentions.map(mention => ({ id, mention })))
  return Map.groupBy(list, item => item.mention.document)
}

/** Ids of the commitments whose words overlap these places. */
export const commitmentsNaming = (
  mentions: readonly Quote[],
  stated: ReadonlyMap<string, readonly { id: string; mention: Quote }[]>,
): string[] =>
  [
    ...new Set(
      mentions.flatMap(place =>
        (stated.get(place.document) ?? [])
          .filter(({ mention }) => overlaps(mention, place))
          .map(({ id }) => id),
      ),
    ),
  ].sort()

const byPlace = (x: Quote, y: Quote): number =>
  x.document === y.document ? x.start - y.start : x.document < y.document ? -1 : 1
