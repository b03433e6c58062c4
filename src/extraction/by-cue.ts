import type { CueRule } from '../language/grammar/rules.ts'
import { agent, asksAgent, goesOn, noAgent, nobody } from './agents.ts'
import { opened, sameCodes } from './chains.ts'
import type { DocumentContext } from './context.ts'
import { isCompound } from './named-parties.ts'
import { actorOf } from './parties.ts'
import { doerBefore } from './speaker-names.ts'
import { left, shortestUnknown, type Situation, type Verdict } from './verdict.ts'

/** A reason not to take a clause for its cue; null where there is none. */
type Objection = (rule: CueRule, s: Situation, context: DocumentContext) => Verdict | null

/** A clause with a cue of its own that no rule of the pack decides: taken, unless something speaks against it. */
export function byCue(rule: CueRule, s: Situation, context: DocumentContext): Verdict {
  for (const objection of objections) {
    const verdict = objection(rule, s, context)
    if (verdict) return verdict
  }
  return opened('engine.take.cue', 'take', s, context)
}

/** A report tells of deeds: only some cues make a promise in it, and hardly any where it tells the past. */
const narrated: Objection = (rule, s, context) => {
  if (s.speaker.voice !== 'narration') return null
  const { subject } = s.head
  const planned = rule.force === 'intent' && (s.dated || (rule.speaks === true && goesOn(s, context)))
  const demands = rule.governs === true && rule.force === 'call'
  const afterDoer = demands && doerBefore(s.clause.start, context) !== null
  const asked = rule.bare === true && subject === null
  const shown =
    subject !== null ||
    goesOn(s, context) ||
    s.chain?.open === true ||
    planned ||
    afterDoer ||
    asked ||
    (rule.governs && s.position !== 'first')
  if (!s.awaited && !(rule.narration && shown)) return left('engine.leave.narration')
  const goesOnToDecide = rule.governs && !rule.speaks && goesOn(s, context)
  const told = s.history && !subject && !demands && !asked && !planned && !goesOnToDecide
  return told ? left('engine.leave.narration') : null
}

/** In a report a thing is the subject: what will be, whoever does it. */
const doneByNobody: Objection = (rule, s, context) => {
  if (s.speaker.voice !== 'narration' || !s.head.subject || rule.speaks) return null
  if (rule.done && s.kind === 'announcement') return null
  return noAgent(s.head, s, context) ? left('engine.leave.no-body') : null
}

/** What a party stood for in the past binds nobody now. */
const stoodFor: Objection = (rule, s) => {
  const ours = s.head.party.some(p => p.role === 'self' || p.role === 'both' || p.role === 'all')
  const over = s.past || (s.history && ours)
  if (!over || (rule.force !== 'stance' && !rule.weak)) return null
  return { decision: 'reset', rule: 'engine.leave.history', history: true }
}

/** A stance of things, or another's in the speaker's words, is a statement. */
const bindsNobody: Objection = (rule, s, context) => {
  const { speaker, chain, head } = s
  const own =
    speaker.voice === 'narration' ||
    !rule.own ||
    sameCodes(actorOf(s.acting, speaker, chain, s.scene, context).codes, speaker.side)
  const anybody =
    rule.done || (rule.force !== 'stance' && !rule.weak) || !head.subject || !nobody(head, s, context)
  return own && anybody ? null : { decision: 'reset', rule: 'engine.leave.statement' }
}

const withoutAgent: Objection = (rule, s, context) =>
  rule.agent && s.head.subject && asksAgent(rule.agent, s) && !agent(s, context)
    ? { decision: 'reset', rule: 'engine.leave.no-agent' }
    : null

/** 力争到2030年，要求到2030年，: a cue with nothing after it but a time governs the next clause. */
const onlyTimed: Objection = (_rule, s, context) =>
  s.timed ? { ...opened('engine.fold.cue', 'fold', s, context), empty: true } : null

/** A predicate shorter than this, in characters, has no object. */
const shortestPredicate = 2

/** A cue that governs with nothing after it is read with the next clause. */
const withoutObject: Objection = (rule, s, context) => {
  if (s.predicate.length >= shortestPredicate) return null
  if (rule.force === 'stance' && s.text.length >= shortestUnknown)
    return opened('engine.take.cue', 'take', s, context)
  if (!rule.governs) return left('engine.leave.empty')
  return { ...opened('engine.fold.cue', 'fold', s, context), empty: true }
}

/** A necessity with no actor. */
const callsNobody: Objection = (rule, s, context) => {
  const { head, speaker } = s
  if (head.verb || rule.force !== 'call' || rule.governs || !head.subject) return null
  const { start, end } = head.subject
  if (isCompound(context.document.text.slice(start, end), context)) return null
  const told = speaker.voice === 'speech' || speaker.voice === 'narration'
  const called = told ? !noAgent(head, s, context) : !nobody(head, s, context)
  return called ? null : left('engine.leave.no-actor')
}

/** Words that only say how or by what the next predicate is done. */
const onlyAdjunct: Objection = (rule, s, context) => {
  if (s.head.verb || rule.force === 'stance' || !s.nextBare) return null
  const { disposal, adjuncts } = context.grammar
  if (disposal.test(s.predicate) || !adjuncts.startingAt(s.predicate, 0, s.predicate.length)) return null
  return opened('engine.fold.adjunct', 'fold', s, context)
}

/** In the order in which they are asked. */
const objections: readonly Objection[] = [
  narrated,
  doneByNobody,
  stoodFor,
  bindsNobody,
  withoutAgent,
  onlyTimed,
  withoutObject,
  callsNobody,
  onlyAdjunct,
]
