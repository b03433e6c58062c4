import type { Transaction } from 'kysely'
import type { Background } from '../../ledger/background.ts'
import { withoutCopies } from '../../ledger/copies.ts'
import { type FollowProfile, profileText } from '../../ledger/follow-profile.ts'
import { profilesOf, searchFor } from '../../ledger/follow-up.ts'
import type { Commitment } from '../../ledger/ledger.ts'
import type { Extraction } from '../../extraction/mention.ts'
import type { Family } from '../../reuse/alignment.ts'
import { documentsOf } from '../../store/documents.ts'
import {
  allProfiles,
  profileTexts,
  replaceProfiles,
  replaceSuggestions,
} from '../../store/further/evidence.ts'
import type { Schema } from '../../store/schema.ts'
import type { Reread } from './reread.ts'

export interface Following {
  readonly reread: Reread
  /** lines, as people decided them, of which something else may be looked for now */
  readonly lines: readonly Commitment[]
  /** ids of lines of which nothing is looked for any more */
  readonly gone: readonly string[]
  /** documents whose families are others now */
  readonly regrouped: readonly string[]
  readonly families: readonly Family[]
  readonly background: Background
  readonly extractions: (ids: readonly string[]) => Promise<Extraction[]>
  /** ISO 8601 */
  readonly at: string
}

/**
 * Looks through the documents that are new or stand in another family for all lines, and through all later ones for
 * the lines of which something else is looked for now.
 * @returns ids of the lines whose suggestions are others now
 */
export async function evidenceFurther(db: Transaction<Schema>, following: Following): Promise<string[]> {
  const { reread, families, gone, at } = following
  const changed = await changedProfiles(db, following)
  const dateless = following.lines.map(({ id }) => id).filter(id => !changed.dated.has(id))
  await replaceProfiles(db, [...gone, ...dateless], changed.profiles)
  const again = withVersions([...reread.ids, ...following.regrouped], families)
  const profiles = await allProfiles(db)
  const found = await searchIn(db, profiles, again, following)
  const later = laterThan(changed.profiles, reread, again)
  const more = await searchIn(db, changed.profiles, later, following)
  const lines = [...gone, ...dateless, ...changed.profiles.map(({ commitment }) => commitment)]
  return await replaceSuggestions(db, lines, again, withoutCopies([...found, ...more], { families }), at)
}

/** Profiles that are not as they were kept, and which lines have one. */
async function changedProfiles(
  db: Transaction<Schema>,
  { lines, background }: Following,
): Promise<{ profiles: FollowProfile[]; dated: ReadonlySet<string> }> {
  const stated = [...new Set(lines.flatMap(line => line.mentions.map(mention => mention.document)))]
  const documents = await documentsOf(db, stated)
  const profiles = profilesOf({ commitments: lines, documents, background })
  const before = await profileTexts(
    db,
    lines.map(({ id }) => id),
  )
  return {
    profiles: profiles.filter(profile => before.get(profile.commitment) !== profileText(profile)),
    dated: new Set(profiles.map(({ commitment }) => commitment)),
  }
}

/** With the other versions of their texts: of one passage in several of them one is suggested. */
function withVersions(ids: readonly string[], families: readonly Family[]): string[] {
  const all = new Set(ids)
  for (const { documents } of families)
    if (documents.some(id => all.has(id))) for (const id of documents) all.add(id)
  return [...all]
}

function laterThan(profiles: readonly FollowProfile[], { days }: Reread, again: readonly string[]): string[] {
  const since = profiles.map(profile => profile.since).sort()[0]
  if (since === undefined) return []
  const done = new Set(again)
  return [...days].flatMap(([id, day]) => (day !== null && day > since && !done.has(id) ? [id] : []))
}

async function searchIn(
  db: Transaction<Schema>,
  profiles: readonly FollowProfile[],
  ids: readonly string[],
  { extractions }: Following,
) {
  if (profiles.length === 0 || ids.length === 0) return []
  return searchFor(profiles, await documentsOf(db, ids), await extractions(ids))
}
