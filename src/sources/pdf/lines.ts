import type { Run } from './pages.ts'

/** A rectangle in points; `y0` is its lower edge. */
export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** Runs on one baseline that stand near each other. */
export interface Segment extends Box {
  readonly runs: readonly Run[]
  readonly y: number
  readonly size: number
}

/** Gap in em between runs of one line of text; between columns it is wider, in letter-spaced lines as well. */
const nearGap = 0.7

export function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = []
  for (const row of rowsOf(unique(runs))) {
    let current: Run[] = []
    for (const run of row) {
      const last = current.at(-1)
      if (last !== undefined && run.x - (last.x + last.width) > nearGap * Math.max(last.size, run.size)) {
        segments.push(segmentOf(current))
        current = []
      }
      current.push(run)
    }
    if (current.length > 0) segments.push(segmentOf(current))
  }
  return segments
}

/** Rows of runs with one baseline, from the top, each from the left. Superscripts belong to the row they stand in. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { y: number; size: number; runs: Run[] }[] = []
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const near = row !== undefined && row.y - run.y < 0.4 * Math.min(row.size, run.size)
    if (near) {
      row.runs.push(run)
      if (run.size > row.size) [row.y, row.size] = [run.y, run.size]
    } else rows.push({ y: run.y, size: run.size, runs: [run] })
  }
  return rows.map(row => row.runs.toSorted((a, b) => a.x - b.x))
}

/** Without the second printing of letters that a page paints twice to make them bold. */
function unique(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return runs.filter(run => {
    const key = `${run.end - run.start} ${Math.round(run.width)} ${Math.round(run.y / 2)}`
    const others = seen.get(key) ?? []
    const twice = others.some(
      other =>
        other.start !== run.start &&
        Math.abs(other.x - run.x) < 0.15 * run.size &&
        Math.abs(other.y - run.y) < 0.15 * run.size,
    )
    if (!twice) seen.set(key, [...others.slice(-20), run])
    return !twice
  })
}

function segmentOf(runs: readonly Run[]): Segment {
  const size = commonSize(runs)
  const base = runs.find(run => run.size === size)!
  return {
    runs,
    size,
    y: base.y,
    x0: runs[0]!.x,
    x1: Math.max(...runs.map(run => run.x + run.width)),
    y0: base.y - size * 0.25,
    y1: base.y + size * 0.85,
  }
}

/** The size of most of the letters. */
export function commonSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>()
  for (const run of runs) {
    const size = Math.round(run.size * 4) / 4
    letters.set(size, (letters.get(size) ?? 0) + run.end - run.start)
  }
  const common = [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  return runs.find(run => Math.round(run.size * 4) / 4 === common)?.size ?? 0
}

/** Rows of one column with nothing else between them. */
export interface Column extends Box {
  readonly rows: readonly (readonly Segment[])[]
  /** of a table: the lines of each cell, row by row */
  readonly cells?: readonly (readonly (readonly Segment[])[])[]
  readonly size: number
}

/** Distance between baselines, in sizes, up to which rows are of one column. */
const farthestRow = 2.3

/** Columns: rows that follow each other, overlap, and are of one size. */
export function columnsOf(segments: readonly Segment[], body: number): Column[] {
  const parent = segments.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const order = segments.map((_, i) => i).toSorted((a, b) => segments[b]!.y - segments[a]!.y)
  const beside = rightNeighbours(segments, order)
  for (let at = 0; at < order.length; at++)
    for (let next = at + 1; next < order.length; next++) {
      const [upper, lower] = [segments[order[at]!]!, segments[order[next]!]!]
      const distance = upper.y - lower.y
      if (distance > farthestRow * Math.max(upper.size, lower.size)) break
      if (rootOf(order[at]!) === rootOf(order[next]!)) continue
      const together =
        distance > 0.4 * lower.size
          ? followsIn(upper, lower)
          : isHeadline(upper, lower, body) ||
            ((beside[order[at]!] === order[next] || beside[order[next]!] === order[at]) &&
              isRiver(segments, upper, lower))
      if (together) parent[rootOf(order[at]!)] = rootOf(order[next]!)
    }
  const groups = new Map<number, Segment[]>()
  segments.forEach((segment, i) => {
    const group = groups.get(rootOf(i))
    if (group === undefined) groups.set(rootOf(i), [segment])
    else group.push(segment)
  })
  return [...groups.values()].flatMap(parted).map(columnOf)
}

/** For each segment the nearest to its right in its row, -1 where there is none; `order` is from the top. */
function rightNeighbours(segments: readonly Segment[], order: readonly number[]): number[] {
  const found = segments.map(() => -1)
  const consider = (left: number, right: number): void => {
    const { x0 } = segments[right]!
    if (x0 < segments[left]!.x1) return
    if (found[left] === -1 || x0 < segments[found[left]!]!.x0) found[left] = right
  }
  order.forEach((here, at) => {
    for (let next = at + 1; next < order.length; next++) {
      const other = order[next]!
      if (segments[here]!.y - segments[other]!.y > 0.4 * segments[other]!.size) break
      consider(here, other)
      consider(other, here)
    }
  })
  return found
}

/** Gap in em between the words of a letter-spaced headline. */
const headlineGap = 2.5

