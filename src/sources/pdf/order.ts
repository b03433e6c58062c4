import type { Column } from './lines.ts'

/**
 * Reading order by cutting the page (Nagy and Seth 1984, recursive X-Y cut), with changes for newspapers: a wide headline,
 * a picture over several columns, or a headline in an empty band of them cuts before the columns do, and where nothing
 * cuts, the widest column parts what is above it from what is below.
 */
export function inReadingOrder(columns: readonly Column[]): Column[] {
  if (columns.length < 2) return [...columns]
  const parts =
    aboveHeadline(columns, spanning) ??
    atEmptyBand(columns) ??
    sideBySide(columns) ??
    aboveHeadline(columns, 0) ??
    oneAboveOther(columns) ??
    aroundWidest(columns)
  return parts.flatMap(part => inReadingOrder(part))
}

/** Against the middle width of columns, a headline that belongs to several of them. */
const spanning = 1.4
const headlineSize = 1.3

/** Parts at the top of a headline, at least `times` as wide as the middle column, that nothing stands beside. */
function aboveHeadline(columns: readonly Column[], times: number): Column[][] | null {
  const body = medianBy(columns, column => column.size)
  const width = medianBy(
    columns.filter(column => column.rows.length > 1),
    widthOf,
  )
  const headlines = columns.filter(c => c.size >= body * headlineSize && widthOf(c) >= width * times)
  for (const headline of headlines.toSorted((a, b) => b.y1 - a.y1)) {
    const isAbove = (column: Column): boolean => column.y0 >= headline.y1 - 1
    const above = columns.filter(isAbove)
    const below = columns.filter(column => !isAbove(column))
    const isCut = above.length > 0 && below.length > 0
    if (isCut && below.every(column => column.y1 <= headline.y1 + 1)) return [above, below]
  }
  return null
}

/** Height in sizes of a band that a picture leaves empty, and of one with a headline in it. */
const pictureBand = 4
const headlineBand = 1.5

/**
 * Parts at a band through all columns that holds nothing, or nothing but a headline, where columns stand side by side both
 * above and below it: each column goes on below the band only behind the last column above it.
 */
function atEmptyBand(columns: readonly Column[]): Column[][] | null {
  const body = medianBy(columns, column => column.size)
  const tops = columns.toSorted((a, b) => b.y1 - a.y1)
  const first = tops.findIndex((column, i) => tops.slice(0, i).some(other => isBeside(column, other)))
  const last = tops.findLastIndex((column, i) => tops.slice(i + 1).some(other => isBeside(column, other)))
  let bottom = Infinity
  // Two stand side by side above the band where the second is, and below it where the first is.
  for (let i = 0; i <= last; i++) {
    const next = tops[i]!
    const gap = bottom - next.y1
    bottom = Math.min(bottom, next.y0)
    if (i <= first || gap <= 0) continue
    const isHeadline = next.size >= body * headlineSize
    if (isHeadline && i === last) continue
    const height = isHeadline ? bottom - tops[i + 1]!.y1 + gap : gap
    if (height >= body * (isHeadline ? headlineBand : pictureBand)) return [tops.slice(0, i), tops.slice(i)]
  }
  return null
}

const isBeside = (a: Column, b: Column): boolean =>
  Math.min(a.x1, b.x1) < Math.max(a.x0, b.x0) && Math.min(a.y1, b.y1) > Math.max(a.y0, b.y0)

/** Parts at an empty strip from top to bottom. */
function sideBySide(columns: readonly Column[]): Column[][] | null {
  return cut(
    columns,
    column => column.x0,
    column => column.x1,
    2,
  )
}

/** Share of the whole width from which a column spans it. */
const spansWhole = 0.6

/** Parts a column as wide as the whole from what stands above and below it; what is not parted stays together. */
function oneAboveOther(columns: readonly Column[]): Column[][] | null {
  const whole = Math.max(...columns.map(c => c.x1)) - Math.min(...columns.map(c => c.x0))
  const spans = (part: readonly Column[]): boolean =>
    part.some(column => widthOf(column) > whole * spansWhole)
  const bands = cut(
    columns,
    column => -column.y1,
    column => -column.y0,
    0,
  )
  const parts: Column[][] = []
  for (const band of bands ?? []) {
    const last = parts.at(-1)
    if (last !== undefined && !spans(band) && !spans(last)) last.push(...band)
    else parts.push([...band])
  }
  return parts.length > 1 ? parts : null
}

function cut(
  columns: readonly Column[],
  start: (column: Column) => number,
  end: (column: Column) => number,
  least: number,
): Column[][] | null {
  const parts: Column[][] = []
  let reach = -Infinity
  for (const column of columns.toSorted((a, b) => start(a) - start(b))) {
    if (start(column) >= reach + least || parts.length === 0) parts.push([])
    parts.at(-1)!.push(column)
    reach = Math.max(reach, end(column))
  }
  return parts.length > 1 ? parts : null
}

function aroundWidest(columns: readonly Column[]): Column[][] {
  const widest = columns.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a))
  const middle = (column: Column): number => (column.y0 + column.y1) / 2
  const others = columns.filter(column => column !== widest)
  const above = others.filter(column => middle(column) > middle(widest))
  const below = others.filter(column => middle(column) <= middle(widest))
  return [above, [widest], below].filter(part => part.length > 0)
}

const widthOf = (column: Column): number => column.x1 - column.x0

export function medianBy<T>(items: readonly T[], value: (item: T) => number): number {
  const sorted = items.map(value).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
