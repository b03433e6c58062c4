import { overlaps, type Quote } from '../base/span.ts'
import { plainMeasure, type Timeframe } from '../base/values.ts'
import type { Document } from '../documents/document.ts'
import type { Assessment } from '../ledger/assessment.ts'
import type { Decision } from '../ledger/decision.ts'
import type { Evidence } from '../ledger/evidence.ts'
import type { EvidenceState } from '../ledger/replay-evidence.ts'
import type { Commitment, Entity, Figure } from '../ledger/ledger.ts'
import type { Alignment } from '../reuse/alignment.ts'

/** What each line of an export says: the one place where its fields are named (schema/ledger.schema.json). */

type SourceOf = (quote: Quote) => string

export const document = (document: Document) => ({
  type: 'document' as const,
  id: document.id,
  source: document.source,
  digest: document.digest,
  n: document.n,
  of: document.of,
  story: document.story,
  kind: document.kind,
  title: document.title,
  subtitle: document.subtitle,
  outlet: document.outlet,
  author: document.author,
  editor: document.editor,
  dateline: document.dateline,
  published: document.published,
  event_date: document.event_date,
  reprinted_from: document.reprinted_from,
  language: document.language,
  complete: document.complete,
  text: document.text,
})

export const commitment = (commitment: Commitment, source: SourceOf) => ({
  type: 'commitment' as const,
  id: commitment.id,
  actor: commitment.actor,
  counterpart: commitment.counterpart,
  speaker: commitment.speaker,
  force: commitment.force,
  areas: commitment.areas,
  measure: plainMeasure(commitment.measure),
  timeframe: timeframe(commitment.timeframe),
  gloss: commitment.gloss,
  mentions: commitment.mentions.map(mention => ({
    ...place(mention, source),
    speaker: mention.speaker,
    force: mention.force,
    by: mention.by,
    rule: mention.rule,
  })),
  merges: commitment.merges,
})

export const figure = (figure: Figure, source: SourceOf) => ({
  type: 'figure' as const,
  id: figure.id,
  about: figure.about,
  indicator: figure.indicator,
  value: figure.value,
  max: figure.max,
  unit: figure.unit,
  bound: figure.bound,
  as_of: figure.as_of,
  mentions: figure.mentions.map(mention => place(mention, source)),
  differs_from: figure.differs_from,
})

export const entity = (entity: Entity, source: SourceOf) => ({
  type: 'entity' as const,
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  names: entity.names,
  code: entity.code,
  parties: entity.parties,
  mentions: entity.mentions.map(mention => place(mention, source)),
  commitments: entity.commitments,
})

export const alignment = (alignment: Alignment) => ({
  type: 'alignment' as const,
  id: alignment.id,
  family: alignment.family,
  relation: alignment.relation,
  reason: alignment.reason,
  a: alignment.a,
  b: alignment.b,
  edits: alignment.edits,
  similarity: alignment.similarity,
})

/** What no person has judged yet is a suggestion. */
export const evidence = (evidence: Evidence & { readonly state?: EvidenceState }, source: SourceOf) => ({
  type: 'evidence' as const,
  ...place(evidence, source),
  commitment: evidence.commitment,
  story: evidence.story,
  published: evidence.published,
  relation: evidence.relation,
  strength: evidence.strength,
  score: evidence.score,
  why: {
    names: evidence.why.names,
    parties: evidence.why.parties,
    found: evidence.why.found,
    words: evidence.why.words,
    terms: evidence.why.terms,
    indicator: evidence.why.indicator,
    figure: evidence.why.figure && {
      measure: plainMeasure(evidence.why.figure.measure),
      against: evidence.why.figure.against,
    },
  },
  also: evidence.also,
  state: evidence.state ?? 'suggested',
})

/** `evidence` names the passages that are in the ledger; `places` says where all that it rests on stands. */
export const assessment = (assessment: Assessment, evidence: readonly Evidence[], source: SourceOf) => ({
  type: 'assessment' as const,
  id: assessment.decision,
  commitment: assessment.commitment,
  party: assessment.party,
  score: assessment.score,
  status: assessment.status,
  date: assessment.date,
  by: assessment.by,
  at: assessment.at,
  evidence: evidence
    .filter(
      each =>
        each.commitment === assessment.commitment &&
        assessment.places.some(place => place.document === each.document && overlaps(place, each)),
    )
    .map(({ id }) => id),
  places: assessment.places.map(({ document, start, end, quote }) => ({
    document,
    start,
    end,
    quote,
    source: source({ document, start, end, quote }),
  })),
  note: assessment.note,
  current: assessment.current,
})

export const decision = (decision: Decision) => ({
  type: 'decision' as const,
  id: decision.id,
  at: decision.at,
  by: decision.by,
  action: decision.action,
  target: decision.target,
  anchor: decision.anchor,
  before: decision.before,
  after: decision.after,
  reason: decision.reason,
})

const place = (mention: Quote & { readonly id: string }, source: SourceOf) => ({
  id: mention.id,
  document: mention.document,
  start: mention.start,
  end: mention.end,
  quote: mention.quote,
  source: source(mention),
})

const timeframe = (timeframe: Timeframe | null) =>
  timeframe && {
    start: timeframe.start ?? null,
    earliest: timeframe.earliest ?? null,
    end: timeframe.end ?? null,
    text: timeframe.text,
  }
