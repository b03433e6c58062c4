import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import { inOrder, plainId, withIds } from '../../ledger/commitment.ts'
import { namesOf } from '../../ledger/entities.ts'
import { heldKeys, type MentionGround, mentionGrounds, soughtKeys } from '../../ledger/grounds.ts'
import type { KeyCounts } from '../../ledger/key-counts.ts'
import type { Commitment } from '../../ledger/ledger.ts'
import type { Link } from '../../ledger/links.ts'
import { linesOf, linksOf, signaturesOf } from '../../ledger/reconcile.ts'
import { type Signature, signatureOf } from '../../ledger/signature.ts'
import {
  derivedLines,
  type LineChange,
  moveSignatures,
  namesakes,
  replaceLines,
  replaceSignatures,
  signaturesIn,
  signaturesMeeting,
  signaturesOfComponents,
  type StoredSignature,
} from '../../store/further/lines.ts'
import { linksText } from '../../store/derived-rows.ts'
import { alignmentsAt } from '../../store/further/reuse.ts'
import type { Schema } from '../../store/schema.ts'
import type { Reread } from './reread.ts'

/**
 * Reconciles the mentions of documents that are read anew with those that they may have to do with. All that links
 * connect with them is joined anew, and nothing else can change: a link depends on its two mentions alone, and lines
 * grow along links.
 */
export async function linesFurther(
  db: Transaction<Schema>,
  reread: Reread,
  counts: KeyCounts,
): Promise<LineChange> {
  const scope = await scopeOf(db, reread, counts)
  const signatures = [...scope.known.values(), ...scope.fresh].sort(inOrder)
  const commitments = withIds(linesOf(signatures, scope.links))
  const before = new Map(scope.lines.map(line => [line.id, line]))
  const ids = new Set(commitments.map(({ id }) => id))
  const change = {
    changed: commitments.filter(line => !sameValue(line, before.get(line.id))),
    gone: [...before.keys()].filter(id => !ids.has(id)),
  }
  await replaceLines(db, change, reread.days)
  const grounds = mentionGrounds(signatures, scope.links, commitments)
  const isFresh = ({ signature }: MentionGround) => reread.ids.has(signature.mention.document)
  await replaceSignatures(db, [...reread.ids], grounds.filter(isFresh), counts)
  const moved = grounds.filter(
    ground => !isFresh(ground) && isMoved(ground, scope.stored.get(ground.signature.mention.id)!),
  )
  await moveSignatures(db, moved)
  return change
}

const isMoved = (ground: MentionGround, stored: StoredSignature): boolean =>
  ground.line !== stored.line ||
  ground.component !== stored.component ||
  linksText(ground.links) !== linksText(stored.links)

interface Scope {
  readonly fresh: readonly Signature[]
  readonly known: ReadonlyMap<string, Signature>
  readonly stored: ReadonlyMap<string, StoredSignature>
  readonly links: readonly Link[]
  /** as they stand, of all mentions above and of those that the documents read anew had before */
  readonly lines: readonly Commitment[]
}

async function scopeOf(db: Transaction<Schema>, reread: Reread, counts: KeyCounts): Promise<Scope> {
  const { documents, extractions, ids } = reread
  const fresh = signaturesOf(documents, extractions, namesOf(documents))
  const alignments = await alignmentsAt(db, [...ids])
  const sharing = new Set([...ids, ...alignments.flatMap(({ a, b }) => [a.document, b.document])])
  const near = await signaturesIn(db, [...sharing])
  const met = await signaturesMeeting(
    db,
    fresh.flatMap(heldKeys),
    fresh.flatMap(signature => soughtKeys(signature, counts)),
  )
  const candidates = new Map([...near, ...met].map(each => [each.mention, each]))
  const compared = await known(db, [...candidates.values()], reread)
  const isFresh = ({ mention }: Signature) => ids.has(mention.document)
  const links = linksOf({
    signatures: [...compared.values(), ...fresh].sort(inOrder),
    documents,
    alignments,
    counts,
    isFresh,
  })
  const linked = links.flatMap(({ a, b }) => [a, b]).flatMap(id => candidates.get(id) ?? [])
  const old = near.filter(({ document }) => ids.has(document))
  return await closed(db, reread, {
    fresh,
    links,
    components: [...old, ...linked].map(({ component }) => component),
  })
}

/** With every line whose id depends on whether another one in it is there. */
async function closed(
  db: Transaction<Schema>,
  reread: Reread,
  {
    fresh,
    links,
    components,
  }: { fresh: readonly Signature[]; links: readonly Link[]; components: readonly string[] },
): Promise<Scope> {
  const all = new Set(components)
  for (;;) {
    const stored = await signaturesOfComponents(db, [...all])
    const staying = stored.filter(({ document }) => !reread.ids.has(document))
    const lines = await derivedLines(db, [...new Set(stored.map(({ line }) => line))])
    const signatures = await known(db, staying, reread, lines)
    const standing = staying.flatMap(each => each.links).filter(({ b }) => signatures.has(b))
    const scope = {
      fresh,
      known: signatures,
      stored: new Map(staying.map(each => [each.mention, each])),
      links: [...standing, ...links],
      lines,
    }
    const now = linesOf([...signatures.values(), ...fresh].sort(inOrder), scope.links)
    const more = await namesakes(
      db,
      [...new Set([...now, ...lines].map(plainId))],
      lines.map(({ id }) => id),
    )
    if (more.every(component => all.has(component))) return scope
    for (const component of more) all.add(component)
  }
}

/** Signatures of mentions that are not read anew. */
async function known(
  db: Transaction<Schema>,
  stored: readonly StoredSignature[],
  { heads, ids }: Reread,
  lines?: readonly Commitment[],
): Promise<Map<string, Signature>> {
  const standing = stored.filter(({ document }) => !ids.has(document))
  const stated = lines ?? (await derivedLines(db, [...new Set(standing.map(({ line }) => line))]))
  const mentions = new Map(stated.flatMap(line => line.mentions).map(mention => [mention.id, mention]))
  return new Map(
    standing.map(({ mention, document, names }) => [
      mention,
      signatureOf(mentions.get(mention)!, heads.get(document)!, new Set(names)),
    ]),
  )
}
