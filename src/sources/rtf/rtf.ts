import { codedMessage } from '../../base/codes.ts'
import type { Source } from '../source.ts'
import { RtfBlocks, type ParagraphSetting } from './blocks.ts'
import { decodeBytes, encodingOfCharset, encodingOfPage, type ByteAt } from './encodings.ts'
import { scanRtf, type RtfHandler } from './scan.ts'
import { characters, passedOver, symbols } from './words.ts'

/** A rich text file. Its source text is its bytes as Latin-1, one character a byte. */
export function readRtf(name: string, bytes: Uint8Array): Source {
  const text = new TextDecoder('latin1').decode(bytes)
  const reader = new RtfReader(text)
  scanRtf(text, reader)
  const { fields, blocks } = reader.finish()
  return {
    format: 'rtf',
    text,
    streams: [{ fields, blocks }],
    messages: reader.isWhole ? [] : [codedMessage('W_PARTLY_READ', name, 'it ends in the middle')],
  }
}

/** What a group's text is for. */
type Destination = 'body' | 'fonts' | 'styles' | 'title' | 'none'

interface Group {
  readonly destination: Destination
  readonly font: number
  /** characters that stand for one `\u` where Unicode is not known */
  readonly fallback: number
  readonly bold: boolean
  /** hidden or deleted */
  readonly hidden: boolean
  readonly style: number
}

/** Groups inside groups are not followed deeper than this. */
const deepest = 1000

/** UTF-16 units of a style's name. */
const longestName = 200

class RtfReader implements RtfHandler {
  readonly #source: string
  readonly #out: RtfBlocks
  readonly #groups: Group[] = []
  /** encodings of the fonts, by number */
  readonly #fonts = new Map<number, string>()
  /** depths of headings, by number of their style */
  readonly #headings = new Map<number, number>()
  #group: Group = { destination: 'body', font: -1, fallback: 1, bold: false, hidden: false, style: 0 }
  #encoding = 'windows-1252'
  #usualFont = -1
  #starred = false
  /** characters behind a `\u` that are passed over */
  #passing = 0
  #bytes: ByteAt[] = []
  #outline: number | null = null
  #isItem = false
  #styleName = ''
  /** groups that are too deep to be followed */
  #tooDeep = 0
  /** the first group has ended */
  isWhole = false

  constructor(source: string) {
    this.#source = source
    this.#out = new RtfBlocks(source)
  }

  finish(): RtfBlocks {
    this.#decode()
    this.#out.finish(this.#setting())
    return this.#out
  }

