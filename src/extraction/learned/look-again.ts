import type { Document } from '../../documents/document.ts'
import type { Learned } from '../../language/learned.ts'
import type { CommitmentMention } from '../mention.ts'
import type { ClauseTrace, DocumentTrace } from '../trace.ts'
import { viewsOf } from './clause-view.ts'
import { neighbourly, type Neighbours, neighboursAmong } from './neighbours.ts'
import { leftRule, type SecondLook, secondLooks, takenRule } from './second-look.ts'

/** By the start of a clause: the mentions that it would be, were it taken. */
type Offers = ReadonlyMap<number, () => readonly CommitmentMention[]>

/**
 * The trace of the rules with what was learned laid over it, clause by clause: no chain, voice or time that the rules
 * handed on is changed by it, so every clause that it does not decide stands as the rules decided it.
 */
export function lookedAtAgain(
  trace: DocumentTrace,
  offered: readonly Offers[],
  document: Document,
  spaced: boolean,
  learned: Learned,
): DocumentTrace {
  const views = viewsOf(trace, document.text)
  const looks = secondLooks(views, document.kind, spaced, learned)
  if (looks.size === 0) return trace
  const clauses = trace.sentences.flatMap(sentence => sentence.clauses)
  const neighbours = neighboursAmong(clauses.flatMap(({ mentions }, i) => (looks.has(i) ? [] : mentions)))
  let place = 0
  const sentences = trace.sentences.map((sentence, i) => ({
    ...sentence,
    clauses: sentence.clauses.map(clause => overruled(clause, looks.get(place++), offered[i]!, neighbours)),
  }))
  return { ...trace, sentences }
}

function overruled(
  clause: ClauseTrace,
  look: SecondLook | undefined,
  offers: Offers,
  neighbours: Neighbours,
): ClauseTrace {
  if (!look) return clause
  if (look.decision === 'leave')
    return { ...clause, decision: 'left', rule: leftRule, mentions: [], learned: look }
  const mentions = offers.get(clause.start)?.() ?? []
  if (mentions.length === 0) return clause
  const told = mentions.map(mention => neighbourly(mention, neighbours))
  return { ...clause, decision: 'taken', rule: takenRule, mentions: told, learned: look }
}
