import { overlapsOne, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Official } from '../language/grammar/speech.ts'
import type { PartyMention } from '../language/parties.ts'
import { matchAt, type CompiledGrammar } from './compiled.ts'

/** A place where a text names or refers to somebody in office. */
export interface PersonMention extends Span {
  readonly title: string
  /** in full, as far as text or lexicon know it; without title */
  readonly name: string
  /** the state spoken for */
  readonly code: string | null
  /** the pronoun that stands for the person, where the lexicon knows it */
  readonly pronoun: string | null
  /** named as the one whose plan, order or visit it is: President Ruiz’s */
  readonly owns: boolean
}

interface Found {
  readonly span: Span
  readonly title: string
  readonly name: string
}

/**
 * Everybody in office whom a text names: by title and name, by a full name that the lexicon knows, by title alone
 * (“the President”) and by pronoun. The state is the one named beside title or name, else what the lexicon or an
 * earlier mention says, else `home`.
 * @param date ISO date of the text: who held an office then
 */
export function personsIn(
  document: Pick<Document, 'text'>,
  grammar: CompiledGrammar,
  parties: readonly PartyMention[],
  home: string | null,
  date: string | null,
): readonly PersonMention[] {
  const { officials } = grammar
  if (!officials) return []
  const { text } = document
  const known = (name: string): Official | undefined =>
    officials.known.find(o => name === o.name) ??
    officials.known.find(o => officials.surname(name) === o.surname && sameGivenName(name, o.name))
  const named: PersonMention[] = []
  for (const { span, title, name } of namesIn(text, officials)) {
    const entry = known(name)
    const same = named.find(p => officials.surname(p.name) === officials.surname(name))
    const code = entry?.code ?? beside(text, span, title, parties, officials) ?? same?.code ?? home
    const full = entry?.name ?? (same && same.name.length > name.length ? same.name : name)
    const pronoun = entry?.pronoun ?? same?.pronoun ?? null
    named.push({ ...span, title, name: full, code, pronoun, owns: false })
  }
  const owns = ({ end }: Span): boolean => matchAt(officials.owner, text, end) !== null
  const called = [...named, ...references(text, named, home, date, grammar)]
  return [...called, ...bySurname(text, called, parties, officials)]
    .map(person => ({ ...person, owns: owns(person) }))
    .sort((a, b) => a.start - b.start)
}

/** “Joe” may be Joseph and “Fumio Kishida” Kishida Fumio, but Mary is not John: the first letter is one of the known name's. */
const sameGivenName = (name: string, known: string): boolean =>
  !/\s/u.test(name) || known.split(/\s+/u).some(word => word[0] === name[0])

type Officials = NonNullable<CompiledGrammar['officials']>