  open(): void {
    this.#decode()
    this.#passing = 0
    this.#starred = false
    if (this.#groups.length >= deepest) this.#tooDeep++
    else this.#groups.push(this.#group)
  }

  close(): void {
    this.#decode()
    this.#passing = 0
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const outer = this.#groups.pop()
    if (outer === undefined) return
    if (this.#group.destination === 'title' && outer.destination !== 'title') this.#out.endTitle()
    this.#group = outer
    if (this.#groups.length === 0) this.isWhole = true
  }

  text(start: number, end: number): void {
    let from = start
    if (this.#passing > 0) {
      from = Math.min(end, start + this.#passing)
      this.#passing -= from - start
    }
    if (this.#group.destination === 'styles') this.#nameStyle(this.#source.slice(from, end))
    for (let at = from; at < end;) {
      const wide = this.#wideFrom(at, end)
      if (wide > at) this.#keep(at, wide)
      at = wide
      if (at < end) this.#byte(this.#source.charCodeAt(at), at, ++at)
    }
  }

  byte(value: number, start: number, end: number): void {
    if (this.#passing > 0) this.#passing--
    else this.#byte(value, start, end)
  }

  symbol(character: string, start: number, end: number): void {
    if (character === '*') {
      this.#starred = true
      return
    }
    if (this.#passing > 0) {
      this.#passing--
      return
    }
    if (character === '\n' || character === '\r') this.#paragraph()
    else this.#put(symbols[character] ?? '', start, end)
  }

  word(name: string, value: number | null, start: number, end: number): void {
    const starred = this.#starred
    this.#starred = false
    if (this.#passing > 0) {
      this.#passing--
      return
    }
    if (name === 'u') return this.#unicode(value ?? 0, start, end)
    this.#decode()
    if (this.#destination(name) || this.#property(name, value)) return
    if (starred) this.#set({ destination: 'none' })
    const character = characters[name]
    if (character !== undefined) this.#put(character, start, end)
    else if (name === 'par' || name === 'sect' || name === 'page') this.#paragraph()
    else if (name === 'cell' || name === 'nestcell') this.#inBody(() => this.#out.endCell())
    else if (name === 'row' || name === 'nestrow') this.#inBody(() => this.#out.endRow())
  }

  /** Whether the word says what its group is for. */
  #destination(name: string): boolean {
    if (name === 'result' || name === 'fldrslt') return true
    if (name === 'listtext' || name === 'pntext') this.#isItem = true
    const { destination } = this.#group
    // Inside the properties of the file only its title is wanted.
    if (name === 'title' && destination === 'none') this.#set({ destination: 'title' })
    else if (destination !== 'body') return passedOver.has(name)
    else if (name === 'fonttbl') this.#set({ destination: 'fonts' })
    else if (name === 'stylesheet') this.#set({ destination: 'styles' })
    else if (passedOver.has(name)) this.#set({ destination: 'none' })
    else return false
    return true
  }

  /** Whether the word changes how text is set or read. */
  #property(name: string, value: number | null): boolean {
    const on = value !== 0
    if (name === 'ansicpg') this.#encoding = encodingOfPage(value ?? 0) ?? this.#encoding
    else if (name === 'mac') this.#encoding = 'macintosh'
    else if (name === 'deff') this.#usualFont = value ?? -1
    else if (name === 'f') this.#set({ font: value ?? -1 })
    else if (name === 'fcharset' || name === 'cpg') this.#fontEncoding(name, value ?? 0)
    else if (name === 'uc') this.#set({ fallback: Math.min(Math.max(0, value ?? 1), 16) })
    else if (name === 'b') this.#set({ bold: on })
    else if (name === 'v' || name === 'deleted') this.#set({ hidden: on })
    else if (name === 'plain') this.#set({ bold: false, hidden: false, font: this.#usualFont })
    else if (name === 's') this.#set({ style: value ?? 0 })
    else if (name === 'outlinelevel') this.#outline = value !== null && value < 9 ? value + 1 : null
    else if (name === 'pard') {
      this.#set({ style: 0 })
      this.#outline = null
      this.#isItem = false
    } else if (name === 'trowd') this.#inBody(() => this.#out.beginRow())
    else return false
    return true
  }

  #set(change: Partial<Group>): void {
    if (this.#tooDeep === 0) this.#group = { ...this.#group, ...change }
  }

  #fontEncoding(name: string, value: number): void {
    if (this.#group.destination !== 'fonts') return
    const encoding = name === 'cpg' ? encodingOfPage(value) : encodingOfCharset(value)
    if (encoding !== null) this.#fonts.set(this.#group.font, encoding)
  }

  /** `heading 1;` in the table of styles */
  #nameStyle(words: string): void {
    if (this.#styleName.length < longestName) this.#styleName += words
    if (!words.includes(';')) return
    const level = /^\s*(?:heading|标题)\s*([1-6])/i.exec(this.#styleName)?.[1]
    if (/^\s*title\s*;/i.test(this.#styleName)) this.#headings.set(this.#group.style, 1)
    else if (level !== undefined) this.#headings.set(this.#group.style, Number(level))
    this.#styleName = ''
  }

  #unicode(value: number, start: number, end: number): void {
    this.#decode()
    this.#put(String.fromCharCode(value & 0xffff), start, end)
    this.#passing = this.#group.fallback
  }

  /** Up to where the bytes are ASCII that no byte before them has a claim on. */
  #wideFrom(at: number, end: number): number {
    // The second byte of a pair may look like ASCII.
    if (this.#bytes.length > 0) return at
    let wide = at
    while (wide < end && this.#source.charCodeAt(wide) < 0x80) wide++
    return wide
  }

  #byte(byte: number, start: number, end: number): void {
    if (!this.#isShown()) return
    this.#bytes.push({ byte, start, end })
  }

  #decode(): void {
    if (this.#bytes.length === 0) return
    const { font } = this.#group
    const encoding = this.#fonts.get(font < 0 ? this.#usualFont : font) ?? this.#encoding
    const found = decodeBytes(this.#bytes, encoding)
    this.#bytes = []
    for (const { text, start, end } of found) this.#put(text, start, end)
  }

  #isShown(): boolean {
    const { destination, hidden } = this.#group
    return this.#tooDeep === 0 && !hidden && (destination === 'body' || destination === 'title')
  }

  #put(text: string, start: number, end: number): void {
    this.#decode()
    if (text === '' || !this.#isShown()) return
    if (this.#group.destination === 'title') this.#out.putTitle(text, start, end)
    else this.#out.put(text, start, end, this.#group.bold)
  }

  #keep(start: number, end: number): void {
    if (this.#group.destination !== 'body') this.#put(this.#source.slice(start, end), start, end)
    else if (this.#isShown()) this.#out.keep(start, end, this.#group.bold)
  }

  #paragraph(): void {
    this.#decode()
    this.#inBody(() => this.#out.endParagraph(this.#setting()))
  }

  #setting(): ParagraphSetting {
    const level = this.#outline ?? this.#headings.get(this.#group.style) ?? null
    return { level, isItem: this.#isItem }
  }

  #inBody(act: () => void): void {
    if (this.#tooDeep === 0 && this.#group.destination === 'body') act()
  }
}
