import type { DocumentKind, Force } from '../base/values.ts'
import type { ClauseDecision, ClauseRule } from '../language/grammar.ts'
import type { CompiledClauseRule } from './compile.ts'
import type { DocumentContext } from './context.ts'
import { actorOf, counterpartOf, everybody, type Scene } from './parties.ts'
import type { Chain, Clause, Head, Speaker } from './trace.ts'
import { personName } from './voice.ts'

/** All that is known of a clause when it is decided. */
export interface Situation {
  readonly clause: Clause
  readonly head: Head
  /** the clause without its opener */
  readonly text: string
  /** what follows subject and cue */
  readonly predicate: string
  /** the words before `text`: list mark, connective */
  readonly opener: string
  /** a clause of this sentence was taken already */
  readonly after: boolean
  /** the only clause of its sentence */
  readonly alone: boolean
  /** a time and nothing else */
  readonly timeOnly: boolean
  readonly previous: string
  readonly next: string
  readonly position: 'first' | 'later' | 'last'
  readonly speaker: Speaker
  readonly chain: Chain | null
  readonly history: boolean
  readonly kind: DocumentKind
  /** the head with the subject that it shares with a clause before it */
  readonly acting: Head
  readonly scene: Scene
}

export interface Verdict {
  readonly decision: ClauseDecision
  readonly rule: string
  /** the chain that this clause opens */
  readonly opens?: Chain
  readonly together?: readonly string[]
  readonly history?: boolean
  /** of a folded clause: alone it is no commitment */
  readonly empty?: boolean
}

/** The pack's rules first, in order; then cue, subject, verb and chain. */
export function decide(situation: Situation, context: DocumentContext): Verdict {
  if (situation.timeOnly) return { decision: 'fold', rule: 'engine.fold.time', empty: true }
  const rule = context.grammar.clauses.find(candidate => fits(candidate, situation))?.rule
  if (rule?.opens)
    return { decision: 'leave', rule: rule.id, opens: listChain(rule, rule.opens, situation, context) }
  if (rule?.decision === 'take') return opened(rule.id, 'take', situation, context)
  if (rule?.decision === 'fold') {
    return { ...opened(rule.id, 'fold', situation, context), empty: rule.empty === true }
  }
  if (rule) return { decision: rule.decision, rule: rule.id, history: rule.history === true }
  return byParts(situation, context)
}

/** The chain that a list's announcement opens: everybody for proposals, the speaker's own side for aims. */
function listChain(rule: ClauseRule, force: Force, s: Situation, context: DocumentContext): Chain {
  const { speaker, clause } = s
  const actor = force === 'proposal' ? everybody(speaker, context) : speaker.side
  const { start, end } = clause
  return {
    open: true,
    cue: null,
    force,
    actor,
    counterpart: [],
    speaker: null,
    loose: rule.loose === true,
    start,
    end,
  }
}

const strongCue = (head: Head): boolean => head.cue !== null && !head.cue.rule.weak

function fits(candidate: CompiledClauseRule, s: Situation): boolean {
  const { rule, text, predicate, next, previous, opener, itemMark } = candidate
  return (
    (rule.cue === undefined || rule.cue === strongCue(s.head)) &&
    (rule.subject === undefined || rule.subject === (s.head.subject !== null)) &&
    (rule.verb === undefined || rule.verb === (s.head.verb !== null)) &&
    (rule.after === undefined || rule.after === s.after) &&
    (rule.alone === undefined || rule.alone === s.alone) &&
    (rule.item === undefined || rule.item === s.head.item) &&
    (rule.stance === undefined || rule.stance === (s.head.verb?.entry.force !== undefined)) &&
    (rule.chain === undefined || rule.chain === (s.chain?.open === true)) &&
    (rule.position === undefined || positioned(rule, s)) &&
    (rule.voices === undefined || rule.voices.includes(s.speaker.voice)) &&
    (rule.kinds === undefined || rule.kinds.includes(s.kind)) &&
    (rule.force === undefined || rule.force.includes(s.head.cue?.rule.force ?? s.chain?.force ?? 'intent')) &&
    (rule.atMost === undefined || s.predicate.length <= rule.atMost) &&
    (opener === null || opener.test(s.opener)) &&
    (itemMark === null || itemMark.test(s.opener)) &&
    (text === null || text.test(s.text)) &&
    (predicate === null || predicate.test(s.predicate)) &&
    (next === null || next.test(s.next)) &&
    (previous === null || previous.test(s.previous))
  )
}

