import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { SummitryError } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import { documentById, documentSummaries } from '../store/documents.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import { loadFile } from './load-file.ts'
import { readFile } from './read-files.ts'
import type { Project } from './project.ts'

/**
 * The one current document that a person means: its id, its source, the end of its source's path, its story's id, or
 * the beginning of its file's name; `#3` says which of several in a file.
 * @throws SummitryError E_NO_DOCUMENT when there is none, E_WHICH_DOCUMENT when there are several
 */
export async function findDocument(project: Project, name: string): Promise<Document> {
  const { db } = project.store
  const rows = (await documentSummaries(db)).map(({ document }) => document)
  const found = bestMatches(rows, name)
  if (found.length === 0) throw noDocument(name)
  if (found.length > 1) throw whichDocument(name, found)
  return (await documentById(db, found[0]!.id))!.document
}

/** The documents that the name fits, by the strictest reading that fits any. */
export function bestMatches<Row extends Pick<DocumentRow, 'id' | 'source' | 'story' | 'n'>>(
  rows: readonly Row[],
  name: string,
): Row[] {
  const [, file = name, n] = /^(.+)#(\d+)$/.exec(name) ?? []
  const readings: ((row: Row) => boolean)[] = [
    row => row.id === name || row.story === name,
    row => row.source === file,
    // All that an archive holds.
    row => row.source.startsWith(`${file}/`),
    row => row.source.endsWith(`/${file}`) || basename(row.source) === basename(file),
    row => basename(row.source).startsWith(file),
  ]
  for (const reading of readings) {
    const found = rows.filter(row => reading(row) && (n === undefined || row.n === Number(n)))
    if (found.length > 0) return found
  }
  return []
}

/** The documents of a file that is on the disk, read but not stored; null when there is no such file. */
export async function documentsOfFile(path: string, cwd: string): Promise<readonly Document[] | null> {
  const absolute = resolve(cwd, path)
  const exists = await stat(absolute).then(
    found => found.isFile(),
    () => false,
  )
  if (!exists) return null
  const loaded = await loadFile(absolute)
  if ('code' in loaded) throw new SummitryError(loaded)
  const { documents, messages } = await readFile({ file: { name: basename(absolute) }, loaded })
  const failure = messages.find(message => message.severity === 'error')
  if (documents.length === 0 && failure) throw new SummitryError(failure)
  return documents
}

const noDocument = (name: string) =>
  new SummitryError({
    code: 'E_NO_DOCUMENT',
    severity: 'error',
    where: name,
    reason: 'no document of this project has that name',
    remedy: 'summitry documents lists them',
  })

const whichDocument = (name: string, found: readonly Pick<DocumentRow, 'source' | 'n'>[]) =>
  new SummitryError({
    code: 'E_WHICH_DOCUMENT',
    severity: 'error',
    where: name,
    reason: `it could be any of ${found.map(({ source, n }) => `${source}#${n}`).join(', ')}`,
    remedy: 'give one of these names in full',
  })
