import type { ClauseTrace, DocumentTrace } from '../operations/explain.ts'
import type { Explanation } from './contract.ts'

/** The trace of the rules without their innards: what was decided of each clause, by which rule, from what. */
export const presentExplanation = (trace: DocumentTrace | null): Explanation => ({
  version: trace?.version ?? null,
  skipped: trace?.skipped ?? null,
  sentences: (trace?.sentences ?? []).map(({ start, end, text, skipped, clauses }) => ({
    start,
    end,
    text,
    skipped,
    clauses: clauses.map(presentClause),
  })),
})

const presentClause = ({
  text,
  decision,
  rule,
  head,
  speaker,
  inherits,
  mentions,
  learned,
}: ClauseTrace) => ({
  text,
  decision,
  rule,
  cue: head.cue?.rule.id ?? null,
  verb: head.verb?.entry.action ?? null,
  speaker: speaker.name,
  inherits,
  learned: learned && {
    percent: learned.percent,
    overrules: learned.overrules,
    because: learned.because.map(({ feature, weight }) => ({ feature, weight })),
  },
  fields: Object.entries(mentions[0]?.origins ?? {}).map(([name, origin]) => ({
    name,
    how: origin.how,
    rule: origin.rule ?? null,
  })),
})