/** `later` is any but the first; `last` the last. */
const positioned = (rule: ClauseRule, s: Situation): boolean =>
  rule.position === 'later' ? s.position !== 'first' : rule.position === s.position

/** What no rule of the pack decides. */
function byParts(s: Situation, context: DocumentContext): Verdict {
  const { head, chain, speaker } = s
  const { cue, subject, verb } = head
  const open = chain?.open === true
  if (cue && !(cue.rule.weak && open) && !(cue.rule.subject && !subject)) {
    if (speaker.voice === 'narration' && !(cue.rule.narration && (subject || open)))
      return left('engine.leave.narration')
    if (s.predicate.length < shortestPredicate) return left('engine.leave.empty')
    return opened('engine.take.cue', 'take', s, context)
  }
  if (open && chain.loose && s.text.length >= shortestAim)
    return { decision: 'take', rule: 'engine.take.aim' }
  if (subject) {
    if (verb?.entry.force && speaker.voice !== 'narration' && !s.history)
      return opened('engine.take.stance', 'take', s, context)
    return { decision: 'reset', rule: 'engine.leave.statement' }
  }
  if (!verb) return open ? left('engine.leave.no-verb') : left('engine.leave.no-predicate')
  if (open) return { decision: 'take', rule: 'engine.take.chain' }
  if (s.history) return left('engine.leave.history')
  if (verb.entry.force && speaker.voice !== 'narration')
    return opened('engine.take.stance', 'take', s, context)
  const fallback = defaultForce(s, context)
  if (fallback && s.position === 'first') return opened(fallback.id, 'take', s, context)
  return left('engine.leave.no-cue')
}

/** An aim shorter than this, in characters, is a heading. */
const shortestAim = 6

/** A predicate shorter than this, in characters, has no object. */
const shortestPredicate = 2

const left = (rule: string): Verdict => ({ decision: 'leave', rule })

export const defaultForce = (s: Situation, context: DocumentContext): { id: string; force: Force } | null =>
  context.grammar.grammar.defaults.find(rule => rule.voice === s.speaker.voice) ?? null

/** Takes a clause and, where it has a cue or a subject of its own, opens the chain that later clauses inherit. */
function opened(rule: string, decision: 'take' | 'fold', s: Situation, context: DocumentContext): Verdict {
  const { head, chain, speaker } = s
  const { cue } = head
  const weak = cue?.rule.weak === true && chain?.open === true
  if ((!cue || weak) && chain?.open && !head.subject) return { decision, rule }
  if (!cue && decision === 'fold') return { decision, rule }
  const force =
    cue && !weak ? cue.rule.force : (defaultForce(s, context)?.force ?? head.verb?.entry.force ?? 'intent')
  const actor = actorOf(s.acting, speaker, chain, s.scene, context)
  const counterpart = counterpartOf({ start: head.body, end: s.clause.end }, actor.codes, speaker, context)
  const calls = force === 'call' || force === 'proposal'
  const together =
    calls || (s.acting.subject && !sameCodes(actor.codes, speaker.side)) ? { together: actor.codes } : {}
  const start = cue?.start ?? head.from
  const end = cue?.end ?? head.body
  const opens: Chain = {
    open: true,
    cue: cue?.rule ?? null,
    force,
    actor: actor.codes,
    counterpart: counterpart.codes,
    speaker: spokenBy(s, context),
    loose: false,
    start,
    end,
  }
  return { decision, rule, opens, ...together }
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(code => b.includes(code))

/** The subject of a cue that speaks (宣布, announces). */
function spokenBy(s: Situation, context: DocumentContext): string | null {
  const { cue, subject } = s.head
  if (!cue?.rule.speaks && !cue?.rule.governs) return null
  if (!subject) return s.chain?.speaker ?? null
  return personName(context.document.text.slice(subject.start, subject.end), context)
}
