import { noAgent } from './agents.ts'
import { byCue } from './by-cue.ts'
import { defaultForce, listChain, opened } from './chains.ts'
import { ruleFor, strongCue } from './clause-rules.ts'
import type { DocumentContext } from './context.ts'
import { isWeak } from './head.ts'
import type { Chain } from './trace.ts'
import { left, shortestUnknown, type Situation, type Verdict } from './verdict.ts'

/** The pack's rules first, in order; then cue, subject, verb and chain. */
export function decide(situation: Situation, context: DocumentContext): Verdict {
  const { chain } = situation
  if (situation.text.length > longestClause[context.grammar.grammar.spaced ? 'spaced' : 'unspaced'])
    return left('engine.leave.endless')
  if (situation.timeOnly === 'past') return { decision: 'reset', rule: 'engine.leave.past', history: true }
  if (situation.timeOnly === 'deadline' && situation.speaker.voice === 'document' && situation.fresh) {
    const opens = { ...listChain(situation, 'intent', context), loose: true }
    return { decision: 'fold', rule: 'engine.fold.deadline', empty: true, opens }
  }
  if (situation.timeOnly) return { decision: 'fold', rule: 'engine.fold.time', empty: true }
  const urgent = ruleFor(situation, context, true)
  if (
    !urgent &&
    chain?.open &&
    chain.loose &&
    !strongCue(situation) &&
    situation.text.length >= shortestAim
  ) {
    return { decision: 'take', rule: 'engine.take.aim' }
  }
  if (situation.tells && !strongCue(situation))
    return { decision: 'reset', rule: situation.tells, history: true }
  const rule = ruleFor(situation, context)
  if (rule?.opens)
    return {
      decision: 'leave',
      rule: rule.id,
      opens: { ...listChain(situation, rule.opens, context), loose: rule.loose === true },
    }
  if (rule?.decision === 'take') return opened(rule.id, 'take', situation, context)
  if (rule?.decision === 'fold') {
    return { ...opened(rule.id, 'fold', situation, context), empty: rule.empty === true }
  }
  if (rule) return { decision: rule.decision, rule: rule.id, history: rule.history === true }
  return byParts(situation, context)
}

/** What no rule of the pack decides. */
function byParts(s: Situation, context: DocumentContext): Verdict {
  const { head, chain, speaker } = s
  const { cue, subject, verb } = head
  const open = chain?.open === true
  if (cue && !isWeak(head, chain) && !(cue.rule.subject && noAgent(s.acting, s, context)))
    return byCue(cue.rule, s, context)
  if (cue && open && isWeak(head, chain)) return { decision: 'take', rule: 'engine.take.chain' }
  if (s.awaited) return { decision: 'take', rule: 'engine.take.awaited' }
  if (subject) return bySubject(s, context)
  if (!verb) {
    if (!open) return left('engine.leave.no-predicate')
    if (!s.live || tellsOfSpeaker(s)) return { decision: 'reset', rule: 'engine.leave.statement' }
    if (context.grammar.disposal.test(s.text)) return { decision: 'take', rule: 'engine.take.chain' }
    const adjunct = context.grammar.adjuncts.startingAt(s.text, 0, s.text.length)
    return s.text.length >= shortestUnknown && !adjunct && goesOnOpenly(chain)
      ? { decision: 'take', rule: 'engine.take.chain-unknown' }
      : left('engine.leave.no-verb')
  }
  if (open) return { decision: 'take', rule: 'engine.take.chain' }
  if (s.history) return left('engine.leave.history')
  if (verb.entry.force && verb.direct && speaker.voice !== 'narration')
    return opened('engine.take.stance', 'take', s, context)
  const fallback = defaultForce(s, context)
  if (fallback && s.fresh) return opened(fallback.id, 'take', s, context)
  return left('engine.leave.no-cue')
}

/** What is called for or intended goes on in words of all kinds; what was decided or is stood for ends with its verb. */
const goesOnOpenly = ({ force }: Chain): boolean => force !== 'firm' && force !== 'stance'

/** 习近平同志…: the clause begins with the name of the one who is said to speak, and tells of him. */
const tellsOfSpeaker = ({ text, speaker }: Situation): boolean =>
  speaker.name !== null && text.startsWith(speaker.name)

/** A subject without a cue: a verb that binds by itself, or an organ charged with a task in a paper of its state. */
function bySubject(s: Situation, context: DocumentContext): Verdict {
  const { head, speaker } = s
  const told = s.history || s.past || speaker.voice === 'narration'
  if (head.verb?.entry.force && head.verb.direct && !told)
    return opened('engine.take.stance', 'take', s, context)
  if (s.ahead && head.verb && s.chain?.open && s.chain.cue?.speaks)
    return { decision: 'take', rule: 'engine.take.announced' }
  const charged = (speaker.voice === 'document' || speaker.voice === 'meeting') && head.verb && !told
  if (charged && head.party.length === 0) return opened('engine.take.charged', 'take', s, context)
  return { decision: 'reset', rule: 'engine.leave.statement' }
}

/** What goes on longer without a mark, in characters, is no clause of prose: a table, a list of names, damage. */
const longestClause = { spaced: 3000, unspaced: 600 }

/** An aim shorter than this, in characters, is a heading. */
const shortestAim = 6
