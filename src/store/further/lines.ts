import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { CommitmentMention } from '../../extraction/mention.ts'
import type { MeetingKeys, MentionGround } from '../../ledger/grounds.ts'
import type { KeyCounts } from '../../ledger/key-counts.ts'
import type { Commitment } from '../../ledger/ledger.ts'
import type { Link } from '../../ledger/links.ts'
import { type Days, derivedRow, linksText, numbersOf, signatureRow } from '../derived-rows.ts'
import { insertRows, packed, valuesOf } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'

/** A mention that may be compared with others. */
export interface StoredMention {
  readonly mention: string
  readonly document: string
  readonly line: string
  readonly names: readonly string[]
}

/** A mention as it was reconciled last. */
export interface StoredSignature extends StoredMention {
  /** with mentions of a later id */
  readonly links: readonly Link[]
  /** earlier mentions that it is linked with */
  readonly linked: readonly string[]
}

const mentionColumns = ['mention', 'document', 'line', 'names'] as const
const columns = [...mentionColumns, 'links', 'linked'] as const

/**
 * Mentions that a mention with these keys is to be compared with. The planner takes a long list of keys for one that
 * all mentions have some of, and would compare each mention's keys with the whole list.
 */
export async function signaturesMeeting(
  db: Transaction<Schema>,
  { held, sought }: MeetingKeys,
): Promise<StoredMention[]> {
  await sql`set local enable_seqscan = off`.execute(db)
  const found = await mentionsWhere(
    db,
    sql<boolean>`(held && ${numbersOf(sought)}::int[] or sought && ${numbersOf(held)}::int[])`,
  )
  await sql`set local enable_seqscan = on`.execute(db)
  return found
}

/** The mentions of some documents, to be compared with others. */
export const mentionsIn = (db: Db, documents: readonly string[]): Promise<StoredMention[]> =>
  mentionsWhere(db, sql<boolean>`document = any(${documents}::text[])`)

export const signaturesIn = (db: Db, documents: readonly string[]): Promise<StoredSignature[]> =>
  signaturesWhere(db, sql<boolean>`document = any(${documents}::text[])`)

export const signaturesOfLines = (db: Db, lines: readonly string[]): Promise<StoredSignature[]> =>
  signaturesWhere(db, sql<boolean>`line = any(${lines}::text[])`)

/** The lines that some mentions stand in. */
export const linesHolding = (db: Db, mentions: readonly string[]): Promise<string[]> =>
  valuesOf(db, sql`select distinct line as value from signatures where mention = any(${mentions}::text[])`)

async function signaturesWhere(
  db: Db,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<StoredSignature[]> {
  const rows = await packed(db, db.selectFrom('signatures').select(columns).where(condition))
  return rows.map(({ links, ...row }) => ({ ...row, links: JSON.parse(links) as Link[] }))
}

const mentionsWhere = (db: Db, condition: ReturnType<typeof sql<boolean>>): Promise<StoredMention[]> =>
  packed(db, db.selectFrom('signatures').select(mentionColumns).where(condition))

/** Mentions as they stand in their lines. */
export async function mentionRowsOf(
  db: Db,
  stored: readonly StoredMention[],
): Promise<Map<string, CommitmentMention>> {
  const lines = [...new Set(stored.map(({ line }) => line))]
  const ids = stored.map(({ mention }) => mention)
  const rows = await packed(
    db,
    sql<{ row: CommitmentMention }>`(select m as row
      from derived_lines, jsonb_array_elements(row -> 'mentions') m
      where id = any(${lines}::text[]) and m ->> 'id' = any(${ids}::text[]))`,
  )
  return new Map(rows.map(({ row }) => [row.id, row]))
}

/** Lines as they were derived. */
export async function derivedLines(db: Db, ids: readonly string[]): Promise<Commitment[]> {
  const rows = await packed(
    db,
    db
      .selectFrom('derived_lines')
      .select('row')
      .where(sql<boolean>`id = any(${ids}::text[])`)
      .orderBy('ordinal'),
  )
  return rows.map(({ row }) => row)
}

/** Lines that begin with the same words as some. */
export const namesakes = (db: Db, plain: readonly string[]): Promise<string[]> =>
  valuesOf(db, sql`select id as value from derived_lines where plain = any(${plain}::text[])`)

/** Ids of the lines that some documents state. */
export const linesStatedIn = (db: Db, documents: readonly string[]): Promise<string[]> =>
  valuesOf(db, sql`select id as value from derived_lines where documents && ${documents}::text[]`)

export interface LineChange {
  /** lines that are new or look otherwise */
  readonly changed: readonly Commitment[]
  /** ids of lines that are no more */
  readonly gone: readonly string[]
}

export async function replaceLines(
  db: Transaction<Schema>,
  { changed, gone }: LineChange,
  days: Days,
): Promise<void> {
  const ids = [...gone, ...changed.map(({ id }) => id)]
  await sql`delete from derived_lines where id = any(${ids}::text[])`.execute(db)
  await insertRows(
    db,
    'derived_lines',
    changed.map(line => derivedRow(line, days)),
  )
}

/** Writes mentions in the place of what was known of them, and of all of some documents. */
export async function replaceSignatures(
  db: Transaction<Schema>,
  documents: readonly string[],
  mentions: readonly MentionGround[],
  counts: KeyCounts,
): Promise<void> {
  const ids = mentions.map(({ signature }) => signature.mention.id)
  await sql`delete from signatures where document = any(${documents}::text[]) or mention = any(${ids}::text[])`.execute(
    db,
  )
  await insertRows(
    db,
    'signatures',
    mentions.map(mention => signatureRow(mention, counts)),
  )
}

/** Writes where mentions stand now, which are the same otherwise. */
export async function moveSignatures(
  db: Transaction<Schema>,
  moved: readonly MentionGround[],
): Promise<void> {
  if (moved.length === 0) return
  const rows = moved.map(({ signature, line, links, linked }) => ({
    mention: signature.mention.id,
    line,
    links: linksText(links),
    linked,
  }))
  await sql`update signatures s set line = m.line, links = m.links, linked = m.linked
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (mention text, line text, links text, linked text[])
    where s.mention = m.mention`.execute(db)
}
