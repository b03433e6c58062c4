import type { Document } from '../documents/document.ts'
import { statementDate } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import { servedBy } from './beneficiaries.ts'
import type { CompiledGrammar } from './compiled.ts'
import { authorOf, authorsOf, homeOf, signJointly, type Author } from './home.ts'
import { personsIn, withPersons, type PersonMention } from './persons.ts'
import { recorded } from './recorded.ts'
import { partiesOf } from './room.ts'
import { opensJointly, pairOfTitle } from './titles.ts'

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
  const sign = signJointly(authors)
  const jointly = sign || opensJointly(document, grammar)
  const invited = sign
    ? recorded(
        authors.flatMap(({ code }) => code ?? []),
        date,
      )
    : partiesOf(document, pack, grammar, bare, persons, pair, jointly)
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

export const partyContext = (context: DocumentContext, speaker: string | null): PartyContext => ({
  date: context.date,
  parties: context.parties,
  home: context.home,
  speaker,
})
