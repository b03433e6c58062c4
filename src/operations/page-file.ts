import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { placesOf } from '../store/documents.ts'
import { largestFile, loadFile } from './load-file.ts'
import type { Project } from './project.ts'

/** The PDF that a document was read from; null where it was none, has gone, or is no longer the same. */
export async function pageFile(project: Project, id: string): Promise<Uint8Array | null> {
  for (const { location, digest } of await placesOf(project.store.db, id)) {
    const path = join(project.folder, location)
    if (!(await isPdf(path))) continue
    const loaded = await loadFile(path)
    if ('bytes' in loaded && loaded.digest === digest) return loaded.bytes
  }
  return null
}

/** Whether a PDF stands where the document was read from. It may have changed since. */
export async function hasPageFile(project: Project, id: string): Promise<boolean> {
  for (const { location } of await placesOf(project.store.db, id))
    if (await isPdf(join(project.folder, location))) return true
  return false
}

/** Bytes within which the header of a PDF stands (ISO 32000-1, annex H). */
const header = 1024

async function isPdf(path: string): Promise<boolean> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) return false
    for await (const head of createReadStream(path, { end: header }))
      return (head as Buffer).includes('%PDF-')
  } catch {
    // The file has gone: then there is no page to show.
  }
  return false
}
