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
  readonly size: number
}

/** Distance between baselines, in sizes, up to which rows are of one column. */
const farthestRow = 2.3

/** Columns: rows that follow each other, overlap, and are of one size. */
export function columnsOf(segments: readonly Segment[]): Column[] {
  const parent = segments.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const order = segments.map((_, i) => i).toSorted((a, b) => segments[b]!.y - segments[a]!.y)
  order.forEach((i, at) => {
    for (const j of order.slice(at + 1)) {
      const [upper, lower] = [segments[i]!, segments[j]!]
      const distance = upper.y - lower.y
      if (distance > farthestRow * Math.max(upper.size, lower.size)) break
      if (distance > 0.4 * lower.size && followsIn(upper, lower)) parent[rootOf(i)] = rootOf(j)
    }
  })
  const groups = new Map<number, Segment[]>()
  segments.forEach((segment, i) => groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), segment]))
  return [...groups.values()].flatMap(parted).map(columnOf)
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
    if (strip === null) continue
    const middle = (strip.x0 + strip.x1) / 2
    const across = segments.filter(segment => segment.x0 < middle && segment.x1 > middle)
    const left = segments.filter(segment => segment.x1 <= middle)
    const right = segments.filter(segment => segment.x0 >= middle)
    return [...(across.length > 0 ? [across] : []), ...parted(left), ...parted(right)]
  }
  return [[...segments]]
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

function rowsOfSegments(segments: readonly Segment[]): Segment[][] {
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
