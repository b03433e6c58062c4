import type { Quote } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Reuse } from '../reuse/alignment.ts'
import * as present from './records.ts'

export interface Published {
  readonly documents: readonly Document[]
  readonly ledger: Ledger
  readonly reuse: Reuse
}

/**
 * The ledger as JSON Lines (docs/ledger-format.md): one record a line without the line end, documents first.
 * @throws RangeError when a quote is not what its document says between its offsets: such a ledger is never published
 */
export function* ledgerLines(published: Published): Generator<string> {
  for (const record of ledgerRecords(published)) yield JSON.stringify(record)
}

export function* ledgerRecords({ documents, ledger, reuse }: Published): Generator<object> {
  const byId = new Map(documents.map(document => [document.id, document]))
  const verified = <Q extends Quote>(quote: Q): Q => verify(byId, quote)
  const source = (quote: Quote): string => byId.get(verified(quote).document)!.source
  for (const document of documents) yield present.document(document)
  for (const commitment of ledger.commitments) yield present.commitment(commitment, source)
  for (const figure of ledger.figures) yield present.figure(figure, source)
  for (const entity of ledger.entities) yield present.entity(entity, source)
  for (const alignment of reuse.alignments) {
    verified(alignment.a)
    verified(alignment.b)
    yield present.alignment(alignment)
  }
}

function verify<Q extends Quote>(documents: ReadonlyMap<string, Document>, quote: Q): Q {
  const text = documents.get(quote.document)?.text
  if (text === undefined) throw new RangeError(`no document ${quote.document} for the quote “${quote.quote}”`)
  const found = text.slice(quote.start, quote.end)
  if (found !== quote.quote || found === '') {
    throw new RangeError(
      `document ${quote.document} says “${found}” at ${quote.start}–${quote.end}, not “${quote.quote}”`,
    )
  }
  return quote
}
