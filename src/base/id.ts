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
