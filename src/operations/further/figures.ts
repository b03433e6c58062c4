import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import { claimNumbers, differences, numbersOf, tells, tellsAlike } from '../../ledger/figure-differences.ts'
import {
  type Claim,
  claimsOf,
  differencesByClaim,
  figureOf,
  figureSignatures,
  type FigureSignature,
  inOrder,
  signatureOf,
} from '../../ledger/figures.ts'
import { claimMark } from '../../store/derived-rows.ts'
import {
  differingIds,
  figuresHolding,
  figuresMeeting,
  figuresWithin,
  replaceFigures,
  spreadIn,
  storedFigures,
  type StoredFigure,
  writeDifferences,
} from '../../store/further/figures.ts'
import { alignmentsAt } from '../../store/further/reuse.ts'
import type { Schema } from '../../store/schema.ts'
import type { Reread } from './reread.ts'

/** Takes the figures of documents that are read anew into claims, and finds what they differ from. */
export async function figuresFurther(db: Transaction<Schema>, reread: Reread): Promise<void> {
  const { before, claims } = await claimsAnew(db, reread)
  const fresh = claims
    .map(claim => ({ claim, figure: figureOf(claim, before.get(claim.id)?.row.differs_from ?? []) }))
    .filter(({ claim, figure }) => !isSame(before.get(claim.id), figure))
  const ids = new Set(claims.map(({ id }) => id))
  const gone = [...before.keys()].filter(id => !ids.has(id))
  await replaceFigures(db, gone, fresh, reread.days)
  const changed = fresh.map(({ claim }) => claim)
  await differFurther(db, reread, { before, changed, gone })
}

const isSame = (
  stored: StoredFigure | undefined,
  { mentions, ...row }: ReturnType<typeof figureOf>,
): boolean =>
  stored !== undefined &&
  sameValue(stored.row, row) &&
  sameValue(
    stored.members.map(({ mention }) => mention),
    mentions,
  )

/** The claims that the figures of the documents belong to, as they stood and as they are made anew. */
async function claimsAnew(
  db: Transaction<Schema>,
  reread: Reread,
): Promise<{ before: Map<string, StoredFigure>; claims: Claim[] }> {
  const own = figureSignatures(reread.documents, reread.extractions)
  const shared = [...(await alignmentsAt(db, [...reread.ids])), ...reread.restated]
  const spans = shared.flatMap(({ a, b }) => [a, b])
  const within = await figuresWithin(db, spans)
  let marks = new Set(own.map(claimMark))
  for (let known = -1; ;) {
    const met = await figuresMeeting(db, [...reread.ids], [...marks])
    const before = await storedFigures(db, [...new Set([...within, ...met])])
    const staying = [...before.values()].flatMap(figure => signaturesIn(figure, reread))
    const signatures = [...staying, ...own].sort(inOrder)
    if (before.size === known) {
      const places = [...new Set(signatures.map(({ mention }) => mention.document))]
      return { before, claims: claimsOf(signatures, { alignments: await alignmentsAt(db, places, true) }) }
    }
    known = before.size
    marks = new Set(signatures.map(claimMark))
  }
}

const signaturesIn = ({ members }: StoredFigure, { ids, heads }: Reread): FigureSignature[] =>
  members
    .filter(({ mention }) => !ids.has(mention.document))
    .map(({ mention, listed, names }) =>
      signatureOf(mention, heads.get(mention.document)!, { listed, names: new Set(names) }),
    )

interface Changed {
  readonly before: ReadonlyMap<string, StoredFigure>
  readonly changed: readonly Claim[]
  readonly gone: readonly string[]
}

/**
 * Compares the changed claims, and those whose words tell more or less now that there are others who use them, with
 * all that have what two claims of one thing must have in common.
 */
async function differFurther(
  db: Transaction<Schema>,
  reread: Reread,
  { before, changed, gone }: Changed,
): Promise<void> {
  const was = [...changed.map(({ id }) => id), ...gone].flatMap(id => before.get(id)?.keys ?? [])
  const is = changed.flatMap(numbersOf)
  const touched = [...new Set([...was, ...is])]
  const spread = await spreadIn(db, touched)
  const turned = touched.filter(number => {
    const count = spread.get(number) ?? 0
    const then = count + times(was, number) - times(is, number)
    return !tellsAlike(count, then)
  })
  const anew = new Set([...changed.map(({ id }) => id), ...(await figuresHolding(db, turned))])
  const judged = await claimsNamed(db, [...anew], reread)
  const all = await spreadIn(db, [...new Set(judged.flatMap(numbersOf))])
  const telling = judged.flatMap(claim => {
    const { terms, wholes } = claimNumbers(claim)
    return [...terms.filter(term => tells(all.get(term))), ...wholes]
  })
  const partners = await claimsNamed(db, await figuresHolding(db, telling), reread)
  const found = differences(partners, all).filter(({ a, b }) => anew.has(a) || anew.has(b))
  await rewrite(db, anew, new Set(gone), differencesByClaim(found))
}

const times = (list: readonly number[], number: number): number =>
  list.reduce((count, each) => count + Number(each === number), 0)

async function claimsNamed(
  db: Transaction<Schema>,
  ids: readonly string[],
  { heads }: Reread,
): Promise<Claim[]> {
  const stored = await storedFigures(db, ids)
  return [...stored].map(([id, { members }]) => ({
    id,
    members: members.map(({ mention, listed, names }) =>
      signatureOf(mention, heads.get(mention.document)!, { listed, names: new Set(names) }),
    ),
  }))
}

/** Whatever was found between a judged claim and another gives way to what is found now. */
async function rewrite(
  db: Transaction<Schema>,
  anew: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  found: ReturnType<typeof differencesByClaim>,
): Promise<void> {
  const ids = [...new Set([...anew, ...found.keys(), ...(await differingIds(db))])]
  for (const [id, { row }] of await storedFigures(db, ids)) {
    const kept = anew.has(id)
      ? []
      : row.differs_from.filter(other => !anew.has(other.id) && !gone.has(other.id))
    const now = [...kept, ...(found.get(id) ?? [])].sort((x, y) => (x.id < y.id ? -1 : 1))
    if (!sameValue(now, row.differs_from)) await writeDifferences(db, id, now)
  }
}
