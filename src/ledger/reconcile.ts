import { length } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Alignment } from '../reuse/alignment.ts'
import { sampleOf } from './background.ts'
import { cluster } from './cluster.ts'
import { inOrder, type Line, lineOf } from './commitment.ts'
import type { NamesByDocument } from './entities.ts'
import type { KeyCounts } from './key-counts.ts'
import { linksByElaboration } from './link-by-elaboration.ts'
import { linksByReuse } from './link-by-reuse.ts'
import { blockKeys, linksBySignature } from './link-by-signature.ts'
import { linksByWording } from './link-by-wording.ts'
import type { Link } from './links.ts'
import { agree, measuresAgree, namesWithin, partiesAgree, type Signature, signatureOf } from './signature.ts'
import { keysHeld } from './wording-keys.ts'

/** In an order that does not depend on the input's. */
export function signaturesOf(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  names: NamesByDocument,
): Signature[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  return extractions
    .flatMap(extraction => {
      const document = byId.get(extraction.document)
      if (!document) return []
      const here = names.get(document.id) ?? []
      return extraction.commitments.map(mention => signatureOf(mention, document, namesWithin(mention, here)))
    })
    .sort(inOrder)
}

export function keyCountsOf(documents: readonly Document[], signatures: readonly Signature[]): KeyCounts {
  const sample = new Set(sampleOf(documents).map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const signature of signatures) {
    if (!sample.has(signature.mention.document)) continue
    for (const key of [...keysHeld(signature), ...blockKeys(signature)])
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [key, count] of counts) if (count === 1) counts.delete(key)
  return counts
}

export interface Linking {
  /** see `signaturesOf` */
  readonly signatures: readonly Signature[]
  /** documents whose mentions are all fresh, or all documents */
  readonly documents: readonly Document[]
  readonly alignments: readonly Alignment[]
  readonly counts: KeyCounts
  /** only links with one of these are looked for; by default all are */
  readonly isFresh?: (signature: Signature) => boolean
}

/** Grounds for holding two mentions for one. A link depends on its two mentions alone, not on what else there is. */
export function linksOf({
  signatures,
  documents,
  alignments,
  counts,
  isFresh = () => true,
}: Linking): Link[] {
  return [
    ...linksAcross(signatures, alignments),
    ...linksByWording(signatures, counts, isFresh),
    ...linksBySignature(signatures, counts, isFresh),
    ...linksByElaboration(signatures, documents),
  ]
}

/** Grounds that shared passages give. */
export function linksAcross(signatures: readonly Signature[], alignments: readonly Alignment[]): Link[] {
  const byId = new Map(signatures.map(signature => [signature.mention.id, signature]))
  return linksByReuse(
    signatures.map(signature => signature.mention),
    alignments,
    (a, b, alignment) => fits(byId.get(a.id)!, byId.get(b.id)!, alignment),
  )
}

/** The lines that mentions and links make, in order of their first mentions. */
export function linesOf(signatures: readonly Signature[], links: readonly Link[]): Line[] {
  const byId = new Map(signatures.map(signature => [signature.mention.id, signature]))
  const first = ({ mentions }: Line) => byId.get(mentions[0]!.id)!
  return cluster(signatures, links)
    .map(lineOf)
    .sort((x, y) => inOrder(first(x), first(y)))
}

/**
 * Code units from which on a shared passage is a copy, whatever was read out of it. Shorter ones are often formulas: a
 * host says the same to each guest (愿同贵方扩大果蔬贸易), and it is another pledge each time.
 */
const copied = 100

const fits = (a: Signature, b: Signature, alignment: Alignment): boolean =>
  a.mention.id !== b.mention.id &&
  measuresAgree(a, b) &&
  agree(a.deadline, b.deadline) &&
  (length(alignment.a) >= copied || partiesAgree(a, b))
