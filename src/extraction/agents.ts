import type { CueRule } from '../language/grammar/rules.ts'
import type { DocumentContext } from './context.ts'
import { articleLength } from './head.ts'
import { namesLooseActor } from './named-parties.ts'
import type { Head } from './trace.ts'
import type { Situation } from './verdict.ts'

/** A party, a body or a person: what can promise. 气温将下降 is a forecast, whoever tells it. */
export function agent({ head, speaker }: Situation, context: DocumentContext): boolean {
  const { start, end } = head.subject!
  const decider = speaker.voice === 'own' ? decidesByWord(head, context) : decides(head, context)
  if (namesLooseActor({ start, end }, context) || decider) return true
  if (context.grammar.side.test(context.document.text.slice(start, end))) return true
  const before = context.grammar.grammar.spaced ? articleLength : 2
  return head.party.some(p => p.start - start <= before && end - p.end <= 1) || head.party.length > 1
}

export const asksAgent = (
  where: NonNullable<CueRule['agent']>,
  { speaker: { voice }, kind }: Situation,
): boolean =>
  where === 'own' ? voice === 'own' && kind !== 'announcement' : voice === 'narration' || voice === 'speech'

/** A body or a person in office: what decides in a report. */
function decides(head: Head, context: DocumentContext): boolean {
  const { text } = context.document
  const { start, end } = head.subject!
  const words = text.slice(start, end)
  for (let i = 0; i < words.length; i++)
    if (context.grammar.titles.startingAt(words, i, words.length)) return true
  return context.grammar.bodies.test(words)
}

/** In speech a capital shows nothing: every sentence begins with one. */
function decidesByWord(head: Head, context: DocumentContext): boolean {
  const { start, end } = head.subject!
  const words = context.document.text.slice(start, end).trim()
  return (
    context.grammar.firstPerson.exec(words)?.[0] === words || context.grammar.bodies.test(words.toLowerCase())
  )
}

/** The subject names no party and no loose actor, and no meeting or paper of one state speaks. */
export function nobody(head: Head, s: Situation, context: DocumentContext): boolean {
  const { voice } = s.speaker
  if (!head.subject) return true
  const atHome = context.parties.length <= 1 && voice !== 'narration'
  if (voice === 'meeting' || voice === 'document' || atHome || head.party.length > 0) return false
  const { start, end } = head.subject
  return (
    !namesLooseActor({ start, end }, context) &&
    !context.grammar.side.test(context.document.text.slice(start, end))
  )
}

/** Neither a party nor a body: a thing, or nothing at all. */
export const noAgent = (head: Head, s: Situation, context: DocumentContext): boolean =>
  nobody(head, s, context) && (head.subject === null || !decides(head, context))

/** A later clause in which the body or person that the sentence began with goes on to promise. */
export const goesOn = (s: Situation, context: DocumentContext): boolean =>
  s.position !== 'first' &&
  s.acting.subject !== null &&
  (s.acting.party.length > 0 || decides(s.acting, context))
