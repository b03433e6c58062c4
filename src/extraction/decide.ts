import type { DocumentKind, Force } from '../base/values.ts'
import type { ClauseDecision, ClauseRule, CueRule } from '../language/grammar/rules.ts'
import type { CompiledClauseRule } from './compile.ts'
import type { DocumentContext } from './context.ts'
import { isWeak } from './head.ts'
import { groupRule } from './beneficiaries.ts'
import { counterpartOf } from './counterparts.ts'
import { everybody, namesLooseActor } from './named-parties.ts'
import { actorOf, type Scene } from './parties.ts'
import type { Chain, Clause, Head, Speaker } from './trace.ts'
import { doerBefore } from './speaker-names.ts'
import { performer } from './voice.ts'

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
  /** nothing of the sentence was taken or left yet: all before was folded into this clause */
  readonly fresh: boolean
  /** the clause before it is nothing but a cue: 中方建议， */
  readonly awaited: boolean
  /** the next clause begins with its verb */
  readonly nextBare: boolean
  /** a clause of this sentence had a cue or was taken: the chain goes on in it */
  readonly live: boolean
  /** a time that is over stands before the cue */
  readonly past: boolean
  /** a deadline to come reaches over the clause: whatever sounds like history is an aim */
  readonly toCome: boolean
  /** a time to come stands at the head of the clause */
  readonly ahead: boolean
  /** a time that is not over stands in the clause */
  readonly dated: boolean
  /** nothing but a time follows the cue: 力争到2030年， */
  readonly timed: boolean
  /** id of the rule by which the whole sentence tells what already happened */
  readonly tells: string | null
  /** a time and nothing else */
  readonly timeOnly: 'past' | 'deadline' | 'open' | null
  readonly previous: string
  /** the words of the whole sentence */
  readonly sentence: string
  readonly next: string
  readonly position: 'first' | 'later' | 'last'
  readonly speaker: Speaker
  readonly chain: Chain | null
  readonly history: boolean
  /** the sentence heads an item of a list that goes on with others */
  readonly leads: boolean
  /** an item of one sentence, beside another in the same paragraph */
  readonly among: boolean
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
  const { chain } = situation
  if (situation.text.length > longestClause[context.grammar.grammar.spaced ? 'spaced' : 'unspaced'])
    return left('engine.leave.endless')
  if (situation.timeOnly === 'past') return { decision: 'reset', rule: 'engine.leave.past', history: true }
  if (situation.timeOnly === 'deadline' && situation.speaker.voice === 'document' && situation.fresh) {
    const opens = { ...listChain(situation, 'intent', context), loose: true }
    return { decision: 'fold', rule: 'engine.fold.deadline', empty: true, opens }
  }
  if (situation.timeOnly) return { decision: 'fold', rule: 'engine.fold.time', empty: true }
  const urgent = context.grammar.clauses.find(c => c.rule.first && fits(c, situation))?.rule
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
  const rule = context.grammar.clauses.find(candidate => fits(candidate, situation))?.rule
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

/** The chain that a list's announcement opens: everybody for proposals, the speaker's own side for aims. */
function listChain(s: Situation, force: Force, context: DocumentContext): Chain {
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
    loose: false,
    start,
    end,
  }
}

const strongCue = ({ head, chain }: Situation): boolean =>
  head.cue !== null && !(head.cue.rule.weak === true && isWeak(head, chain))

function fits(candidate: CompiledClauseRule, s: Situation): boolean {
  const { rule, text, predicate, next, previous, sentence, opener, joint, itemMark } = candidate
  return (
    (rule.cue === undefined || rule.cue === strongCue(s)) &&
    (rule.subject === undefined || rule.subject === (s.head.subject !== null)) &&
    (rule.verb === undefined || rule.verb === (s.head.verb !== null)) &&
    (rule.after === undefined || rule.after === s.after) &&
    (!rule.history || !s.toCome) &&
    (rule.alone === undefined || rule.alone === s.alone) &&
    (rule.item === undefined || rule.item === s.head.item) &&
    (rule.leads === undefined || rule.leads === s.leads) &&
    (rule.among === undefined || rule.among === s.among) &&
    (rule.stance === undefined || rule.stance === (s.head.verb?.entry.force !== undefined)) &&
    (rule.live === undefined || rule.live === s.live) &&
    (rule.chain === undefined || rule.chain === (s.chain?.open === true)) &&
    (rule.listed === undefined || rule.listed === opensList(s.chain)) &&
    (rule.position === undefined || positioned(rule, s)) &&
    (rule.voices === undefined || rule.voices.includes(s.speaker.voice)) &&
    (rule.kinds === undefined || rule.kinds.includes(s.kind)) &&
    (rule.force === undefined || rule.force.includes(s.head.cue?.rule.force ?? s.chain?.force ?? 'intent')) &&
    (rule.atMost === undefined || s.predicate.length <= rule.atMost) &&
    (joint === null || joint.test(s.clause.joint)) &&
    (opener === null || opener.test(s.opener)) &&
    (itemMark === null || itemMark.test(s.opener)) &&
    (text === null || text.test(s.text)) &&
    (predicate === null || predicate.test(s.predicate)) &&
    (next === null || next.test(s.next)) &&
    (previous === null || previous.test(s.previous)) &&
    (sentence === null || sentence.test(s.sentence))
  )
}

