import { relative, sep } from 'node:path'
import type { Message } from '../base/message.ts'
import type { Reading } from '../pipeline.ts'
import { takeTurn } from '../store/rows.ts'
import { fileId, keepFile, knownFiles } from '../store/sources.ts'
import type { FoundFile, KnownFiles } from '../store/sources.ts'
import type { FilePath, FoundFiles } from './find-files.ts'
import { loadFile } from './load-file.ts'
import type { LoadedFile } from './load-file.ts'
import type { OnProgress } from './progress.ts'
import type { Project } from './project.ts'
import { readFiles } from './read-files.ts'

export interface AddReport {
  readonly added: number
  /** new versions of files that were there */
  readonly changed: number
  readonly unchanged: number
  /** documents in the added and changed files */
  readonly documents: number
  /** files that gave no document */
  readonly failed: number
  readonly messages: readonly Message[]
}

/** Files are kept in transactions of so many: a process that is killed loses no more, and no file by half. */
const batchSize = 32

/**
 * Reads what is new or changed among the files into the project. A file that cannot be read becomes a message and the
 * rest goes on.
 */
export async function addFiles(
  project: Project,
  { files, messages }: FoundFiles,
  onProgress: OnProgress = () => {},
): Promise<AddReport> {
  const known = await knownFiles(project.store.db)
  const tally = new Tally(messages)
  let batch: Kept[] = []
  const flush = async () => {
    await keep(project, batch, tally)
    batch = []
  }
  let done = 0
  const news = candidates(project, files, known, tally, () => {
    onProgress({ stage: 'read', done: ++done, total: files.length })
  })
  for await (const { item, reading } of readFiles(news, files.length)) {
    const failed = reading !== null && reading.documents.length === 0
    if (reading) tally.messages.push(...reading.messages)
    if (failed) tally.failed++
    else batch.push({ file: item.file, reading })
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return tally.report()
}

interface Kept {
  readonly file: FoundFile
  /** null: content that was read before, now found in another place */
  readonly reading: Reading | null
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
  readonly path: string
  readonly loaded: LoadedFile | null
}

async function* candidates(
  project: Project,
  files: readonly FilePath[],
  known: KnownFiles,
  tally: Tally,
  onFile: () => void,
): AsyncGenerator<Candidate> {
  for (const { path, name } of files) {
    const loaded = await loadFile(path)
    onFile()
    if ('code' in loaded) {
      tally.messages.push(loaded)
      tally.failed++
      continue
    }
    const location = relative(project.folder, path).split(sep).join('/')
    const file = { location, name, digest: loaded.digest, bytes: loaded.bytes.length }
    const id = fileId(file)
    if (known.current.get(location) === id) {
      tally.unchanged++
      continue
    }
    yield { file, path, loaded: known.read.has(id) ? null : loaded }
  }
}

class Tally {
  added = 0
  changed = 0
  unchanged = 0
  documents = 0
  failed: number
  readonly messages: Message[]

  constructor(messages: readonly Message[]) {
    this.messages = [...messages]
    this.failed = messages.length
  }

  report(): AddReport {
    const { added, changed, unchanged, documents, failed, messages } = this
    return { added, changed, unchanged, documents, failed, messages }
  }
}
