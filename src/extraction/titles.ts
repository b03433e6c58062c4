import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compile.ts'
import { personsIn, withPersons, type PersonMention } from './persons.ts'

/** Title and subtitle: what stands before the first paragraph and says what the text is. */
export function headOf(document: Document): Span | null {
  const parts = document.parts.filter(part => part.kind === 'title' || part.kind === 'subtitle')
  const first = parts[0]
  return first ? { start: first.start, end: parts.at(-1)!.end } : null
}

/** “… on Mali”: what the title says the text is about takes no part in it. */
export function withoutTopic(title: Span, text: string, grammar: CompiledGrammar): Span {
  const match = grammar.topic.exec(text.slice(title.start, title.end))
  return { start: title.start, end: match ? title.start + match.index : title.end }
}

/** Parties and persons in a title that the source keeps apart from the text. */
export function apartTitle(
  document: Document,
  pack: Pack,
  grammar: CompiledGrammar,
  bare: PartyContext,
): readonly PartyMention[] {
  const text = document.title
  if (!text || !grammar.officials) return []
  const span = withoutTopic({ start: 0, end: text.length }, text, grammar)
  const parties = findParties(text, pack, bare, span)
  const persons = personsIn({ text }, grammar, parties, bare.home, bare.date).filter(p => p.end <= span.end)
  return withPersons(parties, persons).filter(p => p.kind !== 'organisation' || parties.length === 1)
}

/** A title read by itself, wherever it stands: offsets are into `text`. */
export interface Title {
  readonly text: string
  readonly parties: readonly PartyMention[]
  readonly persons: readonly PersonMention[]
}

/** The words of the title, from the text or from the field of the source. */
export function titleOf(
  document: Document,
  pack: Pack,
  grammar: CompiledGrammar,
  home: string | null,
  date: string | null,
): Title | null {
  const span = headOf(document)
  const text = span ? document.text.slice(span.start, span.end) : document.title
  if (!text) return null
  const parties = findParties(text, pack, { date, parties: [], home, speaker: null })
  return { text, parties, persons: personsIn({ text }, grammar, parties, home, date) }
}
