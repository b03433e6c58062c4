import { relative, sep } from 'node:path'
import type { Message } from '../base/message.ts'
import type { Reading } from '../pipeline.ts'
import { takeTurn } from '../store/rows.ts'
import { contentId } from '../store/found-file.ts'
import type { FoundFile } from '../store/found-file.ts'
import { keepFile, knownFiles } from '../store/sources.ts'
import type { KnownFiles } from '../store/sources.ts'
import type { AttendedWorker } from './attended-worker.ts'
import type { FoundFiles } from './find-files.ts'
import type { LoadedFile } from './load-file.ts'
import { loadAll } from './load.ts'
import type { Loaded } from './load.ts'
import type { OnProgress } from './progress.ts'
import { readerVersion } from './code-version.ts'
import type { Project } from './project.ts'
import { readFiles } from './read-files.ts'

export interface AddReport {
  readonly added: number
  /** new versions of files that were there */
  readonly changed: number
  readonly unchanged: number
  /** files that were there and have been read again, because the reader has changed */
  readonly reread: number
  /** documents in the added, changed and reread files that were not known */
  readonly documents: number
  /** files that gave no document */
  readonly failed: number
  readonly messages: readonly Message[]
}

export interface AddOptions {
  readonly onProgress?: OnProgress
  /** let addresses lead to this machine and into private networks */
  readonly allowPrivate?: boolean
  /** see `startReader` */
  readonly reader?: AttendedWorker
}

/** Files are kept in transactions of so many: a process that is killed loses no more, and no file by half. */
const batchSize = 32

/**
 * Reads what is new or changed among files and pages into the project. One that cannot be read becomes a message and the
 * rest goes on.
 */
export async function addFiles(
  project: Project,
  found: FoundFiles,
  { onProgress = () => {}, allowPrivate = false, reader: spare }: AddOptions = {},
): Promise<AddReport> {
  const known = await knownFiles(project.store.db)
  const reader = await readerVersion()
  const tally = new Tally(found.messages)
  const total = found.files.length + found.addresses.length
  let batch: Kept[] = []
  const flush = async () => {
    await keep(project, batch, tally)
    batch = []
  }
  let done = 0
  const loaded = loadAll(found, { allowPrivate, now: project.now })
  const news = candidates(project, loaded, { ...known, reader }, tally, () => {
    onProgress({ stage: 'read', done: ++done, total })
  })
  for await (const { item, reading } of readFiles(news, total, undefined, spare)) {
    const failed = reading !== null && reading.documents.length === 0
    for (const message of reading?.messages ?? []) tally.messages.push(message)
    if (failed) tally.failed++
    else batch.push({ file: item.file, reading: reading && { ...reading, reader } })
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return tally.report()
}

interface Kept {
  readonly file: FoundFile
  /** null: content that was read before, now found in another place */
  readonly reading: (Reading & { readonly reader: string }) | null
}

async function keep(project: Project, batch: readonly Kept[], tally: Tally): Promise<void> {
  if (batch.length === 0) return
  const at = project.now().toISOString()
  await project.store.db.transaction().execute(async db => {
    await takeTurn(db)
    for (const { file, reading } of batch) {
      const { addition, documents } = await keepFile(db, reading ? { ...file, ...reading } : file, at)
      tally[addition]++
      tally.documents += documents
    }
  })
}

/** A file to be kept, with its bytes where they have not been read before. */
export interface Candidate {
  readonly file: FoundFile
  readonly loaded: LoadedFile | null
}

async function* candidates(
  project: Project,
  items: AsyncIterable<Loaded | Message>,
  known: KnownFiles & { readonly reader: string },
  tally: Tally,
  onItem: () => void,
): AsyncGenerator<Candidate> {
  for await (const item of items) {
    onItem()
    if ('code' in item) {
      tally.messages.push(item)
      tally.failed++
      continue
    }
    const file = foundFile(project, item)
    const id = contentId(file)
    const isRead = known.read.get(id)?.has(known.reader) ?? false
    if (isRead && known.current.get(file.location) === id) {
      tally.unchanged++
      continue
    }
    yield { file, loaded: isRead ? null : item.loaded }
  }
}

/** A page from the web is kept at the address that was asked for, under the name of the one that answered. */
function foundFile(project: Project, { path, name, loaded, web }: Loaded): FoundFile {
  const { digest, bytes } = loaded
  const location = web ? web.asked : relative(project.folder, path).split(sep).join('/')
  return { location, name, digest, bytes: bytes.length, fetchedAt: web?.at ?? null }
}

class Tally {
  added = 0
  changed = 0
  unchanged = 0
  reread = 0
  documents = 0
  failed: number
  readonly messages: Message[]

  constructor(messages: readonly Message[]) {
    this.messages = [...messages]
    this.failed = messages.length
  }

  report(): AddReport {
    const { added, changed, unchanged, reread, documents, failed, messages } = this
    return { added, changed, unchanged, reread, documents, failed, messages }
  }
}
