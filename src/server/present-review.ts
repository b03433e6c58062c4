import type { CoverageTable } from '../operations/coverage.ts'
import type {
  DueLine,
  Deadlines as StoredDeadlines,
  Scores as StoredScores,
} from '../operations/assessments.ts'
import type { EntityDetail, EntityLine } from '../operations/entities.ts'
import type { Review as StoredReview, Suggestions } from '../operations/review.ts'
import type {
  Coverage,
  Deadlines,
  Due,
  Entity,
  EntityRow,
  Review,
  Scores,
  SuggestionFeed,
} from './contract.ts'
import { presentDecision, presentDisagreement } from './present-decisions.ts'
import { type Documents, presentLine, presentRef, refOf } from './present-parts.ts'
import { presentEvidence, presentFigure } from './present.ts'

export const presentReview = (review: StoredReview): Review => ({
  suggestions: review.suggestions,
  unanchored: review.unanchored.map(presentDecision),
  disagreements: review.disagreements.map(one => ({
    ...presentDisagreement(one),
    line: one.line && presentLine(one.line, review.documents),
  })),
  changed: presentSome(review.changed, review.documents),
  doubtful: presentSome(review.doubtful, review.documents),
  rejected: review.rejected,
})

const presentSome = ({ total, lines }: StoredReview['changed'], documents: Documents) => ({
  total,
  items: lines.map(line => presentLine(line, documents)),
})

export const presentSuggestions = ({ total, items, documents }: Suggestions): SuggestionFeed => ({
  total,
  items: items.map(({ evidence, suggested_at, line }) => ({
    ...presentEvidence(evidence, documents),
    suggested_at,
    commitment: presentLine(line, documents),
  })),
})

export const presentScores = (scores: StoredScores): Scores => ({
  assessed: scores.assessed,
  pending: scores.pending,
  commitments: scores.commitments,
  overall: scores.overall,
  by_party: [...scores.by_party],
  by_area: [...scores.by_area],
  by_summit: scores.by_summit.map(mean => ({ ...mean, name: scores.summits.get(mean.key) ?? null })),
})

export const presentDeadlines = ({ passed, coming, documents }: StoredDeadlines): Deadlines => ({
  passed: passed.map(due => presentDue(due, documents)),
  coming: coming.map(due => presentDue(due, documents)),
})

const presentDue = ({ line, due, mean, confirmed, suggested }: DueLine, documents: Documents): Due => ({
  ...presentLine(line, documents),
  due,
  mean,
  confirmed,
  suggested,
})

export const presentEntityRow = ({ entity, mentions, documents, commitments }: EntityLine): EntityRow => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  names: [...entity.names],
  code: entity.code,
  parties: [...entity.parties],
  mentions,
  documents,
  commitments,
})

export const presentEntity = (detail: EntityDetail, place: Entity['place']): Entity => ({
  ...presentEntityRow(detail),
  lines: detail.lines.map(line => presentLine(line, detail.rows)),
  figures: detail.figures.map(figure => presentFigure(figure, detail.rows)),
  evidence: detail.evidence.map(each => ({
    ...presentEvidence(each, detail.rows),
    commitment: each.commitment,
  })),
  places: detail.places.map(({ document, ...place }) => ({
    ...place,
    document: refOf(detail.rows, document),
  })),
  kin: detail.kin.map(({ entity: { id, name, kind }, shared }) => ({ id, name, kind, shared })),
  place,
})

export const presentCoverage = ({ families, family, rows, documents }: CoverageTable): Coverage => ({
  families: families.map(({ id, base, documents: carriers }) => {
    const { title, language } = documents.get(base)!
    return { id, title, language, documents: carriers.length }
  }),
  family: family?.id ?? null,
  documents: (family?.documents ?? []).map(id => presentRef(documents.get(id)!)),
  rows: rows.map(({ line, cells }) => ({ commitment: presentLine(line, documents), cells: [...cells] })),
})
