import type { CommitmentMention } from '../../extraction/mention.ts'
import { type Signature, signatureOf } from '../../ledger/signature.ts'
import { mentionRowsOf, type StoredMention } from '../../store/further/lines.ts'
import type { Db } from '../../store/rows.ts'
import type { Reread } from './reread.ts'

/** Signatures of mentions that are not read anew, as they stand in the ledger. */
export const knownSignatures = async (
  db: Db,
  stored: readonly StoredMention[],
  reread: Reread,
): Promise<Signature[]> => signaturesWith(await mentionRowsOf(db, stored), stored, reread)

/** The same where the mentions are at hand. */
export const signaturesWith = (
  mentions: ReadonlyMap<string, CommitmentMention>,
  stored: readonly StoredMention[],
  { heads, ids }: Reread,
): Signature[] =>
  stored
    .filter(({ document }) => !ids.has(document))
    .map(({ mention, document, names }) =>
      signatureOf(mentions.get(mention)!, heads.get(document)!, new Set(names)),
    )
