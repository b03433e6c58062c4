import { Gunzip } from 'fflate'

export interface Member {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Members {
  readonly members: Member[]
  /** false: it ends in the middle, is damaged, or holds more than is read */
  readonly isWhole: boolean
}

/** Everything that is unpacked from one file together, in bytes. */
export const largestUnpacked = 384 * 1024 * 1024
/** Members of one archive. */
export const mostMembers = 20_000
/** Unpacked against packed size of an archive: text packs ten to one, seldom thirty. */
export const greatestRatio = 200

/** It unpacks to more than is read. */
export class BombError extends Error {
  override readonly name = 'BombError'
}

/** What one file and the archives inside it unpack to, all together. */
export class Unpacked {
  #bytes = 0

  /** @throws SpentError where it is more than is read */
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes > largestUnpacked) throw new SpentError('archives')
  }
}

/** Not one archive but all of them together unpack to more than is read: the whole file is given up. */
export class SpentError extends BombError {}

/** What a gzip file holds. */
export interface Content {
  readonly bytes: Uint8Array
  /** false: it ends in the middle */
  readonly isWhole: boolean
}

/** A gzip file, of one member or of many behind each other. @throws BombError, or an Error where it is damaged */
export function gunzip(bytes: Uint8Array): Content {
  const chunks: Uint8Array[] = []
  let total = 0
  let last = 0
  const stream = new Gunzip(chunk => {
    total += chunk.length
    if (total > largestUnpacked || total > bytes.length * greatestRatio + 10_000_000)
      throw new BombError('gzip')
    chunks.push(chunk)
  })
  stream.onmember = () => (last = total)
  const step = 1 << 16
  let isCut = false
  try {
    for (let at = 0; at < bytes.length; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    // What was unpacked before the damage is read.
    if (error instanceof BombError || total === 0) throw error
    isCut = true
  }
  const all = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return { bytes: all, isWhole: !isCut && sizeTold(bytes) === (total - last) >>> 0 }
}

/** The size that the last member of a gzip file tells of itself, in its last four bytes (RFC 1952, 2.3.1). */
function sizeTold(bytes: Uint8Array): number {
  const from = bytes.length - 4
  return new DataView(bytes.buffer, bytes.byteOffset + from, 4).getUint32(0, true)
}

/** The regular files of a tape archive (POSIX 1003.1, ustar), long names of GNU and pax aside. */
export function untar(bytes: Uint8Array): Members {
  const members: Member[] = []
  let isWhole = true
  const text = (from: number, length: number): string =>
    new TextDecoder().decode(bytes.subarray(from, from + length)).replace(/\0[\s\S]*$/, '')
  for (let at = 0; at + 512 <= bytes.length;) {
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8)
    const name = text(at, 100)
    if (name === '' || !Number.isFinite(size) || size < 0) break
    isWhole = at + 512 + size <= bytes.length && members.length < mostMembers
    if (members.length >= mostMembers) break
    const type = text(at + 156, 1)
    if (type === '' || type === '0') members.push({ name, bytes: bytes.subarray(at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return { members, isWhole }
}
