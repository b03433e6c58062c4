import { expressionBuilder, sql } from 'kysely'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Area, Force } from '../base/values.ts'
import { forces } from '../base/values.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { LineState } from '../ledger/working.ts'
import type { Doubt } from '../ledger/doubts.ts'
import type { Coverage } from '../ledger/ledger.ts'
import { mentionsOfLine } from './lines.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'
import type { CommitmentRow } from './schema-ledger.ts'

/** Which lines of the ledger are asked for. Values of one field are alternatives; fields narrow each other. */
export interface LedgerFilter {
  /** words that its wordings, its gloss, its speaker or its actors hold, all of them, in any order */
  readonly text?: string
  readonly actor?: readonly string[]
  readonly area?: readonly Area[]
  readonly force?: readonly Force[]
  /** ids of documents that state it */
  readonly document?: readonly string[]
  /** deadlines: prefixes of ISO dates, as a year or a month */
  readonly due?: readonly string[]
  readonly measured?: boolean
  readonly dated?: boolean
  /** days in ISO 8601: deadlines on the first or later, and before the second */
  readonly dueFrom?: string
  readonly dueBefore?: string
  /** ids */
  readonly only?: readonly string[]
  /** accepted by a person, or by nobody yet */
  readonly state?: 'open' | 'accepted'
  /** only lines that a person should look at: doubtful and with no decision on them, or changed since one */
  readonly review?: 'doubtful' | 'changed'
}

const ledgerSorts = ['ledger', 'date', 'deadline', 'measure', 'sources', 'force', 'doubts'] as const
export type LedgerSort = (typeof ledgerSorts)[number]

export interface LedgerQuery extends LedgerFilter {
  /** `ledger`: the order in which the ledger was built */
  readonly sort?: LedgerSort
  readonly order?: 'asc' | 'desc'
  readonly limit?: number
  readonly offset?: number
}

/** A line of the ledger with what a list shows of its mentions. */
export interface LedgerLine {
  readonly commitment: CommitmentRow
  /** its first mention */
  readonly first: CommitmentMention
  readonly published: string | null
  /** documents that state it */
  readonly documents: readonly string[]
  /** independent texts among them */
  readonly voices: number
  readonly mentions: number
  readonly state: LineState
  readonly doubts: readonly Doubt[]
  /** fields that the rules read otherwise since a person accepted the line */
  readonly changed: readonly string[]
}

/** The lines that a filter lets through, and how many there are in all. */
export async function queryLedger(
  db: Db,
  query: LedgerQuery,
): Promise<{ total: number; lines: LedgerLine[] }> {
  const total = await db
    .selectFrom('commitments')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where(matches(query))
    .executeTakeFirstOrThrow()
  const rows = await linesOf(db)
    .where(matches(query))
    // Lines that lack what is sorted by come last in either order.
    .orderBy(sortKey(query.sort ?? 'ledger'), by => by[query.order ?? 'asc']().nullsLast())
    .orderBy('commitments.ordinal')
    .limit(query.limit ?? 1_000_000)
    .offset(query.offset ?? 0)
    .execute()
  return { total: Number(total.count), lines: rows.map(lineOf) }
}

/** Ids of the lines that hold the words. */
export async function idsHolding(db: Db, text: string): Promise<string[]> {
  const rows = await db.selectFrom('commitments').select('id').where(matches({ text })).execute()
  return rows.map(({ id }) => id)
}

/** One line with every mention, in order of time, then place. */
export async function commitmentById(
  db: Db,
  id: string,
): Promise<{ line: LedgerLine; mentions: CommitmentMention[]; omitted_by: string[] } | null> {
  const row = await linesOf(db).where('commitments.id', '=', id).executeTakeFirst()
  if (!row) return null
  const coverage = await db
    .selectFrom('coverage')
    .select('omitted_by')
    .where('commitment', '=', id)
    .executeTakeFirst()
  return {
    line: lineOf(row),
    mentions: await mentionsOfLine(db, id),
    omitted_by: coverage?.omitted_by ?? ([] satisfies Coverage['omitted_by']),
  }
}

