/** WHATWG labels of code pages, by number (RTF 1.9.1, `\ansicpg`, `\cpg`). */
const pages: Readonly<Record<number, string>> = {
  437: 'ibm866',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** WHATWG labels by `\fcharset`. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

export const encodingOfPage = (page: number): string | null =>
  page >= 1250 && page <= 1258 ? `windows-${page}` : (pages[page] ?? null)

export const encodingOfCharset = (charset: number): string | null => charsets[charset] ?? null

/** Where a byte of text stands in the source. */
export interface ByteAt {
  readonly byte: number
  readonly start: number
  readonly end: number
}

export interface CharacterAt {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Encodings in which a character may take several bytes. */
const wide = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr', 'utf-8'])

/** Bytes that stand behind each other as characters, each with the stretch of source that its bytes take. */
export function decodeBytes(bytes: readonly ByteAt[], encoding: string): CharacterAt[] {
  const decoder = new TextDecoder(encoding)
  if (!wide.has(encoding)) {
    const text = decoder.decode(Uint8Array.from(bytes, ({ byte }) => byte))
    return bytes.map(({ start, end }, i) => ({ text: text[i]!, start, end }))
  }
  const characters: CharacterAt[] = []
  const one = new Uint8Array(1)
  let first = 0
  bytes.forEach(({ byte, end }, i) => {
    one[0] = byte
    const text = decoder.decode(one, { stream: true })
    if (text === '') return
    characters.push({ text, start: bytes[first]!.start, end })
    first = i + 1
  })
  const rest = decoder.decode()
  if (rest !== '' && first < bytes.length)
    characters.push({ text: rest, start: bytes[first]!.start, end: bytes.at(-1)!.end })
  return characters
}
