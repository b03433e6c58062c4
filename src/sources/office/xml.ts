import { MappedBuilder, type Mapped } from '../../base/mapped.ts'
import { decoded } from '../html/entities.ts'
import { attributesOf, scan, type Tag } from '../html/scan.ts'
import type { Block, BlockKind } from '../source.ts'

/** Which elements of a document format hold what. Names are lower case, with their prefix. */
export interface Vocabulary {
  readonly paragraph: ReadonlySet<string>
  /** elements whose text counts; null where all text counts */
  readonly text: ReadonlySet<string> | null
  readonly lineBreak: ReadonlySet<string>
  readonly tab: ReadonlySet<string>
  readonly row: string
  readonly cell: string
  readonly listItem: ReadonlySet<string>
  /** elements whose words are no part of the text: deleted ones, instructions, notes */
  readonly skip: ReadonlySet<string>
  /** depth of a heading, 0 for the title, null for anything else */
  readonly level: (tag: Tag, attribute: (name: string) => string | null) => number | null
}

/** The paragraphs, headings, list items and table rows of an XML document format. */
export function xmlBlocks(source: string, vocabulary: Vocabulary): Block[] {
  const reader = new Reader(source, vocabulary)
  scan(source, 0, source.length, reader)
  return reader.blocks
}

class Reader {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #words: Vocabulary
  #builder = new MappedBuilder()
  #cells: Mapped[] | null = null
  #level: number | null = null
  #item = 0
  #skipped = 0
  #inText = 0

  constructor(source: string, vocabulary: Vocabulary) {
    this.#source = source
    this.#words = vocabulary
  }

  raw(): void {}

  text(start: number, end: number): void {
    if (this.#skipped > 0 || (this.#words.text !== null && this.#inText === 0)) return
    this.#builder.copy(decoded(this.#source, start, end))
  }

  tag(tag: Tag): void {
    const words = this.#words
    const { name, closing } = tag
    if (words.skip.has(name)) {
      if (!tag.selfClosing) this.#skipped = Math.max(0, this.#skipped + (closing ? -1 : 1))
      return
    }
    if (this.#skipped > 0) return
    if (words.text?.has(name) === true && !tag.selfClosing) this.#inText += closing ? -1 : 1
    if (!closing) {
      const level = words.level(tag, attribute => this.#attribute(tag, attribute))
      if (level !== null) this.#level = level
      if (words.lineBreak.has(name)) this.#flush()
      if (words.tab.has(name)) this.#builder.put('\t', tag.start, 0)
    }
    if (words.listItem.has(name)) this.#item += closing ? -1 : tag.selfClosing ? 0 : 1
    if (words.paragraph.has(name) && (closing || tag.selfClosing)) this.#paragraph()
    if (name === words.row) this.#row(closing)
    if (name === words.cell && closing && this.#cells !== null) {
      this.#cells.push(this.#builder.build())
      this.#builder = new MappedBuilder()
    }
  }

  #paragraph(): void {
    if (this.#cells === null) this.#flush()
    else this.#builder.put(' ', 0, 0)
    this.#level = null
  }

  #row(closing: boolean): void {
    if (!closing) {
      this.#flush()
      this.#cells = []
      return
    }
    const row = new MappedBuilder()
    for (const cell of this.#cells ?? []) {
      if (row.length > 0) row.put(' | ', cell.pieces[0]?.source ?? 0, 0)
      row.copy(cell)
    }
    this.#cells = null
    this.#push('table', row.build())
  }

  #flush(): void {
    const kind: BlockKind = this.#level === null ? (this.#item > 0 ? 'list_item' : 'paragraph') : 'heading'
    this.#push(kind, this.#builder.build())
    this.#builder = new MappedBuilder()
  }

  #push(kind: BlockKind, text: Mapped): void {
    if (text.text.trim() === '') return
    this.blocks.push({ kind, text, ...(kind === 'heading' ? { level: Math.max(1, this.#level ?? 1) } : {}) })
  }

  #attribute(tag: Tag, name: string): string | null {
    const at = attributesOf(this.#source, tag).get(name)
    return at === undefined ? null : this.#source.slice(at.start, at.end)
  }
}

/** WordprocessingML (ECMA-376, part 1, 17). */
export const wordprocessing: Vocabulary = {
  paragraph: new Set(['w:p']),
  text: new Set(['w:t']),
  lineBreak: new Set(['w:cr']),
  tab: new Set(['w:tab', 'w:br']),
  row: 'w:tr',
  cell: 'w:tc',
  listItem: new Set(),
  skip: new Set([
    'w:del',
    'w:movefrom',
    'w:instrtext',
    'w:footnotereference',
    'w:txbxcontent',
    'mc:fallback',
  ]),
  level(tag, attribute) {
    if (tag.name !== 'w:pstyle') return null
    const style = attribute('w:val') ?? ''
    if (/^title$/i.test(style)) return 1
    const heading = /^(?:heading|标题|berschrift)?\s*([1-6])$/i.exec(style.replace(/^[Hh]eading/, 'heading'))
    return heading === null ? null : Number(heading[1])
  },
}

/** OpenDocument text (OASIS 1.3, part 3). */
export const openDocument: Vocabulary = {
  paragraph: new Set(['text:p', 'text:h']),
  text: null,
  lineBreak: new Set(['text:line-break']),
  tab: new Set(['text:tab', 'text:s']),
  row: 'table:table-row',
  cell: 'table:table-cell',
  listItem: new Set(['text:list-item']),
  skip: new Set([
    'text:note',
    'office:annotation',
    'text:tracked-changes',
    'text:table-of-content',
    'office:font-face-decls',
    'office:automatic-styles',
  ]),
  level: (tag, attribute) =>
    tag.name === 'text:h' ? Number(attribute('text:outline-level') ?? 1) || 1 : null,
}
