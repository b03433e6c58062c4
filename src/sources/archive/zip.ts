import { inflateSync, strFromU8, unzipSync } from 'fflate'
import {
  BombError,
  greatestRatio,
  largestUnpacked,
  mostMembers,
  type Member,
  type Members,
} from './unpack.ts'

/** The files of a ZIP whose names `wanted` takes. @throws BombError, or an Error where nothing of it can be read */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Members {
  try {
    const bounds = new Bounds()
    const files = unzipSync(bytes, {
      filter: file => {
        if (file.name.endsWith('/') || !wanted(file.name)) return false
        bounds.add(file.name, file.size, file.originalSize)
        return true
      },
    })
    return {
      members: Object.entries(files)
        .map(([name, data]) => ({ name, bytes: data }))
        .sort(byName),
      isWhole: true,
    }
  } catch (error) {
    if (error instanceof BombError) throw error
    const members = wholeFiles(bytes, wanted)
    if (members.length === 0) throw error
    return { members: members.sort(byName), isWhole: false }
  }
}

const byName = (a: Member, b: Member): number => (a.name < b.name ? -1 : 1)

/** What the files of one archive unpack to, before they do. */
class Bounds {
  #total = 0
  #members = 0

  /** @throws BombError where it is more than is read */
  add(name: string, packed: number, unpacked: number): void {
    this.#total += unpacked
    this.#members++
    const ratio = unpacked / Math.max(1, packed)
    if (
      this.#total > largestUnpacked ||
      this.#members > mostMembers ||
      (ratio > greatestRatio && unpacked > 10_000_000)
    )
      throw new BombError(name)
  }
}

/** Marks and lengths of the records of a ZIP (APPNOTE 4.3.7, 4.3.9); all numbers are little-endian. */
const localHeader = { mark: 0x04034b50, length: 30 }
const descriptor = { mark: 0x08074b50, length: 16 }
const isEncrypted = 1
const isDescribedBehind = 8
const isUtf8 = 2048
const methods = { stored: 0, deflated: 8 }

/** Whether the first file of a ZIP is encrypted (APPNOTE 4.4.4, bit 0). */
export const isLocked = (bytes: Uint8Array): boolean =>
  bytes.length > localHeader.length && bytes[2] === 3 && bytes[3] === 4 && (bytes[6]! & isEncrypted) === 1

/** The files of a ZIP that are whole, as the headers before them tell: its directory stands at its end and may be lost. */
function wholeFiles(bytes: Uint8Array, wanted: (name: string) => boolean): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const descriptors = descriptorsIn(bytes, view)
  const members = new Map<string, Member>()
  const bounds = new Bounds()
  for (let at = markFrom(bytes, 0, localHeader.mark); at >= 0;) {
    const packed = packedAt(bytes, view, at, descriptors)
    if (packed !== null && !packed.name.endsWith('/') && wanted(packed.name)) {
      bounds.add(packed.name, packed.data.length, packed.size)
      const unpacked = unpackedOf(packed)
      if (unpacked !== null) members.set(packed.name, { name: packed.name, bytes: unpacked })
    }
    at = markFrom(bytes, packed?.end ?? at + 1, localHeader.mark)
  }
  return [...members.values()]
}

interface Packed {
  readonly name: string
  readonly data: Uint8Array
  readonly isDeflated: boolean
  /** bytes that it unpacks to */
  readonly size: number
  /** CRC-32 of these */
  readonly sum: number
  /** offset behind it */
  readonly end: number
}

/** The file whose header stands at an offset; null where it is cut off, encrypted or packed in another way. */
function packedAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  descriptors: ReadonlyMap<number, number>,
): Packed | null {
  if (at + localHeader.length > bytes.length) return null
  const [flags, method] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)]
  const nameEnd = at + localHeader.length + view.getUint16(at + 26, true)
  const start = nameEnd + view.getUint16(at + 28, true)
  if (start > bytes.length || (flags & isEncrypted) !== 0) return null
  if (method !== methods.stored && method !== methods.deflated) return null
  const behind = (flags & isDescribedBehind) === 0 ? null : descriptors.get(start)
  if (behind === undefined) return null
  const sums = behind === null ? at + 14 : behind + 4
  const length = view.getUint32(sums + 4, true)
  if (start + length > bytes.length) return null
  return {
    name: strFromU8(bytes.subarray(at + localHeader.length, nameEnd), (flags & isUtf8) === 0),
    data: bytes.subarray(start, start + length),
    isDeflated: method === methods.deflated,
    size: view.getUint32(sums + 8, true),
    sum: view.getUint32(sums, true),
    end: behind === null ? start + length : behind + descriptor.length,
  }
}

/**
 * Where the sums of files stand whose writer knew them only behind their data, by the offsets at which these would begin.
 * What looks like such a mark inside a file fits no header.
 */
function descriptorsIn(bytes: Uint8Array, view: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let at = markFrom(bytes, 0, descriptor.mark); at >= 0; at = markFrom(bytes, at + 1, descriptor.mark))
    if (at + descriptor.length <= bytes.length) {
      const start = at - view.getUint32(at + 8, true)
      if (!found.has(start)) found.set(start, at)
    }
  return found
}

function markFrom(bytes: Uint8Array, from: number, mark: number): number {
  const [first, ...rest] = [mark, mark >>> 8, mark >>> 16, mark >>> 24].map(byte => byte & 0xff)
  for (let at = bytes.indexOf(first!, from); at >= 0; at = bytes.indexOf(first!, at + 1))
    if (rest.every((byte, i) => bytes[at + 1 + i] === byte)) return at
  return -1
}

/** Null where it is not what was packed. */
function unpackedOf({ data, isDeflated, size, sum }: Packed): Uint8Array | null {
  try {
    const unpacked = isDeflated ? inflateSync(data, { out: new Uint8Array(size) }) : data
    return unpacked.length === size && sumOf(unpacked) === sum ? unpacked : null
  } catch {
    return null
  }
}

/** CRC-32 of every byte (ISO 3309). */
const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

function sumOf(bytes: Uint8Array): number {
  let sum = -1
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ sums[(sum ^ bytes[i]!) & 0xff]!
  return ~sum >>> 0
}
