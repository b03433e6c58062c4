import { sql } from 'kysely'
import type { CommitmentMention, FigureMention } from '../extraction/mention.ts'
import type { Commitment, Coverage, Entity, Figure, Ledger } from '../ledger/ledger.ts'
import type { Alignment, Family, Reuse } from '../reuse/alignment.ts'
import type { Db } from './rows.ts'
import type { CommitmentRow, EntityRow, FigureRow, MentionKind } from './schema-ledger.ts'

/** The whole ledger as it was last built. */
export async function readLedger(db: Db): Promise<Ledger> {
  const commitments = await db.selectFrom('commitments').select('row').orderBy('ordinal').execute()
  const figures = await db.selectFrom('figures').select('row').orderBy('ordinal').execute()
  const entities = await db.selectFrom('entities').select('row').orderBy('ordinal').execute()
  const words = await mentionsByOwner<CommitmentMention>(db, 'commitment')
  const claims = await mentionsByOwner<FigureMention>(db, 'figure')
  const names = await mentionsByOwner<Entity['mentions'][number]>(db, 'entity')
  const naming = await commitmentsNaming(db)
  return {
    commitments: commitments.map(({ row }): Commitment => ({ ...row, mentions: words.get(row.id) ?? [] })),
    figures: figures.map(({ row }): Figure => ({ ...row, mentions: claims.get(row.id) ?? [] })),
    entities: entities.map(({ row }): Entity => ({
      ...row,
      mentions: names.get(row.id) ?? [],
      commitments: naming.get(row.id) ?? [],
    })),
    coverage: await readCoverage(db),
  }
}

/** Named thing → ids of the commitments whose words name it, as decisions left them. */
export async function commitmentsNaming(db: Db, entity?: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ entity: string; commitments: string[] }>`
    select named.owner as entity, array_agg(distinct stated.owner collate "C") as commitments
    from mentions named join mentions stated
      on stated.document = named.document and stated.kind = 'commitment'
      and stated.span_start < named.span_end and named.span_start < stated.span_end
    where named.kind = 'entity' ${entity === undefined ? sql`` : sql`and named.owner = ${entity}`}
    group by named.owner`.execute(db)
  return new Map(rows.map(row => [row.entity, row.commitments]))
}

/** Alignments and families as they were last found. */
export async function readReuse(db: Db): Promise<Reuse> {
  const alignments = await db.selectFrom('alignments').select('row').orderBy('ordinal').execute()
  const families = await db.selectFrom('families').select('row').orderBy('ordinal').execute()
  return { alignments: alignments.map(({ row }) => row), families: families.map(({ row }) => row) }
}

/** Texts that any of these documents carries. */
export async function familiesOf(db: Db, documents: readonly string[]): Promise<Family[]> {
  const rows = await db
    .selectFrom('families')
    .select('row')
    .where(sql<boolean>`row -> 'documents' ?| ${documents}::text[]`)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ row }) => row)
}

/** Texts that several documents carry and that state a commitment, those that state most first. */
export async function statingFamilies(db: Db): Promise<Family[]> {
  const { rows } = await sql<{ row: Family }>`
    select f.row from families f
    cross join lateral jsonb_array_elements_text(f.row -> 'documents') as carrier (document)
    join mentions m on m.document = carrier.document and m.kind = 'commitment'
    group by f.id order by count(distinct m.owner) desc, jsonb_array_length(f.row -> 'documents') desc, f.id`.execute(
    db,
  )
  return rows.map(({ row }) => row)
}

async function readCoverage(db: Db): Promise<Coverage[]> {
  return await db
    .selectFrom('coverage')
    .innerJoin('commitments', 'commitments.id', 'coverage.commitment')
    .select(['commitment', 'coverage.documents', 'coverage.voices', 'omitted_by'])
    .orderBy('ordinal')
    .execute()
}

