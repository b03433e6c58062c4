import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Evidence } from '../ledger/evidence.ts'
import type { Commitment, Ledger } from '../ledger/ledger.ts'
import type { Played } from '../ledger/played.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { mentionRows, ordinalsOf } from './ledger-rows.ts'
import { clearPlayed, writePlayed } from './write-played.ts'
import { insertRows, takeTurn } from './rows.ts'
import type { Schema } from './schema.ts'

/** Derived tables beside those of lines and evidence, in an order in which rows may be deleted. */
const derived = [
  'mentions',
  'figures',
  'entities',
  'alignments',
  'families',
  'derived_lines',
  'suggestions',
  'built',
] as const satisfies readonly (keyof Schema)[]

export interface BuiltLedger {
  /** lines as they were derived */
  readonly derived: readonly Commitment[]
  /** passages as they were suggested */
  readonly suggested: readonly Evidence[]
  /** both with people's decisions replayed */
  readonly played: Played
  readonly reuse: Reuse
  /** every document that was built from → date of publication */
  readonly published: ReadonlyMap<string, string | null>
}

/** Puts a ledger in the place of the one before: whoever reads sees the one or the other. */
export async function replaceLedger(db: Transaction<Schema>, built: BuiltLedger, at: string): Promise<void> {
  const { played, reuse } = built
  await takeTurn(db)
  const seen = await firstSuggested(db)
  await clearPlayed(db, 'all')
  for (const table of derived) await sql`delete from ${sql.table(table)}`.execute(db)
  await insertRows(
    db,
    'built',
    [...built.published.keys()].map(document => ({ document })),
  )
  await insertRows(db, 'derived_lines', derivedRows(built.derived))
  await insertRows(
    db,
    'families',
    reuse.families.map((family, ordinal) => ({ id: family.id, ordinal, row: family })),
  )
  await insertRows(db, 'alignments', alignmentRows(reuse))
  await insertRows(db, 'figures', figureRows(played.ledger))
  await insertRows(db, 'entities', entityRows(played.ledger))
  await insertRows(db, 'mentions', mentionRows('figure', played.ledger.figures))
  await insertRows(db, 'mentions', mentionRows('entity', played.ledger.entities))
  const suggestions = suggestionRows(built.suggested, seen, at)
  await insertRows(db, 'suggestions', suggestions)
  const places = new Map(built.derived.map(({ id }, ordinal) => [id, ordinal]))
  await writePlayed(db, {
    lines: played.lines,
    ordinals: ordinalsOf(played.lines, places, built.derived.length),
    coverage: new Map(played.ledger.coverage.map(row => [row.commitment, row])),
    published: built.published,
    evidence: played.evidence,
    suggested: new Map(suggestions.map(row => [row.id, row])),
    unanchored: played.unanchored,
    disagreements: played.disagreements,
    at,
  })
  await db
    .insertInto('builds')
    .values({ at, counts: JSON.stringify(countsOf(built)) })
    .execute()
  // the embedded database has nobody who does it later: without it a join over a large ledger takes seconds
  await sql`analyze documents, commitments, mentions, families, alignments, figures, entities, evidence, suggestions`.execute(
    db,
  )
}

/** When each passage was first suggested: what a person has seen is not new because the ledger was built again. */
async function firstSuggested(db: Transaction<Schema>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('suggestions').select(['id', 'suggested_at']).execute()
  return new Map(rows.map(({ id, suggested_at }) => [id, suggested_at.toISOString()]))
}

const suggestionRows = (suggested: readonly Evidence[], seen: ReadonlyMap<string, string>, at: string) =>
  suggested.map((row, ordinal) => ({
    id: row.id,
    ordinal,
    commitment: row.commitment,
    suggested_at: seen.get(row.id) ?? at,
    row,
  }))

const derivedRows = (commitments: readonly Commitment[]) =>
  commitments.map((row, ordinal) => ({
    id: row.id,
    ordinal,
    documents: [...new Set(row.mentions.map(mention => mention.document))],
    row,
  }))

const alignmentRows = (reuse: Reuse) =>
  reuse.alignments.map((alignment, ordinal) => ({
    id: alignment.id,
    ordinal,
    family: alignment.family,
    a_document: alignment.a.document,
    b_document: alignment.b.document,
    row: alignment,
  }))

const figureRows = (ledger: Ledger) =>
  ledger.figures.map(({ mentions: _, ...row }, ordinal) => ({
    id: row.id,
    ordinal,
    about: row.about,
    indicator: row.indicator,
    value: row.value,
    unit: row.unit,
    differs: row.differs_from.length > 0,
    row,
  }))

const entityRows = (ledger: Ledger) =>
  ledger.entities.map(({ mentions: _, ...row }, ordinal) => ({
    id: row.id,
    ordinal,
    kind: row.kind,
    name: row.name,
    row,
  }))

const countsOf = ({ played, reuse, published }: BuiltLedger): Record<string, number> => ({
  documents: published.size,
  commitments: played.ledger.commitments.length,
  mentions: played.ledger.commitments.reduce((sum, commitment) => sum + commitment.mentions.length, 0),
  figures: played.ledger.figures.length,
  entities: played.ledger.entities.length,
  families: reuse.families.length,
  alignments: reuse.alignments.length,
  evidence: played.evidence.length,
})
