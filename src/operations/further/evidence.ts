import type { Transaction } from 'kysely'
import type { Background } from '../../ledger/background.ts'
import { withoutCopies } from '../../ledger/copies.ts'
import type { Evidence } from '../../ledger/evidence.ts'
import { HintsAsked, hintsOf, lookoutOf, looksFor } from '../../ledger/follow-hints.ts'
import { type FollowProfile, profileText } from '../../ledger/follow-profile.ts'
import { profilesOf, searchFor } from '../../ledger/follow-up.ts'
import type { Commitment } from '../../ledger/ledger.ts'
import { passagesOf } from '../../ledger/passages.ts'
import type { Extraction } from '../../extraction/mention.ts'
import type { Family } from '../../reuse/alignment.ts'
import { documentsOf } from '../../store/documents.ts'
import {
  hintsIn,
  noteHints,
  profilesFor,
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
  const anew = await searchIn(db, again, following)
  const later = await laterThan(db, changed.profiles, reread, again)
  const more = searchFor(changed.profiles, await documentsOf(db, later), await following.extractions(later))
  const lines = [...gone, ...dateless, ...changed.profiles.map(({ commitment }) => commitment)]
  const found = withoutCopies([...anew, ...more.found], { families })
  return await replaceSuggestions(db, lines, again, found, at)
}

/** Looks through documents for all lines, and notes what they speak of. */
async function searchIn(
  db: Transaction<Schema>,
  ids: readonly string[],
  { extractions }: Following,
): Promise<readonly Evidence[]> {
  if (ids.length === 0) return []
  const documents = await documentsOf(db, ids)
  const hints = new Map(documents.map(document => [document.id, hintsOf(passagesOf(document))]))
  await noteHints(db, hints)
  const profiles = await profilesFor(db, new HintsAsked().show(...hints.values()))
  return searchFor(profiles, documents, await extractions(ids)).found
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

/** Documents after the first statement of one of some lines that may bear on it. */
async function laterThan(
  db: Transaction<Schema>,
  profiles: readonly FollowProfile[],
  { days }: Reread,
  again: readonly string[],
): Promise<string[]> {
  const since = profiles.map(profile => profile.since).sort()[0]
  if (since === undefined) return []
  const done = new Set(again)
  const later = [...days].flatMap(([id, day]) =>
    day !== null && day > since && !done.has(id) ? [{ id, day }] : [],
  )
  const hints = await hintsIn(
    db,
    later.map(({ id }) => id),
  )
  const lookouts = profiles.map(profile => ({ since: profile.since, lookout: lookoutOf(profile) }))
  const asked = new HintsAsked()
  return later.flatMap(({ id, day }) => {
    asked.show(hints.get(id)!)
    return lookouts.some(({ since, lookout }) => since < day && looksFor(lookout, asked)) ? [id] : []
  })
}
