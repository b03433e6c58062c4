import type { DocumentContext } from './context.ts'

/** A person whom a text says did something, and where the words that say so end. */
interface Told {
  readonly name: string
  /** UTF-16 code units, exclusive */
  readonly end: number
}

/** By document: what each rule of the pack finds in the whole text. */
const told = new WeakMap<DocumentContext, readonly (readonly Told[])[]>()

/** The last person whom the text before a place says did something; null where it says so of nobody. */
export function lastPersonBefore(at: number, context: DocumentContext): string | null {
  let name: string | null = null
  for (const found of toldIn(context)) name = found.findLast(({ end }) => end <= at)?.name ?? name
  return name
}

function toldIn(context: DocumentContext): readonly (readonly Told[])[] {
  const known = told.get(context)
  if (known) return known
  const found = context.grammar.persons.map(({ here }) =>
    [...context.document.text.matchAll(here)].map(match => ({
      name: match.groups!['name']!,
      end: match.index + match[0].length,
    })),
  )
  told.set(context, found)
  return found
}
