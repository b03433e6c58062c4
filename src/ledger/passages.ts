import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import { isGroup, membersOf } from '../language/groups.ts'
import { findNames, type NameFound } from '../language/naming.ts'
import { followLexiconOf, indicatorsIn } from '../language/packs/following.ts'
import { packFor } from '../language/packs/index.ts'
import { namingOf } from '../language/packs/naming.ts'
import { codesIn } from '../language/party-codes.ts'
import { splitSentences } from '../language/sentences.ts'
import { termsOf } from './background.ts'
import { namesIn } from './names-in-document.ts'

/** A clause of a later document's sentence. What it says is read when first asked for. */
export interface Clause extends Span {
  readonly terms: () => ReadonlyMap<string, number>
  readonly codes: () => ReadonlySet<string>
}

/** A sentence of a later document, in its surroundings. */
export interface Passage extends Span {
  readonly document: Document
  /** read when first asked for: most sentences bear on no commitment */
  readonly clauses: () => readonly Clause[]
  readonly terms: ReadonlyMap<string, number>
  readonly names: readonly NameFound[]
  /** neutral names of what it says is measured */
  readonly indicators: ReadonlySet<string>
  /** codes named in the sentence; states, groups and regions */
  readonly codes: ReadonlySet<string>
  /** codes named in the same paragraph before it */
  readonly paragraph: ReadonlySet<string>
  /** codes named in the document's title */
  readonly title: ReadonlySet<string>
}

/** The sentences of a document. Its title is context, not a passage. */
export function passagesOf(document: Document): Passage[] {
  const pack = packFor(document.language)
  if (!pack) return []
  const title = partiesIn(document.title ?? '', document)
  const names = namesIn(document)
  return document.parts
    .filter(part => part.kind === 'paragraph' || part.kind === 'list_item')
    .flatMap(part => {
      const before = new Set<string>()
      const inPart = names.filter(name => part.start <= name.start && name.end <= part.end)
      const here = inPart.flatMap(name => [name, ...namesInside(name, document)])
      return splitSentences(document.text, pack, part).map(sentence => {
        const text = document.text.slice(sentence.start, sentence.end)
        const codes = partiesIn(text, document)
        const paragraph = new Set(before)
        for (const code of codes) before.add(code)
        return {
          start: sentence.start,
          end: sentence.end,
          document,
          clauses: once(() => clausesOf(sentence, document)),
          terms: termsOf(text, document.language),
          names: here.filter(name => sentence.start <= name.start && name.end <= sentence.end),
          indicators: indicatorsIn(text, document.language),
          codes,
          paragraph,
          title,
        }
      })
    })
}

/** Characters of a name below which no other stands in it. */
const roomy = 8

/** An agreement on a railway, or a tunnel of it, names the railway: names in its name, its own last word left out. */
function namesInside(name: NameFound, { language }: Document): NameFound[] {
  const isPart = !name.key.endsWith('|')
  if (isPart || name.name.length < roomy || name.kind === 'party' || name.kind === 'person') return []
  const naming = namingOf(language)
  const words = naming.names.spaced ? name.name.replace(/\s\S+$/u, '') : name.name.slice(0, -2)
  return findNames(words, naming)
    .filter(({ kind }) => kind === 'project' || kind === 'mechanism')
    .map(inner => ({ ...inner, start: name.start + inner.start, end: name.start + inner.end }))
}

/** Codes that a text names; a pair of parties by one name (C5+1) counts as its parties. */
function partiesIn(text: string, { language }: Document): Set<string> {
  const codes = new Set<string>()
  for (const code of codesIn(text, namingOf(language))) {
    const base = code.includes('+') && code.split('+').find(part => part !== code && isGroup(part))
    codes.add(base || code)
    if (base && isGroup(code) && isGroup(base)) {
      for (const member of membersOf(code, null))
        if (!membersOf(base, null).includes(member)) codes.add(member)
    }
  }
  return codes
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function clausesOf(sentence: Span, document: Document): Clause[] {
  const { clauseMarks } = followLexiconOf(document.language)
  const text = document.text.slice(sentence.start, sentence.end)
  const clauses: Clause[] = []
  let start = 0
  for (const end of [...[...text.matchAll(clauseMarks)].map(mark => mark.index + 1), text.length]) {
    const part = text.slice(start, end)
    if (part.trim() !== '') {
      clauses.push({
        start: sentence.start + start,
        end: sentence.start + end,
        terms: once(() => termsOf(part, document.language)),
        codes: once(() => partiesIn(part, document)),
      })
    }
    start = end
  }
  return clauses
}