function linesOf(db: Db) {
  return db
    .selectFrom('commitments')
    .innerJoin('mentions as first', join =>
      join
        .onRef('first.owner', '=', 'commitments.id')
        .on('first.kind', '=', 'commitment')
        .on('first.ordinal', '=', 0),
    )
    .select(['commitments.row', 'published', 'voices', 'state', 'doubts', 'changed', 'first.row as first'])
    .select(eb => [
      eb
        .selectFrom('mentions')
        .whereRef('owner', '=', 'commitments.id')
        .where('kind', '=', 'commitment')
        .select(sql<string[]>`array_agg(distinct mentions.document)`.as('documents'))
        .as('stated_by'),
      eb
        .selectFrom('mentions')
        .whereRef('owner', '=', 'commitments.id')
        .where('kind', '=', 'commitment')
        .select(eb => eb.fn.countAll<string>().as('count'))
        .as('mention_count'),
    ])
}

type LineRow = Awaited<ReturnType<ReturnType<typeof linesOf>['execute']>>[number]

const lineOf = (row: LineRow): LedgerLine => ({
  commitment: row.row,
  first: row.first as CommitmentMention,
  published: row.published,
  documents: row.stated_by ?? [],
  voices: row.voices,
  mentions: Number(row.mention_count),
  state: row.state,
  doubts: row.doubts as Doubt[],
  changed: row.changed,
})

type Builder = ExpressionBuilder<Schema, 'commitments'>

/** The filter as a condition on `commitments`; a field that is not given lets everything through. */
export function matches(filter: LedgerFilter): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'commitments'>()
  const conditions: Expression<SqlBool>[] = words(filter.text).map(
    word => sql<SqlBool>`position(${word} in words) > 0`,
  )
  if (filter.actor?.length) conditions.push(sql<SqlBool>`actor && ${array(filter.actor)}`)
  if (filter.area?.length) conditions.push(sql<SqlBool>`areas && ${array(filter.area)}`)
  if (filter.force?.length) conditions.push(eb('force', 'in', filter.force))
  if (filter.document?.length) conditions.push(statedIn(eb, filter.document))
  if (filter.due?.length)
    conditions.push(eb.or(filter.due.map(date => sql<SqlBool>`starts_with(due, ${date})`)))
  if (filter.measured) conditions.push(eb('measure_value', 'is not', null))
  if (filter.dated) conditions.push(eb('due', 'is not', null))
  if (filter.dueFrom !== undefined) conditions.push(eb('due', '>=', filter.dueFrom))
  if (filter.dueBefore !== undefined) conditions.push(eb('due', '<', filter.dueBefore))
  if (filter.only) conditions.push(sql<SqlBool>`commitments.id = any(${filter.only})`)
  if (filter.state) conditions.push(eb('state', '=', filter.state))
  if (filter.review === 'changed') conditions.push(sql<SqlBool>`changed <> '{}'`)
  if (filter.review === 'doubtful') conditions.push(undecided)
  return eb.and(conditions)
}

const undecided = sql<SqlBool>`doubts <> '{}' and state = 'open' and not exists (
  select from line_decisions where line_decisions.commitment = commitments.id)`

const statedIn = (eb: Builder, documents: readonly string[]) =>
  eb.exists(
    eb
      .selectFrom('mentions')
      .select('mentions.id')
      .whereRef('mentions.owner', '=', 'commitments.id')
      .where('mentions.kind', '=', 'commitment')
      .where('mentions.document', 'in', documents),
  )

const array = (values: readonly string[]) => sql`array[${sql.join(values)}]::text[]`

const words = (text: string | undefined): string[] =>
  searchable(text ?? '')
    .split(/\s+/)
    .filter(word => word !== '')

/** Text as a search compares it: width variants and capitals folded. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase()

const columnOf = {
  ledger: 'ordinal',
  date: 'published',
  deadline: 'due',
  measure: 'measure_value',
  sources: 'documents',
} as const

function sortKey(sort: LedgerSort) {
  if (sort === 'force') return sql`array_position(${array(forces)}, commitments.force)`
  return sort === 'doubts' ? sql`cardinality(doubts)` : sql.ref(`commitments.${columnOf[sort]}`)
}
