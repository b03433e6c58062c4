import { firstFrom, type Span } from '../base/span.ts'
import type { PartyMention } from '../language/parties.ts'
import type { CompiledGrammar } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import { framedActor } from './framed-actors.ts'
import { articleLength } from './head.ts'
import type { Parties } from './named-parties.ts'
import { recorded } from './recorded.ts'

/** The first party named in the words that is not the one to act: isolate X, X’s safety, the people of X. */
export function concernedIn(span: Span, actor: readonly string[], context: DocumentContext): Parties | null {
  if (!context.grammar.grammar.unframed) return null
  const inside = context.mentions.filter(m => m.start >= span.start && m.end <= span.end)
  for (const mention of inside) {
    if (outside(mention, actor, context).length === 0 || isCause(mention, span, context)) continue
    const listed = listedFrom(mention, span.end, context)
    const codes = [...new Set(listed.flatMap(m => outside(m, actor, context)))]
    return { codes, origin: { how: 'here', start: mention.start, end: listed.at(-1)!.end } }
  }
  return null
}

/** The party and those named in one list with it: 同法方、欧方, 同文莱等东盟国家. */
export const listedFrom = (
  first: PartyMention,
  end: number,
  { mentions, grammar, document }: DocumentContext,
): readonly PartyMention[] => listOf(first, end, mentions, document.text, grammar)

/** The same where no context is known yet. `mentions` are in order of place. */
export function listOf(
  first: PartyMention,
  end: number,
  mentions: readonly PartyMention[],
  text: string,
  grammar: CompiledGrammar,
): readonly PartyMention[] {
  const listed = [first]
  for (const mention of mentions) {
    const last = listed.at(-1)!
    if (mention.start <= last.start) continue
    const gap = text.slice(last.end, mention.start)
    const same = gap.length <= widestApposition && isOf(mention, last)
    const joined = same || (gap.length <= widestList && grammar.listed.test(gap))
    if (mention.end > end || gap === '' || !joined) break
    listed.push(mention)
  }
  return listed
}

/** Both name the same states. */
const isOf = (a: PartyMention, b: PartyMention): boolean =>
  a.codes.length > 0 && a.codes.every(code => b.codes.includes(code))

/** Between a person and the state spoken for, in characters: “Minister Ruiz of the Kingdom of”. */
const widestApposition = 8

/** Between two parties named in one list, in characters. */
const widestList = 48

/** “The effects of X’s war”: X is what it is about, and not the one for whom it is done. */
export const isCause = (
  { start }: PartyMention,
  span: Span,
  { document, grammar }: DocumentContext,
): boolean => grammar.causes.test(document.text.slice(span.start, start))

/** The codes of a party that takes no part in what is promised. */
function outside(
  mention: PartyMention,
  actor: readonly string[],
  { date }: DocumentContext,
): readonly string[] {
  if (mention.kind === 'role' || mention.kind === 'organisation') return []
  const named = mention.group ? [mention.group] : mention.codes
  return recorded(named, date).filter(code => !actor.includes(code))
}

/** Looked up once for each document. */
const topics = new WeakMap<DocumentContext, readonly string[]>()

/** The party that a text is about without taking part in it. */
export function subjectOfText(actor: readonly string[], context: DocumentContext): Parties | null {
  if (!context.grammar.grammar.unframed) return null
  const topic = topics.get(context) ?? topicOf(context)
  topics.set(context, topic)
  const codes = topic.filter(code => !actor.includes(code))
  return codes.length > 0 ? { codes, origin: { how: 'context', rule: 'engine.counterpart.subject' } } : null
}

/** Named less often than this, the party of a title's topic is one matter among others. */
const fewestNamings = 8

const named = (codes: readonly string[], { mentions }: DocumentContext): number =>
  mentions.filter(m => m.codes.some(code => codes.includes(code))).length

