import type { Writable } from './writable.ts'

/**
 * Text to source, piecewise: text offset `text` … `text + length` came from source offsets `source` …
 * `source + sourceLength`. Lengths are equal where characters were kept one for one; where layout was undone
 * they differ. Pieces lie in the order of the text and cover it. All offsets are UTF-16 code units.
 */
export interface MapPiece {
  readonly text: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** A text together with where each of its characters came from. */
export interface Mapped {
  readonly text: string
  readonly pieces: readonly MapPiece[]
}

/** Replaces `start` … `end` of a text by `by`. Edits of one list lie in order and do not overlap. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly by: string
}

export const empty: Mapped = { text: '', pieces: [] }

/** A stretch of the source as it stands. */
export function verbatim(source: string, start: number, end: number): Mapped {
  if (end <= start) return empty
  const length = end - start
  return {
    text: source.slice(start, end),
    pieces: [{ text: 0, length, source: start, sourceLength: length }],
  }
}

/**
 * Collects stretches of text with their origins; neighbouring verbatim stretches become one piece. Most texts are one
 * stretch: lists are made for the second.
 */
export class MappedBuilder {
  #text = ''
  #texts: string[] | null = null
  #pieces: MapPiece[] | null = null
  #length = 0
  /** the last piece, where it is verbatim and may grow */
  #last: Writable<MapPiece> | null = null

  get length(): number {
    return this.#length
  }

  /** Adds `text`, which stands for `sourceLength` units of the source from `source` on. */
  put(text: string, source: number, sourceLength: number): this {
    if (text === '') return this
    this.#say(text)
    this.#add(text.length, source, sourceLength)
    return this
  }

  /** Adds a stretch of the source as it stands. */
  keep(source: string, start: number, end: number): this {
    if (end <= start) return this
    this.#say(source.slice(start, end))
    this.#add(end - start, start, end - start)
    return this
  }

  /** Adds `start` … `end` of a mapped text. */
  copy(from: Mapped, start = 0, end = from.text.length): this {
    if (end <= start) return this
    const { text, pieces } = from
    this.#say(start === 0 && end === text.length ? text : text.slice(start, end))
    for (let i = start === 0 ? 0 : pieceAt(pieces, start); i < pieces.length; i++) {
      const piece = pieces[i]!
      if (piece.text >= end) break
      const head = Math.max(0, start - piece.text)
      const length = Math.min(piece.length, end - piece.text) - head
      // A piece whose lengths differ cannot be cut in the source: each part of it stands for the whole.
      if (piece.length === piece.sourceLength) this.#add(length, piece.source + head, length)
      else this.#add(length, piece.source, piece.sourceLength)
    }
    return this
  }

  build(): Mapped {
    this.#last = null
    return { text: this.#texts === null ? this.#text : this.#texts.join(''), pieces: this.#pieces ?? [] }
  }

  #say(text: string): void {
    if (this.#texts !== null) this.#texts.push(text)
    else if (this.#length === 0) this.#text = text
    else this.#texts = [this.#text, text]
  }

  #add(length: number, source: number, sourceLength: number): void {
    const last = this.#last
    const text = this.#length
    this.#length += length
    if (last !== null && length === sourceLength && last.source + last.sourceLength === source) {
      last.length += length
      last.sourceLength += length
      return
    }
    const piece = { text, length, source, sourceLength }
    if (this.#pieces === null) this.#pieces = [piece]
    else this.#pieces.push(piece)
    this.#last = length === sourceLength ? piece : null
  }
}

/** Index of the piece that holds a text offset; the number of pieces where it lies behind the last. */
function pieceAt(pieces: readonly MapPiece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]!
    if (piece.text + piece.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export function slice(from: Mapped, start: number, end = from.text.length): Mapped {
  if (start <= 0 && end >= from.text.length) return from
  return new MappedBuilder().copy(from, start, end).build()
}

export function concat(...texts: readonly Mapped[]): Mapped {
  const builder = new MappedBuilder()
  for (const text of texts) builder.copy(text)
  return builder.build()
}

/** A text whose source is itself a mapped text, mapped to what that one came from. */
export function through(outer: Mapped, inner: Mapped): Mapped {
  const builder = new MappedBuilder()
  for (const { text, length, source, sourceLength } of outer.pieces) {
    if (length === sourceLength) builder.copy(inner, source, source + length)
    else {
      const span = sourceSpan(inner, source, source + sourceLength)
      builder.put(outer.text.slice(text, text + length), span.start, span.end - span.start)
    }
  }
  return builder.build()
}

/** The same text in a source that stands `by` units further on. */
export const shifted = (from: Mapped, by: number): Mapped =>
  by === 0
    ? from
    : { text: from.text, pieces: from.pieces.map(piece => ({ ...piece, source: piece.source + by })) }

/** The text with every edit made; the replaced words stay mapped to where the old ones stood. */
export function edited(from: Mapped, edits: readonly TextEdit[]): Mapped {
  if (edits.length === 0) return from
  const builder = new MappedBuilder()
  let at = 0
  for (const { start, end, by } of edits) {
    builder.copy(from, at, start)
    if (by !== '') {
      const span = sourceSpan(from, start, end)
      builder.put(by, span.start, span.end - span.start)
    }
    at = end
  }
  return builder.copy(from, at).build()
}

/** The source units that a stretch of text came from: from its first character's to its last one's. */
export function sourceSpan(from: Mapped, start: number, end: number): { start: number; end: number } {
  const first = sourceOf(from, start)
  if (end <= start) return { start: first.start, end: first.start }
  const last = sourceOf(from, end - 1)
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}

/** The source units of one character. Behind the end of the text: the place behind the last character. */
export function sourceOf(from: Mapped, offset: number): { start: number; end: number } {
  const piece = from.pieces[pieceAt(from.pieces, offset)]
  if (piece === undefined) {
    const last = from.pieces.at(-1)
    const at = last === undefined ? 0 : last.source + last.sourceLength
    return { start: at, end: at }
  }
  if (piece.length !== piece.sourceLength)
    return { start: piece.source, end: piece.source + piece.sourceLength }
  const at = piece.source + offset - piece.text
  return { start: at, end: at + 1 }
}

/** Every match of a global pattern replaced. `by` may refer to nothing but its own text. */
export function replaced(
  from: Mapped,
  pattern: RegExp,
  by: string | ((match: RegExpExecArray) => string),
): Mapped {
  const edits: TextEdit[] = []
  for (const match of from.text.matchAll(pattern)) {
    const word = typeof by === 'string' ? by : by(match)
    if (word !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, by: word })
  }
  return edited(from, edits)
}

/** Without white space at either end. */
export function trim(from: Mapped): Mapped {
  const start = from.text.length - from.text.trimStart().length
  return slice(from, start, Math.max(start, from.text.trimEnd().length))
}
