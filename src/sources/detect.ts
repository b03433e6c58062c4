import { utf16Without } from './decode.ts'
import type { Format } from './source.ts'

/** What a file's first bytes say it is. `binary` is nothing that can be read; `characters` is text of some format. */
export type Signature = Format | 'image' | 'legacy-office' | 'binary' | 'characters'

const marks: readonly (readonly [Signature, readonly number[], number?])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['legacy-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['tar', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
]

/** By content: names lie. */
export function signatureOf(bytes: Uint8Array): Signature {
  for (const [format, mark, at = 0] of marks)
    if (mark.every((byte, i) => bytes[at + i] === byte)) return format
  // A PDF may have other bytes before its header (ISO 32000-1, annex H: within the first 1024).
  if (indexOfMark(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], 1024) >= 0) return 'pdf'
  return isBinary(bytes) ? 'binary' : 'characters'
}

function indexOfMark(all: Uint8Array, mark: readonly number[], within: number): number {
  const bytes = all.subarray(0, within + mark.length)
  const last = Math.min(within, bytes.length - mark.length)
  for (let at = bytes.indexOf(mark[0]!); at >= 0 && at <= last; at = bytes.indexOf(mark[0]!, at + 1))
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at
  return -1
}

/** 1 for a control character that no text has. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) ? 1 : 0,
)

/** Control characters that no text has, and no UTF-16 either. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  for (let i = 0; i < length; i++) controls += isControl[bytes[i]!]!
  return controls > length / 200 && utf16Without(bytes) === null
}

/** Which format a decoded text is in. */
export function textFormat(text: string): Format {
  const head = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^WARC\/\d/.test(head)) return 'warc'
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+?content-type:\s*multipart\/related/i.test(head)) return 'mhtml'
  const root = pastProlog(head)
  if (/^<(?:rss|feed|rdf:RDF)\b/i.test(root)) return 'feed'
  if (isJsonLines(head, text)) return 'jsonl'
  if (/^---[ \t]*\r?\n[\s\S]*?\w+:/.test(head)) return 'markdown'
  if (htmlRoot.test(root)) return 'html'
  if (isMarkdown(text)) return 'markdown'
  return hasManyTags(head) ? 'html' : 'text'
}

const htmlRoot = /^<(?:!doctype\s+html|html|head|body|meta|article|div|p|section|table|h1)\b/i

/** The text from its first element on: behind declarations, instructions, comments and the doctype of a feed. */
function pastProlog(head: string): string {
  const prolog = /\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE(?!\s+html\b)[^>[]*(?:\[[\s\S]*?\])?>)\s*/iy
  // One after the other: as one repeated pattern it could be cut up in exponentially many ways.
  let at = 0
  while (prolog.test(head)) at = prolog.lastIndex
  return head.slice(at)
}

const hasManyTags = (head: string): boolean =>
  (head.match(/<\/?(?:p|div|br|a|span|td|tr|li|h[1-6]|script|meta|link)\b[^>]*>/gi)?.length ?? 0) > 12

const markdownMark =
  /^(?:#{1,6}[ \t]+\S|[-*+][ \t]+\S|>[ \t]+\S|\|.*\|[ \t]*$|\*\*\S)|\]\(https?:|\*\*[^*\s][^*\n]*\*\*/gm
const leastMarks = 3

function isMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000)
  if (/^#{1,6}[ \t]+\S/m.test(head)) return true
  markdownMark.lastIndex = 0
  for (let marks = 0; marks < leastMarks; marks++) if (!markdownMark.test(head)) return false
  return true
}

function isJsonLines(head: string, text: string): boolean {
  if (!/^[[{]/.test(head)) return false
  const line = /^[^\r\n]*/.exec(text.replace(/^\ufeff/, '').trimStart())![0]
  return parses(line) || (text.length < 50_000_000 && parses(text))
}

function parses(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
