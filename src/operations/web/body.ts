import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchError } from './failures.ts'

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * The body of an answer, unpacked as it comes, so that what is more than `largest` is never held.
 * @throws FetchError E_TOO_LARGE, E_URL_CUT, E_URL_PACKED; what the connection throws
 */
export async function bodyOf(response: IncomingMessage, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(response.headers['content-length'])
  if (declared > largest) {
    response.destroy()
    throw tooLarge(largest)
  }
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return await collected(response, response, largest)
  const unpacker = unpackers[encoding]?.()
  if (unpacker === undefined) {
    response.destroy()
    throw new FetchError('E_URL_PACKED', encoding.slice(0, 40))
  }
  response.on('error', error => unpacker.destroy(error))
  try {
    return await collected(response.pipe(unpacker), response, largest)
  } catch (error) {
    throw isDamage(error) ? new FetchError('E_URL_CUT') : error
  }
}

async function collected(
  stream: AsyncIterable<Uint8Array>,
  response: IncomingMessage,
  largest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for await (const chunk of stream) {
      total += chunk.length
      if (total > largest) throw tooLarge(largest)
      chunks.push(chunk)
    }
  } finally {
    response.destroy()
  }
  const bytes = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const tooLarge = (largest: number) =>
  new FetchError('E_TOO_LARGE', `more than ${Math.round(largest / 1024 / 1024)} MB`)

/** Errors of zlib: packed data that ends early or is none. */
const isDamage = (error: unknown): boolean => /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(codeOf(error))
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''
