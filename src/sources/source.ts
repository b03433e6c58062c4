import type { Mapped } from '../base/mapped.ts'
import type { Message } from '../base/message.ts'

/** What a stretch of a source is, as far as its format says so. */
const blockKinds = [
  'title',
  'byline',
  'heading',
  'paragraph',
  'list_item',
  'caption',
  'table',
  'note',
  /** a line right behind a page's main text: who edited it, or the site's own */
  'credit',
  /** a paragraph that is nothing but a link */
  'link',
  /** one line of a text that is set in lines: its end may be layout */
  'line',
] as const
export type BlockKind = (typeof blockKinds)[number]

/** Where a line stands. Lengths are in em, the width of one ideograph of the body text. */
export interface LineLayout {
  /** blank lines before it */
  readonly gap: number
  /** white space before its first letter; null where the format does not keep it */
  readonly indent: number | null
  /** width of the column that it stands in; null where only the lines themselves tell */
  readonly measure: number | null
  /** its own width; null where only the letters tell */
  readonly width: number | null
  /** size of its letters, 1 for the body's */
  readonly size: number
  /** lines of different columns or boxes never share a sentence unless one runs on into the other */
  readonly box: number
}

/** What parts the cells of a row in its text. */
export const cellMark = ' | '

export interface Block {
  readonly kind: BlockKind
  readonly text: Mapped
  /** depth of a heading, 1 the highest */
  readonly level?: number
  /** all its letters are set bold */
  readonly strong?: boolean
  /** an image stands right before it */
  readonly afterImage?: boolean
  readonly layout?: LineLayout
}

/** A named value that the source itself gives: front matter, meta element, JSON field, feed element. */
export interface Field {
  readonly name: string
  readonly value: Mapped
}

/** One text as far as the format tells: a page, an item of a feed, a row, or a file that may hold several articles. */
export interface Stream {
  /** path of the file inside an archive that it was read from, or the address of a page in a web archive */
  readonly member?: string
  /** a part of it may be lost: its file is damaged */
  readonly damaged?: boolean
  readonly fields: readonly Field[]
  readonly blocks: readonly Block[]
}

/** A file read by its format and not yet understood. */
export interface Source {
  readonly format: Format
  /** decoded source text, to which every offset of a map points */
  readonly text: string
  readonly streams: readonly Stream[]
  readonly messages: readonly Message[]
}

export const formats = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'epub',
  'mhtml',
  'feed',
  'warc',
  'jsonl',
  'zip',
  'tar',
  'gzip',
] as const
export type Format = (typeof formats)[number]

/** The first non-empty value among fields, in the order of the names asked for. */
export function fieldNamed(fields: readonly Field[], names: readonly string[]): Field | null {
  for (const name of names) {
    const found = fields.find(field => field.name === name && field.value.text.trim() !== '')
    if (found !== undefined) return found
  }
  return null
}
