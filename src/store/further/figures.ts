import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Quote } from '../../base/span.ts'
import type { FigureMention } from '../../extraction/mention.ts'
import { numbersOf } from '../../ledger/figure-differences.ts'
import type { Claim } from '../../ledger/figures.ts'
import type { Figure } from '../../ledger/ledger.ts'
import { claimRow, type Days, figureRow } from '../derived-rows.ts'
import { mentionRows } from '../ledger-rows.ts'
import { insertRows, valuesOf } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'
import type { FigureRow } from '../schema-ledger.ts'

/** A figure as it stands, with what is known of its mentions. */
export interface StoredFigure {
  readonly row: FigureRow
  readonly keys: readonly number[]
  readonly members: readonly StoredClaim[]
}

export interface StoredClaim {
  readonly mention: FigureMention
  readonly listed: boolean
  readonly names: readonly string[]
}

/** Figures with a mention in one of some documents, or of one of some marks. */
export const figuresMeeting = (
  db: Db,
  documents: readonly string[],
  marks: readonly string[],
): Promise<string[]> =>
  valuesOf(
    db,
    sql`select distinct figure as value from claims
      where document = any(${documents}::text[]) or key = any(${marks}::text[])`,
  )

/** Figures with a mention that lies in one of some places or reaches into it. */
export function figuresWithin(db: Db, places: readonly Quote[]): Promise<string[]> {
  const spans = JSON.stringify(places.map(({ document, start, end }) => ({ document, start, end })))
  return valuesOf(
    db,
    sql`select distinct owner as value from mentions m
      join json_to_recordset(${spans}::json) as s (document text, start int, "end" int) on s.document = m.document
      where kind = 'figure' and span_start < s."end" and span_end > s.start`,
  )
}

/** Figures that hold one of some numbers, looked up one by one: a whole list at once would be compared with every figure. */
export const figuresHolding = (db: Db, numbers: readonly number[]): Promise<string[]> =>
  valuesOf(
    db,
    sql`select distinct id as value from unnest(${numbers}::int[]) as number join figures on keys @> array[number]`,
  )

/** How many figures hold each of some numbers. */
export async function spreadIn(db: Db, numbers: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ number: number; count: number }>`
    select number, count(*)::int as count
    from unnest(${numbers}::int[]) as number join figures on keys @> array[number] group by number`.execute(
    db,
  )
  return new Map(rows.map(({ number, count }) => [number, count]))
}

/** Ids of figures that differ from others. */
export const differingIds = (db: Db): Promise<string[]> =>
  valuesOf(db, sql`select id as value from figures where differs`)

export async function storedFigures(db: Db, ids: readonly string[]): Promise<Map<string, StoredFigure>> {
  const figures = await db
    .selectFrom('figures')
    .select(['row', 'keys'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  const members = await db
    .selectFrom('mentions')
    .innerJoin('claims', 'claims.mention', 'mentions.id')
    .select(['owner', 'row', 'listed', 'names'])
    .where('kind', '=', 'figure')
    .where(sql<boolean>`owner = any(${ids}::text[])`)
    .orderBy('mentions.ordinal')
    .execute()
  const byOwner = Map.groupBy(members, ({ owner }) => owner)
  return new Map(
    figures.map(({ row, keys }) => {
      const own = (byOwner.get(row.id) ?? []).map(({ row, listed, names }) => ({
        mention: row as FigureMention,
        listed,
        names,
      }))
      return [row.id, { row, keys, members: own }]
    }),
  )
}

/** Puts figures in the place of others; what they differ from is not told yet. */
export async function replaceFigures(
  db: Transaction<Schema>,
  gone: readonly string[],
  fresh: readonly { readonly claim: Claim; readonly figure: Figure }[],
  days: Days,
): Promise<void> {
  const ids = [...gone, ...fresh.map(({ claim }) => claim.id)]
  await sql`delete from figures where id = any(${ids}::text[])`.execute(db)
  await sql`delete from claims where figure = any(${ids}::text[])`.execute(db)
  await sql`delete from mentions where kind = 'figure' and owner = any(${ids}::text[])`.execute(db)
  await insertRows(
    db,
    'figures',
    fresh.map(({ claim, figure }) => figureRow(figure, numbersOf(claim), days)),
  )
  await insertRows(
    db,
    'mentions',
    mentionRows(
      'figure',
      fresh.map(({ figure }) => figure),
    ),
  )
  await insertRows(
    db,
    'claims',
    fresh.flatMap(({ claim }) => claim.members.map(signature => claimRow({ signature, figure: claim.id }))),
  )
}

export async function writeDifferences(
  db: Transaction<Schema>,
  id: string,
  differs_from: Figure['differs_from'],
): Promise<void> {
  await sql`update figures set differs = ${differs_from.length > 0},
    row = row || jsonb_build_object('differs_from', ${JSON.stringify(differs_from)}::jsonb)
    where id = ${id}`.execute(db)
}
