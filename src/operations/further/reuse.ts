import type { Transaction } from 'kysely'
import { sameValue } from '../../base/same-value.ts'
import type { Alignment, Family } from '../../reuse/alignment.ts'
import { inFamilies } from '../../reuse/find.ts'
import { type Carried, type FurtherReuse, furtherReuse } from '../../reuse/further.ts'
import { currentTexts } from '../../store/documents.ts'
import {
  alignmentsBetween,
  allFamilies,
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
  /** texts of all documents */
  readonly texts: Awaited<ReturnType<typeof currentTexts>>
}

/** Finds what new documents share with all, and writes what that changes. */
export async function reuseFurther(
  db: Transaction<Schema>,
  known: ReadonlySet<string>,
  before: readonly Carried[],
): Promise<ReuseChange> {
  const texts = await currentTexts(db)
  const found = furtherReuse(texts, known, before)
  const { gone, fresh } = await changesOf(db, found)
  await replaceAlignments(
    db,
    gone.map(({ id }) => id),
    inFamilies(fresh, found.families),
  )
  const { carried, families } = found
  const regrouped = await regroup(db, families)
  const restated = [...gone, ...fresh].filter(({ a, b }) => known.has(a.document) && known.has(b.document))
  return { carried, families, restated, regrouped, texts }
}

/** Alignments that go and come; what was looked at again and found as it was does neither. */
async function changesOf(
  db: Transaction<Schema>,
  { fresh, touched }: FurtherReuse,
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
