import { stableId } from '../base/id.ts'
import { overlaps, quoteAt, type Quote } from '../base/span.ts'
import type { EntityKind } from '../base/values.ts'
import type { Document } from '../documents/document.ts'
import { isGroup, membersOf } from '../language/groups.ts'
import type { NameFound } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import { wordAt, wordTable } from '../language/words.ts'
import type { Commitment, Entity } from './ledger.ts'
import { namesIn } from './names-in-document.ts'

/** The names found in each document, by its id. */
export type NamesByDocument = ReadonlyMap<string, readonly NameFound[]>

/** Looked for once: both what a commitment is about and the named things are read from it. */
export const namesOf = (documents: readonly Document[]): NamesByDocument =>
  new Map(documents.map(document => [document.id, namesIn(document)]))

interface Found {
  readonly document: Document
  readonly name: NameFound
}

interface Thing {
  readonly kind: EntityKind
  readonly key: string
  readonly found: readonly Found[]
}

/** A short name (伊朗, NATO) is looked up only where it was recognised; longer ones wherever they stand. */
const leastLookedUp = 3

/**
 * The named things of all documents: recognised by how they are named, joined by what their names say, then looked up
 * wherever the same words stand. Parts stay apart: their designation is part of what the name says.
 */
export function entitiesOf(
  documents: readonly Document[],
  names: NamesByDocument,
  commitments: readonly Commitment[],
): Entity[] {
  const things = joined(
    documents.flatMap(document => (names.get(document.id) ?? []).map(name => ({ document, name }))),
  )
  const everywhere = lookedUp(things, documents)
  const stated = commitmentsByDocument(commitments)
  return things
    .map(thing => entityOf(thing, everywhere.get(thing) ?? [], stated))
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

/** One thing for each key; a name with its owner before it is the thing that the name without it names elsewhere. */
function joined(found: readonly Found[]): Thing[] {
  const aliases = new Map<string, string>()
  for (const { name } of found) if (name.shorter) aliases.set(name.shorter.key, name.key)
  const things = new Map<string, { kind: EntityKind; key: string; found: Found[] }>()
  for (const item of found) {
    const key = aliases.get(item.name.key) ?? item.name.key
    const id = `${item.name.kind} ${key}`
    const thing = things.get(id) ?? { kind: item.name.kind, key, found: [] }
    thing.found.push(item)
    things.set(id, thing)
  }
  return [...things.values()]
}

/** Places where a thing's names stand though no rule recognised them there. */
function lookedUp(things: readonly Thing[], documents: readonly Document[]): Map<Thing, Found[]> {
  const further = new Map<Thing, Found[]>()
  for (const [language, list] of Map.groupBy(documents, document => document.language)) {
    const spaced = namingOf(language).names.spaced
    const owners = new Map<string, { thing: Thing; name: NameFound }>()
    for (const thing of things) {
      if (thing.kind === 'party') continue
      for (const { document, name } of thing.found) {
        if (document.language === language && name.name.length >= leastLookedUp)
          owners.set(fold(name.name, spaced), { thing, name })
      }
    }
    const table = wordTable(Object.fromEntries(owners), spaced)
    for (const document of list) {
      for (let at = 0; at < document.text.length; at++) {
        const hit = wordAt(table, document.text, at)
        if (!hit) continue
        const { thing, name } = hit.value
        const more = further.get(thing) ?? []
        more.push({ document, name: { ...name, start: at, end: hit.end } })
        further.set(thing, more)
        at = hit.end - 1
      }
    }
  }
  return further
}

const fold = (name: string, spaced: boolean): string => (spaced ? name.toLowerCase() : name)

function entityOf(
  { kind, key, found }: Thing,
  further: readonly Found[],
  stated: ReadonlyMap<string, readonly { id: string; mention: Quote }[]>,
): Entity {
  const id = stableId('e', kind, key)
  const places = new Map<string, Quote & { id: string }>()
  for (const { document, name } of [...found, ...further]) {
    const quote = quoteAt(document, name)
    const mention = stableId('n', id, quote.document, quote.start, quote.end)
    places.set(`${quote.document} ${quote.start}`, { id: mention, ...quote })
  }
  const mentions = [...places.values()].sort(byPlace)
  const names = namesByUse(found)
  return {
    id,
    kind,
    name: names[0]!,
    names,
    code: found[0]!.name.code,
    parties: [...new Set(found.flatMap(item => item.name.parties).flatMap(statesOf))].sort(),
    mentions,
    commitments: commitmentsNaming(mentions, stated),
  }
}

const statesOf = (code: string): readonly string[] => (isGroup(code) ? membersOf(code, null) : [code])

/** The most used first, of equally used ones the fuller. */
function namesByUse(found: readonly Found[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of found) {
    counts.set(name.name, (counts.get(name.name) ?? 0) + 1)
    if (name.shorter) counts.set(name.shorter.name, counts.get(name.shorter.name) ?? 0)
  }
  return [...counts]
    .sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1))
    .map(([name]) => name)
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
