import type { Span } from '../base/span.ts'
import { resolveParties, type PartyMention } from '../language/parties.ts'
import { partyContext, type DocumentContext } from './context.ts'
import type { FieldOrigin } from './mention.ts'
import { recorded } from './recorded.ts'
import type { Head, Speaker } from './trace.ts'

export interface Parties {
  readonly codes: readonly string[]
  readonly origin: FieldOrigin
}

/** A meeting or a paper speaks for one state: whatever it calls for, that state's organs are to do. */
export const ofOneState = ({ voice }: Speaker, { parties }: DocumentContext): boolean =>
  (voice === 'meeting' || voice === 'document') && parties.length <= 1

/** All who are in the room; in a meeting or paper of one state, that state; on the world's stage, everybody. */
export function everybody(speaker: Speaker, context: DocumentContext): readonly string[] {
  if (ofOneState(speaker, context)) return speaker.side
  if (context.parties.length > 1 || !context.worldStage) return context.parties
  return context.parties[0] === context.home ? [context.grammar.grammar.world] : context.parties
}

/** “We” is the speaker's side where it promises, and everybody in the room where it calls. */
export function codesOf(
  mention: PartyMention,
  head: Head,
  speaker: Speaker,
  context: DocumentContext,
): readonly string[] {
  const self = mention.kind === 'role' && mention.role === 'self'
  const calls = head.cue?.rule.force === 'call' || head.cue?.rule.force === 'proposal'
  if (self && (calls || context.pressTogether)) return everybody(speaker, context)
  if (self) return speaker.side
  if (mention.role === 'all' && mention.count === null && speaker.voice === 'document')
    return [context.grammar.grammar.allParties ?? context.grammar.grammar.world]
  const before = context.mentions.filter(m => m.end <= mention.start)
  const pair = mention.role === 'both' ? pairTold(mention, before, speaker, context) : null
  if (pair) return recorded(pair, context.date)
  return (
    placed(mention, speaker, context) ??
    recorded(
      mention.group
        ? [mention.group]
        : resolveParties(mention, partyContext(context, speaker.side[0] ?? null), before),
      context.date,
    )
  )
}

/** 中欧关系…。双方应…: a pair that the words just before speak of, one of it the speaker, where it is not the room's. */
function pairTold(
  { start }: PartyMention,
  before: readonly PartyMention[],
  { end, side }: Speaker,
  { parties }: DocumentContext,
): readonly string[] | null {
  const pair = before.findLast(
    m =>
      m.kind === 'states' &&
      m.codes.length === 2 &&
      m.start >= Math.max(end, start - pairReach) &&
      m.codes.some(code => side.includes(code)),
  )
  if (!pair || pair.codes.every(code => parties.includes(code))) return null
  return pair.codes
}

/** How far before “both sides” the pair meant may be named, in characters. */
const pairReach = 60

/**
 * A short form is read by the room: 阿方 in a meeting with Algeria is Algeria, with the Arab countries is they,
 * whatever state the letter stands for most often. A letter that stands for one state alone, or for one that the text
 * has named in full, is that state.
 */
export function placed(
  mention: PartyMention,
  speaker: Speaker,
  context: DocumentContext,
): readonly string[] | null {
  const { home, parties, document } = context
  if (speaker.voice === 'narration' || mention.codes.every(code => code === home || parties.includes(code)))
    return null
  const others = parties.filter(code => code !== home)
  const words = document.text.slice(mention.start, mention.end)
  const onlyReading =
    context.pack.parties.shortForms[words[0]!]?.length === 1 || namedInFull(mention, context)
  if (mention.kind === 'state' && context.grammar.side.test(words) && others.length > 0 && !onlyReading)
    return others
  const withHome = mention.kind === 'states' && mention.codes.some(code => code === home)
  return withHome && others.length === 1 ? parties : null
}

function namedInFull({ codes, start }: PartyMention, context: DocumentContext): boolean {
  const { mentions, grammar, document } = context
  return mentions.some(
    m =>
      m.kind === 'state' &&
      m.start < start &&
      m.codes[0] === codes[0] &&
      !grammar.side.test(document.text.slice(m.start, m.end)),
  )
}

/** 中美: the parties of the room by one letter each. */
export function isCompound(words: string, { parties, pack }: DocumentContext): boolean {
  const letters = Array.from(words)
  const short = letters.every(letter => Object.hasOwn(pack.parties.shortForms, letter))
  return short && letters.length > 1 && parties.length > 1
}

/** How far from the start of a subject or from a cue a party may stand, in characters. */
export const reach = (context: DocumentContext): number => (context.grammar.grammar.spaced ? 60 : 12)

export const namesLooseActor = (span: Span, context: DocumentContext): boolean =>
  looseActor(span, context) !== null || bodyNamed(span, context) !== null

/** A company or body by its own name. */
export function bodyNamed({ start, end }: Span, context: DocumentContext): string | null {
  const { document, grammar, parties, persons } = context
  if (document.kind !== 'announcement' && document.kind !== 'report') return null
  const name = grammar.namedBody.exec(document.text.slice(start, end))?.groups?.['name']
  // asked apart from the name: inside it, the engine's optimized code let “Executive Order” pass in some texts
  if (name === undefined || grammar.notBody.test(name)) return null
  const coined = document.text.includes(`(${name})`)
  const person = persons.some(p => p.name.endsWith(name))
  return coined || person || parties.length > 1 ? null : name
}

/** What a pair has made together, by the words or the letters of its name in the title: “The Council”, “CFM”. */
export function isBodyOfPair({ start, end }: Span, { document, pairBody }: DocumentContext): boolean {
  if (pairBody === null) return false
  const names = (words: string): readonly string[] => words.match(/\p{Lu}[\p{L}\d]*/gu) ?? []
  const called = names(pairBody)
  const initials = called.map(name => name[0]).join('')
  const abbreviated = (name: string): boolean => /^\p{Lu}{3,}$/u.test(name) && initials.includes(name)
  const named = names(document.text.slice(start, end)).filter(
    name => name.length > articleLetters || /^\p{Lu}+$/u.test(name),
  )
  return named.length > 0 && named.every(name => called.includes(name) || abbreviated(name))
}

/** An article at the head of a sentence has no more letters. */
const articleLetters = 3

export function looseActor(
  span: Span,
  context: DocumentContext,
): { codes: readonly string[]; rule: string } | null {
  const { text } = context.document
  for (const { rule, here } of context.grammar.actors) {
    here.lastIndex = span.start
    const match = here.exec(text)
    if (!match || match.index + match[0].length > span.end + 1) continue
    return { codes: rule.home && context.home ? [context.home] : (rule.codes ?? [rule.name]), rule: rule.id }
  }
  return null
}
