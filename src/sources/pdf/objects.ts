/** Times that objects of a file may be written anew: each later version of a file adds a few. */
const mostRepeated = 500

/**
 * Whether a file writes the same objects over and over. Where its table of objects is damaged as well, a reader that looks for
 * them reads on to the end of the file from each (PDF.js does), which takes the square of their number.
 */
export function isTangled(bytes: Uint8Array): boolean {
  const seen = new Set<number>()
  let repeated = 0
  for (let at = bytes.indexOf(j, 4); at >= 0; at = bytes.indexOf(j, at + 1)) {
    if (bytes[at - 1] !== b || bytes[at - 2] !== o) continue
    const number = numberBefore(bytes, at - 2)
    if (number === null) continue
    if (seen.has(number)) repeated++
    else seen.add(number)
    if (repeated > mostRepeated) return true
  }
  return false
}

const [o, b, j] = [0x6f, 0x62, 0x6a]

/** The number of the object whose `obj` begins at an offset: `12 0 obj` (ISO 32000-1, 7.3.10). */
function numberBefore(bytes: Uint8Array, at: number): number | null {
  let i = beforeSpace(bytes, at - 1)
  const generation = i
  while (isDigit(bytes[i])) i--
  if (i === generation) return null
  i = beforeSpace(bytes, i)
  let number = 0
  let digits = 0
  for (; isDigit(bytes[i]) && digits < 10; i--, digits++) number += (bytes[i]! - 0x30) * 10 ** digits
  return digits === 0 ? null : number
}

function beforeSpace(bytes: Uint8Array, from: number): number {
  let i = from
  while (i >= 0 && from - i < 8 && isSpace(bytes[i]!)) i--
  return i
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
