import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Compiled, CompiledGrammar } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import type { SpeechRule } from '../language/grammar/speech.ts'
import type { PartyMention } from '../language/parties.ts'
import { lastSentence } from '../language/sentences.ts'
import { lastPersonBefore } from './last-person.ts'
import { namesOf } from './persons.ts'
import type { Reading } from './reading.ts'
import { recorded } from './recorded.ts'
import { authorNamed, bodyName, doerBefore, inFull, personName } from './speaker-names.ts'
import type { Speaker } from './trace.ts'

export interface Attribution {
  readonly speaker: Speaker
  /** where the words said begin */
  readonly end: number
  /** the verb of saying has its subject right before it; else it is the sentence's */
  readonly named: boolean
}

/** Who speaks and who spoke, the latest first: they answer pronouns and verbs without a subject. */
type Floor = Pick<Reading, 'speaker' | 'spoke'>

/** Reads “who says” at the start of a clause. */
export function attributionAt(
  context: DocumentContext,
  start: number,
  end: number,
  floor: Floor,
  subject: string | null,
): Attribution | null {
  // one more character, so that rules can ask for the mark that closes the clause
  const words = context.document.text.slice(start, end + 1)
  const found = saidBy(words, context)
  if (!found) return null
  const said = start + found.match[0].length
  const gap = /^\s*/u.exec(context.document.text.slice(said, end))![0].length
  const until = Math.min(end, said + gap)
  const at = { start, end: until }
  if (found.rule.voice === 'own')
    return { speaker: author(found.rule, context, at), end: until, named: false }
  const who = found.match.groups?.['who'] ?? ''
  if (who !== '') return { speaker: speakerBy(found.rule, who, floor, context, at), end: until, named: true }
  if (!subject) {
    const speaker = floor.speaker.name ? floor.speaker : referred(found.rule, floor, context, at)
    return { speaker, end: until, named: false }
  }
  // the verb has no subject of its own: read it with the subject of the sentence
  const whole = saidBy(subject + found.match[0] + (words[found.match[0].length] ?? ''), context)
  const rule = whole?.match.groups?.['who'] === subject ? whole.rule : found.rule
  return { speaker: speakerBy(rule, subject, floor, context, at), end: until, named: false }
}

function saidBy(
  words: string,
  context: DocumentContext,
): { rule: SpeechRule; match: RegExpExecArray } | null {
  for (const { rule, here } of context.grammar.speech) {
    here.lastIndex = 0
    const match = here.exec(words)
    if (match) return { rule, match }
  }
  return null
}

/** Who speaks by a rule: `who` as the text calls him, or whoever a pronoun stands for. */
export function speakerBy(
  rule: SpeechRule,
  who: string,
  floor: Floor,
  context: DocumentContext,
  at: { start: number; end: number },
): Speaker {
  const { voice } = rule
  if (voice === 'joint') return { voice, name: 'joint', side: context.parties, rule: rule.id, ...at }
  const stands = context.grammar.works.test(who) && authorNamed(context) === null
  if (stands || context.grammar.grammar.speech.pronouns.includes(who))
    return referred(rule, floor, context, at)
  if (voice === 'meeting' || voice === 'document') {
    const body = bodyName(who, voice, context)
    // a paper without issuers is his who is said to have given it: 部长作了报告。报告提出…
    const name = body === who && voice === 'document' ? (doerBefore(at.start, context) ?? who) : body
    return { voice, name, side: context.own, rule: rule.id, ...at }
  }
  if (rule.unnamed) return { voice, name: null, side: context.own, rule: rule.id, ...at }
  const speaker = named(rule, who, context, at)
  return voice === 'narration' ? { ...speaker, voice } : speaker
}

/** The author of a text given in full: as described, else as the title names him. */
function author(rule: SpeechRule, context: DocumentContext, at: { start: number; end: number }): Speaker {
  const name = context.document.author ?? authorNamed(context)
  return { voice: 'own', name, side: sideOf(name, context), rule: rule.id, ...at }
}

/** “He”, or what he said (发言指出) with no author in the title: who spoke last, else the last person whom the text says did something. */
function referred(
  rule: SpeechRule,
  floor: Floor,
  context: DocumentContext,
  at: { start: number; end: number },
): Speaker {
  const last = floor.speaker
  const stood = floorTaken(at.start, context)
  if (stood) return named(rule, stood, context, at)
  if (last.name && speaksAsPerson(last)) return { ...last, ...at, rule: rule.id }
  const name = namesOf(at, context.persons, 'joint') ?? lastPersonBefore(at.start, context) ?? floor.spoke[0]
  return name ? named(rule, name, context, at) : { ...last, ...at, voice: 'speech', rule: rule.id }
}