/** Opened by the words that announce a list, and by no cue. */
const opensList = (chain: Chain | null): boolean => chain?.open === true && chain.cue === null && !chain.loose

/** `later` is any but the first; `last` the last. */
const positioned = (rule: ClauseRule, s: Situation): boolean =>
  rule.position === 'later' ? s.position !== 'first' : rule.position === s.position

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
    if (!s.live) return { decision: 'reset', rule: 'engine.leave.statement' }
    if (context.grammar.disposal.test(s.text)) return { decision: 'take', rule: 'engine.take.chain' }
    const adjunct = context.grammar.adjuncts.startingAt(s.text, 0, s.text.length)
    return s.text.length >= shortestUnknown && !adjunct
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

function byCue(rule: CueRule, s: Situation, context: DocumentContext): Verdict {
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
  const anybody = (rule.force !== 'stance' && !rule.weak) || !subject || !nobody(head, s, context)
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
  const called = told ? !noAgent(head, s, context) : !nobody(head, s, context)
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

/** A later clause in which the body or person that the sentence began with goes on to promise. */
const goesOn = (s: Situation, context: DocumentContext): boolean =>
  s.position !== 'first' &&
  s.acting.subject !== null &&
  (s.acting.party.length > 0 || decides(s.acting, context))

/** A party, a body or a person: what can promise. 气温将下降 is a forecast, whoever tells it. */
function agent({ head, speaker }: Situation, context: DocumentContext): boolean {
  const { start, end } = head.subject!
  const decider = speaker.voice === 'own' ? decidesByWord(head, context) : decides(head, context)
  if (namesLooseActor({ start, end }, context) || decider) return true
  if (context.grammar.side.test(context.document.text.slice(start, end))) return true
  const before = context.grammar.grammar.spaced ? articleLength : 2
  return head.party.some(p => p.start - start <= before && end - p.end <= 1) || head.party.length > 1
}

const asksAgent = (where: NonNullable<CueRule['agent']>, { speaker: { voice }, kind }: Situation): boolean =>
  where === 'own' ? voice === 'own' && kind !== 'announcement' : voice === 'narration' || voice === 'speech'

/** What may stand before a party that is the subject, in characters: “The ”. */
const articleLength = 4

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
function nobody(head: Head, s: Situation, context: DocumentContext): boolean {
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
const noAgent = (head: Head, s: Situation, context: DocumentContext): boolean =>
  nobody(head, s, context) && (head.subject === null || !decides(head, context))

/** What goes on longer without a mark, in characters, is no clause of prose: a table, a list of names, damage. */
const longestClause = { spaced: 3000, unspaced: 600 }

/** An aim shorter than this, in characters, is a heading. */
const shortestAim = 6

/** In an open chain, a clause whose verb is not known is taken from this length on, in characters. */
const shortestUnknown = 6

/** A predicate shorter than this, in characters, has no object. */
const shortestPredicate = 2

const left = (rule: string): Verdict => ({ decision: 'leave', rule })

export const defaultForce = (s: Situation, context: DocumentContext): { id: string; force: Force } | null =>
  context.grammar.defaults.find(
    ({ rule, title }) =>
      rule.voice === s.speaker.voice && (title === null || title.test(context.document.title ?? '')),
  )?.rule ?? null

/** Takes a clause and, where it has a cue or a subject of its own, opens the chain that later clauses inherit. */
function opened(rule: string, decision: 'take' | 'fold', s: Situation, context: DocumentContext): Verdict {
  const { head, chain, speaker } = s
  const { cue } = head
  const weak = isWeak(head, chain)
  if ((!cue || weak || cue.rule.local) && chain?.open && !head.subject) return { decision, rule }
  if (!cue && decision === 'fold') return { decision, rule }
  const force =
    cue && !weak ? cue.rule.force : (defaultForce(s, context)?.force ?? head.verb?.entry.force ?? 'intent')
  const actor = actorOf(s.acting, speaker, chain, s.scene, context)
  const counterpart = counterpartOf({ start: head.body, end: s.clause.end }, actor.codes, speaker, context)
  const together = s.acting.subject && !sameCodes(actor.codes, speaker.side) ? { together: actor.codes } : {}
  const start = cue?.start ?? head.from
  const end = cue?.end ?? head.body
  const opens: Chain = {
    open: true,
    cue: cue?.rule ?? null,
    force,
    actor: actor.codes,
    // a group is for whom one thing is done, a party for whom all that follows is
    counterpart: counterpart.origin.rule === groupRule ? [] : counterpart.codes,
    speaker:
      performer(speaker.voice === 'narration' ? s.acting : head, speaker, context) ??
      (s.awaited ? (chain?.speaker ?? null) : null),
    loose: false,
    start,
    end,
  }
  return { decision, rule, opens, ...together }
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(code => b.includes(code))

/** A rule of the past that fits a clause by its words alone. */
export const tellsPast = (words: string, context: DocumentContext): string | null =>
  context.grammar.clauses.find(({ rule, text }) => rule.history && text?.test(words))?.rule.id ?? null
