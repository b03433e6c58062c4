import type { Document } from '../documents/document.ts'
import { statementDate } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compile.ts'

/** What is known of a document before its sentences are read. */
export interface DocumentContext {
  readonly document: Document
  readonly pack: Pack
  readonly grammar: CompiledGrammar
  /** ISO date against which words about time are read */
  readonly date: string | null
  /** the parties of the meeting or text; the outlet's own state first where it is one */
  readonly parties: readonly string[]
  /** set where the parties are a named group recorded by its name */
  readonly home: string | null
  /** every party named in the text, in order */
  readonly mentions: readonly PartyMention[]
}

/** How much of a text says who meets whom: title and first paragraphs, in characters. */
const leadLength = 420

export function contextOf(document: Document, pack: Pack, grammar: CompiledGrammar): DocumentContext {
  const date = statementDate(document)
  const home = grammar.grammar.home
  const bare: PartyContext = { date, parties: [], home, speaker: null }
  const lead = findParties(document.text, pack, bare, {
    start: 0,
    end: Math.min(leadLength, document.text.length),
  })
  const parties = partiesOf(document, lead, home)
  const mentions = findParties(document.text, pack, { ...bare, parties })
  return { document, pack, grammar, date, parties, home, mentions }
}

/**
 * Who takes part. The title decides where it names a party; else the lead. A group named in the title counts as its
 * members; a state of the outlet is added where others are named.
 */
function partiesOf(
  document: Document,
  lead: readonly PartyMention[],
  home: string | null,
): readonly string[] {
  const title = document.parts.find(part => part.kind === 'title')
  const inTitle = title ? lead.filter(m => m.end <= title.end) : []
  const named = (mentions: readonly PartyMention[]): string[] => [
    ...new Set(mentions.filter(m => m.kind !== 'role').flatMap(m => m.codes)),
  ]
  const others = (codes: readonly string[]): string[] => codes.filter(code => code !== home)
  const fromTitle = named(inTitle)
  const codes = others(fromTitle).length > 0 ? fromTitle : named(lead)
  if (others(codes).length === 0) return home ? [home] : []
  return home ? [home, ...others(codes)] : codes
}

export const partyContext = (context: DocumentContext, speaker: string | null): PartyContext => ({
  date: context.date,
  parties: context.parties,
  home: context.home,
  speaker,
})
