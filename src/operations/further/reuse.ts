import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import type { Document } from '../../documents/document.ts'
import type { Alignment, Family } from '../../reuse/alignment.ts'
import { alignSharers, alignTouched, inFamilies } from '../../reuse/find.ts'
import { type Carried, carriedPairs, familiesFrom, standingPairs } from '../../reuse/further.ts'
import { type Marks, marksOf, Sharers } from '../../reuse/sharers.ts'
import { textsOf } from '../../store/documents.ts'
import {
  alignmentsBetween,
  allFamilies,
  builtFingerprints,
  noteFingerprints,
  replaceAlignments,
  replaceFamilies,
} from '../../store/further/reuse.ts'
import type { Schema } from '../../store/schema.ts'

export interface ReuseChange {
  readonly carried: readonly Carried[]
  readonly families: readonly Family[]
  /** what documents that were there before shared with one another and do no longer, and what they share now */
  readonly restated: readonly Alignment[]
  /** documents whose families are others now */
  readonly regrouped: readonly string[]
}

/** Finds what new documents share with all, and writes what that changes. */
export async function reuseFurther(
  db: Transaction<Schema>,
  documents: readonly Document[],
  known: ReadonlySet<string>,
  before: readonly Carried[],
): Promise<ReuseChange> {
  const added = documents.filter(({ id }) => !known.has(id))
  const { fresh, touched } = await alignedWithNew(db, added)
  await noteFingerprints(db, added)
  const standing = standingPairs(before, touched)
  const sharing = [...standing, ...fresh.map(({ a, b }) => ({ a: a.document, b: b.document }))]
  const witnesses = await textsOf(db, [...new Set(sharing.flatMap(({ a, b }) => [a, b]))])
  const carried = [...standing, ...carriedPairs(witnesses, fresh)]
  const families = familiesFrom(witnesses, carried)
  const change = await changesOf(db, fresh, touched)
  await replaceAlignments(
    db,
    change.gone.map(({ id }) => id),
    inFamilies(change.fresh, families),
  )
  const regrouped = await regroup(db, families)
  const restated = [...change.gone, ...change.fresh].filter(
    ({ a, b }) => known.has(a.document) && known.has(b.document),
  )
  return { carried, families, restated, regrouped }
}

interface Aligned {
  /** alignments of pairs with a new document, and of old pairs that were looked at again; families are not told */
  readonly fresh: readonly Alignment[]
  /** old documents, the smaller id first, whose earlier alignments with one another give way to those */
  readonly touched: readonly (readonly [string, string])[]
}

/** Reads the texts of those documents alone that can share a passage with the new ones, told by their fingerprints. */
async function alignedWithNew(db: Transaction<Schema>, added: readonly Document[]): Promise<Aligned> {
  if (added.length === 0) return { fresh: [], touched: [] }
  const marks = new Map<string, Marks>([
    ...(await builtFingerprints(db)),
    ...added.map(({ id, text }) => [id, marksOf(text)] as const),
  ])
  const shared = new Sharers(marks, new Set(added.map(({ id }) => id)))
  const fresh = alignSharers(await textsOf(db, shared.partners()), shared)
  const touched = shared.touched()
  if (touched.length === 0) return { fresh, touched }
  const again = new Sharers(marks, new Set(touched.flat()))
  const restated = alignTouched(await textsOf(db, [...again.focus]), again, touched)
  return { fresh: [...fresh, ...restated], touched }
}

/** Alignments that go and come; what was looked at again and found as it was does neither. */
async function changesOf(
  db: Transaction<Schema>,
  fresh: readonly Alignment[],
  touched: Aligned['touched'],
): Promise<{ gone: Alignment[]; fresh: Alignment[] }> {
  const before = await alignmentsBetween(db, touched)
  const now = new Map(fresh.map(alignment => [alignment.id, alignment]))
  const same = new Set(
    before.filter(each => sameValue({ ...each, family: null }, now.get(each.id))).map(({ id }) => id),
  )
  return { gone: before.filter(({ id }) => !same.has(id)), fresh: fresh.filter(({ id }) => !same.has(id)) }
}

async function regroup(db: Transaction<Schema>, families: readonly Family[]): Promise<string[]> {
  const before = new Map((await allFamilies(db)).map(family => [family.id, family]))
  const fresh = families.filter(family => !sameValue(family, before.get(family.id)))
  const ids = new Set(families.map(({ id }) => id))
  const gone = [...before.values()].filter(({ id }) => !ids.has(id))
  if (fresh.length + gone.length === 0) return []
  const replaced = fresh.flatMap(({ id }) => before.get(id) ?? [])
  await replaceFamilies(
    db,
    [...gone, ...replaced].map(({ id }) => id),
    fresh,
    families,
  )
  return [...new Set([...gone, ...replaced, ...fresh].flatMap(({ documents }) => documents))]
}
