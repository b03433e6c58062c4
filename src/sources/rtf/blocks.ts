import { MappedBuilder, trim, type Mapped } from '../../base/mapped.ts'
import type { Block, Field } from '../source.ts'

/** What a paragraph is, as its properties say. */
export interface ParagraphSetting {
  /** depth of a heading, 1 the highest; null where it is none */
  readonly level: number | null
  readonly isItem: boolean
}

/** Gathers the paragraphs, headings, list items and table rows of a text that comes word by word. */
export class RtfBlocks {
  readonly blocks: Block[] = []
  readonly fields: Field[] = []
  readonly #source: string
  #words = new MappedBuilder()
  #title = new MappedBuilder()
  #cells: Mapped[] | null = null
  #letters = { bold: 0, all: 0 }

  constructor(source: string) {
    this.#source = source
  }

  /** Adds letters that stand for a stretch of the source. */
  put(text: string, start: number, end: number, bold: boolean): void {
    this.#words.put(text, start, end - start)
    this.#count(text, bold)
  }

  /** Adds a stretch of the source as it stands. */
  keep(start: number, end: number, bold: boolean): void {
    this.#words.keep(this.#source, start, end)
    this.#count(this.#source.slice(start, end), bold)
  }

  putTitle(text: string, start: number, end: number): void {
    this.#title.put(text, start, end - start)
  }

  endTitle(): void {
    const value = trim(this.#title.build())
    this.#title = new MappedBuilder()
    if (value.text !== '') this.fields.push({ name: 'document_title', value })
  }

  endParagraph({ level, isItem }: ParagraphSetting): void {
    if (this.#cells !== null && this.#words.length > 0) {
      this.#words.put(' ', this.#cells.at(-1)?.pieces[0]?.source ?? 0, 0)
      return
    }
    const { bold, all } = this.#letters
    const kind = level !== null ? 'heading' : isItem ? 'list_item' : 'paragraph'
    this.#push({
      kind,
      text: this.#taken(),
      ...(level === null ? {} : { level }),
      ...(all > 0 && bold === all ? { strong: true } : {}),
    })
  }

  beginRow(): void {
    this.#cells ??= []
  }

  endCell(): void {
    this.beginRow()
    this.#cells!.push(trim(this.#taken()))
  }

  endRow(): void {
    const row = new MappedBuilder()
    for (const cell of this.#cells ?? []) {
      if (row.length > 0) row.put(' | ', cell.pieces[0]?.source ?? 0, 0)
      row.copy(cell)
    }
    this.#cells = null
    this.#push({ kind: 'table', text: row.build() })
  }

  finish(setting: ParagraphSetting): void {
    if (this.#cells !== null) this.endCell()
    if (this.#cells !== null) this.endRow()
    this.endParagraph(setting)
  }

  #push(block: Block): void {
    if (block.text.text.trim() !== '') this.blocks.push(block)
    this.#letters = { bold: 0, all: 0 }
  }

  #taken(): Mapped {
    const words = this.#words.build()
    this.#words = new MappedBuilder()
    return words
  }

  #count(text: string, bold: boolean): void {
    const letters = text.trim().length
    this.#letters.all += letters
    if (bold) this.#letters.bold += letters
  }
}
