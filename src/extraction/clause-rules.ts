import type { ClauseRule } from '../language/grammar/rules.ts'
import type { CompiledClauseRule } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import { isWeak } from './head.ts'
import type { Chain } from './trace.ts'
import type { Situation } from './verdict.ts'

/** The first rule of the pack that fits a clause; `urgent` asks only those that come before all else. */
export const ruleFor = (s: Situation, context: DocumentContext, urgent = false): ClauseRule | undefined =>
  context.grammar.clauses.find(candidate => (!urgent || candidate.rule.first) && fits(candidate, s))?.rule

/** A rule of the past that fits a clause by its words alone. */
export const tellsPast = (words: string, context: DocumentContext): string | null =>
  context.grammar.clauses.find(({ rule, text }) => rule.history && text?.test(words))?.rule.id ?? null

/** A cue that is more than a weak word in a chain. */
export const strongCue = ({ head, chain }: Situation): boolean =>
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
    (rule.dated === undefined || rule.dated === s.dated) &&
    (rule.item === undefined || rule.item === s.head.item) &&
    (rule.leads === undefined || rule.leads === s.leads) &&
    (rule.among === undefined || rule.among === s.among) &&
    (rule.completes === undefined || rule.completes === s.completes) &&
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
