import type { CueRule } from '../language/grammar/rules.ts'
import { agent, asksAgent, goesOn, noAgent, nobody } from './agents.ts'
import { opened, sameCodes } from './chains.ts'
import type { DocumentContext } from './context.ts'
import { isCompound } from './named-parties.ts'
import { actorOf } from './parties.ts'
import { doerBefore } from './speaker-names.ts'
import { left, shortestUnknown, type Situation, type Verdict } from './verdict.ts'

/** A clause with a cue of its own that no rule of the pack decides. */
export function byCue(rule: CueRule, s: Situation, context: DocumentContext): Verdict {
  const { head, chain, speaker } = s
  const { subject, verb } = head
  const planned = rule.force === 'intent' && (s.dated || (rule.speaks === true && goesOn(s, context)))
  const demands = rule.governs === true && rule.force === 'call'
  const afterDoer = demands && doerBefore(s.clause.start, context) !== null
  const narrates =
    s.awaited ||
    (rule.narration &&
      (subject ||
        goesOn(s, context) ||
        chain?.open ||
        planned ||
        afterDoer ||
        (rule.governs && s.position !== 'first')))
  if (
    speaker.voice === 'narration' &&
    (!narrates ||
      (s.history &&
        !subject &&
        !demands &&
        !planned &&
        !(rule.governs && !rule.speaks && goesOn(s, context))))
  )
    return left('engine.leave.narration')
  if (
    speaker.voice === 'narration' &&
    subject &&
    !rule.speaks &&
    !(rule.done && s.kind === 'announcement') &&
    noAgent(head, s, context)
  )
    return left('engine.leave.no-body')
  const ours = head.party.some(p => p.role === 'self' || p.role === 'both' || p.role === 'all')
  if ((s.past || (s.history && ours)) && (rule.force === 'stance' || rule.weak)) {
    return { decision: 'reset', rule: 'engine.leave.history', history: true }
  }
  const own =
    speaker.voice === 'narration' ||
    !rule.own ||
    sameCodes(actorOf(s.acting, speaker, chain, s.scene, context).codes, speaker.side)
  const anybody =
    rule.done || (rule.force !== 'stance' && !rule.weak) || !subject || !nobody(head, s, context)
  if (!own || !anybody) return { decision: 'reset', rule: 'engine.leave.statement' }
  if (rule.agent && subject && asksAgent(rule.agent, s) && !agent(s, context))
    return { decision: 'reset', rule: 'engine.leave.no-agent' }
  if (s.timed && !rule.governs) return { ...opened('engine.fold.cue', 'fold', s, context), empty: true }
  if (s.predicate.length < shortestPredicate) {
    if (rule.force === 'stance' && s.text.length >= shortestUnknown)
      return opened('engine.take.cue', 'take', s, context)
    if (!rule.governs) return left('engine.leave.empty')
    return { ...opened('engine.fold.cue', 'fold', s, context), empty: true }
  }
  const told = speaker.voice === 'speech' || speaker.voice === 'narration'
  const pair =
    subject !== null && isCompound(context.document.text.slice(subject.start, subject.end), context)
  const called = pair || (told ? !noAgent(head, s, context) : !nobody(head, s, context))
  if (!verb && rule.force === 'call' && !rule.governs && subject && !called)
    return left('engine.leave.no-actor')
  if (
    !verb &&
    rule.force !== 'stance' &&
    s.nextBare &&
    !context.grammar.disposal.test(s.predicate) &&
    context.grammar.adjuncts.startingAt(s.predicate, 0, s.predicate.length)
  ) {
    return opened('engine.fold.adjunct', 'fold', s, context)
  }
  return opened('engine.take.cue', 'take', s, context)
}

/** A predicate shorter than this, in characters, has no object. */
const shortestPredicate = 2
