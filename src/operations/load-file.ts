import { hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { codedMessage } from '../base/codes.ts'
import type { Message } from '../base/message.ts'
import { cannotReach } from './find-files.ts'

export interface LoadedFile {
  readonly bytes: Uint8Array
  /** hex SHA-256 */
  readonly digest: string
  /** ISO 8601, of a file */
  readonly modified?: string
  /** label of its encoding, where a server told one */
  readonly charset?: string
}

/** Bytes above which a file is refused: no newspaper page or web archive of a summit comes near. */
export const largestFile = 64 * 1024 * 1024

/** Reads a file of bounded size, also where it grows while it is read. Gives a message where it cannot. */
export async function loadFile(path: string, limit = largestFile): Promise<LoadedFile | Message> {
  try {
    await using file = await open(path, 'r')
    const { size, mtime } = await file.stat()
    if (size > limit) return tooLarge(path, size, limit)
    const bytes = new Uint8Array(size)
    let read = 0
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, size - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    const content = bytes.subarray(0, read)
    return {
      bytes: content,
      digest: hash('sha256', content, 'hex'),
      modified: mtime.toISOString(),
    }
  } catch (error) {
    return cannotReach(path, error as NodeJS.ErrnoException)
  }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

const tooLarge = (where: string, size: number, limit: number): Message =>
  codedMessage('E_TOO_LARGE', where, `${megabytes(size)}, and up to ${megabytes(limit)} are read`)
