import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import { namedIn } from '../../ledger/entities.ts'
import { count, folds, Register, type Tallies } from '../../ledger/named-things.ts'
import { namesIn } from '../../ledger/names-in-document.ts'
import { type DocumentText, documentsOf, textsOf } from '../../store/documents.ts'
import { documentsNaming, replaceNamed } from '../../store/further/names.ts'
import type { Schema } from '../../store/schema.ts'
import { documentsWithAny } from '../../store/search-index.ts'
import type { Reread } from './reread.ts'

/**
 * Counts the names of new documents in, and looks again where that changes what is named: in the new documents, where
 * the words of new names stand, and where names have come to be another thing's.
 * @param tallies of the documents that were there before; changed in place
 */
export async function namesFurther(
  db: Transaction<Schema>,
  { documents, heads }: Pick<Reread, 'documents' | 'heads'>,
  tallies: Tallies,
): Promise<void> {
  const before = new Register(tallies)
  const things = new Map(before.things().map(thing => [thing.id, thing]))
  const keys = [...tallies.values()].map(({ kind, key }) => ({ kind, key }))
  for (const document of documents) count(tallies, namesIn(document), document.language, 1)
  const after = new Register(tallies)
  const moved = keys.filter(name => before.thingOf(name) !== after.thingOf(name))
  const named = await documentsNaming(
    db,
    moved.map(name => before.thingOf(name)),
  )
  const again = new Set([...named, ...(await documentsHolding(db, heads, { before, after }))])
  for (const { id } of documents) again.delete(id)
  const all = [...documents, ...(await documentsOf(db, [...again]))]
  const places = all.flatMap(document => namedIn(document, namesIn(document), after))
  const fresh = after.things().filter(thing => !sameValue(thing, things.get(thing.id)))
  const ids = new Set(after.things().map(({ id }) => id))
  const gone = [...things.keys()].filter(id => !ids.has(id))
  await replaceNamed(
    db,
    { gone, fresh },
    all.map(({ id }) => id),
    places,
  )
}

/** Documents with words that are another thing's name now. */
async function documentsHolding(
  db: Transaction<Schema>,
  heads: Reread['heads'],
  registers: Registers,
): Promise<string[]> {
  const found: string[] = []
  for (const [language, own] of Map.groupBy(heads.values(), head => head.language)) {
    const words = movedWords(registers, language)
    if (words.length === 0) continue
    const likely = new Set((await documentsWithAny(db, words)) ?? own.map(({ id }) => id))
    const ids = own.flatMap(({ id }) => (likely.has(id) ? [id] : []))
    for (const { id, text } of await textsOf(db, ids))
      if (holdsAny(folds(text, language), words)) found.push(id)
  }
  return found
}

interface Registers {
  readonly before: Register
  readonly after: Register
}

/** Words that are a name now or were one, and not of the same thing. */
function movedWords({ before, after }: Registers, language: string): string[] {
  const [then, now] = [before.lookedUp(language), after.lookedUp(language)]
  return [...new Set([...then.keys(), ...now.keys()])].filter(word => then.get(word) !== now.get(word))
}

const holdsAny = (text: DocumentText['text'], words: readonly string[]): boolean =>
  words.some(word => text.includes(word))
