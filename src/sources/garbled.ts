/** Units of a text in which garbling is looked for. */
const sampleSize = 20_000

/** The first byte in UTF-8 of U+00C0 to U+00FF. No other byte of UTF-8 is the same. */
const leadOfAccented = 0xc3

/** A character without which a text is not garbled: `bytes` are its UTF-8. Quick, since hardly any text has one. */
export function mayBeGarbled(text: string, bytes: Uint8Array): boolean {
  const sample = text.slice(0, sampleSize)
  if (bytes.includes(leadOfAccented) && /[\u00c2-\u00f4]/.test(sample)) return true
  return ['\ufffd', '锟', '锛', '銆'].some(mark => sample.includes(mark))
}

/**
 * UTF-8 that was read as another encoding and saved again: 中 becomes ä¸\u00ad, and 涓 read as GBK. In the latter the comma, the stop
 * and the brackets of every Chinese sentence become 锛 and 銆, which are hardly ever written.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleSize)
  let [bytes, replaced, marks] = [0, 0, 0]
  for (const [found] of sample.matchAll(/[\u00c2-\u00f4][\u0080-\u00bf]|\ufffd|锟斤拷|[锛銆]/g))
    if (found < '\u0100') bytes++
    else if (found === '锛' || found === '銆') marks++
    else replaced++
  return (
    (bytes > 20 && bytes * 20 > sample.length) || replaced > 20 || (marks >= 3 && marks * 200 > sample.length)
  )
}

/** The first byte of a UTF-8 sequence and the next one, as windows-1252 shows them: Ã¤, â€. */
const twoBytes = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g
/** One may be chance: an accented letter before two closing quotes. */
const leastSequences = 2

/**
 * The text that was meant, where all of it was UTF-8 read as windows-1252 or Latin-1: its characters are taken for bytes
 * again, and only UTF-8 makes sense of them. Null where it cannot be had back.
 */
export function ungarbled(text: string): string | null {
  if ((text.slice(0, sampleSize).match(twoBytes)?.length ?? 0) < leastSequences) return null
  const bytes = new Uint8Array(text.length)
  const known = bytesOfWindows1252()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = unit < 0x100 ? unit : known.get(unit)
    if (byte === undefined) return null
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

let upper: ReadonlyMap<number, number> | null = null

/** The bytes 0x80 to 0x9f by what they mean in windows-1252. */
function bytesOfWindows1252(): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)
  upper ??= new Map(
    [...new TextDecoder('windows-1252').decode(bytes)].map((c, i) => [c.charCodeAt(0), 0x80 + i]),
  )
  return upper
}
