import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { coverageOf } from './coverage.ts'
import { entitiesOf, namesOf } from './entities.ts'
import { figuresOf } from './figures.ts'
import type { Commitment, Ledger } from './ledger.ts'
import { reconcile } from './reconcile.ts'

export interface LedgerInput {
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  readonly reuse: Reuse
  /** commitments of the ledger before, whose ids live on where their mentions do */
  readonly previous?: readonly Commitment[]
}

/** The whole ledger as a function of what was read and found: the same rows in any order give the same ledger. */
export function buildLedger({ documents, extractions, reuse, previous = [] }: LedgerInput): Ledger {
  const names = namesOf(documents)
  const commitments = reconcile(documents, extractions, reuse, names, previous)
  return {
    commitments,
    figures: figuresOf(documents, extractions, reuse),
    entities: entitiesOf(documents, names, commitments),
    coverage: coverageOf(commitments, reuse),
  }
}
