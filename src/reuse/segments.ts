import type { Span } from '../base/span.ts'
import { isKind, WORD } from './character-kinds.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Words of a text with or without word spaces: each run of letters and digits is parted once, when a place in it is first asked for. */
export class Segments {
  private readonly text: string
  /** by where a run begins: where its words end */
  private readonly runs = new Map<number, readonly number[]>()

  constructor(text: string) {
    this.text = text
  }

  /** The word that a place stands inside; null between words, and where no letters or digits are on both sides. */
  over(at: number): Span | null {
    const { text } = this
    if (!isKind(text, at - 1, WORD) || !isKind(text, at, WORD)) return null
    let from = at
    while (isKind(text, from - 1, WORD)) from--
    let start = from
    for (const end of this.endsFrom(from)) {
      if (end === at) return null
      if (end > at) return { start, end }
      start = end
    }
    return null
  }

  private endsFrom(from: number): readonly number[] {
    const known = this.runs.get(from)
    if (known) return known
    let to = from
    while (isKind(this.text, to, WORD)) to++
    const words = segmenter.segment(this.text.slice(from, to))
    const ends = Array.from(words, ({ index, segment }) => from + index + segment.length)
    this.runs.set(from, ends)
    return ends
  }
}
