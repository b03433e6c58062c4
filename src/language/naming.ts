import type { Span } from '../base/span.ts'
import type { EntityKind } from '../base/values.ts'
import type { PartyLexicon } from './lexicon/parties.ts'
import type { NamesLexicon, WordingLexicon } from './names.ts'
import { namesOfParties } from './names-of-parties.ts'
import { namesOfPersons } from './names-of-persons.ts'
import { namesSpaced } from './names-spaced.ts'
import { namesTitled } from './names-titled.ts'
import { namesUnspaced } from './names-unspaced.ts'

/** A name found in a text. */
export interface NameFound extends Span {
  readonly kind: EntityKind
  /** the words as they stand */
  readonly name: string
  /** equal for equal things, in every language where the whole name could be read */
  readonly key: string
  /** states and groups named in the name: codes and organisation names */
  readonly parties: readonly string[]
  /** the same name without the owner before it, with its own key: 图尔古松水电站 of 哈萨克斯坦图尔古松水电站 */
  readonly shorter: { readonly name: string; readonly key: string } | null
  /** ISO 3166-1 alpha-2 where it is one state */
  readonly code: string | null
}

/** What naming needs to know of a language. */
export interface NamingLexicon {
  readonly language: string
  readonly names: NamesLexicon
  readonly parties: PartyLexicon
  readonly wording: WordingLexicon
  /** regions by name → neutral code, beside the groups that `parties` knows */
  readonly regions: Readonly<Record<string, string>>
}

/**
 * The named things of a text, in order, without overlap: of names that overlap the longest is kept. Names that a bracket
 * gives a short form (全称（简称“X”）, Full Name (FN)) are also found by it.
 */
export function findNames(text: string, lexicon: NamingLexicon): NameFound[] {
  const things = lexicon.names.spaced ? namesSpaced(text, lexicon) : namesUnspaced(text, lexicon)
  const found = withoutOverlap([
    ...things,
    ...namesTitled(text, lexicon),
    ...namesOfParties(text, lexicon),
    ...namesOfPersons(text, lexicon),
  ])
  return withoutOverlap([...found, ...shortForms(text, found, lexicon)])
}

function shortForms(text: string, found: readonly NameFound[], { names }: NamingLexicon): NameFound[] {
  const ends = new Map(found.map(name => [name.end, name]))
  return [...text.matchAll(names.shortForm)].flatMap(match => {
    const full = ends.get(match.index) ?? ends.get(match.index - 1)
    return full
      ? occurrences(text, match[1]!).map(start => ({
          ...full,
          start,
          end: start + match[1]!.length,
          name: match[1]!,
          shorter: null,
        }))
      : []
  })
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

/** Longest first, then the earlier; what touches a kept one is dropped. In order of the text. */
function withoutOverlap<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start)
  const taken: boolean[] = []
  const kept: T[] = []
  for (const span of sorted) {
    if (taken[span.start] || taken[span.end - 1] || taken.slice(span.start, span.end).some(Boolean)) continue
    for (let at = span.start; at < span.end; at++) taken[at] = true
    kept.push(span)
  }
  return kept.sort((x, y) => x.start - y.start)
}
