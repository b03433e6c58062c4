import { hash } from 'node:crypto'
import type { Message } from '../base/message.ts'
import type { FilePath, FoundFiles } from './find-files.ts'
import { loadFile } from './load-file.ts'
import type { LoadedFile } from './load-file.ts'
import { fetchPage, normalAddress, usualFetch } from './web/fetch.ts'

/** What a person named, with its bytes: a file, or a page from the web. */
export interface Loaded extends FilePath {
  readonly loaded: LoadedFile
  /** a page from the web: the address that was asked for, and when it answered, ISO 8601 */
  readonly web?: { readonly asked: string; readonly at: string }
}

export interface LoadOptions {
  /** let addresses lead to this machine and into private networks */
  readonly allowPrivate?: boolean
  readonly now: () => Date
}

/** The files, then the pages, one after the other; a message for each that cannot be had. */
export async function* loadAll(
  { files, addresses }: Pick<FoundFiles, 'files' | 'addresses'>,
  options: LoadOptions,
): AsyncGenerator<Loaded | Message> {
  for (const file of files) {
    const loaded = await loadFile(file.path)
    yield 'code' in loaded ? { ...loaded, where: file.name } : { ...file, loaded }
  }
  for (const address of addresses) yield await loadPage(address, options)
}

async function loadPage(
  address: string,
  { allowPrivate = false, now }: LoadOptions,
): Promise<Loaded | Message> {
  const page = await fetchPage(address, allowPrivate ? { ...usualFetch, mayAsk: () => true } : usualFetch)
  if ('code' in page) return page
  const { url, bytes, charset } = page
  const digest = hash('sha256', bytes, 'hex')
  return {
    path: address,
    name: url,
    loaded: { bytes, digest, ...(charset === undefined ? {} : { charset }) },
    web: { asked: normalAddress(address), at: now().toISOString() },
  }
}
