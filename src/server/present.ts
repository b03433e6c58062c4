/** From what operations give to what the contract says. Nothing else decides what leaves the server. */
import { basename } from 'node:path'
import type {
  DocumentDetail as StoredDocument,
  DocumentSummary,
  Mark as StoredMark,
} from '../operations/documents.ts'
import type { JudgedEvidence as StoredEvidence } from '../ledger/replay-evidence.ts'
import type { Figure as StoredFigure, Merge as StoredMerge } from '../ledger/ledger.ts'
import type { DifferingFigures } from '../operations/figures.ts'
import type { CommitmentDetail, DocumentRow as StoredRow, FacetValue } from '../operations/ledger.ts'
import { type Documents, presentLine, presentRef, refOf } from './present-parts.ts'
import { presentAssessment, presentDecision, presentDisagreement } from './present-decisions.ts'
import type { Status } from '../operations/status.ts'
import type {
  Commitment,
  DocumentDetail,
  DocumentRow,
  Evidence,
  Figure,
  FigureGroups,
  Mark,
  Merge,
  Relative,
  Summary,
} from './contract.ts'

export const presentSummary = (status: Status, version: string, differing: number): Summary => ({
  project: basename(status.folder),
  version,
  built: status.built,
  documents: status.documents,
  outlets: status.outlets,
  commitments: status.counts['commitments'] ?? 0,
  mentions: status.counts['mentions'] ?? 0,
  figures: status.counts['figures'] ?? 0,
  differing,
  from: status.from,
  to: status.to,
})

export function presentCommitment(detail: CommitmentDetail): Commitment {
  const { line, mentions, omitted_by, evidence, documents } = detail
  return {
    ...presentLine(line, documents),
    wordings: mentions.map(({ id, document, start, end, quote, speaker, force, by, rule }) => ({
      id,
      document: refOf(documents, document),
      start,
      end,
      quote,
      speaker,
      force,
      by,
      rule,
    })),
    merges: line.commitment.merges.map(presentMerge),
    omitted_by: omitted_by.map(id => refOf(documents, id)),
    evidence: evidence.map(each => presentEvidence(each, documents)),
    voices_of: Object.fromEntries(detail.voices),
    history: detail.history.map(presentDecision),
    assessments: detail.assessments.map(each => presentAssessment(each, documents)),
    disagreements: detail.disagreements.map(presentDisagreement),
  }
}

const presentMerge = (merge: StoredMerge): Merge =>
  merge.reason === 'signature' ? { ...merge, languages: [...merge.languages] } : { ...merge }

export function presentEvidence(evidence: StoredEvidence, documents: Documents): Evidence {
  const { id, document, start, end, quote, relation, strength, score, why } = evidence
  const { names, parties, words, figure } = why
  return {
    id,
    document: refOf(documents, document),
    start,
    end,
    quote,
    relation,
    strength,
    score,
    state: evidence.state,
    why: { names: names.map(name => ({ ...name })), parties, words, figure },
  }
}

/** Documents by count, at most `limit` and those that were chosen. */
export const presentDocumentFacet = (values: readonly FacetValue[], documents: Documents) =>
  values.map(({ value, count }) => ({ value, count, document: refOf(documents, value) }))

export const presentDocumentRow = (summary: DocumentSummary): DocumentRow => ({
  ...presentDescription(summary.document),
  characters: summary.characters,
  commitments: summary.commitments,
  figures: summary.figures,
})

const presentDescription = (document: StoredRow) => ({
  ...presentRef(document),
  n: document.n,
  of: document.of,
  subtitle: document.subtitle,
  author: document.author,
  dateline: document.dateline,
  event_date: document.event_date,
  reprinted_from: document.reprinted_from,
  complete: document.complete,
})

export function presentDocument({ document, marks, alignments, related }: StoredDocument): DocumentDetail {
  const owners = (kind: StoredMark['kind']) =>
    new Set(marks.filter(mark => mark.kind === kind).map(mark => mark.owner.id)).size
  return {
    ...presentDescription(document),
    characters: document.text.length,
    commitments: owners('commitment'),
    figures: owners('figure'),
    text: document.text,
    parts: document.parts.map(part => ({ ...part })),
    marks: marks.flatMap(presentMark),
    relatives: relativesOf(document.id, alignments, related),
  }
}

function presentMark(mark: StoredMark): Mark[] {
  const { id, start, end } = mark.mention
  const place = { mention: id, target: mark.owner.id, start, end }
  switch (mark.kind) {
    case 'commitment': {
      const { force, speaker, actor, gloss } = mark.mention
      return [{ layer: 'commitment', ...place, force, speaker, actor: [...actor], gloss }]
    }
    case 'figure': {
      const { about, indicator, value, max, unit, bound, differs_from } = mark.owner
      return [
        {
          layer: 'figure',
          ...place,
          about,
          indicator,
          measure: { value, max, unit, bound },
          differs: differs_from.length > 0,
        },
      ]
    }
    case 'entity':
      return []
  }
}

/** Other documents by how much text they share with this one; the relation is that of the longest passage. */
function relativesOf(
  id: string,
  alignments: StoredDocument['alignments'],
  related: StoredDocument['related'],
): Relative[] {
  const found = new Map<string, Relative & { longest: number }>()
  for (const { a, b, relation } of alignments) {
    const [own, other] = a.document === id ? [a, b] : [b, a]
    const row = related.get(other.document)
    if (!row) continue
    const length = own.end - own.start
    const before = found.get(row.id)
    found.set(row.id, {
      document: presentRef(row),
      relation: before && before.longest >= length ? before.relation : relation,
      passages: (before?.passages ?? 0) + 1,
      characters: (before?.characters ?? 0) + length,
      longest: Math.max(before?.longest ?? 0, length),
    })
  }
  return [...found.values()]
    .sort((a, b) => b.characters - a.characters)
    .map(({ longest: _, ...relative }) => relative)
}

export function presentFigureGroups({ groups, documents }: DifferingFigures): FigureGroups {
  return {
    groups: groups.map(({ figures, relations }) => ({
      about: figures[0]!.about,
      indicator: figures[0]!.indicator,
      figures: figures.map(figure => presentFigure(figure, documents)),
      relations: [...relations],
    })),
  }
}

export const presentFigure = (
  { id, about, indicator, value, max, unit, bound, as_of, mentions }: StoredFigure,
  documents: Documents,
): Figure => ({
  id,
  about,
  indicator,
  measure: { value, max, unit, bound },
  as_of,
  mentions: mentions.map(mention => ({
    document: refOf(documents, mention.document),
    mention: mention.id,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
  })),
})
