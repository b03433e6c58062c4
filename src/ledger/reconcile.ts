import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { cluster } from './cluster.ts'
import { inOrder, lineOf, withIds } from './commitment.ts'
import type { Commitment } from './ledger.ts'
import type { NamesByDocument } from './entities.ts'
import { linksByElaboration } from './link-by-elaboration.ts'
import { linksByReuse } from './link-by-reuse.ts'
import { linksBySignature } from './link-by-signature.ts'
import { linksByWording } from './link-by-wording.ts'
import { agree, measuresAgree, type Signature, signatureOf } from './signature.ts'

/** Mentions into commitments. `previous` is the ledger before, whose ids live on where its mentions do. */
export function reconcile(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  reuse: Reuse,
  names: NamesByDocument,
  previous: readonly Commitment[] = [],
): Commitment[] {
  const signatures = signaturesOf(documents, extractions, names)
  const byId = new Map(signatures.map(signature => [signature.mention.id, signature]))
  const links = [
    ...linksByReuse(
      signatures.map(signature => signature.mention),
      reuse.alignments,
      (a, b) => fits(byId.get(a.id)!, byId.get(b.id)!),
    ),
    ...linksByWording(signatures),
    ...linksBySignature(signatures),
    ...linksByElaboration(signatures, documents),
  ]
  return withIds(cluster(signatures, links).map(lineOf).sort(inOrderOf(byId)), previous)
}

/** In an order that does not depend on the input's. */
function signaturesOf(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  names: NamesByDocument,
): Signature[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  return extractions
    .flatMap(extraction => {
      const document = byId.get(extraction.document)
      return document
        ? extraction.commitments.map(mention => signatureOf(mention, document, names.get(document.id) ?? []))
        : []
    })
    .sort(inOrder)
}

const fits = (a: Signature, b: Signature): boolean =>
  a.mention.id !== b.mention.id && measuresAgree(a, b) && agree(a.deadline, b.deadline)

function inOrderOf(byId: ReadonlyMap<string, Signature>) {
  return (x: { mentions: Commitment['mentions'] }, y: { mentions: Commitment['mentions'] }) =>
    inOrder(byId.get(x.mentions[0]!.id)!, byId.get(y.mentions[0]!.id)!)
}
