import type { Force } from '../base/values.ts'
import { groupRule } from './beneficiaries.ts'
import type { DocumentContext } from './context.ts'
import { counterpartOf } from './counterparts.ts'
import { isWeak } from './head.ts'
import { everybody } from './named-parties.ts'
import { actorOf } from './parties.ts'
import type { Chain } from './trace.ts'
import type { Situation, Verdict } from './verdict.ts'
import { performer } from './performer.ts'

export const defaultForce = (s: Situation, context: DocumentContext): { id: string; force: Force } | null =>
  context.grammar.defaults.find(
    ({ rule, title }) =>
      rule.voice === s.speaker.voice && (title === null || title.test(context.document.title ?? '')),
  )?.rule ?? null

/** Takes a clause and, where it has a cue or a subject of its own, opens the chain that later clauses inherit. */
export function opened(
  rule: string,
  decision: 'take' | 'fold',
  s: Situation,
  context: DocumentContext,
): Verdict {
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

/** The chain that a list's announcement opens: everybody for proposals, the speaker's own side for aims. */
export function listChain(s: Situation, force: Force, context: DocumentContext): Chain {
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

export const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(code => b.includes(code))
