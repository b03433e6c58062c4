import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Hex SHA-256 of bytes. */
export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/**
 * A stable id: the same parts always give the same id, on every machine and in every run.
 * 64 bits of SHA-256 after a prefix that names the kind of thing (`d` document, `c` commitment, …).
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 16)}`
}

/**
 * 53 bits that differ where texts differ, as far as chance goes (cyrb53, after MurmurHash3's finalizer): a tenth of the
 * cost of a cryptographic digest, for texts that nobody forges.
 */
export function textMark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
