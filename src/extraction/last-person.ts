import type { DocumentContext } from './context.ts'

/** Somebody of whom a text says that he did something, and where the words that say so end. */
interface Told {
  readonly name: string
  /** UTF-16 code units, exclusive */
  readonly end: number
}

type Kind = 'persons' | 'sources'

/** By document: what each rule of the pack finds in the whole text. */
const told: Readonly<Record<Kind, WeakMap<DocumentContext, readonly (readonly Told[])[]>>> = {
  persons: new WeakMap(),
  sources: new WeakMap(),
}

/** The last person whom the text before a place says did something; null where it says so of nobody. */
export function lastPersonBefore(at: number, context: DocumentContext): string | null {
  let name: string | null = null
  for (const found of toldIn('persons', context)) name = found.findLast(({ end }) => end <= at)?.name ?? name
  return name
}

/** Whom the text before a place gives as its source, or shows at work, last. */
export function lastSourceBefore(at: number, context: DocumentContext): string | null {
  let last: Told | null = null
  for (const found of toldIn('sources', context)) {
    const next = found.findLast(({ end }) => end <= at)
    if (next && (!last || next.end > last.end)) last = next
  }
  return last?.name ?? null
}

function toldIn(kind: Kind, context: DocumentContext): readonly (readonly Told[])[] {
  const known = told[kind].get(context)
  if (known) return known
  const found = context.grammar[kind].map(({ here }) =>
    [...context.document.text.matchAll(here)].map(match => ({
      name: match.groups!['name']!,
      end: match.index + match[0].length,
    })),
  )
  told[kind].set(context, found)
  return found
}
