import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import type { Document } from '../documents/document.ts'
import type { Claim } from '../ledger/figures.ts'
import type { Derived } from '../ledger/build.ts'
import type { Evidence } from '../ledger/evidence.ts'
import type { Hints } from '../ledger/follow-hints.ts'
import { numbersOf } from '../ledger/figure-differences.ts'
import type { FollowProfile } from '../ledger/follow-profile.ts'
import type { Played } from '../ledger/played.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { builtSize } from './counts.ts'
import {
  alignmentRow,
  claimRow,
  type Days,
  derivedRow,
  entityRow,
  familyRow,
  figureRow,
  profileRow,
  namedRow,
  signatureRow,
  suggestionRow,
} from './derived-rows.ts'
import { mentionRows, ordinalsOf } from './ledger-rows.ts'
import { noteFingerprints } from './further/reuse.ts'
import { numbersText } from './numbers-text.ts'
import { insertRows, takeTurn } from './rows.ts'
import type { Schema } from './schema.ts'
import { clearPlayed, writePlayed } from './write-played.ts'

/** Derived tables beside those of lines and evidence, in an order in which rows may be deleted. */
const derived = [
  'mentions',
  'figures',
  'entities',
  'alignments',
  'families',
  'derived_lines',
  'suggestions',
  'signatures',
  'claims',
  'profiles',
  'fingerprints',
  'built',
] as const satisfies readonly (keyof Schema)[]

export interface BuiltLedger {
  readonly documents: readonly Document[]
  /** as it was derived, with what it was made on */
  readonly derived: Derived
  /** passages as they were suggested, and what was looked for */
  readonly suggested: readonly Evidence[]
  readonly profiles: readonly FollowProfile[]
  /** lines and passages with people's decisions replayed */
  readonly played: Played
  readonly reuse: Reuse
  /** every document that was built from → date of publication */
  readonly published: ReadonlyMap<string, string | null>
  readonly days: Days
  /** document → by which versions it was extracted */
  readonly marks: ReadonlyMap<string, string>
  /** document → what it speaks of */
  readonly hints: ReadonlyMap<string, Hints>
}

/** Puts a ledger in the place of the one before: whoever reads sees the one or the other. */
export async function replaceLedger(
  db: Transaction<Schema>,
  built: BuiltLedger,
  at: string,
): Promise<BuiltSize> {
  const { played, reuse, days, marks, hints } = built
  const { ledger, grounds } = built.derived
  await takeTurn(db)
  const seen = await firstSuggested(db)
  await clearPlayed(db)
  for (const table of derived) await sql`delete from ${sql.table(table)}`.execute(db)
  const documents = [...built.published.keys()]
  await insertRows(
    db,
    'built',
    documents.map(document => ({
      document,
      mark: marks.get(document) ?? '',
      hints: numbersText(hints.get(document) ?? new Uint16Array()),
    })),
  )
  const lines = ledger.commitments.map(line => derivedRow(line, days))
  await insertRows(db, 'derived_lines', lines)
  await noteFingerprints(db, built.documents)
  await insertRows(db, 'families', reuse.families.map(familyRow))
  await insertRows(db, 'alignments', reuse.alignments.map(alignmentRow))
  const keys = new Map(claimsIn(built.derived).map(claim => [claim.id, numbersOf(claim)]))
  await insertRows(
    db,
    'figures',
    ledger.figures.map(figure => figureRow(figure, keys.get(figure.id) ?? [], days)),
  )
  await insertRows(
    db,
    'entities',
    ledger.entities.map(({ mentions: _, commitments: __, ...thing }) => entityRow(thing)),
  )
  await insertRows(db, 'mentions', mentionRows('figure', ledger.figures))
  await insertRows(
    db,
    'mentions',
    ledger.entities.flatMap(({ id, mentions }) => mentions.map(place => namedRow({ thing: id, ...place }))),
  )
  await insertRows(
    db,
    'signatures',
    grounds.mentions.map(mention => signatureRow(mention, grounds.counts)),
  )
  await insertRows(db, 'claims', grounds.claims.map(claimRow))
  await insertRows(db, 'profiles', built.profiles.map(profileRow))
  const suggestions = built.suggested.map(row => suggestionRow(row, seen.get(row.id) ?? at))
  await insertRows(db, 'suggestions', suggestions)
  await writePlayed(db, {
    lines: played.lines,
    ordinals: ordinalsOf(played.lines, new Map(lines.map(({ id, ordinal }) => [id, ordinal]))),
    coverage: new Map(played.ledger.coverage.map(row => [row.commitment, row])),
    published: built.published,
    evidence: played.evidence,
    suggested: new Map(suggestions.map(row => [row.id, row])),
    unanchored: played.unanchored,
    disagreements: played.disagreements,
    at,
  })
  return await noteBuild(db, at)
}

const claimsIn = ({ grounds }: Derived): Claim[] =>
  [...Map.groupBy(grounds.claims, ({ figure }) => figure)].map(([id, members]) => ({
    id,
    members: members.map(({ signature }) => signature),
  }))

export type BuiltSize = Awaited<ReturnType<typeof builtSize>>

/** Records that the ledger was built, and says what it holds now. */
export async function noteBuild(db: Transaction<Schema>, at: string): Promise<BuiltSize> {
  const size = await builtSize(db)
  const { differing: _, ...counts } = size
  await db
    .insertInto('builds')
    .values({ at, counts: JSON.stringify(counts) })
    .execute()
  return size
}

/**
 * Statistics for the planner. The embedded database has nobody who takes them later: without them a join over a large
 * ledger takes seconds.
 */
export async function takeStatistics(db: Transaction<Schema>): Promise<void> {
  await sql`analyze documents, search_keys, commitments, coverage, derived_lines, mentions, families, alignments, figures, entities, evidence,
    suggestions, signatures, claims`.execute(db)
}

/**
 * Gives the room of the ledger before this one back, and marks what every reader may see: counting reads an index then
 * instead of the whole table. A server does it by itself in time, the embedded database never. Outside a transaction.
 */
export async function tidy(db: Kysely<Schema>): Promise<void> {
  const tables = [...derived, 'commitments', 'coverage', 'evidence', 'documents', 'extractions'] as const
  await sql`vacuum ${sql.join(tables.map(table => sql.table(table)))}`.execute(db)
}

/**
 * Moves what was put into inverted indexes to its place in them. Until then every lookup reads all that waits, and in
 * the embedded database nobody moves it: a lookup cost three hundred pages instead of three.
 */
export async function settleIndexes(db: Transaction<Schema>): Promise<void> {
  await sql`select gin_clean_pending_list(i.indexrelid) from pg_index i
    join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
    where a.amname = 'gin' and c.relnamespace = current_schema()::regnamespace`.execute(db)
}

/** When each passage was first suggested: what a person has seen is not new because the ledger was built again. */
async function firstSuggested(db: Transaction<Schema>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('suggestions').select(['id', 'suggested_at']).execute()
  return new Map(rows.map(({ id, suggested_at }) => [id, suggested_at.toISOString()]))
}
