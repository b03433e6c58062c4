import { stableId } from '../base/id.ts'
import type { EntityKind } from '../base/values.ts'
import { isGroup, membersOf } from '../language/groups.ts'
import type { NameFound } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import { wordTable, type WordTable } from '../language/words.ts'

/** How often the names of one key stand, in all documents: what is added with a document can be taken away with it. */
export interface Tally {
  readonly kind: EntityKind
  readonly key: string
  readonly code: string | null
  /** language → name → how often it was recognised */
  readonly uses: Record<string, Record<string, number>>
  /** the same for short forms without their owner */
  readonly shorter: Record<string, { key: string; count: number }>
  /** code → how many of the names speak of it */
  readonly parties: Record<string, number>
}

/** By kind and key. */
export type Tallies = Map<string, Tally>

const tallyId = (kind: EntityKind, key: string): string => `${kind} ${key}`

/** @param by 1 to count a document's names in, −1 to take them away */
export function count(tallies: Tallies, names: readonly NameFound[], language: string, by: 1 | -1): void {
  for (const { kind, key, code, name, shorter, parties } of names) {
    const id = tallyId(kind, key)
    let tally = tallies.get(id)
    if (!tally) tallies.set(id, (tally = { kind, key, code, uses: {}, shorter: {}, parties: {} }))
    const uses = (tally.uses[language] ??= {})
    add(uses, name, by)
    if (Object.keys(uses).length === 0) delete tally.uses[language]
    for (const party of parties) add(tally.parties, party, by)
    if (shorter) addShorter(tally, shorter, by)
    if (Object.keys(tally.uses).length === 0) tallies.delete(id)
  }
}

function add(counts: Record<string, number>, name: string, by: number): void {
  const sum = (Object.hasOwn(counts, name) ? counts[name]! : 0) + by
  if (sum > 0) counts[name] = sum
  else delete counts[name]
}

function addShorter({ shorter }: Tally, { name, key }: { name: string; key: string }, by: number): void {
  const sum = (Object.hasOwn(shorter, name) ? shorter[name]!.count : 0) + by
  if (sum > 0) shorter[name] = { key, count: sum }
  else delete shorter[name]
}

/** A thing, whatever it is called: the names of one key, and those of it without its owner. */
export interface NamedThing {
  readonly id: string
  readonly kind: EntityKind
  readonly code: string | null
  /** the most used first, of equally used ones the fuller */
  readonly names: readonly string[]
  readonly parties: readonly string[]
}

/** A short name (伊朗, NATO) is looked up only where it was recognised; longer ones wherever they stand. */
const leastLookedUp = 3

/** Which name is which thing's, by the names of all documents. */
export class Register {
  readonly #tallies: Tallies
  /** key of a name without its owner → key of the name with it */
  readonly #aliases = new Map<string, string>()
  readonly #owners = new Map<string, Map<string, string>>()
  readonly #tables = new Map<string, WordTable<string>>()
  readonly #ids = new Map<string, string>()

  constructor(tallies: Tallies) {
    this.#tallies = tallies
    for (const { key, shorter } of tallies.values()) {
      for (const { key: alias } of Object.values(shorter)) {
        const known = this.#aliases.get(alias)
        if (known === undefined || key < known) this.#aliases.set(alias, key)
      }
    }
    for (const tally of tallies.values()) {
      if (tally.kind === 'party') continue
      const id = this.thingOf(tally)
      for (const [language, uses] of Object.entries(tally.uses)) {
        const owners = this.#owners.get(language) ?? new Map<string, string>()
        this.#owners.set(language, owners)
        for (const name of Object.keys(uses)) {
          const folded = folds(name, language)
          const known = owners.get(folded)
          if (name.length >= leastLookedUp && (known === undefined || id < known)) owners.set(folded, id)
        }
      }
    }
  }

  /** Id of the thing that a name names. */
  thingOf({ kind, key }: Pick<NameFound, 'kind' | 'key'>): string {
    const own = this.#aliases.get(key) ?? key
    const known = this.#ids.get(tallyId(kind, own))
    if (known !== undefined) return known
    const id = stableId('e', kind, own)
    this.#ids.set(tallyId(kind, own), id)
    return id
  }

  /** Names of a language that are looked up wherever they stand, folded → id of the thing. */
  lookedUp(language: string): ReadonlyMap<string, string> {
    return this.#owners.get(language) ?? new Map()
  }

  /** The same as a table to look them up with. */
  table(language: string): WordTable<string> {
    let table = this.#tables.get(language)
    if (!table) {
      const { spaced } = namingOf(language).names
      table = wordTable(Object.fromEntries(this.lookedUp(language)), spaced)
      this.#tables.set(language, table)
    }
    return table
  }

  things(): NamedThing[] {
    const groups = Map.groupBy(this.#tallies.values(), tally => this.thingOf(tally))
    return [...groups].map(([id, tallies]) => thingOf(id, tallies)).sort((x, y) => (x.id < y.id ? -1 : 1))
  }
}

/** A name as it is looked up. */
export const folds = (name: string, language: string): string =>
  namingOf(language).names.spaced ? name.toLowerCase() : name

function thingOf(id: string, unsorted: readonly Tally[]): NamedThing {
  const tallies = unsorted.toSorted((x, y) => (x.key < y.key ? -1 : 1))
  const parties = tallies.flatMap(tally => Object.keys(tally.parties)).flatMap(statesOf)
  return {
    id,
    kind: tallies[0]!.kind,
    code: tallies.find(({ code }) => code !== null)?.code ?? null,
    names: namesByUse(tallies),
    parties: [...new Set(parties)].sort(),
  }
}

const statesOf = (code: string): readonly string[] => (isGroup(code) ? membersOf(code, null) : [code])

function namesByUse(tallies: readonly Tally[]): string[] {
  const counts = new Map<string, number>()
  for (const { uses, shorter } of tallies) {
    for (const [name, count] of Object.values(uses).flatMap(Object.entries<number>))
      counts.set(name, (counts.get(name) ?? 0) + count)
    for (const name of Object.keys(shorter)) counts.set(name, counts.get(name) ?? 0)
  }
  return [...counts]
    .sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1))
    .map(([name]) => name)
}
