import { firstFrom, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compiled.ts'
import { listOf } from './concerned.ts'
import { withPersons, type PersonMention } from './persons.ts'
import { recorded, standsFor } from './recorded.ts'
import { apartTitle, headOf, withoutTopic, type Pair } from './titles.ts'

/** 阿方, 哈国: a letter and a suffix. */
const isShort = (m: PartyMention, document: Document, pack: Pack): boolean =>
  pack.parties.partySuffixes.some(suffix => document.text.slice(m.start + 1, m.end) === suffix)

/** How much of a text's first paragraph says who meets whom, in characters. */
const leadLength = 200

/**
 * Who takes part. The title decides where it names a party; else the states and groups of the lead. The outlet's own
 * state is added where others are named, unless a group by name stands for it too.
 */
export function partiesOf(
  document: Document,
  pack: Pack,
  grammar: CompiledGrammar,
  bare: PartyContext,
  persons: readonly PersonMention[],
  pair: Pair | null,
  jointly: boolean,
): readonly string[] {
  const { home, date } = bare
  const codesOf = (mentions: readonly PartyMention[]): readonly string[] =>
    recorded(
      mentions.filter(m => m.kind !== 'role').flatMap(m => m.codes),
      date,
    ).filter(code => code !== home)
  // a letter that stands for a state is read by the parties, so it only counts where nothing is named in full
  const others = (mentions: readonly PartyMention[]): readonly string[] => {
    const full = codesOf(mentions.filter(m => m.kind !== 'states' && !isShort(m, document, pack)))
    return full.length > 0 ? full : codesOf(mentions)
  }
  const title = headOf(document)
  const inSpan = (span: Span): readonly PartyMention[] => {
    const inside = persons.filter(p => p.start >= span.start && p.end <= span.end)
    return withPersons(findParties(document.text, pack, bare, span), inside)
  }
  const words = title ? document.text.slice(title.start, title.end) : ''
  const meets = grammar.meets === null || grammar.meets.test(words)
  const inTitle = title
    ? others(
        inSpan(withoutTopic(title, document.text, grammar)).filter(m => meets || m.kind !== 'organisation'),
      )
    : others(apartTitle(document, pack, grammar, bare))
  // who speaks to the whole world is not in a room with those whom the lead names
  const toAll =
    home !== null &&
    !jointly &&
    (document.kind === 'announcement' || grammar.openStage.test(document.title ?? ''))
  const named = inTitle.length > 0 ? inTitle : codesOf(pair?.parties ?? [])
  const lists = toAll ? [partnersListed] : [attendants, leadMentions]
  const found =
    named.length > 0
      ? named
      : (lists.map(list => others(list(document, grammar, inSpan))).find(codes => codes.length > 0) ?? [])
  if (document.kind === 'joint_statement' && found.length === 1) {
    const partner = mostNamed(findParties(document.text, pack, bare), found, date)
    return partner ? [...found, partner] : found
  }
  if (!home) return found
  return found.some(code => standsFor(code, home, date)) ? found : [home, ...found]
}

/** Named less often than this, a state is not taken for the other side of a joint text. */
const fewestNamings = 3

/** Nobody makes a joint statement alone: the other side is the state that it names most. */
function mostNamed(
  mentions: readonly PartyMention[],
  known: readonly string[],
  date: string | null,
): string | null {
  const counts = new Map<string, number>()
  for (const { kind, codes } of mentions) {
    if (kind !== 'state') continue
    for (const code of recorded(codes, date).filter(each => !known.includes(each)))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= fewestNamings ? first[0] : null
}

/** How many of a text's first paragraphs may list the partners that its title speaks of. */
const leadParagraphs = 3
/** Fewer states in a list are no circle of partners. */
const fewestPartners = 3

/** How far before their list the partners are spoken of, in characters. */
const nearPartners = 24

/** “… and a dozen partners launch …”: the states that the text then lists as those partners. */
function partnersListed(
  document: Document,
  grammar: CompiledGrammar,
  inSpan: (span: Span) => readonly PartyMention[],
): readonly PartyMention[] {
  if (!grammar.partners.test(document.title ?? '')) return []
  const lead = document.parts.filter(part => part.kind === 'paragraph').slice(0, leadParagraphs)
  for (const part of lead) {
    const named = inSpan(part)
    for (const first of named) {
      if (!grammar.partners.test(document.text.slice(first.start - nearPartners, first.start))) continue
      const list = listOf(first, part.end, named, document.text, grammar)
      if (list.length >= fewestPartners) return list
    }
  }
  return []
}

function leadMentions(
  document: Document,
  grammar: CompiledGrammar,
  inSpan: (span: Span) => readonly PartyMention[],
): readonly PartyMention[] {
  const first = document.parts.find(part => part.kind === 'paragraph')
  if (!first) return []
  const named = inSpan(first)
  const early = named.filter(m => m.end <= first.start + leadLength)
  const states = early.filter(m => m.kind !== 'organisation' && m.kind !== 'role')
  if (states.length === 0) return []
  // those who sign a text may be a long list, with organisations among them
  const list = listOf(states[0]!, first.end, named, document.text, grammar)
  return list.length > states.length ? list : states
}

/** “Participants in the call included …”: all whom a text then lists as having taken part. */
function attendants(
  document: Document,
  grammar: CompiledGrammar,
  inSpan: (span: Span) => readonly PartyMention[],
): readonly PartyMention[] {
  const match = grammar.attended.exec(document.text)
  if (!match) return []
  const start = match.index + match[0].length
  const part = document.parts[firstFrom(document.parts, start) - 1]
  if (!part || part.end < start) return []
  const named = inSpan({ start, end: part.end })
  const [first] = named
  return first && first.start - start <= nearPartners
    ? listOf(first, part.end, named, document.text, grammar)
    : []
}
