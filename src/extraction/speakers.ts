import { firstFrom } from '../base/span.ts'
import type { DocumentContext } from './context.ts'
import type { Clause, Head, Speaker } from './trace.ts'
import { firstVoice } from './first-voice.ts'
import { announcer } from './speaker-names.ts'
import { sideOf, type Attribution } from './voice.ts'

/** Somebody who spoke before and is named earlier in the sentence, for a verb of saying without a subject. */
function namedBefore(
  start: number,
  clause: Clause,
  spoke: readonly string[],
  { document, grammar }: DocumentContext,
): string | null {
  const before = document.text.slice(start, clause.start)
  for (const { here } of grammar.leads) {
    const name = here.exec(before)?.groups?.['name']
    if (name) return name
  }
  return spoke.find(name => before.includes(name)) ?? null
}

/**
 * Whom a verb of saying without a subject means: the subject of the sentence; where that only begins a longer name that
 * the sentence opens with, the name whole (各国与会人士); else somebody named before.
 */
export function subjectOfSaying(
  subject: string | null,
  sentence: { readonly start: number },
  clause: Clause,
  spoke: readonly string[],
  context: DocumentContext,
): string | null {
  const before = namedBefore(sentence.start, clause, spoke, context)
  return subject && before?.startsWith(subject) ? before : (subject ?? before)
}

/** In the middle of what one says, another is quoted: after the sentence the first goes on. */
export const quotesAnother = ({ named, speaker }: Attribution, before: Speaker): boolean =>
  (named || speaker.voice === 'joint') && before.voice === 'speech' && speaker.name !== before.name

/** 习近平主席强调: one who speaks names another with his title after the name, whose words he repeats; then he goes on. */
export function repeatsAnother(
  { named, speaker }: Attribution,
  before: Speaker,
  { document, grammar }: DocumentContext,
): boolean {
  const speaks = before.voice === 'speech' || before.voice === 'meeting'
  if (!named || !speaks || !before.name || before.name === speaker.name) return false
  if (document.text.slice(before.end, speaker.start).includes('\n')) return false
  return grammar.honours.test(document.text.slice(speaker.start, speaker.end))
}

/** 中方始终认为…: one who speaks tells what his own side thinks. */
export function speaksForSide(
  { named, speaker }: Attribution,
  before: Speaker,
  { document: { text }, mentions }: DocumentContext,
): boolean {
  if (!named || before.voice !== 'speech' || !before.name || before.side.length === 0) return false
  if (text.slice(before.end, speaker.start).includes('\n')) return false
  const side = mentions[firstFrom(mentions, speaker.start)]
  const itself = side?.start === speaker.start && text.slice(side.start, side.end) === speaker.name
  return itself && sameSide(speaker, before)
}

const sameSide = (a: Speaker, b: Speaker): boolean =>
  a.side.length === b.side.length && a.side.every(code => b.side.includes(code))

/** An author in his own text, and all parties in theirs, go on speaking whoever else is said to say something. */
export function keepsFloor(before: Speaker, context: DocumentContext): boolean {
  if (before.voice === 'own') return before.name !== null
  return before.voice === 'joint' && firstVoice(context).voice === 'joint'
}

/** 主席宣布…: a person in office who announces speaks from here on. */
export function announcedBy(
  { cue, subject }: Head,
  before: Speaker,
  context: DocumentContext,
): Speaker | null {
  if (!cue?.rule.speaks || !subject || before.voice === 'own' || firstVoice(context).voice === 'joint')
    return null
  const name = announcer(subject, context)
  if (!name || name === before.name) return null
  const { start, end } = subject
  return {
    voice: 'speech',
    name,
    side: sideOf(name, context, subject.start),
    rule: cue.rule.id,
    start,
    end,
  }
}
