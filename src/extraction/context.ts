import type { Document } from '../documents/document.ts'
import { statementDate } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties, type PartyContext, type PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compile.ts'
import { recorded, standsFor } from './recorded.ts'

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
  /** a meeting of the whole world */
  readonly worldStage: boolean
  /** every party named in the text, in order */
  readonly mentions: readonly PartyMention[]
}

/** 阿方, 哈国: a letter and a suffix. */
const isShort = (m: PartyMention, document: Document, pack: Pack): boolean =>
  pack.parties.partySuffixes.some(suffix => document.text.slice(m.start + 1, m.end) === suffix)

/** How much of a text's first paragraph says who meets whom, in characters. */
const leadLength = 200

export function contextOf(document: Document, pack: Pack, grammar: CompiledGrammar): DocumentContext {
  const date = statementDate(document)
  const { home } = grammar.grammar
  const bare: PartyContext = { date, parties: [], home, speaker: null }
  const parties = partiesOf(document, pack, bare)
  const mentions = findParties(document.text, pack, { ...bare, parties })
  const worldStage = grammar.worldStage.test(document.title ?? '')
  return { document, pack, grammar, date, parties, home, worldStage, mentions }
}

/**
 * Who takes part. The title decides where it names a party; else the states and groups of the lead. The outlet's own
 * state is added where others are named, unless a group by name stands for it too.
 */
function partiesOf(document: Document, pack: Pack, bare: PartyContext): readonly string[] {
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
  const title = document.parts.find(part => part.kind === 'title')
  const inTitle = title ? others(findParties(document.text, pack, bare, title)) : []
  const found = inTitle.length > 0 ? inTitle : others(leadMentions(document, pack, bare))
  if (!home) return found
  return found.some(code => standsFor(code, home, date)) ? found : [home, ...found]
}

function leadMentions(document: Document, pack: Pack, bare: PartyContext): readonly PartyMention[] {
  const first = document.parts.find(part => part.kind === 'paragraph')
  if (!first) return []
  const span = { start: first.start, end: Math.min(first.end, first.start + leadLength) }
  return findParties(document.text, pack, bare, span).filter(m => m.kind !== 'organisation')
}

export const partyContext = (context: DocumentContext, speaker: string | null): PartyContext => ({
  date: context.date,
  parties: context.parties,
  home: context.home,
  speaker,
})
