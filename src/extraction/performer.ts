import type { Span } from '../base/span.ts'
import type { PartyMention } from '../language/parties.ts'
import { matchAt } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import type { ActorRule } from '../language/grammar/rules.ts'
import { articleLength } from './head.ts'
import { namesOf, onlyOwners } from './persons.ts'
import { authorNamed, bodyName, isUnnamedMeeting, personName } from './speaker-names.ts'
import type { Head, Speaker } from './trace.ts'

/** Who speaks in the clause itself: all parties together, or the subject of a cue that speaks; else null. */
export function performer(head: Head, speaker: Speaker, context: DocumentContext): string | null {
  const { cue, subject, party } = head
  if (cue?.rule.done || speaker.voice === 'meeting' || speaker.voice === 'document') return null
  if (!cue) return toldOf(head, speaker, context)
  const ours = party.some(p => p.role === 'self')
  if (cue.rule.actor === 'together' && speaker.voice === 'speech' && !ours) return 'joint'
  if (!subject) return null
  const together = party.some(p => p.role === 'both' || p.role === 'all')
  const promises = cue.rule.force !== 'call' && cue.rule.force !== 'proposal'
  // in one state's own announcement it alone tells what both are going to do
  const ofOne = speaker.voice === 'narration' && speaker.name !== null
  if (together && (ofOne ? cue.rule.speaks : promises || cue.rule.governs)) return 'joint'
  const words = context.document.text.slice(subject.start, subject.end)
  if (cue.rule.governs && context.parties.length > 1 && context.grammar.gatherings.test(words)) return 'joint'
  if (!cue.rule.speaks && speaker.name) return null
  if (isUnnamedMeeting(words, context)) return bodyName(words, 'meeting', context)
  if (onlyOwners(subject, context.persons)) return null
  const speaks = (p: PartyMention): boolean =>
    p.start === subject.start && (p.end === subject.end || p.role === 'self')
  const name = namesOf(subject, context.persons, 'joint') ?? organSpeaking(subject, head, context)
  if (speaker.name && (!name || name === 'joint') && party.some(speaks)) return null
  if (!cue.rule.governs && speaker.voice !== 'narration') return null
  if (!name && context.grammar.grammar.spaced && party.some(p => p.start - subject.start <= articleLength))
    return speaker.name ?? (new Set(party.flatMap(p => p.codes)).size > 1 ? 'joint' : null)
  if (name || (speaker.name && context.grammar.grammar.spaced)) return name
  // 我们: those in whose name the text is told
  if (party.some(p => p.role === 'self' && p.start === subject.start && p.end === subject.end))
    return speaker.name ?? authorNamed(context)
  if (context.grammar.grammar.spaced) return bodySpeaking(subject, head, context)
  const said = personName(words, context)
  if (context.grammar.grammar.speech.pronouns.includes(said)) return speaker.name
  return isName(subject, head, context) ? said : null
}

/** People or a body without a known name, where a capital tells names from words: `joint` where all promise together. */
function bodySpeaking(subject: Span, { cue }: Head, context: DocumentContext): string | null {
  const { grammar } = context
  const whole = context.document.text.slice(subject.start, subject.end)
  const words = whole.slice(grammar.leadIn.exec(whole)?.[0].length ?? 0)
  if (grammar.nameless.test(words) || !grammar.bodies.test(words) || organAt(subject, context)) return null
  const promises = cue !== null && cue.rule.force !== 'call' && cue.rule.force !== 'proposal'
  if (promises && grammar.gatherings.test(words)) return 'joint'
  return cue?.rule.speaks ? personName(words, context) : null
}

/** The words before a cue name somebody who can speak: no predicate, no piece of a word, not a whole country. */
function isName(
  subject: Span,
  { from, cue }: Head,
  { document: { text }, grammar }: DocumentContext,
): boolean {
  const { start, end } = subject
  const words = text.slice(start, end)
  if (grammar.nameless.test(words)) return false
  if (!cue?.rule.speaks && grammar.collectives.test(words)) return false
  // 会议采访将…: a word of one letter that was passed over may as well begin the name
  if (start === from + 1) return false
  const verb = grammar.verbs.startingAt(text, start, end)
  return !verb || verb.end - verb.start < 2 || grammar.bodies.test(words)
}

/** Of whom a report tells something without a cue, where nobody speaks in it: “Ms. Ruiz raised the need for …”. */
function toldOf({ subject, party }: Head, speaker: Speaker, { persons }: DocumentContext): string | null {
  if (!subject || speaker.voice !== 'narration' || speaker.name !== null) return null
  if (party.some(p => p.role === 'both' || p.role === 'all')) return 'joint'
  return onlyOwners(subject, persons) ? null : namesOf(subject, persons, 'joint')
}

/** The letters for a name, in brackets right behind it. */
const lettersBehind = /^ ?\((\p{Lu}[\p{L}&]{1,7})\)/u

/**
 * An organ that announces in its own name, by its letters where the text gives them: “The Department of Fisheries (DOF)
 * announced …”.
 */
function organSpeaking(subject: Span, { cue }: Head, context: DocumentContext): string | null {
  if (cue?.rule.announces !== true) return null
  const organ = organAt(subject, context)
  if (organ?.rule.announces !== true) return null
  const letters = lettersBehind.exec(context.document.text.slice(subject.start + organ.name.length))
  return letters?.[1] ?? withoutArticle(organ.name, context)
}

/** The organ of the text's own state that a subject begins with: its press speaks for what does not speak for itself. */
function organAt(
  { start, end }: Span,
  context: DocumentContext,
): { readonly rule: ActorRule; readonly name: string } | null {
  for (const { rule, here } of context.grammar.actors) {
    const match = isOrgan(rule, context) ? matchAt(here, context.document.text, start) : null
    if (match && start + match[0].length <= end) return { rule, name: match[0] }
  }
  return null
}

const isOrgan = ({ name }: ActorRule, { home, grammar }: DocumentContext): boolean =>
  name === home && grammar.grammar.press?.[name] !== undefined

function withoutArticle(words: string, { grammar: { aroundName } }: DocumentContext): string {
  const article = aroundName.startingAt(words, 0, words.length)
  return article ? words.slice(article.end).trimStart() : words
}
