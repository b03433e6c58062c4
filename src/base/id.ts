import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Hex SHA-256 of bytes. */
export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Ids are made by the thousand: one state of the digest is set back to its start instead of made anew. */
const start = sha256.create()
const state = sha256.create()
const found = new Uint8Array(state.outputLen)
const encoder = new TextEncoder()
const short = new Uint8Array(4096)

/** The UTF-8 of a text, in a place that the next call takes again. */
function utf8Of(text: string): Uint8Array {
  // A UTF-16 unit is three bytes at most.
  if (text.length * 3 > short.length) return encoder.encode(text)
  return short.subarray(0, encoder.encodeInto(text, short).written)
}

/** Bytes of the digest that an id shows. */
const idBytes = 8

/**
 * A stable id: the same parts always give the same id, on every machine and in every run.
 * 64 bits of SHA-256 after a prefix that names the kind of thing (`d` document, `c` commitment, …).
 */
export const stableId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  idFrom(start, prefix, parts)

/** As `stableId` for many whose first parts are the same: these are gone through once. */
export function idsUnder(
  prefix: string,
  ...first: readonly (string | number)[]
): (...rest: readonly (string | number)[]) => string {
  let asked = 0
  let begun = start
  return (...rest) => {
    // one id alone is made sooner without: most files hold one document
    if (asked++ === 0) return stableId(prefix, ...first, ...rest)
    if (begun === start)
      begun = sha256.create().update(encoder.encode(first.map(part => `${part}\u0000`).join('')))
    return idFrom(begun, prefix, rest)
  }
}

function idFrom(begun: typeof start, prefix: string, parts: readonly (string | number)[]): string {
  begun._cloneInto(state)
  state.update(utf8Of(parts.join('\u0000'))).digestInto(found)
  return `${prefix}_${bytesToHex(found.subarray(0, idBytes))}`
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
  return inBase36(4294967296 * (2097151 & b) + (a >>> 0))
}

const sixDigits = 36 ** 6

/** As `toString(36)`, which takes ten times as long for numbers beyond 32 bits. */
function inBase36(number: number): string {
  const high = Math.floor(number / sixDigits)
  const low = (number - high * sixDigits).toString(36)
  return high === 0 ? low : high.toString(36) + low.padStart(6, '0')
}

/** 32 bits with a sign, as an integer column holds them: equal for equal texts, and by chance for a few others. */
export function keyNumber(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
