import { firstFrom, inOneLine, type Span } from '../base/span.ts'
import type { PartyMention } from '../language/parties.ts'
import { addressed, amongOurselves, world } from './addressed.ts'
import { listedFrom } from './concerned.ts'
import type { DocumentContext } from './context.ts'
import { articleLength, isWeak } from './head.ts'
import type { FieldOrigin } from './mention.ts'
import {
  bodyNamed,
  codesOf,
  everybody,
  isBodyOfPair,
  isCompound,
  looseActor,
  ofOneState,
  reach,
  type Parties,
} from './named-parties.ts'
import { recorded } from './recorded.ts'
import type { Chain, Head, Speaker } from './trace.ts'

/** What the paragraph so far has said about who acts together. */
export interface Scene {
  /** the last actor named that was more than the speaker's own side */
  readonly together: readonly string[] | null
  /** the clause says that it is done to or with each other */
  readonly mutual: boolean
  /** what it does takes two: 互设, exchange ambassadors */
  readonly reciprocal: boolean
}

/**
 * Who is to act: the subject, else the one addressed by the cue, else the head of the chain, else the speaker's own
 * side for a promise and everybody in the room for a call.
 */
export function actorOf(
  head: Head,
  speaker: Speaker,
  chain: Chain | null,
  scene: Scene,
  context: DocumentContext,
): Parties {
  const cue = isWeak(head, chain) ? null : head.cue
  const inner = cue?.rule.governs ? head.inner : null
  const innerNamed = inner ? subjectParties(inner, speaker, context) : null
  if (innerNamed) return innerNamed
  if (cue?.rule.actor === 'object') return addressed(head, speaker, context)
  if (cue?.rule.actor === 'world' && !ofOneState(speaker, context) && !amongOurselves(head, speaker, context))
    return world(context)
  const owner = cue?.rule.speaks && !inner ? ownerOf(cue, context) : null
  if (owner) return owner
  const named = cue?.rule.actor === 'group' ? null : subjectParties(head, speaker, context)
  if (cue?.rule.actor === 'together' && (named?.codes.length ?? 0) < 2 && context.parties.length > 1)
    return { codes: context.parties, origin: { how: 'context', rule: 'engine.actor.everybody' } }
  // “They”, where the document tells of nobody in the room, are those named last together
  const { subject } = head
  const pronoun =
    subject && context.grammar.pronoun.test(context.document.text.slice(subject.start, subject.end))
  if (named && pronoun && named.codes.length < 2 && scene.together)
    return { codes: scene.together, origin: { ...named.origin, rule: 'engine.actor.together' } }
  if (named) return named
  const inherited = (from: Chain): Parties => ({
    codes: from.actor,
    origin: { how: 'inherited', start: from.start, end: from.end },
  })
  const alone = scene.reciprocal && chain?.actor.length === 1 && speaker.side.includes(chain.actor[0]!)
  if (!cue && chain && !alone) return inherited(chain)
  const between =
    (scene.mutual || alone) && (!cue || cue.rule.weak || cue.rule.governs || cue.rule.force === 'stance')
  if (between || (cue && !cue.rule.weak && (cue.rule.actor === 'group' || cue.rule.force === 'call'))) {
    const together = speaker.voice === 'joint' ? null : scene.together
    const codes = together ?? everybody(speaker, context)
    const rule = together ? 'engine.actor.together' : 'engine.actor.everybody'
    return { codes, origin: { how: 'context', rule } }
  }
  if (chain && speaker.voice === 'narration') return inherited(chain)
  if ((!cue || cue.rule.weak) && scene.together && speaker.voice !== 'joint') {
    return { codes: scene.together, origin: { how: 'context', rule: 'engine.actor.together' } }
  }
  const { start, end } = speaker
  return { codes: speaker.side, origin: { how: 'context', rule: 'engine.actor.side', start, end } }
}

/** Whose promise it is that is said again: “highlighted Chad’s commitment to”, “the commitment of Chad to”, “the decision by Chad and Mali to”. */
function ownerOf(cue: NonNullable<Head['cue']>, context: DocumentContext): Parties | null {
  if (cue.rule.force === 'call' || cue.rule.force === 'proposal') return null
  const { mentions, grammar, document } = context
  const words = document.text.slice(cue.start, cue.end)
  const at =
    cue.end +
    1 +
    (/^\s*the\s/iu.exec(document.text.slice(cue.end, cue.end + articleLength + 2)) ? articleLength : 0)
  const owned = grammar.owns.test(words)
  const inside = (m: PartyMention): boolean => m.start >= cue.start && m.end <= cue.end
  const promises = cue.rule.force !== 'firm'
  const owner = mentions.find(m => m.kind !== 'role' && (inside(m) || (promises && owned && m.start === at)))
  if (!owner) return null
  const owners = inside(owner) ? listedFrom(owner, cue.end, context) : [owner]
  const codes = recorded(
    owners.flatMap(m => (m.group ? [m.group] : m.codes)),
    context.date,
  )
  return { codes, origin: { how: 'here', rule: 'engine.actor.owner', start: owner.start, end: owner.end } }
}

