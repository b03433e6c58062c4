import { empty, MappedBuilder, slice, type Mapped } from '../../base/mapped.ts'
import type { Writable } from '../../base/writable.ts'
import { cellMark, type Block, type BlockKind } from '../source.ts'
import { decoded } from './entities.ts'
import { isBare } from './scan.ts'
import { attribute, descendants, endOf, inline, isLink, type Node } from './tree.ts'

/** Elements that never hold a page's own words. */
const silent = new Set(
  (
    'head script style template noscript iframe object embed applet svg math canvas video audio map ' +
    'button input select textarea datalist nav menu dialog rp rt #raw'
  ).split(' '),
)

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const bold = new Set(['b', 'strong', 'th'])
/** A note's mark in the running text: [1], (2), ※3, * */
const noteMark = /^\s*(?:[[(［（]?\d{1,3}[\])］）]?|[*†‡]|[ivx]{1,4})\s*$/

/** Share of linked letters from which a line with a label is a link. */
const mostlyLinked = 0.6
/** A whole sentence; one letter before the stop, or two or three, may be an abbreviation. */
const wholeSentence = /(?:[。！？…!?]|[\p{L}\p{N}]{4}\.)["'”’」』）)]*\s*$/u
/** As much of a text as shows whether a sentence ends with it, in UTF-16 units. */
const sentenceTail = 12
const endsWhole = (text: string): boolean => wholeSentence.test(text.trimEnd().slice(-sentenceTail))
/** Letters of a link that leads on: “Read more”. */
const longestLeadOn = 30
const longestLeadIn = 40
/** Words that do nothing but lead to the links behind them, and marks between these. */
const leadIn = /^[\s([【（>»▶►•*-]*[^.!?。！？:：]{0,30}[:：>»][\s)\]】）,，、;；|｜/·•-]*$/u
const noWords = /^[^\p{L}\p{N}]*$/u

/** What sites call the words under a picture. */
const captionNames =
  /(?:^|[\s_-])(?:(?:fig|img|image|photo|picture|media|pic|wp)?[_-]?captions?(?:-text)?|figcaption|cutline|bildunterschrift|pie-?(?:de-?)?foto|legende-?photo|tushuo|(?:pic|img|photo)-?(?:text|desc|note|info|txt))(?:$|[\s_-])/i

/** UTF-16 units of an element that holds a word and no initial set large. */
const shortestApart = 24
/** UTF-16 units of the longest text that a name is believed to be a caption. */
const longestCaption = 400

export interface BlockOptions {
  /** subtrees to leave out */
  readonly skip?: (node: Node) => boolean
}

/** The blocks of a subtree: what a reader sees as paragraphs, headings, captions, list items and table rows. */
export function blocksOf(source: string, root: Node, options: BlockOptions = {}): Block[] {
  return new Walk(source, options.skip ?? (() => false)).run(root)
}

interface Context {
  readonly kind: BlockKind
  readonly level?: number
  readonly strong: boolean
  readonly link: boolean
}

class Walk {
  readonly #source: string
  readonly #skip: (node: Node) => boolean
  readonly #blocks: Block[] = []
  #builder = new MappedBuilder()
  #letters = 0
  #strong = 0
  #linked = 0
  #unlinked = ''
  /** the last words that are no link */
  #said = ''
  /** where a link begins behind a whole sentence, with no words behind it so far; −1 without one */
  #leadOn = -1
  #afterImage = false

  constructor(source: string, skip: (node: Node) => boolean) {
    this.#source = source
    this.#skip = skip
  }

  run(root: Node): Block[] {
    const context: Context = { kind: 'paragraph', strong: false, link: false }
    this.#children(root, context)
    this.#flush(context)
    return this.#blocks
  }

  #children(node: Node, context: Context): void {
    let before: Node | undefined
    for (const child of node.children) {
      if (isSetApart(this.#source, child, before)) this.#space(child.start)
      this.#visit(child, context)
      before = child
    }
  }

  #visit(node: Node, context: Context): void {
    const { name } = node
    if (name === '#text') return this.#skip(node) ? undefined : this.#text(node, context)
    if (this.#isSilent(node, context) || this.#skip(node)) return undefined
    if (name === 'br') return this.#lineBreak(context)
    if (name === 'img' || name === 'picture') {
      if (this.#letters === 0) this.#afterImage = true
      return undefined
    }
    if (name === 'sup' && noteMark.test(this.#plain(node)) && this.#isNote(node)) return undefined
    if (inline.has(name)) {
      const strong = context.strong || bold.has(name)
      this.#children(node, { ...context, strong, link: context.link || isLink(this.#source, node) })
      if (name === 'time') this.#space(endOf(node))
      return undefined
    }
    this.#flush(context)
    if (name === 'table' && isDataTable(node)) this.#table(node)
    else if (name === 'hr') this.#afterImage = false
    else {
      const within = this.#within(node, context)
      this.#children(node, within)
      this.#flush(within)
    }
    return undefined
  }

  /** What opens a part of a text is its heading; the shadow of an element is what a reader sees of it. */
  #isSilent(node: Node, context: Context): boolean {
    if (!silent.has(node.name)) return false
    if (node.name === 'button') return context.kind !== 'heading'
    return node.name !== 'template' || attribute(this.#source, node, 'shadowrootmode') === null
  }

  #within(node: Node, context: Context): Context {
    const level = headings[node.name]
    if (level !== undefined) return { ...context, kind: 'heading', level, strong: false }
    if (node.name === 'li' && context.kind === 'paragraph') return { ...context, kind: 'list_item' }
    if (node.name === 'figcaption' || node.name === 'caption') return { ...context, kind: 'caption' }
    if (context.kind === 'paragraph' && this.#isCaption(node)) return { ...context, kind: 'caption' }
    return bold.has(node.name) ? { ...context, strong: true } : context
  }

  #isCaption(node: Node): boolean {
    const mark = markOf(this.#source, node)
    return mark !== '' && captionNames.test(mark) && this.#plain(node).trim().length <= longestCaption
  }

  #text(node: Node, context: Context): void {
    const text = decoded(this.#source, node.start, node.end)
    const letters = text.text.trim().length
    if (letters > 0 && !context.link) {
      this.#leadOn = -1
      this.#said = text.text
    } else if (letters > 0 && this.#leadOn < 0 && endsWhole(this.#said)) this.#leadOn = this.#builder.length
    this.#builder.copy(text)
    this.#letters += letters
    if (context.strong) this.#strong += letters
    if (context.link) this.#linked += letters
    else if (this.#unlinked.length < longestLeadIn) this.#unlinked += text.text
  }

  #space(at: number): void {
    if (this.#letters > 0) this.#builder.put(' ', at, 0)
  }

  #lineBreak(context: Context): void {
    if (context.kind === 'heading') this.#builder.put(' ', 0, 0)
    else this.#flush(context)
  }

  #flush(context: Context): void {
    if (this.#letters > 0) {
      const linked = context.kind !== 'heading' && this.#isLinked()
      const block: Writable<Block> = {
        kind: linked ? 'link' : context.kind,
        text: linked ? this.#builder.build() : this.#withoutLeadOn(),
      }
      if (context.level !== undefined) block.level = context.level
      if (this.#strong >= this.#letters) block.strong = true
      if (this.#afterImage) block.afterImage = true
      this.#blocks.push(block)
      this.#afterImage = false
    }
    this.#builder = new MappedBuilder()
    this.#letters = this.#strong = this.#linked = 0
    this.#unlinked = ''
    this.#said = ''
    this.#leadOn = -1
  }

  /** The words without a short link at their end that only leads on to another page. */
  #withoutLeadOn(): Mapped {
    const text = this.#builder.build()
    if (this.#leadOn < 0) return text
    const words = text.text.slice(this.#leadOn).trim()
    return words.length > longestLeadOn || endsWhole(words) ? text : slice(text, 0, this.#leadOn)
  }

  /** Nothing but links, or a label and a link: `See also: …`. */
  #isLinked(): boolean {
    if (this.#linked >= this.#letters) return true
    if (this.#linked < this.#letters * mostlyLinked) return false
    return leadIn.test(this.#unlinked) || noWords.test(this.#unlinked)
  }

  /** A superscript that leads to a note, or stands alone behind a word: not the `th` of 78th. */
  #isNote(node: Node): boolean {
    const linked = descendants(node).some(child => child.name === 'a') || node.parent?.name === 'a'
    return linked || /^\s*[[(［（*†‡]/.test(this.#plain(node))
  }

  #plain(node: Node): string {
    return descendants(node)
      .filter(child => child.name === '#text')
      .map(child => decoded(this.#source, child.start, child.end).text)
      .join('')
  }

  #table(node: Node): void {
    for (const part of descendants(node)) {
      if (part.name === 'caption') this.#blocks.push({ kind: 'caption', text: this.#inline(part) })
      if (part.name !== 'tr') continue
      const cells = part.children.filter(isCell).map(cell => this.#inline(cell))
      if (cells.every(cell => cell.text.trim() === '')) continue
      this.#blocks.push({ kind: 'table', text: joined(cells, cellMark) })
    }
  }

  /** All words of a subtree in one line. */
  #inline(node: Node): Mapped {
    const texts = descendants(node).filter(child => child.name === '#text')
    return joined(
      texts.map(child => decoded(this.#source, child.start, child.end)),
      '',
    )
  }
}

/** Name, place, day and hour side by side, each in an element of its own class: style alone sets them apart. */
function isSetApart(source: string, node: Node, before: Node | undefined): boolean {
  if (node.name === 'time') return true
  if (before === undefined || before.name !== node.name || !inline.has(node.name)) return false
  if (endOf(before) - before.start < shortestApart) return false
  const [own, other] = [markOf(source, node).trim(), markOf(source, before).trim()]
  return own !== '' && other !== '' && own !== other
}

function joined(texts: readonly Mapped[], mark: string): Mapped {
  if (texts.length === 0) return empty
  const builder = new MappedBuilder()
  texts.forEach((text, i) => {
    const first = text.pieces[0]
    if (i > 0) builder.put(mark, first?.source ?? 0, 0)
    builder.copy(text)
  })
  return builder.build()
}

const isCell = (node: Node): boolean => node.name === 'td' || node.name === 'th'

/** Longest average cell, in letters, of a table that holds data and not a page's layout. */
const longestCell = 160

/** A table or a heading in it. Looked for before all is: tables may lie in tables hundreds deep. */
function holdsLayout(table: Node): boolean {
  const waiting = [...table.children]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === 'table' || headings[node.name] !== undefined) return true
    for (const child of node.children) waiting.push(child)
  }
  return false
}

function isDataTable(table: Node): boolean {
  if (holdsLayout(table)) return false
  const below = descendants(table)
  const rows = below.filter(node => node.name === 'tr')
  const cells = below.filter(isCell)
  if (rows.length < 2 || cells.length < rows.length * 2 - 1) return false
  const letters = below.reduce((sum, node) => sum + (node.name === '#text' ? node.end - node.start : 0), 0)
  if (letters / cells.length > longestCell) return false
  return rows.filter(row => row.children.filter(isCell).length > 1).length >= rows.length / 2
}

/** A page's own mark of what a block is: class and id of the element. */
export function markOf(source: string, node: Node): string {
  if (node.tag === null || isBare(node.tag)) return ''
  return `${attribute(source, node, 'class') ?? ''} ${attribute(source, node, 'id') ?? ''}`
}
