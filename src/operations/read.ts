import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import { findFiles } from './find-files.ts'
import { loadFile } from './load-file.ts'
import type { LoadedFile } from './load-file.ts'
import type { OnProgress } from './progress.ts'
import { readFiles } from './read-files.ts'

export type ReadItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'message'; readonly message: Message; readonly leftOut: boolean }

/** Reads files and folders and stores nothing: each document, and each thing that a person should know. */
export async function* readPaths(
  paths: readonly string[],
  options: { readonly cwd: string; readonly onProgress?: OnProgress },
): AsyncGenerator<ReadItem> {
  const { files, messages } = await findFiles(paths, options.cwd)
  for (const message of messages) yield { kind: 'message', message, leftOut: true }
  const unread: Message[] = []
  const loaded = async function* () {
    for (const { path, name } of files) {
      const file = await loadFile(path)
      if ('code' in file) unread.push(file)
      else yield { path, file: { name }, loaded: file satisfies LoadedFile }
    }
  }
  let done = 0
  for await (const { reading } of readFiles(loaded(), files.length)) {
    options.onProgress?.({ stage: 'read', done: ++done, total: files.length })
    for (const message of reading?.messages ?? []) {
      yield { kind: 'message', message, leftOut: message.severity === 'error' }
    }
    for (const document of reading?.documents ?? []) yield { kind: 'document', document }
  }
  for (const message of unread) yield { kind: 'message', message, leftOut: true }
}
