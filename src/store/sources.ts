import { stableId } from '../base/id.ts'
import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import type { Transaction } from 'kysely'
import { insertRows, storable } from './rows.ts'
import type { Db } from './rows.ts'
import type { Schema } from './schema.ts'

/** A file as it was found: where, under what name, and with what content. */
export interface FoundFile {
  /** path relative to the project's folder, `/` as separator */
  readonly location: string
  /** path relative to what was named */
  readonly name: string
  readonly digest: string
  readonly bytes: number
}

export interface ReadFile extends FoundFile {
  readonly sourceText: string
  readonly messages: readonly Message[]
  readonly documents: readonly Document[]
}

export type Addition = 'added' | 'changed' | 'unchanged'

/** The id of content: a document's id does not depend on the folder, nor does this. */
export const fileId = (file: { digest: string; name: string }): string =>
  stableId('f', file.digest, baseName(file.name))
const sourceId = (file: FoundFile): string => stableId('s', file.location, fileId(file))
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

export interface KnownFiles {
  /** location → id of the content that is current there */
  readonly current: ReadonlyMap<string, string>
  /** ids of content that was read */
  readonly read: ReadonlySet<string>
}

/** What the project knows already, to tell the new files from the rest. */
export async function knownFiles(db: Db): Promise<KnownFiles> {
  const sources = await db
    .selectFrom('sources')
    .select(['location', 'file'])
    .where('superseded_by', 'is', null)
    .execute()
  const files = await db.selectFrom('files').select('id').execute()
  return {
    current: new Map(sources.map(row => [row.location, row.file])),
    read: new Set(files.map(row => row.id)),
  }
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
  const documents = 'documents' in file ? await keepContent(db, file, at) : 0
  const id = sourceId(file)
  const before = await db
    .selectFrom('sources')
    .select('id')
    .where('location', '=', file.location)
    .where('superseded_by', 'is', null)
    .executeTakeFirst()
  if (before?.id === id) return { addition: 'unchanged', documents }
  if (before) await db.updateTable('sources').set({ superseded_by: id }).where('id', '=', before.id).execute()
  await db
    .insertInto('sources')
    .values({
      id,
      location: file.location,
      name: file.name,
      file: fileId(file),
      added_at: at,
      superseded_by: null,
    })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ superseded_by: null, added_at: at }))
    .execute()
  return { addition: before ? 'changed' : 'added', documents }
}

/** How many documents are new: none where the content was there. */
async function keepContent(db: Db, file: ReadFile, at: string): Promise<number> {
  const id = fileId(file)
  const inserted = await db
    .insertInto('files')
    .values({
      id,
      digest: file.digest,
      base_name: baseName(file.name),
      bytes: file.bytes,
      source_text: storable(file.sourceText),
      messages: JSON.stringify(file.messages),
      read_at: at,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  if (inserted.length === 0) return 0
  await insertRows(
    db,
    'documents',
    file.documents.map(document => row(id, document)),
  )
  return file.documents.length
}

function row(file: string, document: Document): object {
  const { text, parts, map, ...rest } = document
  const { id, n, published, language } = document
  return { id, file, n, published, language, text, parts, map, row: rest }
}
