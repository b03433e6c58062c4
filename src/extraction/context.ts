import type { Document } from '../documents/document.ts'
import { statementDate } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { Span } from '../base/span.ts'
import { servedBy } from './beneficiaries.ts'
import type { CompiledGrammar } from './compiled.ts'
import { listOf } from './concerned.ts'
import { authorOf, authorsOf, homeOf, signJointly, type Author } from './home.ts'
import { personsIn, withPersons, type PersonMention } from './persons.ts'
import { recorded, standsFor } from './recorded.ts'
import { apartTitle, headOf, opensJointly, pairOfTitle, withoutTopic, type Pair } from './titles.ts'

/** What is known of a document before its sentences are read. */
export interface DocumentContext {
  readonly document: Document
  readonly pack: Pack
  readonly grammar: CompiledGrammar
  /** ISO date against which words about time are read */
  readonly date: string | null
  /** the parties of the meeting or text; the outlet's own state first where it is one */
  readonly parties: readonly string[]
  /** what the title says of a pair's body or work after it joins the pair: “Council on Fisheries Meets” */
  readonly pairBody: string | null
  /** set where the parties are a named group recorded by its name */
  readonly home: string | null
  /**
   * Whose reporters, organs and people without a state are meant: the outlet's own state; in a report of others alone the
   * one that it tells of, and nobody's where they are several.
   */
  readonly own: readonly string[]
  /** a meeting of the whole world */
  readonly worldStage: boolean
  /** all parties meet the press together */
  readonly pressTogether: boolean
  /** who the title says wrote or said it all */
  readonly author: Author | null
  /** title or first lines say that all parties speak together, though the kind of text does not */
  readonly jointly: boolean
  /** the text speaks of its author as I */
  readonly firstPerson: boolean
  /** every party named in the text, in order; persons in office as the parties that they speak for */
  readonly mentions: readonly PartyMention[]
  readonly persons: readonly PersonMention[]
  /** the group of people that the whole text is about */
  readonly served: string | null
  /** where the items of lists begin that the source marks as such */
  readonly items: ReadonlySet<number>
}

/** 阿方, 哈国: a letter and a suffix. */
const isShort = (m: PartyMention, document: Document, pack: Pack): boolean =>
  pack.parties.partySuffixes.some(suffix => document.text.slice(m.start + 1, m.end) === suffix)

/** How much of a text's first paragraph says who meets whom, in characters. */
const leadLength = 200

export function contextOf(document: Document, pack: Pack, grammar: CompiledGrammar): DocumentContext {
  const date = statementDate(document)
  const own = grammar.grammar.home
  const plain = grammar.officials
    ? findParties(document.text, pack, { date, parties: [], home: own, speaker: null })
    : []
  const people = own ? [] : personsIn(document, grammar, plain, null, date)
  const home = own ?? homeOf(document, plain, people, pack, grammar)
  const persons = personsIn(document, grammar, plain, home, date)
  const bare: PartyContext = { date, parties: [], home, speaker: null }
  const pair = pairOfTitle(document, pack, grammar, bare)
  const authors = authorsOf(document, home, pack, grammar)
  const jointly = signJointly(authors) || opensJointly(document, grammar)
  const invited = partiesOf(document, pack, grammar, bare, persons, pair, jointly)
  const named = findParties(document.text, pack, { ...bare, parties: invited })
  const abroad = own !== null && tellsOfOthers(document, named, own, grammar)
  const parties = abroad ? invited.filter(code => code !== own) : invited
  const mentions = persons.length > 0 ? withPersons(named, persons) : named
  const worldStage = grammar.worldStage.test(document.title ?? '')
  const pressTogether = grammar.pressTogether.test(document.title ?? '')
  const author = authorOf(authors, persons, home, grammar)
  const firstPerson = grammar.firstPerson.test(document.text)
  return {
    document,
    pack,
    grammar,
    date,
    parties,
    pairBody: pair && parties.length > 1 ? pair.theirs : null,
    home,
    own: abroad ? (parties.length === 1 ? parties : []) : home ? [home] : [],
    author,
    jointly,
    firstPerson,
    worldStage,
    pressTogether,
    mentions,
    persons,
    served: servedBy(document, grammar),
    items: new Set(document.parts.filter(part => part.kind === 'list_item').map(part => part.start)),
  }
}

/** A report of other states alone: the outlet's own is named nowhere in it. */
const tellsOfOthers = (
  document: Document,
  named: readonly PartyMention[],
  own: string,
  grammar: CompiledGrammar,
): boolean =>
  document.kind === 'report' &&
  named.some(m => m.kind === 'state') &&
  !named.some(
    (m, i) =>
      m.codes.includes(own) ||
      m.role === 'self' ||
      (m.role === 'both' && !areOthers(named.slice(0, i), m, document.text)),
  ) &&
  !grammar.atHome.test(document.text)

/** 马里冲突双方, or two states named before them: both sides are not the reader's. */
function areOthers(before: readonly PartyMention[], both: PartyMention, text: string): boolean {
  const states = before.filter(m => m.kind === 'state')
  const last = before.at(-1)
  const named =
    last?.kind === 'state' &&
    both.start - last.end <= nearName &&
    /^\p{L}*$/u.test(text.slice(last.end, both.start))
  return named || new Set(states.flatMap(m => m.codes)).size > 1
}

/** Characters between a name and those whom it names. */
const nearName = 3

/**
 * Who takes part. The title decides where it names a party; else the states and groups of the lead. The outlet's own
 * state is added where others are named, unless a group by name stands for it too.
 */
function partiesOf(
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
  const found =
    named.length > 0
      ? named
      : toAll
        ? others(partnersListed(document, grammar, inSpan))
        : others(leadMentions(document, grammar, inSpan))
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

export const partyContext = (context: DocumentContext, speaker: string | null): PartyContext => ({
  date: context.date,
  parties: context.parties,
  home: context.home,
  speaker,
})
