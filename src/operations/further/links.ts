import type { Transaction } from 'kysely'
import { namesOf } from '../../ledger/entities.ts'
import { meetingKeys } from '../../ledger/grounds.ts'
import type { KeyCounts } from '../../ledger/key-counts.ts'
import { inOrder } from '../../ledger/commitment.ts'
import type { Link } from '../../ledger/links.ts'
import { linksAcross, linksOf, signaturesOf } from '../../ledger/reconcile.ts'
import { apart, dayNumber, nearInTime, type Signature } from '../../ledger/signature.ts'
import {
  mentionsIn,
  signaturesIn,
  signaturesMeeting,
  type StoredMention,
  type StoredSignature,
} from '../../store/further/lines.ts'
import { linksText } from '../../store/derived-rows.ts'
import { alignmentsAt } from '../../store/further/reuse.ts'
import type { Schema } from '../../store/schema.ts'
import { knownSignatures } from './known.ts'
import type { Reread } from './reread.ts'

/** What new documents change about the links between mentions. */
export interface LinkChange {
  /** mentions of the documents that are read anew */
  readonly fresh: readonly Signature[]
  /** the same as they stood before */
  readonly before: readonly StoredSignature[]
  /** links of fresh mentions, and those between documents that share something else now */
  readonly links: readonly Link[]
  /** true for a link that stood before and gives way to those */
  readonly isStale: (link: Link) => boolean
  /** ids of mentions that stay and have a link more or less */
  readonly touched: ReadonlySet<string>
}

export async function linksFurther(
  db: Transaction<Schema>,
  reread: Reread,
  counts: KeyCounts,
): Promise<LinkChange> {
  const fresh = signaturesOf(reread.documents, reread.extractions, namesOf(reread.documents))
  const before = await signaturesIn(db, [...reread.ids])
  const found = await linksOfFresh(db, reread, fresh, counts)
  const restated = await linksRestated(db, reread)
  const gone = new Set(before.map(({ mention }) => mention))
  const isGone = ({ a, b }: Link) => gone.has(a) || gone.has(b)
  const parted = before.flatMap(({ links, linked }) => [...links.map(({ b }) => b), ...linked])
  const met = found.flatMap(({ a, b }) => [a, b])
  const known = new Set([...gone, ...fresh.map(({ mention }) => mention.id)])
  return {
    fresh,
    before,
    links: [...found, ...restated.links],
    isStale: link => isGone(link) || restated.isStale(link),
    touched: new Set([...met, ...parted, ...restated.touched].filter(id => !known.has(id))),
  }
}

/** A link depends on its two mentions alone: those of old mentions with one another stand. */
async function linksOfFresh(
  db: Transaction<Schema>,
  reread: Reread,
  fresh: readonly Signature[],
  counts: KeyCounts,
): Promise<Link[]> {
  const { documents, ids } = reread
  const alignments = await alignmentsAt(db, [...ids])
  const sharing = new Set(alignments.flatMap(({ a, b }) => [a.document, b.document]))
  const near = await mentionsIn(db, [...sharing])
  const met = await meeting(db, reread, fresh, counts)
  const candidates = new Map([...near, ...met].map(each => [each.mention, each]))
  const compared = await knownSignatures(db, [...candidates.values()], reread)
  const isFresh = ({ mention }: Signature) => ids.has(mention.document)
  const signatures = [...compared, ...fresh].sort(inOrder)
  return linksOf({ signatures, documents, alignments, counts, isFresh })
}

/** Mentions whose words may say what fresh ones say: by telling keys at any time, by others near in time. */
async function meeting(
  db: Transaction<Schema>,
  { days }: Reread,
  fresh: readonly Signature[],
  counts: KeyCounts,
): Promise<StoredMention[]> {
  const { far, near } = meetingKeys(fresh, counts)
  const own = [...new Set(fresh.map(({ day }) => day))]
  const isNear = ({ document }: StoredMention) => {
    const day = dayNumber(days.get(document) ?? null)
    return own.some(each => apart(each, day) <= nearInTime)
  }
  return [...(await signaturesMeeting(db, far)), ...(await signaturesMeeting(db, near)).filter(isNear)]
}

/** Links that shared passages give between old documents that share something else now. */
async function linksRestated(
  db: Transaction<Schema>,
  reread: Reread,
): Promise<Pick<LinkChange, 'links' | 'isStale' | 'touched'>> {
  const pairs = new Set(reread.restated.map(({ a, b }) => pairOf(a.document, b.document)))
  const documents = [...new Set(reread.restated.flatMap(({ a, b }) => [a.document, b.document]))]
  const stored = await signaturesIn(db, documents)
  const places = new Map(stored.map(({ mention, document }) => [mention, document]))
  const isStale = ({ a, b, ground }: Link): boolean => {
    const [x, y] = [places.get(a), places.get(b)]
    return ground.reason === 'reuse' && x !== undefined && y !== undefined && pairs.has(pairOf(x, y))
  }
  const alignments = (await alignmentsAt(db, documents, true)).filter(({ a, b }) =>
    pairs.has(pairOf(a.document, b.document)),
  )
  const links = linksAcross(await knownSignatures(db, stored, reread), alignments)
  const [was, is] = [stored.flatMap(each => each.links).filter(isStale), links].map(
    list => new Map(list.map(link => [linksText([link]), link])),
  )
  const others = [...was!.keys(), ...is!.keys()].filter(text => !(was!.has(text) && is!.has(text)))
  const changed = others.flatMap(text => was!.get(text) ?? is!.get(text) ?? [])
  return { links, isStale, touched: new Set(changed.flatMap(({ a, b }) => [a, b])) }
}

/** One text for two documents, whichever of them comes first. */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
