import { statementDate, type Document } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import type { PartyMention } from '../language/parties.ts'
import { matchAt, type CompiledGrammar } from './compiled.ts'
import type { PersonMention } from './persons.ts'
import { titleOf, withoutTopic, type Title } from './titles.ts'

/** Whose words a whole text is. */
export interface Author {
  readonly name: string
  /** the state spoken for */
  readonly code: string | null
}

/** Texts that one state's own press office gives out. */
const ownTexts = new Set<Document['kind']>([
  'announcement',
  'briefing',
  'press_conference',
  'speech',
  'interview',
])

/**
 * Whose text it is, where the language does not say: the state of the person in office, state or organ that its title
 * names first before its topic, else of an organ that the title names in it, else what its first paragraph names first,
 * else the first state of the text, else the first organ in it. Where the title begins with somebody of an unknown
 * state, an organ in the first paragraph says whose it is.
 */
export function homeOf(
  document: Document,
  parties: readonly PartyMention[],
  persons: readonly PersonMention[],
  pack: Pack,
  grammar: CompiledGrammar,
): string | null {
  const title = titleOf(document, pack, grammar, null, null)
  const organ = title ? (firstOrgan(title.text, 0, title.text.length, grammar)?.code ?? null) : null
  if (document.kind === 'report' && title) return organ
  if (!ownTexts.has(document.kind)) return null
  const lead = document.parts.find(part => part.kind === 'paragraph')
  const stranger = title !== null && beginsWithStranger(title)
  if (title && !stranger) {
    const { end } = withoutTopic({ start: 0, end: title.text.length }, title.text, grammar)
    const named = firstNamed(title.text, title.parties, title.persons, 0, end, grammar) ?? organ
    if (named) return named
  }
  const inLead =
    lead &&
    (stranger
      ? firstOrgan(document.text, lead.start, lead.end, grammar)?.code
      : firstNamed(document.text, parties, persons, lead.start, lead.end, grammar))
  const state = parties.find(p => p.kind === 'state')?.codes[0]
  return inLead ?? state ?? firstOrgan(document.text, 0, document.text.length, grammar)?.code ?? null
}

/** “Readout of Minister Ruiz’s Call with Chad”: who is named first is of no known state, and not of the next named. */
const beginsWithStranger = ({ parties, persons }: Title): boolean =>
  persons.length > 0 &&
  persons[0]!.code === null &&
  !parties.some(p => p.kind === 'state' && p.start < persons[0]!.start)

/** The state first named between two places, by its name, by who speaks for it or by an organ of it. */
function firstNamed(
  text: string,
  parties: readonly PartyMention[],
  persons: readonly PersonMention[],
  start: number,
  end: number,
  grammar: CompiledGrammar,
): string | null {
  const inside = (m: { start: number; end: number }): boolean => m.start >= start && m.end <= end
  const person = persons.find(p => inside(p) && p.code !== null)
  const state = parties.find(p => inside(p) && p.kind === 'state')
  const organ = firstOrgan(text, start, end, grammar)
  const found = [
    ...(person ? [{ at: person.start, code: person.code! }] : []),
    ...(state ? [{ at: state.start, code: state.codes[0]! }] : []),
    ...(organ ? [organ] : []),
  ]
  return found.toSorted((a, b) => a.at - b.at)[0]?.code ?? null
}

/** An organ by a name that only one state's has: recorded as that state. */
function firstOrgan(
  text: string,
  start: number,
  end: number,
  grammar: CompiledGrammar,
): { at: number; code: string } | null {
  const { press } = grammar.grammar
  const organs = grammar.actors.filter(({ rule }) => press !== undefined && Object.hasOwn(press, rule.name))
  for (let at = start; at < end; at++) {
    for (const { rule, here } of organs) if (matchAt(here, text, at)) return { at, code: rule.name }
  }
  return null
}

/** The persons in office whom the title names as those who wrote or said it all, as the title calls them. */
export function authorsOf(
  document: Document,
  home: string | null,
  pack: Pack,
  grammar: CompiledGrammar,
): readonly PersonMention[] {
  if (!grammar.officials) return []
  const title = titleOf(document, pack, grammar, home, statementDate(document))
  if (!title) return []
  for (const { here } of grammar.authors) {
    const match = here.exec(title.text)
    const name = match?.groups?.['name']
    if (!match || !name) continue
    const start = match.index + match[0].indexOf(name)
    const inside = title.persons.filter(p => p.start >= start && p.end <= start + name.length)
    if (inside.length > 0) return inside
  }
  return []
}

/** Persons in office of several states sign one text: it is everybody's. */
export const signJointly = (authors: readonly PersonMention[]): boolean =>
  new Set(authors.flatMap(({ code }) => code ?? [])).size > 1

/**
 * Who wrote or said it all: the first whom the title names. The text may know more of the person: the full name, the
 * state.
 */
export function authorOf(
  [first]: readonly PersonMention[],
  persons: readonly PersonMention[],
  home: string | null,
  grammar: CompiledGrammar,
): Author | null {
  if (!first || !grammar.officials) return null
  const surname = grammar.officials.surname(first.name)
  const same = persons.find(p => grammar.officials!.surname(p.name) === surname)
  const longer = same && same.name.length > first.name.length ? same.name : first.name
  return { name: longer, code: first.code ?? same?.code ?? home }
}
