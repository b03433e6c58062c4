import { stableId } from '../base/id.ts'
import type { Transaction } from 'kysely'
import { contentId } from './found-file.ts'
import type { FoundFile, ReadFile } from './found-file.ts'
import { keepReading } from './readings.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

export type Addition = 'added' | 'changed' | 'unchanged' | 'reread'

const sourceId = (location: string, file: string): string => stableId('s', location, file)

export interface KnownFiles {
  /** location → id of the content that is current there */
  readonly current: ReadonlyMap<string, string>
  /** id of content → versions of the reader by which it was read */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>
}

/** What the project knows already, to tell the new files from the rest. */
export async function knownFiles(db: Db): Promise<KnownFiles> {
  const sources = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.id', 'sources.file')
    .select(['location', 'content'])
    .where('superseded_by', 'is', null)
    .execute()
  const files = await db.selectFrom('files').select(['content', 'reader']).execute()
  const read = new Map<string, Set<string>>()
  for (const { content, reader } of files) read.set(content, (read.get(content) ?? new Set()).add(reader))
  return { current: new Map(sources.map(row => [row.location, row.content])), read }
}

/**
 * Keeps a file's documents and makes it the current version of its place; the version before it stays readable.
 * A file without documents stands for content that was read before. Says how many documents are new.
 */
export async function keepFile(
  db: Transaction<Schema>,
  file: FoundFile | ReadFile,
  at: string,
): Promise<{ addition: Addition; documents: number }> {
  const kept =
    'documents' in file
      ? await keepReading(db, file, at)
      : { file: await latestReading(db, contentId(file)), documents: 0, replaces: null }
  if (kept.replaces !== null) await moveOn(db, kept.replaces, kept.file, at)
  const addition = await makeCurrent(db, file, kept.file, at)
  return { addition, documents: kept.documents }
}

async function makeCurrent(db: Db, file: FoundFile, reading: string, at: string): Promise<Addition> {
  const { location, name, fetchedAt } = file
  const id = sourceId(location, reading)
  const before = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.id', 'sources.file')
    .select(['sources.id', 'content'])
    .where('location', '=', location)
    .where('superseded_by', 'is', null)
    .executeTakeFirst()
  const addition = before ? (before.content === contentId(file) ? 'reread' : 'changed') : 'added'
  if (before?.id === id) return addition
  if (before) await supersede(db, before.id, id)
  await db
    .insertInto('sources')
    .values({
      id,
      location,
      name,
      file: reading,
      added_at: at,
      fetched_at: fetchedAt,
      superseded_by: null,
    })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ superseded_by: null, added_at: at }))
    .execute()
  return addition
}

/** Every place that a reading is current in goes on with the reading that replaces it. */
async function moveOn(db: Db, from: string, to: string, at: string): Promise<void> {
  const places = await db
    .selectFrom('sources')
    .select(['id', 'location', 'name', 'fetched_at'])
    .where('file', '=', from)
    .where('superseded_by', 'is', null)
    .execute()
  for (const { id, location, name, fetched_at } of places) {
    const next = sourceId(location, to)
    await supersede(db, id, next)
    const fetched = fetched_at && new Date(fetched_at).toISOString()
    await db
      .insertInto('sources')
      .values({ id: next, location, name, file: to, added_at: at, fetched_at: fetched, superseded_by: null })
      .execute()
  }
}

const supersede = (db: Db, id: string, by: string) =>
  db.updateTable('sources').set({ superseded_by: by }).where('id', '=', id).execute()

async function latestReading(db: Db, content: string): Promise<string> {
  const { id } = await db
    .selectFrom('files')
    .select('id')
    .where('content', '=', content)
    .orderBy('read_at', 'desc')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return id
}

/** How many files of the current versions were read by another version of the reader than this one. */
export async function readByOthers(db: Db, reader: string): Promise<number> {
  const { count } = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.id', 'sources.file')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('superseded_by', 'is', null)
    .where('reader', '!=', reader)
    .executeTakeFirstOrThrow()
  return Number(count)
}
