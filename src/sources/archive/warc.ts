import type { Member, Members } from './unpack.ts'

/** The pages of a web archive (ISO 28500): bodies of responses with status 200, resources as they are. */
export function warcPages(bytes: Uint8Array): Members {
  const members: Member[] = []
  let at = 0
  while (at < bytes.length) {
    const head = headAt(bytes, at)
    if (head === null || !/^WARC\/\d/.test(head.text)) break
    const length = Number(headerOf(head.text, 'content-length') ?? 'x')
    if (!Number.isFinite(length) || length < 0) break
    const body = bytes.subarray(head.end, head.end + length)
    const type = headerOf(head.text, 'warc-type')
    const name = headerOf(head.text, 'warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    if (type === 'response') {
      const page = httpBody(body)
      if (page !== null) members.push({ name, bytes: page })
    } else if (type === 'resource') members.push({ name, bytes: body })
    at = head.end + length
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  }
  return { members, isWhole: at === bytes.length }
}

function httpBody(bytes: Uint8Array): Uint8Array | null {
  const head = headAt(bytes, 0)
  if (head === null || !/^HTTP\/\S+ 200/.test(head.text)) return null
  const type = headerOf(head.text, 'content-type') ?? ''
  if (!/html|xml|text\/plain|pdf|markdown/i.test(type)) return null
  const body = bytes.subarray(head.end)
  return /chunked/i.test(headerOf(head.text, 'transfer-encoding') ?? '') ? unchunked(body) : body
}

/** RFC 9112, 7.1; a body that is not chunked after all is left as it is. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at)
    const size = end < 0 ? Number.NaN : chunkSize(latin(bytes.subarray(at, end)))
    if (!Number.isFinite(size)) return parts.length > 0 ? joined(parts) : bytes
    if (size === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 2
  }
  return joined(parts)
}

/** NaN where the line of a chunk tells no size: a sign in front would lead back to where the reading has been. */
const chunkSize = (line: string): number => Number.parseInt(/^\s*([\da-f]+)/i.exec(line)?.[1] ?? '', 16)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Longest head of a record or a message, in bytes. */
const longestHead = 64 * 1024

/** The lines from an offset to the first empty one, and where the body behind them starts. */
export function headAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  const text = latin(bytes.subarray(at, at + longestHead))
  const match = /\r?\n\r?\n/.exec(text)
  return match === null ? null : { text: text.slice(0, match.index), end: at + match.index + match[0].length }
}

/** A header's value, folded lines joined; null where there is none. */
export function headerOf(head: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\n)${name}:[ \\t]*([^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*)*)`, 'i').exec(
    head,
  )
  return match === null ? null : match[1]!.replace(/\r?\n[ \t]+/g, ' ').trim()
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
