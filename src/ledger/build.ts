import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { withIds } from './commitment.ts'
import { coverageOf } from './coverage.ts'
import { entitiesOf, namesOf, talliesOf } from './entities.ts'
import { claimsOf, figureSignatures, figuresFrom } from './figures.ts'
import { type Grounds, mentionGrounds } from './grounds.ts'
import type { Ledger } from './ledger.ts'
import { keyCountsOf, linesOf, linksOf, signaturesOf } from './reconcile.ts'

export interface LedgerInput {
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  readonly reuse: Reuse
}

export interface Derived {
  readonly ledger: Ledger
  readonly grounds: Grounds
}

/** The whole ledger as a function of what was read and found: the same rows in any order give the same ledger. */
export const buildLedger = (input: LedgerInput): Ledger => deriveLedger(input).ledger

/** The same with what it was made on. */
export function deriveLedger({ documents, extractions, reuse }: LedgerInput): Derived {
  const names = namesOf(documents)
  const signatures = signaturesOf(documents, extractions, names)
  const counts = keyCountsOf(documents, signatures)
  const links = linksOf({ signatures, documents, alignments: reuse.alignments, counts })
  const commitments = withIds(linesOf(signatures, links))
  const claims = claimsOf(figureSignatures(documents, extractions), reuse)
  const tallies = talliesOf(documents, names)
  return {
    ledger: {
      commitments,
      figures: figuresFrom(claims),
      entities: entitiesOf(documents, names, tallies, commitments),
      coverage: coverageOf(commitments, reuse),
    },
    grounds: {
      counts,
      mentions: mentionGrounds(signatures, links, commitments),
      claims: claims.flatMap(({ id, members }) => members.map(signature => ({ signature, figure: id }))),
      tallies,
    },
  }
}