async function mentionsByOwner<Mention>(
  db: Db,
  kind: MentionKind,
  owners?: readonly string[],
): Promise<Map<string, Mention[]>> {
  let query = db.selectFrom('mentions').select(['owner', 'row']).where('kind', '=', kind)
  if (owners) query = query.where(sql<boolean>`owner = any(${owners}::text[])`)
  const rows = await query
    .orderBy('owner')
    .orderBy('ordinal')
    .orderBy(sql`document collate "C"`)
    .orderBy('span_start')
    .execute()
  const byOwner = new Map<string, Mention[]>()
  for (const { owner, row } of rows) {
    const mentions = byOwner.get(owner) ?? []
    if (mentions.length === 0) byOwner.set(owner, mentions)
    mentions.push(row as Mention)
  }
  return byOwner
}

/** The figures of the ledger; `only` narrows them to these ids. */
export async function readFigures(db: Db, only?: readonly string[]): Promise<Figure[]> {
  let query = db.selectFrom('figures').select('row').orderBy('ordinal')
  if (only) query = query.where(sql<boolean>`id = any(${only}::text[])`)
  const figures = await query.execute()
  const claims = await mentionsByOwner<FigureMention>(db, 'figure', only)
  return figures.map(({ row }) => ({ ...row, mentions: claims.get(row.id) ?? [] }))
}

/** A stretch of a document that a line of the ledger rests on. */
export type Mark =
  | { readonly kind: 'commitment'; readonly owner: CommitmentRow; readonly mention: CommitmentMention }
  | { readonly kind: 'figure'; readonly owner: FigureRow; readonly mention: FigureMention }
  | { readonly kind: 'entity'; readonly owner: EntityRow; readonly mention: Entity['mentions'][number] }

/** Everything in the ledger that rests on a document's words, in order of start, then the longer first. */
export async function marksOf(db: Db, document: string): Promise<Mark[]> {
  const rows = await db
    .selectFrom('mentions')
    .leftJoin('commitments', join =>
      join.onRef('commitments.id', '=', 'owner').on('mentions.kind', '=', 'commitment'),
    )
    .leftJoin('figures', join => join.onRef('figures.id', '=', 'owner').on('mentions.kind', '=', 'figure'))
    .leftJoin('entities', join => join.onRef('entities.id', '=', 'owner').on('mentions.kind', '=', 'entity'))
    .select(['mentions.kind', 'mentions.row as mention'])
    .select(sql<Mark['owner']>`coalesce(commitments.row, figures.row, entities.row)`.as('owner'))
    .where('mentions.document', '=', document)
    .orderBy('span_start')
    .orderBy('span_end', 'desc')
    .orderBy('owner')
    .execute()
  return rows as Mark[]
}

/** The alignments of a document with others. */
export async function alignmentsOf(db: Db, document: string): Promise<Alignment[]> {
  const rows = await db
    .selectFrom('alignments')
    .select('row')
    .where(eb => eb.or([eb('a_document', '=', document), eb('b_document', '=', document)]))
    .orderBy('ordinal')
    .execute()
  return rows.map(({ row }) => row)
}

export interface BuildRecord {
  /** ISO 8601 */
  readonly at: string
  readonly counts: Readonly<Record<string, number>>
}

/** When the ledger was last built, and what it held; null before the first build. */
export async function lastBuild(db: Db): Promise<BuildRecord | null> {
  const row = await db
    .selectFrom('builds')
    .select(['at', 'counts'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { at: row.at.toISOString(), counts: row.counts } : null
}

/** The mentions of commitments in these documents, in order of place. */
export async function mentionsIn(
  db: Db,
  documents: readonly string[],
): Promise<{ owner: string; mention: CommitmentMention }[]> {
  const rows = await db
    .selectFrom('mentions')
    .select(['owner', 'row'])
    .where('kind', '=', 'commitment')
    .where('document', 'in', documents)
    .orderBy('span_start')
    .orderBy('id')
    .execute()
  return rows.map(({ owner, row }) => ({ owner, mention: row as CommitmentMention }))
}