function isHeadline(a: Segment, b: Segment, body: number): boolean {
  const gap = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
  return a.size >= body * 1.3 && Math.abs(a.size - b.size) < 0.5 && gap <= headlineGap * a.size
}

/** Gap in em between words of a justified line at most, and how far around it is looked, in sizes. */
const riverGap = 3
const around = 6.5

/** A gap inside a justified line: most rows near it run across it, where a gutter has text on both its sides. */
function isRiver(segments: readonly Segment[], a: Segment, b: Segment): boolean {
  const [left, right] = a.x0 < b.x0 ? [a, b] : [b, a]
  const gap = right.x0 - left.x1
  if (gap <= 0 || gap > riverGap * a.size || Math.abs(a.size - b.size) > a.size * 0.12) return false
  const middle = (left.x1 + right.x0) / 2
  let across = 0
  const sides = new Map<number, number>()
  for (const segment of segments) {
    const distance = Math.abs(segment.y - a.y)
    if (
      distance > around * a.size ||
      distance < 0.4 * a.size ||
      Math.abs(segment.size - a.size) > a.size * 0.12
    )
      continue
    if (segment.x0 < left.x1 && segment.x1 > right.x0) across++
    else if (Math.abs(segment.x1 - middle) < gap * 2 || Math.abs(segment.x0 - middle) < gap * 2) {
      const row = Math.round(segment.y)
      sides.set(row, (sides.get(row) ?? 0) | (segment.x1 <= middle ? 1 : segment.x0 >= middle ? 2 : 0))
    }
  }
  const beside = [...sides.values()].filter(side => side === 3).length
  return across > beside
}

function followsIn(upper: Segment, lower: Segment): boolean {
  const sameSize = Math.max(upper.size, lower.size) <= Math.min(upper.size, lower.size) * 1.12
  const overlap = Math.min(upper.x1, lower.x1) - Math.max(upper.x0, lower.x0)
  return sameSize && overlap > 0.5 * Math.min(upper.x1 - upper.x0, lower.x1 - lower.x0)
}

/** Rows over which an empty strip must run to part columns, and its width in em. */
const leastRows = 3
const leastGutter = 0.6

/** Two columns that a line over both has joined: parted where an empty strip runs through most rows. */
function parted(segments: readonly Segment[]): Segment[][] {
  const rows = rowsOfSegments(segments)
  const double = rows.filter(row => row.length > 1)
  if (double.length < leastRows || double.length < rows.length * 0.5) return [[...segments]]
  for (const gap of gaps(double[0]!)) {
    const strip = stripThrough(double, gap, segments[0]!.size * leastGutter)
    if (strip !== null) return bandsOf(rows, (strip.x0 + strip.x1) / 2).flatMap(parted)
  }
  return [[...segments]]
}

/** Rows across a strip and rows beside it, in bands from the top; a short row goes on with the band above it. */
function bandsOf(rows: readonly Segment[][], middle: number): Segment[][] {
  const bands: Segment[][] = []
  let state: 'across' | 'beside' | null = null
  let [left, right]: [Segment[], Segment[]] = [[], []]
  for (const row of rows) {
    const crosses = row.some(segment => segment.x0 < middle && segment.x1 > middle)
    const both = row.some(segment => segment.x1 <= middle) && row.some(segment => segment.x0 >= middle)
    const next: 'across' | 'beside' = crosses ? 'across' : both ? 'beside' : (state ?? 'across')
    if (next !== state) {
      bands.push(left, right)
      ;[left, right] = [[], []]
      state = next
    }
    for (const segment of row) (next === 'across' || segment.x1 <= middle ? left : right).push(segment)
  }
  return [...bands, left, right].filter(band => band.length > 0)
}

interface Gap {
  readonly x0: number
  readonly x1: number
}

/** What is left of a gap when it runs on through nine in ten rows; null where it is too narrow or ends. */
function stripThrough(rows: readonly Segment[][], gap: Gap, least: number): Gap | null {
  let { x0, x1 } = gap
  let through = 0
  for (const row of rows) {
    const next = gaps(row).find(other => Math.min(other.x1, x1) - Math.max(other.x0, x0) >= least)
    if (next === undefined) continue
    through++
    x0 = Math.max(x0, next.x0)
    x1 = Math.min(x1, next.x1)
  }
  return through >= rows.length * 0.9 && x1 - x0 >= least ? { x0, x1 } : null
}

const gaps = (row: readonly Segment[]): Gap[] =>
  row.slice(1).map((segment, i) => ({ x0: row[i]!.x1, x1: segment.x0 }))

export function rowsOfSegments(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row !== undefined && row[0]!.y - segment.y < 0.4 * segment.size) row.push(segment)
    else rows.push([segment])
  }
  return rows.map(row => row.toSorted((a, b) => a.x0 - b.x0))
}

function columnOf(segments: readonly Segment[]): Column {
  return {
    rows: rowsOfSegments(segments),
    size: commonSize(segments.flatMap(segment => segment.runs)),
    x0: Math.min(...segments.map(s => s.x0)),
    x1: Math.max(...segments.map(s => s.x1)),
    y0: Math.min(...segments.map(s => s.y0)),
    y1: Math.max(...segments.map(s => s.y1)),
  }
}
