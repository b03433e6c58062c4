import type { Document } from '../documents/document.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { Board, type LostReason } from './board.ts'
import { coverageOf } from './coverage.ts'
import type { Decision } from './decision.ts'
import { type Disagreement, disagreementsOf } from './disagreements.ts'
import type { Commitment, Ledger } from './ledger.ts'

export interface ReplayInput {
  readonly ledger: Ledger
  /** the log, in the order in which it was written */
  readonly decisions: readonly Decision[]
  readonly documents: readonly Document[]
  readonly reuse: Reuse
}

/** A decision whose words, or whose line, are not there any more. Shown, never dropped. */
export interface Unanchored {
  readonly decision: Decision
  readonly reason: LostReason
}

export interface Replayed {
  /** the ledger as people see it: derived lines with decisions replayed, rejected ones left out */
  readonly ledger: Ledger
  readonly rejected: readonly Commitment[]
  /** commitment → ids of the decisions in force on it, in order */
  readonly decided: ReadonlyMap<string, readonly string[]>
  readonly accepted: ReadonlySet<string>
  readonly unanchored: readonly Unanchored[]
  readonly disagreements: readonly Disagreement[]
}

/** Derived ledger and log of decisions into the ledger that people see. A pure function: the same log, the same ledger. */
export function replay({ ledger, decisions, documents, reuse }: ReplayInput): Replayed {
  const board = new Board(ledger.commitments, documents)
  const undone = undoneBy(decisions)
  const unanchored: Unanchored[] = []
  for (const decision of decisions) {
    if (decision.action === 'undo' || undone.has(decision.id)) continue
    const reason = board.apply(decision)
    if (reason !== null) unanchored.push({ decision, reason })
  }
  const lines = board.lines()
  const commitments = lines.filter(line => line.state !== 'rejected').map(line => board.commitment(line))
  return {
    ledger: { ...ledger, commitments, ...derivedFrom(ledger, commitments, board, reuse) },
    rejected: lines.filter(line => line.state === 'rejected').map(line => board.commitment(line)),
    decided: new Map(lines.filter(line => line.decisions.length > 0).map(line => [line.id, line.decisions])),
    accepted: new Set(lines.filter(line => line.state === 'accepted').map(line => line.id)),
    unanchored,
    disagreements: disagreementsOf(board.judgements),
  }
}

/** An undo takes back its targets; an undo that is itself undone does not. The later decides about the earlier. */
function undoneBy(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>()
  for (const decision of [...decisions].reverse()) {
    if (decision.action !== 'undo' || undone.has(decision.id)) continue
    for (const target of decision.target) undone.add(target)
  }
  return undone
}

function derivedFrom(ledger: Ledger, commitments: readonly Commitment[], board: Board, reuse: Reuse) {
  const kept = new Set(commitments.map(commitment => commitment.id))
  return {
    coverage: coverageOf(commitments, reuse),
    entities: ledger.entities.map(entity => ({
      ...entity,
      commitments: [...new Set(entity.commitments.map(id => board.now(id)))]
        .filter(id => kept.has(id))
        .sort(),
    })),
  }
}
