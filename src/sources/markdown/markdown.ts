import { MappedBuilder, verbatim, type Mapped } from '../../base/mapped.ts'
import { blocksOf } from '../html/blocks.ts'
import { plainBlocks } from '../html/plain.ts'
import { treeOf } from '../html/tree.ts'
import type { Writable } from '../../base/writable.ts'
import type { Block, BlockKind } from '../source.ts'
import { inlineRuns } from './inline.ts'

const heading = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^#\s!\w]))/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const underline = /^ {0,3}(=+|-+)[ \t]*$/
const bullet = /^(\s*)([-*+•])[ \t]+(?=\S)/
const ordered = /^(\s*)(\d{1,3})([.)])[ \t]+(?=\S)/
const quote = /^ {0,3}> ?/
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const codeFence = /^ {0,3}(```|~~~)/
const noteDefinition = /^\[\^[^\]]+\]:[ \t]*/
const linkDefinition = /^ {0,3}\[[^\]^]+\]:\s+\S+/
/** Elements that part a text; a line that opens one is HTML until a blank line. */
const blockTag =
  /<\/?(?:p|div|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|section|article|figure|figcaption|blockquote|center|hr|header|footer|aside|main|script|style|iframe|video)\b/i
const opensBlock =
  /^\s*<(?:\/?(?:p|div|table|ul|ol|dl|h[1-6]|section|article|figure|blockquote|center|script|style|iframe|video|aside)\b|!--)/i

/** The blocks of Markdown as it is found (CommonMark, and what converters write), `from` … `to` of a source. */
export function markdownBlocks(source: string, from = 0, to = source.length): Block[] {
  return new Reader(source, from, to).run()
}

class Reader {
  readonly #source: string
  readonly #to: number
  #at: number
  readonly #blocks: Block[] = []
  #builder = new MappedBuilder()
  #kind: BlockKind = 'paragraph'
  #start = -1
  #end = -1
  #lastNumber = 0

  constructor(source: string, from: number, to: number) {
    this.#source = source
    this.#at = from
    this.#to = to
  }

  run(): Block[] {
    while (this.#at < this.#to) {
      const end = this.#lineEnd(this.#at)
      this.#line(this.#at, end)
    }
    this.#flush()
    return this.#blocks
  }

  #lineEnd(from: number): number {
    const end = this.#source.indexOf('\n', from)
    return end < 0 || end > this.#to ? this.#to : end
  }

  #line(start: number, end: number): undefined {
    this.#at = end + 1
    const returned = end > start && this.#source.charCodeAt(end - 1) === 0x0d
    const line = this.#source.slice(start, returned ? end - 1 : end)
    const first = line.trimStart()[0]
    if (first === undefined) return this.#flush()
    if (first === '<' && this.#start < 0 && opensBlock.test(line)) return this.#html(start)
    if (first === '#') {
      const match = heading.exec(line)
      if (match !== null) return this.#heading(match, line, start)
    }
    if ((first === '=' || first === '-') && this.#isUnderline(line)) return this.#underlined(line)
    // Most lines open with a letter, which none of these does.
    if (!isMark(first)) return this.#text(line, start, end, 0)
    if (('*-_'.includes(first) && rule.test(line)) || ('`~'.includes(first) && codeFence.test(line)))
      return this.#flush()
    if (first === '|' || ('-:'.includes(first) && tableRule.test(line))) return this.#tableRow(line, start)
    if (first === '[' && this.#start < 0 && linkDefinition.test(line)) return undefined
    const skip = this.#textMark(line)
    return skip < 0 ? this.#flush() : this.#text(line, start, end, skip)
  }

  #isUnderline(line: string): boolean {
    return this.#start >= 0 && this.#kind === 'paragraph' && underline.test(line)
  }

  /** A line of text, `skip` units of it read already. */
  #text(line: string, start: number, end: number, skip: number): undefined {
    const rest = line.slice(skip)
    if (this.#start < 0) this.#start = start
    this.#end = end
    // The line end is kept: whether it parts words is for restoration to say.
    const from = start + skip + rest.length - rest.trimStart().length
    this.#builder.keep(this.#source, from, Math.min(end + 1, this.#to))
  }

  /** Reads what a line may open with before its words; returns its length, or −1 where there are no words. */
  #textMark(line: string): number {
    const skip = line.includes('>') ? (quote.exec(line)?.[0].length ?? 0) : 0
    const rest = line.slice(skip)
    const first = rest.trimStart()[0]
    if (first === undefined) return -1
    const item = '-*+•'.includes(first) ? bullet.exec(rest) : null
    if (item !== null) {
      this.#open('list_item')
      return skip + item[0].length
    }
    const number = isDigit(first) ? ordered.exec(rest) : null
    if (number !== null && this.#startsItem(Number(number[2]))) {
      this.#open('paragraph')
      this.#lastNumber = Number(number[2])
      return skip
    }
    const note = first === '[' ? noteDefinition.exec(rest) : null
    if (note === null) return skip
    this.#open('note')
    return skip + note[0].length
  }

  /** A number opens an item where a paragraph may start, or where it goes on counting: not the year that ends a sentence. */
  #startsItem(number: number): boolean {
    return this.#start < 0 || number === this.#lastNumber + 1 || number === 1
  }

  #open(kind: BlockKind): void {
    this.#flush()
    this.#kind = kind
  }

  #flush(): undefined {
    if (this.#start >= 0) {
      const raw = this.#builder.build()
      if (raw.text.includes('<') && blockTag.test(raw.text))
        this.#push(this.#htmlBlocks(this.#start, this.#end))
      else this.#push(runsOf(raw, this.#kind))
    }
    this.#builder = new MappedBuilder()
    this.#start = -1
    this.#kind = 'paragraph'
  }

  #push(blocks: readonly Block[]): undefined {
    for (const block of blocks) this.#blocks.push(block)
  }

  #heading([open, marks]: RegExpExecArray, line: string, start: number): undefined {
    this.#flush()
    const text = verbatim(this.#source, start + open.length, start + headingEnd(line))
    for (const run of inlineRuns(text))
      this.#blocks.push({ kind: 'heading', level: marks!.length, text: run.text })
  }

  #underlined(line: string): undefined {
    const level = line.trim().startsWith('=') ? 1 : 2
    const before = this.#blocks.length
    this.#flush()
    for (let i = before; i < this.#blocks.length; i++)
      this.#blocks[i] = { kind: 'heading', level, text: this.#blocks[i]!.text }
  }

  #tableRow(line: string, start: number): undefined {
    this.#flush()
    if (tableRule.test(line)) return
    const builder = new MappedBuilder()
    const inner = line.replace(/^\s*\|/, match => ' '.repeat(match.length)).replace(/\|\s*$/, '')
    const from = inner.search(/\S/)
    if (from < 0) return
    builder.keep(this.#source, start + from, start + inner.trimEnd().length)
    for (const run of inlineRuns(builder.build())) this.#blocks.push({ kind: 'table', text: run.text })
  }

  /** From here to the first blank line at which every table, list or box that was opened is closed. */
  #html(start: number): undefined {
    this.#flush()
    let end = this.#lineEnd(start)
    const plain = this.#isBlank(end + 1) ? plainBlocks(this.#source, start, end) : null
    if (plain !== null) return this.#push(plain)
    let depth = boxDepth(this.#source.slice(start, end))
    while (end < this.#to) {
      const next = this.#lineEnd(end + 1)
      const line = this.#source.slice(end + 1, next)
      if (line.trim() === '' && depth <= 0) break
      depth += boxDepth(line)
      end = next
    }
    this.#at = end + 1
    this.#push(this.#htmlBlocks(start, end))
  }

  /** Whether the line that begins at an offset holds no words. */
  #isBlank(start: number): boolean {
    return this.#source.slice(start, this.#lineEnd(start)).trim() === ''
  }

  #htmlBlocks(start: number, end: number): Block[] {
    return blocksOf(this.#source, treeOf(this.#source, start, end))
  }
}

/** The end of a heading's words: behind them may stand marks again. */
function headingEnd(line: string): number {
  let end = line.trimEnd().length
  while (line[end - 1] === '#') end--
  return line.slice(0, end).trimEnd().length
}

/** What a line of text may open with that is more than text: a quote, an item, a number, a rule, a note. */
const isMark = (first: string): boolean => '>-*+•_`~|:['.includes(first) || isDigit(first)
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

const boxTag = /<(\/?)(?:table|div|figure|ul|ol|section|article|blockquote|script|style)\b/gi

/** How many boxes that may hold blank lines a line opens, less those it closes. */
function boxDepth(line: string): number {
  if (!line.includes('<')) return 0
  let depth = 0
  boxTag.lastIndex = 0
  for (let found = boxTag.exec(line); found !== null; found = boxTag.exec(line))
    depth += found[1] === '' ? 1 : -1
  return depth
}

function runsOf(raw: Mapped, kind: BlockKind): Block[] {
  return inlineRuns(raw).map((run, i) => {
    const block: Writable<Block> = {
      kind: run.link && kind === 'paragraph' ? 'link' : i > 0 && kind === 'list_item' ? 'paragraph' : kind,
      text: run.text,
    }
    if (run.strong) block.strong = true
    return block
  })
}
