import type { DocumentContext } from './context.ts'
import { codesOf, everybody, looseActor, ofOneState, reach, type Parties } from './named-parties.ts'
import type { Head, Speaker } from './trace.ts'

/** The one addressed: right after the cue. */
export function addressed(head: Head, speaker: Speaker, context: DocumentContext): Parties {
  const at = head.cue!.end + /^\s*/u.exec(context.document.text.slice(head.cue!.end))![0].length
  const until = head.verb?.start ?? at + reach(context)
  const loose = looseActor({ start: at, end: until }, context)
  if (loose) return { codes: loose.codes, origin: { how: 'here', rule: loose.rule, start: at, end: until } }
  const mention = context.mentions.find(m => m.start === at && m.end <= until + 1)
  const codes = mention ? codesOf(mention, head, speaker, context) : []
  if (mention && codes.length > 0)
    return { codes, origin: { how: 'here', start: mention.start, end: mention.end } }
  const asked = askedOf(at, speaker, context)
  if (asked) return asked
  const room = everybody(speaker, context)
  const own = context.grammar.delegates.test(context.document.text.slice(at, at + reach(context)))
  if (own && speaker.voice === 'joint')
    return { codes: room, origin: { how: 'context', rule: 'engine.actor.delegates' } }
  const ours = context.mentions.some(
    m =>
      m.start >= at &&
      m.start < at + nearCue &&
      m.codes.some(code => room.includes(code) && code !== context.home),
  )
  const calls = head.cue!.rule.force === 'call' && !ofOneState(speaker, context)
  if (calls && !ours && !amongOurselves(head, speaker, context)) return world(context)
  return { codes: room, origin: { how: 'context', rule: 'engine.actor.everybody' } }
}

/** “Encouraged her to …” is the other side of the room; “urged growers beyond the valley to …” those words. */
function askedOf(at: number, speaker: Speaker, context: DocumentContext): Parties | null {
  const { document, grammar, parties } = context
  const words = document.text.slice(at, at + longestAsked)
  const other = grammar.asked.pronoun.exec(words)
  if (other) {
    const codes = parties.filter(code => !speaker.side.includes(code))
    const origin = { how: 'context', rule: 'engine.counterpart.other-side' } as const
    return codes.length > 0 && speaker.side.length > 0 ? { codes, origin } : null
  }
  const name = grammar.asked.named.exec(words)?.groups?.['name']?.trimEnd()
  if (name === undefined) return null
  const start = at + words.indexOf(name)
  const ruled = grammar.asked.rulers.test(name) ? lastOutsider(start + name.length, context) : null
  const codes = ruled ?? [name.replaceAll(/\s+/gu, ' ')]
  return { codes, origin: { how: 'here', rule: 'engine.actor.asked', start, end: start + name.length } }
}

/** “Called on the regime to …”: the state outside the room that was named last. */
const lastOutsider = (before: number, { mentions, parties }: DocumentContext): readonly string[] | null =>
  mentions.findLast(
    m => m.end <= before && m.kind === 'state' && m.codes.every(code => !parties.includes(code)),
  )?.codes ?? null

/** How far after a call the words may reach that say who is asked, in characters. */
const longestAsked = 120

/** One of the outlet's own state speaks, and nobody else is named: its own organs are called on. */
export const amongOurselves = (head: Head, { side }: Speaker, { home, parties }: DocumentContext): boolean =>
  home !== null &&
  parties.every(code => code === home) &&
  side.every(code => code === home) &&
  head.party.every(p => p.codes.every(code => code === home))

/** How far after a cue a party shows that the room is addressed, in characters. */
const nearCue = 16

export const world = (context: DocumentContext): Parties => ({
  codes: [context.grammar.grammar.world],
  origin: { how: 'default', rule: 'engine.actor.world' },
})
