import { sql } from 'kysely'
import type { Document } from '../documents/document.ts'
import type { Decision } from '../ledger/decision.ts'
import type { Evidence } from '../ledger/evidence.ts'
import type { Commitment } from '../ledger/ledger.ts'
import type { Family } from '../reuse/alignment.ts'
import type { Db } from './rows.ts'

/** The part of the built ledger that decisions can touch. */
export interface ReplayScope {
  /** those that decisions are anchored in, and all others that the lines are stated in */
  readonly documents: readonly Document[]
  readonly commitments: readonly Commitment[]
  readonly families: readonly Family[]
  /** line → its place in the derived ledger */
  readonly ordinals: ReadonlyMap<string, string>
}

/** Documents that decisions are anchored in, or other readings of the same sources and bytes, and every line stated in them. */
export async function replayScope(db: Db, decisions: readonly Decision[]): Promise<ReplayScope> {
  const anchors = decisions.flatMap(({ anchor }) => anchor)
  const anchored = await builtDocuments(db, {
    ids: anchors.map(({ document }) => document),
    sources: anchors.map(({ source }) => source),
    digests: anchors.flatMap(({ digest }) => digest ?? []),
  })
  const lines = await db
    .selectFrom('derived_lines')
    .select(['row', 'ordinal', 'documents'])
    .where(sql<boolean>`documents && ${anchored.map(({ id }) => id)}::text[]`)
    .orderBy('ordinal')
    .execute()
  const known = new Set(anchored.map(({ id }) => id))
  const ids = lines.flatMap(line => line.documents.filter(id => !known.has(id)))
  const families = await db.selectFrom('families').select('row').orderBy('ordinal').execute()
  return {
    documents: [...anchored, ...(await builtDocuments(db, { ids, sources: [], digests: [] }))],
    commitments: lines.map(({ row }) => row),
    families: families.map(({ row }) => row),
    ordinals: new Map(lines.map(({ row, ordinal }) => [row.id, ordinal])),
  }
}

async function builtDocuments(
  db: Db,
  { ids, sources, digests }: Readonly<Record<'ids' | 'sources' | 'digests', readonly string[]>>,
): Promise<Document[]> {
  if (ids.length === 0 && sources.length === 0) return []
  const rows = await db
    .selectFrom('built')
    .innerJoin('documents', 'documents.id', 'built.document')
    .select(['text', 'parts', 'map', 'row'])
    .where(
      sql<boolean>`(documents.id = any(${[...new Set(ids)]}) or documents.row ->> 'source' = any(${[...new Set(sources)]})
        or documents.row ->> 'digest' = any(${[...new Set(digests)]}))`,
    )
    .orderBy('documents.id')
    .execute()
  return rows.map(({ row, text, parts, map }) => ({ ...row, text, parts, map }))
}

export interface StoredSuggestions {
  readonly suggested: readonly Evidence[]
  readonly places: ReadonlyMap<string, { readonly ordinal: string; readonly suggested_at: string }>
}

/** Passages as they were suggested for these lines, before any decision. */
export async function suggestionsFor(db: Db, lines: readonly string[]): Promise<StoredSuggestions> {
  const rows = await db
    .selectFrom('suggestions')
    .select(['id', 'ordinal', 'suggested_at', 'row'])
    .where(sql<boolean>`commitment = any(${lines})`)
    .orderBy('ordinal')
    .execute()
  return {
    suggested: rows.map(({ row }) => row),
    places: new Map(
      rows.map(({ id, ordinal, suggested_at }) => [
        id,
        { ordinal, suggested_at: suggested_at.toISOString() },
      ]),
    ),
  }
}
