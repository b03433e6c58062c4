import type { Quote } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Assessment } from '../ledger/assessment.ts'
import type { Decision } from '../ledger/decision.ts'
import type { Evidence } from '../ledger/evidence.ts'
import type { Commitment, Ledger } from '../ledger/ledger.ts'
import type { Reuse } from '../reuse/alignment.ts'
import * as present from './records.ts'

export interface Published {
  readonly documents: readonly Document[]
  readonly ledger: Ledger
  readonly reuse: Reuse
  readonly evidence: readonly Evidence[]
  readonly assessments?: readonly Assessment[]
  /** the whole log, in its order */
  readonly decisions?: readonly Decision[]
}

export type CommitmentRecord = ReturnType<typeof present.commitment>
export type EvidenceRecord = ReturnType<typeof present.evidence>

/**
 * The ledger as JSON Lines (docs/ledger-format.md): one record a line without the line end, documents first.
 * @throws RangeError when a quote is not what its document says between its offsets: such a ledger is never published
 */
export function* ledgerLines({
  documents,
  ledger,
  reuse,
  evidence,
  assessments = [],
  decisions = [],
}: Published): Generator<string> {
  const verifier = new Verifier(documents)
  for (const document of documents) yield JSON.stringify(present.document(document))
  for (const record of commitmentRecords(documents, ledger.commitments)) yield JSON.stringify(record)
  for (const figure of ledger.figures) yield JSON.stringify(present.figure(figure, verifier.sourceOf))
  for (const entity of ledger.entities) yield JSON.stringify(present.entity(entity, verifier.sourceOf))
  for (const alignment of reuse.alignments) {
    verifier.sourceOf(alignment.a)
    verifier.sourceOf(alignment.b)
    yield JSON.stringify(present.alignment(alignment))
  }
  for (const record of evidenceRecords(documents, evidence)) yield JSON.stringify(record)
  for (const each of assessments) yield JSON.stringify(present.assessment(each, evidence, verifier.sourceOf))
  for (const each of decisions) yield JSON.stringify(present.decision(each))
}

/**
 * The records of commitments, each quote verified.
 * @throws RangeError as `ledgerLines` does
 */
export function* commitmentRecords(
  documents: readonly Document[],
  commitments: readonly Commitment[],
): Generator<CommitmentRecord> {
  const { sourceOf } = new Verifier(documents)
  for (const commitment of commitments) yield present.commitment(commitment, sourceOf)
}

/**
 * The records of suggested evidence, each quote verified.
 * @throws RangeError as `ledgerLines` does
 */
export function* evidenceRecords(
  documents: readonly Document[],
  evidence: readonly Evidence[],
): Generator<EvidenceRecord> {
  const { sourceOf } = new Verifier(documents)
  for (const each of evidence) yield present.evidence(each, sourceOf)
}

class Verifier {
  readonly #documents: ReadonlyMap<string, Document>

  constructor(documents: readonly Document[]) {
    this.#documents = new Map(documents.map(document => [document.id, document]))
  }

  /** The source of a quote that stands in its document, word for word. */
  readonly sourceOf = ({ document: id, start, end, quote }: Quote): string => {
    const document = this.#documents.get(id)
    if (!document) throw new RangeError(`no document ${id} for the quote “${quote}”`)
    const found = document.text.slice(start, end)
    if (found !== quote || found === '') {
      throw new RangeError(`document ${id} says “${found}” at ${start}–${end}, not “${quote}”`)
    }
    return document.source
  }
}
