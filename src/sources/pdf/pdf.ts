import { codedMessage } from '../../base/codes.ts'
import { MappedBuilder, type Mapped } from '../../base/mapped.ts'
import { cellMark, type Block, type Source } from '../source.ts'
import { columnsOf, commonSize, segmentsOf, type Column, type Segment } from './lines.ts'
import { inReadingOrder, medianBy } from './order.ts'
import { pdfText, type Page, type Run } from './pages.ts'
import { runningLines } from './running.ts'
import { tablesOf } from './tables.ts'

/** A PDF as lines in reading order, running heads and page numbers left out, notes behind the text. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Source> {
  const { text, pages, problem } = await pdfText(bytes)
  const messages = problem === null ? [] : [codedMessage(problem, name)]
  if (pages.length === 0 || problem === 'E_PDF_NO_TEXT') return { format: 'pdf', text, streams: [], messages }
  const body = commonSize(pages.flatMap(page => page.runs))
  const running = runningLines(text, pages)
  const lines: Block[] = []
  const notes: Block[] = []
  let box = 0
  pages.forEach((page, number) => {
    const { tables, rest } = tablesOf(segmentsOf(page.runs))
    const columns = inReadingOrder([...columnsOf(rest, body), ...tables])
    const setting = { text, body, measure: usualMeasure(columns) }
    for (const [i, column] of columns.entries()) {
      const below = i > 0 && isBelow(columns[i - 1]!, column)
      const read =
        column.cells === undefined ? columnLines(setting, column, box++, below) : tableRows(text, column)
      const blocks = read.filter((_, row) => !running.has(rowKey(number, column.rows[row]!)))
      const isNote = isFootnote(text, column, page, body)
      for (const block of blocks) (isNote ? notes : lines).push(block)
    }
  })
  return {
    format: 'pdf',
    text,
    streams: [
      {
        ...(problem === null ? {} : { damaged: true }),
        fields: [],
        blocks: [...lines, ...notes.map((block): Block => ({ ...block, kind: 'note' }))],
      },
    ],
    messages,
  }
}

const rowKey = (page: number, row: readonly Segment[]): string => `${page} ${row[0]!.runs[0]!.start}`

/** A line pitch so much wider than the column's own is a gap between paragraphs. */
const paragraphGap = 1.35

interface Setting {
  readonly text: string
  /** size of the body's letters, in points */
  readonly body: number
  /** width of most columns of the page, in points */
  readonly measure: number
}

/** `below`: it stands under the column before it, so that a gap parts them. */
function columnLines({ text, body, measure }: Setting, column: Column, box: number, below: boolean): Block[] {
  const pitches = column.rows.slice(1).map((row, i) => column.rows[i]![0]!.y - row[0]!.y)
  const pitch = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 4)] ?? 0
  return column.rows.map((row, i) => {
    const size = row[0]!.size
    return {
      kind: 'line' as const,
      text: rowText(text, row),
      layout: {
        gap: (i === 0 && below) || (i > 0 && pitches[i - 1]! > pitch * paragraphGap) ? 1 : 0,
        indent: (row[0]!.x0 - column.x0) / size,
        measure:
          (column.rows.length > 1 ? column.x1 - column.x0 : Math.max(measure, column.x1 - column.x0)) / size,
        width: (row.at(-1)!.x1 - row[0]!.x0) / size,
        size: body > 0 ? Math.round((size / body) * 100) / 100 : 1,
        box,
      },
    }
  })
}

function tableRows(text: string, { cells = [] }: Column): Block[] {
  return cells.map(row => {
    const builder = new MappedBuilder()
    row.forEach((cell, i) => {
      if (i > 0) builder.put(cellMark, cell[0]?.runs[0]?.start ?? row[0]![0]?.runs[0]?.start ?? 0, 0)
      cell.forEach((line, at) => {
        if (at > 0 && /[\p{Script=Latin}\p{N}\p{P}]$/u.test(builder.build().text))
          builder.put(' ', line.runs[0]!.start, 0)
        builder.copy(rowText(text, [line]))
      })
    })
    return { kind: 'table' as const, text: builder.build() }
  })
}

/** The middle width of columns that have several rows; of all where none has. */
function usualMeasure(columns: readonly Column[]): number {
  const tall = columns.filter(column => column.rows.length > 2 && column.cells === undefined)
  return medianBy(tall.length > 0 ? tall : columns, column => column.x1 - column.x0)
}

const isBelow = (upper: Column, lower: Column): boolean =>
  lower.y1 <= upper.y0 + 2 && Math.min(upper.x1, lower.x1) - Math.max(upper.x0, lower.x0) > 0

/** Gap in em from which a word ends, where the page paints no space. */
const wordGap = 0.17

function rowText(text: string, row: readonly Segment[]): Mapped {
  const builder = new MappedBuilder()
  const runs = row.flatMap(segment => segment.runs)
  const gaps = runs
    .slice(1)
    .map((run, i) => (run.x - runs[i]!.x - runs[i]!.width) / Math.max(run.size, runs[i]!.size))
  const wide = wideGap(text, runs, gaps)
  runs.forEach((run, i) => {
    const gap = gaps[i - 1] ?? 0
    const before = runs[i - 1]
    const spaced =
      /\s$/.test(text.slice(before?.start, before?.end)) || /^\s/.test(text.slice(run.start, run.end))
    if (gap > wide) builder.put('   ', run.start, 0)
    else if (gap > wordGap && !spaced) builder.put(' ', run.start, 0)
    builder.keep(text, run.start, run.end)
  })
  return builder.build()
}

/** Gap in em that parts words: in a letter-spaced line half as much again as between its letters. */
function wideGap(text: string, runs: readonly Run[], gaps: readonly number[]): number {
  const words = runs.map(run => text.slice(run.start, run.end).trim())
  if (words.every(word => /^\S(?: \S)*$/.test(word)) && words.some(word => word.length > 2)) return 0.9
  const lone = words.filter(word => word.length === 1).length
  if (lone < 4 || lone < runs.length * 0.8) return 1.6
  return Math.max(0.5, medianBy(gaps, gap => gap) * 1.5)
}

/** Small letters at the foot of the page that begin with a note's mark. */
function isFootnote(text: string, column: Column, page: Page, body: number): boolean {
  if (column.size > body * 0.92 || column.y1 > page.height * 0.4) return false
  const first = column.rows[0]![0]!.runs[0]!
  return /^\s*(?:\d{1,3}|[*†‡①-⑳]|\[\d{1,3}\])/.test(text.slice(first.start, first.end))
}