/** The party that the title names after its topic's preposition: on Ukraine. */
function topicOf(context: DocumentContext): readonly string[] {
  const { document, grammar } = context
  const title = document.parts.find(part => part.kind === 'title')
  const words = title ? document.text.slice(title.start, title.end) : ''
  const topic = grammar.topic.exec(words)
  if (!title) return []
  // who lives in the region speaks of it as “we”
  const together = context.parties.length >= fewestSpeaking
  const region = document.kind === 'announcement' && !together ? framedActor(title, [], false, context) : null
  if (region) return region.codes
  if (!topic) return []
  const from = title.start + topic.index
  for (const mention of context.mentions) {
    if (mention.start < from || mention.end > title.end) continue
    const codes = outside(mention, context.parties, context)
    const enough = document.kind === 'announcement' ? 1 : fewestNamings
    if (codes.length > 0) return named(codes, context) >= enough ? codes : []
  }
  return []
}

/** “In Chad, …” or “Chad: …” at the head of a paragraph, or a heading “Chad” over it: what it tells is done for Chad. */
export function placeOfPart(span: Span, actor: readonly string[], context: DocumentContext): Parties | null {
  if (!context.grammar.grammar.unframed) return null
  const places = placesByPart.get(context) ?? placesOf(context)
  placesByPart.set(context, places)
  const place = places[firstFrom(context.document.parts, span.start + 1) - 1]
  if (!place || place.end > span.start) return null
  const { start, end } = place
  const codes = outside(place, actor, context)
  return codes.length > 0
    ? { codes, origin: { how: 'context', rule: 'engine.counterpart.place', start, end } }
    : null
}

/** By document, once for each: the place that each part is about, null where none is said. */
const placesByPart = new WeakMap<DocumentContext, readonly (PartyMention | null)[]>()

function placesOf(context: DocumentContext): readonly (PartyMention | null)[] {
  let under: PartyMention | null = null
  return context.document.parts.map(part => {
    const first = context.mentions[firstFrom(context.mentions, part.start)]
    const state = first?.kind === 'state' && first.end <= part.end ? first : null
    if (part.kind === 'heading') under = state && isWhole(state, part) ? state : null
    return (state && heads(state, part, context) ? state : null) ?? under
  })
}

/** The state that a paragraph begins with, after words for a place or before a colon. */
function heads(state: PartyMention, part: Span, { document: { text }, grammar }: DocumentContext): boolean {
  const before = text.slice(part.start, state.start)
  return before === '' ? text[state.end] === ':' : text[state.end] === ',' && grammar.places.test(before)
}

/** The state is all that a heading says. */
const isWhole = (state: PartyMention, { start, end }: Span): boolean =>
  state.start - start <= articleLength && end - state.end <= 1

/** Named less often than this, a state is not what a paragraph is about. */
const fewestInPart = 2
/** Two in a room speak of themselves between their words on others; more than two of those outside. */
const fewestSpeaking = 3

/** The state outside the room of several that a paragraph has been about so far: named in it most. */
export function subjectOfPart(
  span: Span,
  actor: readonly string[],
  context: DocumentContext,
): Parties | null {
  const { document, parties, grammar } = context
  if (!grammar.grammar.unframed || parties.length < fewestSpeaking) return null
  const part = document.parts.find(p => p.start <= span.start && p.end >= span.end)
  const counted = part ? outsidersIn({ start: part.start, end: span.end }, context) : []
  const [first, second] = counted
  if (!first || first[1] < fewestInPart || first[1] === second?.[1] || actor.includes(first[0])) return null
  return { codes: [first[0]], origin: { how: 'context', rule: 'engine.counterpart.paragraph' } }
}

/** The states that take no part, with how often a paragraph names them, the most named first. */
function outsidersIn(part: Span, { mentions, parties }: DocumentContext): readonly [string, number][] {
  const count = new Map<string, number>()
  for (const { start, end, kind, codes } of mentions) {
    if (start < part.start || end > part.end || kind !== 'state') continue
    for (const code of codes.filter(each => !parties.includes(each)))
      count.set(code, (count.get(code) ?? 0) + 1)
  }
  return [...count].toSorted((a, b) => b[1] - a[1])
}
