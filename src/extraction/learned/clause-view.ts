import type { ClauseTrace, DocumentTrace } from '../trace.ts'

/** A clause as the learned part sees it: its words, and what the rules found and decided. */
export interface ClauseView {
  /** which sentence of the document it stands in, from 0 */
  readonly sentence: number
  /** without its opener */
  readonly words: string
  /** after subject and cue */
  readonly predicate: string
  /** empty where it has none */
  readonly subject: string
  /** the first verb known; empty where none is */
  readonly verb: string
  /** nothing but adverbs stands before the verb */
  readonly direct: boolean
  /** id of its cue */
  readonly cue: string | null
  readonly force: string | null
  /** id of the cue whose chain it could go on with, `list` where words announced a list */
  readonly inherits: string | null
  readonly voice: string
  /** someone is named as speaker */
  readonly named: boolean
  /** for how many parties the speaker speaks */
  readonly side: number
  /** how many parties its subject names */
  readonly parties: number
  /** it begins an item of a list */
  readonly item: boolean
  readonly joint: string
  readonly decision: string
  readonly rule: string
}

/** The clauses of a document in order. `text` is the text that the trace was read from. */
export const viewsOf = (trace: DocumentTrace, text: string): ClauseView[] =>
  trace.sentences.flatMap(({ clauses }, sentence) => clauses.map(clause => viewOf(clause, sentence, text)))

function viewOf(clause: ClauseTrace, sentence: number, text: string): ClauseView {
  const { head, speaker, inherits, end, joint, decision, rule } = clause
  const { subject, verb, cue } = head
  return {
    sentence,
    words: text.slice(head.from, end),
    predicate: text.slice(head.body, end),
    subject: subject ? text.slice(subject.start, subject.end) : '',
    verb: verb ? text.slice(verb.start, verb.end) : '',
    direct: verb?.direct ?? false,
    cue: cue?.rule.id ?? null,
    force: cue?.rule.force ?? inherits?.force ?? null,
    inherits: inherits && (inherits.cue ?? 'list'),
    voice: speaker.voice,
    named: speaker.name !== null,
    side: speaker.side.length,
    parties: head.party.length,
    item: head.item,
    joint,
    decision,
    rule,
  }
}
