import { MappedBuilder, type Mapped } from '../../base/mapped.ts'
import { decoded } from '../html/entities.ts'

/** A stretch between two hard line breaks, its marks undone. */
export interface InlineRun {
  readonly text: Mapped
  readonly strong: boolean
  /** all its letters are a link's */
  readonly link: boolean
}

const special = /[\\*_<[\]!&`~^]| {2,}\n/
const mark = /[\\*_<[\]!&`~\n]/g
const tag = /^<\/?([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>/
const autolink = /^<((?:https?:\/\/|mailto:)?[^\s<>@]*[@:./][^\s<>]*)>/
const comment = /^<!--[\s\S]*?-->/
const noteReference =
  /^(?:\[\^[^\]\s]+\]|<sup>\s*(?:\\?\[?\s*(?:\d{1,3}|[*†‡])\s*\\?\]?)\s*<\/sup>|\[\\\[\d{1,3}\\\]\]\([^)]*\)|\[<sup>[^\]]{1,12}\]\([^)]*\))/
const linkEnd =
  /^\]\(\s*(?:<[^>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)(?:\{[^}]*\})?/
const referenceEnd = /^\](?:\[[^\]]*\])?(?:\{[^}]*\})?/

/** Undoes emphasis, links, images, escapes, note marks and inline HTML of one paragraph. `raw` keeps its line ends. */
export function inlineRuns(raw: Mapped): InlineRun[] {
  if (!special.test(raw.text)) return [{ text: raw, strong: false, link: false }]
  return new Inline(raw).run()
}

class Inline {
  readonly #raw: Mapped
  readonly #text: string
  #runs: InlineRun[] = []
  #builder = new MappedBuilder()
  #isStrong = false
  #linkDepth = 0
  readonly #hasLinks: boolean
  #letters = 0
  #strongLetters = 0
  #linkLetters = 0

  constructor(raw: Mapped) {
    this.#raw = raw
    this.#text = raw.text
    this.#hasLinks = raw.text.includes('](')
  }

  run(): InlineRun[] {
    const text = this.#text
    let at = 0
    while (at < text.length) {
      const next = at + Math.max(0, this.#plainLength(at))
      if (next > at) this.#copy(at, next)
      at = next < text.length ? this.#mark(next) : next
    }
    this.#break()
    return this.#runs
  }

  #plainLength(at: number): number {
    mark.lastIndex = at
    const match = mark.exec(this.#text)
    return (match === null ? this.#text.length : match.index) - at
  }

  /** Reads the mark at an offset; returns the offset behind it. */
  #mark(at: number): number {
    const text = this.#text
    const unit = text[at]!
    if (unit === '\n') return this.#lineEnd(at)
    const rest = text.slice(at, at + 2000)
    const note = this.#mayBeNote(at) ? noteReference.exec(rest) : null
    if (note !== null) return at + note[0].length
    if (unit === '\\') return this.#escape(at)
    if (unit === '*' || unit === '_' || unit === '~') return this.#emphasis(at)
    if (unit === '<') return this.#tag(at, rest)
    if (unit === '!' && text[at + 1] === '[') return this.#image(at)
    if (unit === '[' && this.#linkCloses(at)) {
      this.#linkDepth++
      return at + 1
    }
    if (unit === ']' && this.#linkDepth > 0) {
      this.#linkDepth--
      return at + (linkEnd.exec(rest) ?? referenceEnd.exec(rest))![0].length
    }
    if (unit === '`') return this.#skipRun(at, '`')
    if (unit === '&') return this.#entity(at)
    this.#copy(at, at + 1)
    return at + 1
  }

  #mayBeNote(at: number): boolean {
    const next = this.#text[at + 1] ?? ''
    return this.#text[at] === '[' ? '^<\\'.includes(next) : this.#text[at] === '<' && next === 's'
  }

  #lineEnd(at: number): number {
    const before = this.#text[at - 1]
    const hard = before === '\\' || (before === ' ' && this.#text[at - 2] === ' ')
    if (hard) this.#break()
    else this.#copy(at, at + 1)
    return at + 1
  }

  #escape(at: number): number {
    const next = this.#text[at + 1]
    if (next === undefined || /[\p{L}\p{N}\s]/u.test(next)) {
      if (next !== '\n') this.#copy(at, at + 1)
      return at + 1
    }
    this.#copy(at + 1, at + 2)
    return at + 2
  }

  #emphasis(at: number): number {
    const unit = this.#text[at]!
    const end = this.#skipRun(at, unit)
    const before = this.#text[at - 1] ?? '\n'
    const after = this.#text[end] ?? '\n'
    const isMark =
      unit === '*'
        ? !(before === ' ' && after === ' ')
        : unit === '~'
          ? end - at === 2
          : !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
    if (!isMark || end - at > 4) this.#copy(at, end)
    else if (unit !== '~' && end - at >= 2) this.#isStrong = !this.#isStrong
    return end
  }

  #tag(at: number, rest: string): number {
    const found = comment.exec(rest) ?? tag.exec(rest)
    if (found !== null) {
      if (found[1]?.toLowerCase() === 'br') this.#break()
      return at + found[0].length
    }
    const link = autolink.exec(rest)
    if (link === null) {
      this.#copy(at, at + 1)
      return at + 1
    }
    this.#copy(at + 1, at + 1 + link[1]!.length)
    return at + link[0].length
  }

  #image(at: number): number {
    const match = /^!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?(?:\{[^}]*\})?/.exec(this.#text.slice(at, at + 4000))
    if (match !== null) return at + match[0].length
    this.#copy(at, at + 1)
    return at + 1
  }

  /** Whether the bracket at an offset opens a link: its own closing bracket is followed by an address. */
  #linkCloses(at: number): boolean {
    if (!this.#hasLinks) return false
    let depth = 0
    for (let i = at; i < this.#text.length && i < at + 2000; i++) {
      const unit = this.#text[i]
      if (unit === '\\') i++
      else if (unit === '[') depth++
      else if (unit === ']' && --depth === 0) return this.#text[i + 1] === '('
    }
    return false
  }

  #entity(at: number): number {
    const match = /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/i.exec(this.#text.slice(at, at + 40))
    if (match === null) {
      this.#copy(at, at + 1)
      return at + 1
    }
    const piece = decoded(match[0], 0, match[0].length)
    const from = this.#raw.pieces.find(p => p.text <= at && at < p.text + p.length)!
    this.#builder.put(piece.text, from.source + at - from.text, match[0].length)
    this.#count(piece.text)
    return at + match[0].length
  }

  #skipRun(at: number, mark: string): number {
    let end = at
    while (this.#text[end] === mark) end++
    return end
  }

  #copy(start: number, end: number): void {
    this.#builder.copy(this.#raw, start, end)
    this.#count(this.#text.slice(start, end))
  }

  #count(text: string): void {
    const letters = text.trim().length
    this.#letters += letters
    if (this.#isStrong) this.#strongLetters += letters
    if (this.#linkDepth > 0) this.#linkLetters += letters
  }

  #break(): void {
    if (this.#letters > 0)
      this.#runs.push({
        text: this.#builder.build(),
        strong: this.#strongLetters >= this.#letters,
        link: this.#linkLetters >= this.#letters,
      })
    this.#builder = new MappedBuilder()
    this.#letters = this.#strongLetters = this.#linkLetters = 0
  }
}
