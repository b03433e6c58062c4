import type { Assessment as StoredAssessment } from '../ledger/assessment.ts'
import { editsOf } from '../ledger/decision.ts'
import type { Disagreement as StoredDisagreement } from '../ledger/disagreements.ts'
import type { LoggedDecision } from '../store/standing.ts'
import type { Assessment, Decision, Disagreement, LineFields } from './contract.ts'
import { type Documents, refOf } from './present-parts.ts'

export function presentDecision({ decision, undone, lost, lines }: LoggedDecision): Decision {
  const { id, at, by, action, target, anchor, before, after, reason } = decision
  return {
    id,
    at,
    by,
    action,
    target: [...target],
    before: editsOf(before) as LineFields,
    after: { ...after },
    reason,
    quotes: anchor.map(({ quote }) => quote),
    undone,
    lost,
    lines: [...lines],
  }
}

export const presentDisagreement = ({ commitment, field, views }: StoredDisagreement): Disagreement => ({
  commitment,
  field,
  views: views.map(view => ({ ...view })),
})

export const presentAssessment = (
  { decision, at, by, party, score, status, date, note, current, places }: StoredAssessment,
  documents: Documents,
): Assessment => ({
  decision,
  at,
  by,
  party,
  score,
  status,
  date,
  note,
  current,
  places: places.map(({ document, start, end, quote }) => ({
    document: refOf(documents, document),
    start,
    end,
    quote,
  })),
})
