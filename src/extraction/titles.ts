import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compiled.ts'
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

/** Parties that a title joins by a hyphen, and what it calls that is theirs. */
export interface Pair {
  readonly parties: readonly PartyMention[]
  /** the title's words after them: “Council on Fisheries Meets” */
  readonly theirs: string
}

/**
 * “U.S.-Malian Council”: the parties that a title joins by a hyphen, whose body or text it is. Nobody makes a joint
 * statement on a body of others, so there the pair may stand in the topic.
 */
export function pairOfTitle(
  document: Document,
  pack: Pack,
  grammar: CompiledGrammar,
  bare: PartyContext,
): Pair | null {
  const title = titleOf(document, pack, grammar, bare.home, bare.date)
  if (!title || !pairing.has(document.kind)) return null
  const all = { start: 0, end: title.text.length }
  const { end } = document.kind === 'joint_statement' ? all : withoutTopic(all, title.text, grammar)
  const named = title.parties.filter(party => party.kind !== 'role' && party.end <= end)
  const joins = (a: PartyMention | undefined, b: PartyMention | undefined): boolean =>
    a !== undefined && b !== undefined && /^[-‑–]$/u.test(title.text.slice(a.end, b.start))
  const parties = named.filter((party, i) => joins(party, named[i + 1]) || joins(named[i - 1], party))
  const last = parties.at(-1)
  return last ? { parties, theirs: title.text.slice(last.end) } : null
}

/** Texts that one or all of a pair give out. */
const pairing = new Set<Document['kind']>(['announcement', 'joint_statement'])

/** The title or the first lines say that all parties speak together, though the kind of text does not. */
export function opensJointly(document: Document, grammar: CompiledGrammar): boolean {
  const { kind, parts, title, text } = document
  if (kind !== 'report' && kind !== 'announcement' && kind !== 'feature') return false
  const first = parts.find(part => part.kind === 'paragraph')
  const opening = `${title ?? ''}\n${first ? text.slice(first.start, first.start + openingLength) : ''}`
  return grammar.jointly.some(({ here }) => here.test(opening))
}

/** How many characters of the first paragraph say who speaks. */
const openingLength = 80

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
