/** What stands in a rich text file, in its order. Offsets are those of its bytes read as Latin-1. */
export interface RtfHandler {
  open(): void
  close(): void
  /** a control word with its number, or null where it has none */
  word(name: string, value: number | null, start: number, end: number): void
  /** a control symbol: one character that is no letter */
  symbol(character: string, start: number, end: number): void
  /** `\'hh`: one byte of text */
  byte(value: number, start: number, end: number): void
  /** letters as they stand, without line ends */
  text(start: number, end: number): void
}

const controlWord = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const hexByte = /\\'([0-9a-fA-F]{2})/y
const plain = /[^\\{}\r\n]+/y

/** Rich Text Format 1.9.1, "RTF syntax". Linear in the length of the text. */
export function scanRtf(source: string, handler: RtfHandler): void {
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  for (let at = 0; at < source.length;) {
    const mark = source[at]!
    if (mark === '{' || mark === '}') {
      if (mark === '{') handler.open()
      else handler.close()
      at++
    } else if (mark === '\r' || mark === '\n') at++
    else if (mark === '\\') {
      const word = matchAt(controlWord, at)
      const byte = word === null ? matchAt(hexByte, at) : null
      const end = at + (word?.[0].length ?? byte?.[0].length ?? 2)
      const value = word?.[2] === undefined ? null : Number(word[2])
      if (word?.[1] === 'bin') {
        at = end + Math.max(0, value ?? 0)
        continue
      }
      if (word !== null) handler.word(word[1]!, value, at, end)
      else if (byte !== null) handler.byte(Number.parseInt(byte[1]!, 16), at, end)
      else handler.symbol(source[at + 1] ?? '', at, Math.min(end, source.length))
      at = end
    } else {
      const end = at + matchAt(plain, at)![0].length
      handler.text(at, end)
      at = end
    }
  }
}
