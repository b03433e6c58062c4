import type { Stretch } from '../segments.ts'

/** A stretch of text as a page paints it, as pdf.js gives it; lengths in points, the origin at the lower left. */
export interface PaintedText {
  readonly str: string
  /** ISO 32000-1, 8.3.3: the last two are where the baseline begins */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly vertical: boolean
}

/** Corners of a box on the page: left, lower, right, upper. */
export type Corners = readonly [number, number, number, number]

/** How far letters reach below and above their baseline, in em. */
const [descent, ascent] = [0.25, 0.9]

/**
 * Where the words of a span stand on a page. The source text of a PDF is what its pages paint, in order, with a line end
 * behind each page; `start` is where this page begins in it. Of a stretch that the span cuts, a part as long is taken.
 */
export function placesOn(items: readonly PaintedText[], start: number, span: Stretch): Corners[] {
  const found: Corners[] = []
  let at = start
  for (const item of items) {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, at + item.str.length)]
    if (from < to && item.str.trim() !== '')
      found.push(boxOf(item, (from - at) / item.str.length, (to - at) / item.str.length))
    at += item.str.length
  }
  return found
}

function boxOf({ transform, width, height, vertical }: PaintedText, from: number, to: number): Corners {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  const size = Math.hypot(c, d)
  if (vertical) {
    const length = Math.abs(height) || Math.abs(width)
    return [x - size / 2, y - to * length, x + size / 2, y - from * length]
  }
  return [x + from * width, y - descent * size, x + to * width, y + ascent * size]
}

/** UTF-16 units that a page takes in the source text, the line end behind it included. */
export const lengthOf = (items: readonly PaintedText[]): number =>
  items.reduce((sum, item) => sum + item.str.length, 1)
