import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Message } from '../base/message.ts'
import { isAddress } from './web/fetch.ts'

/** A file to be read. */
export interface FilePath {
  /** absolute, as reached: links are not resolved */
  readonly path: string
  /** path relative to what was named, `/` as separator */
  readonly name: string
}

export interface FoundFiles {
  readonly files: readonly FilePath[]
  /** addresses of pages on the web, as they were typed, each once */
  readonly addresses: readonly string[]
  readonly messages: readonly Message[]
}

/** Folders that hold a program's own files, never documents. */
const skippedFolders = new Set(['node_modules'])

/**
 * The files at and under the paths, and the addresses among them, in an order that depends on their names alone. Links are followed; a file or
 * folder that is reached twice is visited once, so a loop ends. Hidden entries are passed over unless named.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const visit = new Visit()
  const addresses = new Set<string>()
  for (const path of paths) {
    if (isAddress(path)) {
      addresses.add(path)
      continue
    }
    const absolute = resolve(cwd, path)
    await visit.entry(absolute, absolute, path)
  }
  return { files: visit.files, addresses: [...addresses], messages: visit.messages }
}

class Visit {
  readonly files: FilePath[] = []
  readonly messages: Message[] = []
  readonly #seen = new Set<string>()

  async entry(path: string, root: string, shown: string): Promise<void> {
    try {
      const real = await realpath(path)
      if (this.#seen.has(real)) return
      this.#seen.add(real)
      const found = await stat(real)
      if (found.isDirectory()) await this.#folder(path, root, shown)
      else if (found.isFile()) this.files.push({ path, name: nameUnder(root, path) })
      else this.messages.push(notAFile(shown))
    } catch (error) {
      this.messages.push(cannotReach(shown, error as NodeJS.ErrnoException))
    }
  }

  async #folder(path: string, root: string, shown: string): Promise<void> {
    const entries = await readdir(path)
    for (const entry of entries.sort()) {
      if (entry.startsWith('.') || skippedFolders.has(entry)) continue
      await this.entry(join(path, entry), root, join(shown, entry))
    }
  }
}

const nameUnder = (root: string, path: string): string =>
  root === path ? basename(path) : relative(root, path).split(sep).join('/')

const notAFile = (where: string): Message => ({
  code: 'E_NOT_A_FILE',
  severity: 'error',
  where,
  reason: 'it is neither a file nor a folder',
  remedy: 'name a file that holds a document',
})

export function cannotReach(where: string, error: NodeJS.ErrnoException): Message {
  const known = reasons[error.code ?? '']
  return {
    code: 'E_FILE_ACCESS',
    severity: 'error',
    where,
    reason: known?.reason ?? `it cannot be reached (${error.code ?? error.message})`,
    remedy: known?.remedy ?? 'check the disk and the path, and add it again',
  }
}

const reasons: Readonly<Record<string, { reason: string; remedy: string }>> = {
  ENOENT: { reason: 'there is no such file or folder', remedy: 'check the path; a link may lead nowhere' },
  EACCES: { reason: 'it may not be read', remedy: 'give yourself permission to read it' },
  EPERM: { reason: 'it may not be read', remedy: 'give yourself permission to read it' },
  ELOOP: { reason: 'it is a link that leads back to itself', remedy: 'remove the link, or name its target' },
}
