import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import { findFiles } from './find-files.ts'
import { loadAll } from './load.ts'
import type { LoadOptions } from './load.ts'
import type { OnProgress } from './progress.ts'
import { readFiles } from './read-files.ts'

export type ReadItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'message'; readonly message: Message; readonly leftOut: boolean }

/** Reads files, folders and pages and stores nothing: each document, and each thing that a person should know. */
export async function* readPaths(
  paths: readonly string[],
  options: LoadOptions & { readonly cwd: string; readonly onProgress?: OnProgress },
): AsyncGenerator<ReadItem> {
  const found = await findFiles(paths, options.cwd)
  const total = found.files.length + found.addresses.length
  for (const message of found.messages) yield { kind: 'message', message, leftOut: true }
  const unread: Message[] = []
  const loaded = async function* () {
    for await (const item of loadAll(found, options)) {
      if ('code' in item) unread.push(item)
      else yield { file: item, loaded: item.loaded }
    }
  }
  let done = 0
  for await (const { reading } of readFiles(loaded(), total)) {
    options.onProgress?.({ stage: 'read', done: ++done, total })
    for (const message of reading?.messages ?? []) {
      yield { kind: 'message', message, leftOut: message.severity === 'error' }
    }
    for (const document of reading?.documents ?? []) yield { kind: 'document', document }
  }
  for (const message of unread) yield { kind: 'message', message, leftOut: true }
}