function namesIn(text: string, officials: Officials): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(officials.titled)) {
    const { title = '', name = '' } = match.groups ?? {}
    found.push({ span: { start: match.index, end: match.index + match[0].length }, title, name })
  }
  for (const match of text.matchAll(officials.whole)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (found.some(f => f.span.start < span.end && span.start < f.span.end)) continue
    found.push({ span, title: '', name: match[0] })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** The state right after the name (“of Malawi”) or right before the title (“Malawian”, “Malawi’s”). */
function beside(
  text: string,
  span: Span,
  title: string,
  parties: readonly PartyMention[],
  { of, joinsTitle }: Officials,
): string | null {
  of.lastIndex = span.end
  const link = of.exec(text)
  const after = link
    ? parties.find(p => p.kind !== 'role' && p.start === span.end + link[0].length)
    : undefined
  const start = title === '' ? span.start : text.indexOf(title, span.start)
  const before = parties.find(
    p =>
      p.kind !== 'role' &&
      p.end <= start &&
      start - p.end <= '’s '.length &&
      joinsTitle(text.slice(p.end, start)),
  )
  const state = after ?? before
  return state?.codes.length === 1 ? state.codes[0]! : null
}

/** “The President” is the one's own, else the one of that title named before or after; “she” the last person named. */
function references(
  text: string,
  named: readonly PersonMention[],
  home: string | null,
  date: string | null,
  grammar: CompiledGrammar,
): PersonMention[] {
  const found: PersonMention[] = []
  for (const match of text.matchAll(grammar.officials!.titleAlone)) {
    const start = match.index
    const span = { start, end: start + match[0].length }
    if (named.some(p => p.start < span.end && span.start < p.end)) continue
    const title = match.groups?.['title']?.toLowerCase()
    // “Emir Sheikh Tamim” is the Emir as well
    const fits = (p: PersonMention): boolean =>
      title === undefined
        ? p.pronoun === null || p.pronoun === match[0].toLowerCase()
        : p.title.toLowerCase() === title ||
          (title !== '' && text.slice(p.start, p.end).toLowerCase().startsWith(`${title} `))
    const own = title && home ? named.find(p => fits(p) && p.code === home) : undefined
    const who =
      own ?? named.findLast(p => p.end <= start && fits(p)) ?? (title ? named.find(fits) : undefined)
    const holder = who || !title ? null : holderOf(title, home, date, grammar.officials!)
    if (who) found.push({ ...who, ...span })
    else if (holder)
      found.push({ ...holder, title: match.groups!['title']!, pronoun: null, owns: false, ...span })
  }
  return found
}

/** “Ruiz and Talla agreed”: somebody named before, by the surname alone, which is no party's name and no other's. */
function bySurname(
  text: string,
  called: readonly PersonMention[],
  parties: readonly PartyMention[],
  { surname, surnamesAlone }: Officials,
): PersonMention[] {
  const inOrder = called.toSorted((a, b) => a.start - b.start)
  const first = new Map<string, PersonMention | null>()
  for (const person of inOrder) {
    const name = surname(person.name)
    const known = first.get(name)
    if (name.length < shortestSurname || known === null) continue
    if (known === undefined) first.set(name, person)
    else if (known.name !== person.name) first.set(name, null)
  }
  const names = [...first].flatMap(([name, person]) => (person ? [name.replaceAll('.', '\\.')] : []))
  if (names.length === 0) return []
  return [...text.matchAll(surnamesAlone(names))].flatMap(match => {
    const person = first.get(match[0])!
    const span = { start: match.index, end: match.index + match[0].length }
    const known = person.end <= span.start && !overlapsOne(inOrder, span) && !overlapsOne(parties, span)
    return known ? [{ ...person, ...span }] : []
  })
}

/** A surname of fewer letters is a word as well. */
const shortestSurname = 3

/** Who held an office of a state on a day, where the lexicon knows it. */
export function holderOf(
  office: string,
  state: string | null,
  date: string | null,
  { held }: Officials,
): { name: string; code: string } | null {
  const same = held.filter(h => h.code === state && h.office.toLowerCase() === office.toLowerCase())
  const holder = date && same.findLast(h => h.from <= date)
  return holder ? { name: holder.name, code: holder.code } : null
}

/** Persons as the parties that they speak for; a state named inside the person's words is not named by itself. */
export function withPersons(
  parties: readonly PartyMention[],
  persons: readonly PersonMention[],
): readonly PartyMention[] {
  const spoken: PartyMention[] = persons.flatMap(({ start, end, code }) =>
    code ? [{ start, end, kind: 'state', codes: [code], group: null, role: null, count: null }] : [],
  )
  const apart = parties.filter(p => !overlapsOne(persons, p))
  return [...apart, ...spoken].sort((a, b) => a.start - b.start)
}

/** The persons in a stretch of text by name; `joint` where they speak for more than one state. */
export function namesOf(span: Span, persons: readonly PersonMention[], joint: string): string | null {
  const inside = persons.filter(p => p.start >= span.start && p.end <= span.end)
  if (inside.length === 0) return null
  if (new Set(inside.map(p => p.code)).size > 1) return joint
  return [...new Set(inside.map(p => p.name))].join(', ')
}

/** All whom a stretch of text names are named as owners: President Ruiz’s plan promises, not the President. */
export function onlyOwners(span: Span, persons: readonly PersonMention[]): boolean {
  const inside = persons.filter(p => p.start >= span.start && p.end <= span.end)
  return inside.length > 0 && inside.every(p => p.owns && p.end < span.end)
}
