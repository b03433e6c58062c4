import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Evidence } from '../ledger/evidence.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { insertRows, takeTurn } from './rows.ts'
import type { MentionKind, Schema } from './schema.ts'
import { searchable } from './query-ledger.ts'

/** Derived tables, in an order in which rows may be deleted. */
const derived = [
  'evidence',
  'coverage',
  'mentions',
  'commitments',
  'figures',
  'entities',
  'alignments',
  'families',
] as const satisfies readonly (keyof Schema)[]

export interface BuiltLedger {
  readonly ledger: Ledger
  readonly reuse: Reuse
  readonly evidence: readonly Evidence[]
  /** document id → date of publication */
  readonly published: ReadonlyMap<string, string | null>
}

/** Puts a ledger in the place of the one before: whoever reads sees the one or the other. */
export async function replaceLedger(db: Transaction<Schema>, built: BuiltLedger, at: string): Promise<void> {
  const { ledger, reuse } = built
  await takeTurn(db)
  for (const table of derived) await sql`delete from ${sql.table(table)}`.execute(db)
  await insertRows(
    db,
    'families',
    reuse.families.map((family, ordinal) => ({ id: family.id, ordinal, row: family })),
  )
  await insertRows(db, 'alignments', alignmentRows(reuse))
  await insertRows(db, 'commitments', commitmentRows(built))
  await insertRows(db, 'figures', figureRows(ledger))
  await insertRows(db, 'entities', entityRows(ledger))
  await insertRows(db, 'mentions', mentionRows('commitment', ledger.commitments))
  await insertRows(db, 'mentions', mentionRows('figure', ledger.figures))
  await insertRows(db, 'mentions', mentionRows('entity', ledger.entities))
  await insertRows(db, 'coverage', ledger.coverage)
  await insertRows(db, 'evidence', evidenceRows(built))
  await db
    .insertInto('builds')
    .values({ at, counts: JSON.stringify(countsOf(built)) })
    .execute()
}

const alignmentRows = (reuse: Reuse) =>
  reuse.alignments.map((alignment, ordinal) => ({
    id: alignment.id,
    ordinal,
    family: alignment.family,
    a_document: alignment.a.document,
    b_document: alignment.b.document,
    row: alignment,
  }))

function commitmentRows({ ledger, published }: BuiltLedger): object[] {
  const coverage = new Map(ledger.coverage.map(row => [row.commitment, row]))
  return ledger.commitments.map((commitment, ordinal) => {
    const { mentions, ...row } = commitment
    const dates = mentions.map(mention => published.get(mention.document) ?? null)
    const words = [row.gloss, row.speaker ?? '', ...row.actor, ...mentions.map(mention => mention.quote)]
    return {
      id: row.id,
      ordinal,
      force: row.force,
      actor: row.actor,
      areas: row.areas,
      measure_value: row.measure?.value ?? null,
      measure_unit: row.measure?.unit ?? null,
      due: row.timeframe?.end ?? null,
      published: dates.filter(date => date !== null).sort()[0] ?? null,
      documents: new Set(mentions.map(mention => mention.document)).size,
      voices: coverage.get(row.id)?.voices ?? 1,
      words: searchable(words.join('\n')),
      row,
    }
  })
}

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

const evidenceRows = ({ evidence }: BuiltLedger) =>
  evidence.map((row, ordinal) => ({
    id: row.id,
    ordinal,
    commitment: row.commitment,
    document: row.document,
    relation: row.relation,
    published: row.published,
    row,
  }))

interface Owner {
  readonly id: string
  readonly mentions: readonly { id: string; document: string; start: number; end: number }[]
}

function* mentionRows(kind: MentionKind, owners: readonly Owner[]): Generator<object> {
  for (const owner of owners) {
    for (const [ordinal, mention] of owner.mentions.entries()) {
      yield {
        kind,
        owner: owner.id,
        id: mention.id,
        ordinal,
        document: mention.document,
        span_start: mention.start,
        span_end: mention.end,
        row: mention,
      }
    }
  }
}

const countsOf = ({ ledger, reuse, evidence, published }: BuiltLedger): Record<string, number> => ({
  documents: published.size,
  commitments: ledger.commitments.length,
  mentions: ledger.commitments.reduce((sum, commitment) => sum + commitment.mentions.length, 0),
  figures: ledger.figures.length,
  entities: ledger.entities.length,
  families: reuse.families.length,
  alignments: reuse.alignments.length,
  evidence: evidence.length,
})
