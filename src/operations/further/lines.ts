import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import { withIds } from '../../ledger/commitment.ts'
import { type MentionGround, mentionGrounds } from '../../ledger/grounds.ts'
import type { KeyCounts } from '../../ledger/key-counts.ts'
import {
  type LineChange,
  moveSignatures,
  replaceLines,
  replaceSignatures,
  type StoredSignature,
} from '../../store/further/lines.ts'
import { linksText } from '../../store/derived-rows.ts'
import type { Schema } from '../../store/schema.ts'
import { type LinkChange, linksFurther } from './links.ts'
import type { Reread } from './reread.ts'
import { type Scope, scopeOf } from './scope.ts'

/** Reconciles the mentions of documents that are read anew with those that they may have to do with. */
export async function linesFurther(
  db: Transaction<Schema>,
  reread: Reread,
  counts: KeyCounts,
): Promise<LineChange> {
  const links = await linksFurther(db, reread, counts)
  const scope = await scopeOf(db, reread, links)
  const commitments = withIds(scope.joined)
  const before = new Map(scope.standing.map(line => [line.id, line]))
  const ids = new Set(commitments.map(({ id }) => id))
  const change = {
    changed: commitments.filter(line => !sameValue(line, before.get(line.id))),
    gone: [...before.keys()].filter(id => !ids.has(id)),
  }
  await replaceLines(db, change, reread.days)
  const grounds = mentionGrounds(scope.signatures, scope.links, commitments)
  await replaceSignatures(
    db,
    [...reread.ids],
    grounds.filter(({ signature }) => reread.ids.has(signature.mention.document)),
    counts,
  )
  await moveSignatures(db, movedIn(scope, links, grounds))
  return change
}

/** Mentions that stay and stand elsewhere now, or are linked with others. */
function movedIn(
  { stored, signatures }: Scope,
  { before }: LinkChange,
  grounds: readonly MentionGround[],
): MentionGround[] {
  const looked = new Set([...before, ...stored.values()].map(({ mention }) => mention))
  for (const { mention } of signatures) looked.add(mention.id)
  return grounds.flatMap(ground => {
    const was = stored.get(ground.signature.mention.id)
    if (!was) return []
    // What a mention outside is linked with stands there, and stays.
    const outside = was.linked.filter(id => !looked.has(id))
    const linked = [...new Set([...ground.linked, ...outside])].sort()
    const now = { ...ground, linked }
    return isMoved(now, was) ? [now] : []
  })
}

const isMoved = (ground: MentionGround, stored: StoredSignature): boolean =>
  ground.line !== stored.line ||
  linksText(ground.links) !== linksText(stored.links) ||
  !sameValue(ground.linked, stored.linked)
