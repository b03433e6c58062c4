import type { Commitment } from '../../ledger/ledger.ts'
import { type Signature, signatureOf } from '../../ledger/signature.ts'
import { derivedLines, type StoredSignature } from '../../store/further/lines.ts'
import type { Db } from '../../store/rows.ts'
import type { Reread } from './reread.ts'

/** Signatures of mentions that are not read anew, as they stand in the lines given or, without them, in the ledger. */
export async function knownSignatures(
  db: Db,
  stored: readonly StoredSignature[],
  { heads, ids }: Reread,
  lines?: readonly Commitment[],
): Promise<Signature[]> {
  const standing = stored.filter(({ document }) => !ids.has(document))
  const stated = lines ?? (await derivedLines(db, [...new Set(standing.map(({ line }) => line))]))
  const mentions = new Map(stated.flatMap(line => line.mentions).map(mention => [mention.id, mention]))
  return standing.map(({ mention, document, names }) =>
    signatureOf(mentions.get(mention)!, heads.get(document)!, new Set(names)),
  )
}
