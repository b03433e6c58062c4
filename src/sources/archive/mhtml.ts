import { headAt, headerOf } from './warc.ts'

export interface MailPart {
  readonly bytes: Uint8Array
  /** label of its encoding, where told */
  readonly charset: string | null
}

/** The page of a saved web archive or a mail (RFC 2557, RFC 2045): its first HTML part, else its first text. */
export function mainPart(bytes: Uint8Array): MailPart | null {
  const parts = partsOf(bytes, 0)
  return (
    parts.find(part => part.type === 'text/html') ?? parts.find(part => part.type === 'text/plain') ?? null
  )
}

/** Multiparts inside multiparts are not deeper than this. */
const deepest = 6

function partsOf(bytes: Uint8Array, depth: number): (MailPart & { type: string })[] {
  const head = headAt(bytes, 0)
  if (head === null || depth > deepest) return []
  const type = headerOf(head.text, 'content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1]
  const body = bytes.subarray(head.end)
  if (boundary !== undefined) return split(body, boundary).flatMap(part => partsOf(part, depth + 1))
  return [
    {
      type: type.split(';')[0]!.trim().toLowerCase(),
      charset: /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? null,
      bytes: decoded(body, (headerOf(head.text, 'content-transfer-encoding') ?? '').toLowerCase()),
    },
  ]
}

function split(bytes: Uint8Array, boundary: string): Uint8Array[] {
  const text = new TextDecoder('latin1').decode(bytes)
  const marks: { start: number; end: number }[] = []
  for (let at = text.indexOf(`--${boundary}`); at >= 0; at = text.indexOf(`--${boundary}`, at + 2)) {
    const line = text.indexOf('\n', at)
    marks.push({ start: at, end: line < 0 ? text.length : line + 1 })
  }
  return marks.slice(0, -1).map((mark, i) => bytes.subarray(mark.end, marks[i + 1]!.start))
}

function decoded(bytes: Uint8Array, encoding: string): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  if (encoding === 'base64') {
    const plain = atob(text.replace(/[^A-Za-z0-9+/]/g, '').replace(/^((?:.{4})*).?$/s, '$1'))
    return Uint8Array.from(plain, character => character.charCodeAt(0))
  }
  if (encoding !== 'quoted-printable') return bytes
  const plain = text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Uint8Array.from(plain, character => character.charCodeAt(0))
}
