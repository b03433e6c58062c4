import { clipped, oneLine, padded, widthOf } from './width.ts'

export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** the column that gives way when the terminal is narrow */
  readonly flexible?: boolean
  /** widest that it may become on a terminal */
  readonly most?: number
  readonly paint?: (text: string) => string
}

export interface TableOptions {
  /** columns of the terminal; null: not a terminal, nothing is cut */
  readonly width: number | null
  readonly paintTitle?: (text: string) => string
}

const gap = 2
/** Columns that a flexible column keeps on the narrowest terminal. */
const leastFlexible = 16
/** Columns up to which a cell is filled up where nothing is cut. */
const mostPadding = 80

/** Rows of text as lines of aligned columns, the titles first. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string[] {
  const cells = rows.map(row => row.map(oneLine))
  const widths = columnWidths(columns, cells, options.width)
  const line = (row: readonly string[], paint: (text: string, column: Column) => string) =>
    row
      .map((cell, i) => {
        const column = columns[i]!
        const text = options.width === null ? cell : clipped(cell, widths[i]!)
        const fill = Math.max(0, widths[i]! - widthOf(text))
        if (column.align === 'right') return ' '.repeat(fill) + paint(text, column)
        return i === row.length - 1 ? paint(text, column) : paint(text, column) + padded('', fill)
      })
      .join(' '.repeat(gap))
      .trimEnd()
  const title = (text: string) => options.paintTitle?.(text) ?? text
  return [
    line(
      columns.map(column => column.title),
      title,
    ),
    ...cells.map(row => line(row, (text, column) => column.paint?.(text) ?? text)),
  ]
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): number[] {
  const natural = columns.map((column, i) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(column.title)),
  )
  if (width === null) return natural.map(most => Math.min(most, mostPadding))
  const bounded = natural.map((most, i) => Math.min(most, columns[i]!.most ?? most))
  const flexible = columns.findIndex(column => column.flexible)
  if (flexible < 0) return bounded
  const rest = bounded.reduce((sum, each, i) => sum + (i === flexible ? 0 : each), gap * (columns.length - 1))
  bounded[flexible] = Math.min(bounded[flexible]!, Math.max(leastFlexible, width - rest))
  return bounded
}
