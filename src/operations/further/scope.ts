import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import { inOrder, type Line, plainId } from '../../ledger/commitment.ts'
import type { Commitment } from '../../ledger/ledger.ts'
import type { Link } from '../../ledger/links.ts'
import { linesOf } from '../../ledger/reconcile.ts'
import type { Signature } from '../../ledger/signature.ts'
import {
  derivedLines,
  linesHolding,
  namesakes,
  signaturesOfLines,
  type StoredSignature,
} from '../../store/further/lines.ts'
import type { Schema } from '../../store/schema.ts'
import { signaturesWith } from './known.ts'
import type { LinkChange } from './links.ts'
import type { Reread } from './reread.ts'

/** Lines that are joined anew, whole. */
export interface Scope {
  /** in order: the fresh mentions, and those of the lines that stay */
  readonly signatures: readonly Signature[]
  /** mentions that stay, as they stood */
  readonly stored: ReadonlyMap<string, StoredSignature>
  /** every link of theirs with a mention of a later id */
  readonly links: readonly Link[]
  /** as they stood */
  readonly standing: readonly Commitment[]
  /** as they are joined now, in order */
  readonly joined: readonly Line[]
}

/**
 * The lines whose mentions may be joined otherwise now. A line that comes out as it was, member for member and merge for
 * merge, has grown as it did before, and whatever it was held apart from is held apart from it again: only the lines
 * that links connect with a changed one are looked at further. So the work grows with what changes and not with all that
 * weak links hang together. Lines that begin with the same words belong to it as well: ids depend on which is the first.
 */
export async function scopeOf(db: Transaction<Schema>, reread: Reread, change: LinkChange): Promise<Scope> {
  const stored = new Map<string, StoredSignature>()
  const lines = new Map<string, Commitment>()
  const known = new Map<string, Signature>()
  let open = [...change.before.map(({ line }) => line), ...(await linesHolding(db, [...change.touched]))]
  for (;;) {
    const more = [...new Set(open)].filter(id => !lines.has(id))
    const standing = await derivedLines(db, more)
    const members = await signaturesOfLines(db, more)
    for (const line of standing) lines.set(line.id, line)
    for (const each of members) if (!reread.ids.has(each.document)) stored.set(each.mention, each)
    const mentions = new Map(standing.flatMap(line => line.mentions).map(mention => [mention.id, mention]))
    for (const each of signaturesWith(mentions, members, reread)) known.set(each.mention.id, each)
    const scope = joinedFrom({ stored, lines, known }, change)
    const linked = around(scope).filter(id => !stored.has(id))
    const plain = [...scope.joined, ...scope.standing].map(plainId)
    open = [...(await linesHolding(db, linked)), ...(await namesakes(db, [...new Set(plain)]))]
    if (open.every(id => lines.has(id))) return scope
  }
}

interface Taken {
  readonly stored: ReadonlyMap<string, StoredSignature>
  readonly lines: ReadonlyMap<string, Commitment>
  readonly known: ReadonlyMap<string, Signature>
}

function joinedFrom({ stored, lines, known }: Taken, { fresh, links, isStale }: LinkChange): Scope {
  const signatures = [...known.values(), ...fresh].sort(inOrder)
  const staying = [...stored.values()].flatMap(each => each.links).filter(link => !isStale(link))
  const all = [...staying, ...links]
  return {
    signatures,
    stored: new Map(stored),
    links: all,
    standing: [...lines.values()],
    joined: linesOf(signatures, all),
  }
}

/** Ids of the mentions that stood in links with those of lines that are others now. */
function around({ joined, standing, stored }: Scope): string[] {
  const before = new Map(standing.map(line => [line.mentions[0]!.id, line]))
  const changed = new Set<string>()
  const same = new Set<Commitment>()
  for (const line of joined) {
    const was = before.get(line.mentions[0]!.id)
    if (was && isAsBefore(line, was)) same.add(was)
    else for (const { id } of line.mentions) changed.add(id)
  }
  for (const line of standing) if (!same.has(line)) for (const { id } of line.mentions) changed.add(id)
  return [...changed].flatMap(id => {
    const own = stored.get(id)
    return own ? [...own.links.map(({ b }) => b), ...own.linked] : []
  })
}

function isAsBefore({ key: _, ...line }: Line, { id: __, ...was }: Commitment): boolean {
  return sameValue(line, was)
}