function subjectParties(head: Head, speaker: Speaker, context: DocumentContext): Parties | null {
  const { subject } = head
  if (!subject) return null
  const origin: FieldOrigin = { how: 'here', start: subject.start, end: subject.end }
  if (isTeller(subject, speaker, context))
    return { codes: speaker.side, origin: { ...origin, rule: 'engine.actor.teller' } }
  const loose = looseActor(subject, context)
  if (loose) return { codes: loose.codes, origin: { ...origin, rule: loose.rule } }
  const group = groupActing(subject, context)
  if (group) return { codes: [group], origin: { ...origin, rule: 'engine.actor.group' } }
  const near = head.party.filter(
    p => p.start - subject.start < reach(context) && !modifies(p, subject, context),
  )
  const last = near.at(-1)
  // where words are not parted, nothing but the gap tells a second actor from a party in a phrase before the verb
  const mentions = !context.grammar.grammar.spaced
    ? leading(near, subject, context)
    : last
      ? [...near.slice(0, -1), ...listedFrom(last, subject.end, context)]
      : near
  if (mentions.length === 0) return unnamed(head, subject, speaker, context, origin)
  const codes = [
    ...mentions.flatMap(m => codesOf(m, head, speaker, context)),
    ...besides(mentions.at(-1)!, head, context),
  ]
  return codes.length > 0 ? { codes: [...new Set(codes)], origin } : null
}

/** “Ten ferry companies will …”: a group that is no party's, without a name of its own, as the text calls it. */
function groupActing({ start, end }: Span, context: DocumentContext): string | null {
  const { grammar, document, mentions } = context
  const words = document.text.slice(start, end).trim()
  const subject = words.slice(grammar.leadIn.exec(words)?.[0].length ?? 0)
  const name = grammar.groups?.acts.exec(subject)?.groups?.['name']
  if (name === undefined) return null
  const at = document.text.indexOf(name, start)
  const next = mentions[firstFrom(mentions, at)]
  return next && next.start < at + name.length ? null : inOneLine(name)
}

/** “Chad, along with its partners, will …”: who acts with the last party of the subject. */
function besides(
  { end }: PartyMention,
  { cue }: Head,
  { grammar, document: { text } }: DocumentContext,
): readonly string[] {
  const name = cue ? grammar.groups?.besides.exec(text.slice(end, cue.start))?.groups?.['name'] : undefined
  return name ? [inOneLine(name)] : []
}

/** “Told his guest he would”: right after the words of saying a pronoun is the one who speaks. */
function isTeller({ start, end }: Span, speaker: Speaker, { document, grammar }: DocumentContext): boolean {
  if (speaker.voice !== 'speech' || speaker.side.length === 0) return false
  const between = document.text.slice(speaker.end, start)
  return (
    between.trim() === '' && grammar.grammar.speech.pronouns.includes(document.text.slice(start, end).trim())
  )
}

/** “Any use of force by Chad”: the party says whose or which the subject is, and is not the subject, unless that is a body. */
function modifies(
  party: PartyMention,
  subject: Span,
  { document, grammar, mentions }: DocumentContext,
): boolean {
  const before = document.text.slice(subject.start, party.start)
  const leads = mentions.some(
    m => m.start - subject.start <= articleLength && m.start >= subject.start && m.start < party.start,
  )
  return !leads && grammar.ofThing.test(before)
}

/** The parties that the subject begins with, one right after the other: 中国和埃及, not the ones in a phrase after it. */
function leading(
  party: readonly PartyMention[],
  subject: Span,
  context: DocumentContext,
): readonly PartyMention[] {
  const { text } = context.document
  const kept: PartyMention[] = []
  for (const mention of party) {
    const last = kept.at(-1)
    const gap = last ? mention.start - last.end : mention.start - subject.start
    if (gap > (last ? widestConjunction : widestModifier)) break
    if (
      last &&
      context.grammar.adjuncts.startingAt(text, last.end, mention.start)?.end !== mention.start &&
      gap > 1
    )
      break
    kept.push(mention)
  }
  return kept
}

/** Between two parties that act together, in characters. */
const widestConjunction = 4
/** Before the first party of a subject, in characters. */
const widestModifier = 8

/** A subject that names no party: in a paper or meeting of one state, an organ of that state; else everybody. */
function unnamed(
  head: Head,
  subject: Span,
  speaker: Speaker,
  context: DocumentContext,
  origin: FieldOrigin,
): Parties | null {
  const { home, parties, document } = context
  if (ofOneState(speaker, context)) {
    return { codes: speaker.side, origin: { ...origin, rule: 'engine.actor.organ' } }
  }
  if (isBodyOfPair(subject, context))
    return { codes: parties, origin: { ...origin, rule: 'engine.actor.pair' } }
  const { cue } = head
  const body = cue?.rule.speaks || cue?.rule.subject ? bodyNamed(subject, context) : null
  if (body) return { codes: [body], origin: { ...origin, rule: 'engine.actor.named-body' } }
  const words = document.text.slice(subject.start, subject.end)
  const others = parties.filter(code => code !== home)
  if (parties.length > 1 && context.grammar.gatherings.test(words)) {
    return { codes: parties, origin: { ...origin, rule: 'engine.actor.gathering' } }
  }
  if (isCompound(words, context))
    return { codes: parties, origin: { ...origin, rule: 'engine.actor.compound' } }
  if (context.grammar.side.test(words) && others.length > 0) {
    return { codes: others, origin: { ...origin, rule: 'engine.actor.other-side' } }
  }
  return null
}
