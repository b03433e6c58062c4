import type { Evidence } from './evidence.ts'
import { type Disagreement, disagreementsOf } from './disagreements.ts'
import type { Replayed } from './replay.ts'
import { type JudgedEvidence, replayEvidence } from './replay-evidence.ts'

/** A ledger as decisions left it, with the later evidence as people judged it. */
export interface Played extends Omit<Replayed, 'passages'> {
  readonly evidence: readonly JudgedEvidence[]
  readonly disagreements: readonly Disagreement[]
}

/** @param suggested passages found for the lines of `replayed`, or of the same ledger before its last decisions */
export function playedWith(suggested: readonly Evidence[], { passages, ...replayed }: Replayed): Played {
  const { evidence, judgements } = replayEvidence(suggested, { ...replayed, passages })
  return {
    ...replayed,
    evidence,
    disagreements: [...replayed.disagreements, ...disagreementsOf(judgements)],
  }
}
