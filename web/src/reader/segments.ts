/** UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A run of text in which the same marks hold. */
export interface Segment extends Stretch {
  /** indices into the marks, the outermost first */
  readonly marks: readonly number[]
  /** those of them that begin here: a mark begins in one segment of the whole document, wherever it is cut */
  readonly begins: readonly number[]
}

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that marks may lie inside one another or cross. Joined,
 * the segments are the stretch.
 */
export function segmentsOf(stretch: Stretch, marks: readonly Stretch[]): Segment[] {
  const near = marks
    .map((mark, index) => ({ ...mark, index }))
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
  const cuts = new Set([stretch.start, stretch.end])
  for (const { start, end } of near) {
    cuts.add(Math.max(start, stretch.start))
    cuts.add(Math.min(end, stretch.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const outermostFirst = near.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!
    const here = outermostFirst.filter(mark => mark.start < end && mark.end > start)
    return {
      start,
      end,
      marks: here.map(({ index }) => index),
      begins: here.filter(mark => mark.start === start).map(({ index }) => index),
    }
  })
}