/** A meeting or a paper is no “he”. */
const speaksAsPerson = ({ voice }: Speaker): boolean => voice === 'speech' || voice === 'own'

/** Whom the sentence before shows taking the floor: 主持会议并讲话。他表示… */
function floorTaken(before: number, context: DocumentContext): string | null {
  const { document, grammar, pack } = context
  const sentence = lastSentence(document.text, before, pack)
  for (const { here } of grammar.floor) {
    const name = here.exec(sentence)?.groups?.['name']
    if (name) return name
  }
  return null
}

/** Where the words for who speaks stand: in the words of saying, else last before them; else those words. */
function placeOf(who: string, at: Span, { document: { text } }: DocumentContext): Span {
  const from = Math.max(0, at.start - subjectReach)
  const near = text.slice(from, at.end)
  const inside = near.indexOf(who, at.start - from)
  const found = inside >= 0 ? inside : near.lastIndexOf(who)
  return who !== '' && found >= 0 ? { start: from + found, end: from + found + who.length } : at
}

/** How far before a verb of saying its subject may stand, in characters. */
const subjectReach = 600

/** The state of the first person in office there. */
function spokenFor(at: Span, context: DocumentContext): readonly string[] | null {
  const code = context.persons.find(p => p.start >= at.start && p.end <= at.end)?.code
  return code ? recorded([code], context.date) : null
}

function named(
  rule: SpeechRule,
  who: string,
  context: DocumentContext,
  at: { start: number; end: number },
): Speaker {
  const place = placeOf(who, at, context)
  const name = namesOf(place, context.persons, 'joint') ?? inFull(personName(who, context), at.start, context)
  return {
    voice: 'speech',
    name,
    side:
      spokenFor(place, context) ??
      sideNamed(name, context, at.start) ??
      sideIn(place, context) ??
      context.own,
    rule: rule.id,
    ...at,
  }
}

/** How far before a name its state may stand, in characters. */
const titleReach = 40

/** Nothing but posts of one person stands between a state and a name: 乍得渔业部部长、港务局局长某某. */
function isTitleBetween(from: number, to: number, { document: { text }, grammar }: DocumentContext): boolean {
  for (let at = from; at < to; at++) {
    if (!/[，。；：、“”\n]/u.test(text[at]!)) continue
    if (text[at] !== '、' || !grammar.titles.endingAt(text, at, Math.max(from, at - longestTitle)))
      return false
  }
  return true
}

/** The longest post, in characters. */
const longestTitle = 8

/** The state that a person speaks for: named with a title before the name; else the outlet's own. */
export const sideOf = (name: string | null, context: DocumentContext, near = 0): readonly string[] =>
  (name === null ? null : sideNamed(name, context, near)) ?? context.own

/** The first state or organisation in the words for who speaks: Kenyan Transport Minister …, China's envoy to … */
function sideIn({ start, end }: Span, { mentions, date }: DocumentContext): readonly string[] | null {
  const found = mentions.find(m => m.kind !== 'role' && m.start >= start && m.end <= end)
  return found ? recorded(found.codes, date) : null
}

function sideNamed(name: string, context: DocumentContext, near: number): readonly string[] | null {
  const { document, grammar, mentions } = context
  for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + 1)) {
    if (!grammar.titles.endingAt(document.text, at, Math.max(0, at - longestTitle))) continue
    const state = mentions.findLast(
      m => m.kind !== 'role' && m.end <= at && at - m.end <= titleReach && isTitleBetween(m.end, at, context),
    )
    if (state) return recorded(state.codes, context.date)
    break
  }
  const words = (m: PartyMention): string => document.text.slice(m.start, m.end)
  const inside =
    mentions.find(
      m =>
        m.start >= near &&
        m.end <= near + name.length + titleReach &&
        m.kind !== 'role' &&
        name.includes(words(m)),
    ) ?? mentions.find(m => m.kind === 'state' && words(m) === name)
  return inside ? recorded(inside.codes, context.date) : null
}

export const startsWith = <R>(rules: readonly Compiled<R>[], text: string, at: number): R | null => {
  for (const { rule, here } of rules) {
    here.lastIndex = at
    if (here.test(text)) return rule
  }
  return null
}

export const isCommentary = (document: Document, grammar: CompiledGrammar): string | null =>
  document.kind === 'commentary'
    ? 'engine.kind.commentary'
    : (grammar.commentary.find(({ here }) => here.test(document.title ?? ''))?.rule.id ?? null)
