import { rowsOfSegments, type Box, type Column, type Segment } from './lines.ts'
import { medianBy } from './order.ts'

/**
 * Tables by alignment alone, as text layers have no rules: cells that stand under each other at one edge or in the middle
 * make a chain; chains side by side that leave most of their width empty make a table. Columns of text fill their width.
 */
export function tablesOf(segments: readonly Segment[]): { tables: Column[]; rest: Segment[] } {
  const rows = rowsOfSegments(segments)
  if (rows.filter(row => row.length > 1).length < leastRows) return { tables: [], rest: [...segments] }
  const chains = chainsOf(rows)
  const tables = groupsOf(rows, chains).flatMap(group => tablesIn(rows, group))
  const taken = new Set(tables.flatMap(table => table.rows.flat()))
  return { tables, rest: segments.filter(segment => !taken.has(segment)) }
}

/** Rows of at least two cells that make a table. */
const leastRows = 3
/** How far edges of one column of cells may be apart, in em. */
const aligned = 0.35
/** Distance in em between lines of neighbouring rows at most. */
const farthest = 4
/** Share of its width that a column of cells fills at most. */
const mostFilled = 0.75

type Chain = Set<Segment>

function isAligned(a: Segment, b: Segment): boolean {
  const slack = aligned * Math.min(a.size, b.size)
  return (
    Math.abs(a.x0 - b.x0) <= slack ||
    Math.abs(a.x1 - b.x1) <= slack ||
    Math.abs(a.x0 + a.x1 - b.x0 - b.x1) <= slack * 2
  )
}

/** How many times wider a line of text is than a cell under or over it. */
const muchWider = 3
const widthOf = ({ x0, x1 }: Box): number => x1 - x0
const isOtherWidth = (a: Segment, b: Segment): boolean =>
  Math.max(widthOf(a), widthOf(b)) > muchWider * Math.min(widthOf(a), widthOf(b)) &&
  Math.max(widthOf(a), widthOf(b)) > longestCell * a.size

/** Em from which a line may be one of a text. */
const longestCell = 8

/** For each segment the others that stand above and below it in line. */
function chainsOf(rows: readonly Segment[][]): Map<Segment, Chain> {
  const chains = new Map<Segment, Chain>(rows.flat().map(segment => [segment, new Set([segment])]))
  rows.forEach((row, i) => {
    for (const segment of row) {
      const below = onlyBelow(rows, i, segment)
      if (below === null || Math.abs(below.size - segment.size) > segment.size * 0.12) continue
      if (!isAligned(segment, below) || isOtherWidth(segment, below)) continue
      const [upper, lower] = [chains.get(segment)!, chains.get(below)!]
      if (upper === lower) continue
      for (const each of lower) {
        upper.add(each)
        chains.set(each, upper)
      }
    }
  })
  return chains
}

/** The nearest segment under another; null where it spans several. */
function onlyBelow(rows: readonly Segment[][], i: number, segment: Segment): Segment | null {
  for (let at = i + 1; at < rows.length; at++) {
    const row = rows[at]!
    if (segment.y - row[0]!.y > farthest * segment.size) return null
    const found = row.filter(other => other.x0 < segment.x1 && other.x1 > segment.x0)
    if (found.length > 0) return found.length === 1 ? found[0]! : null
  }
  return null
}

const startOf = (segments: Iterable<Segment>): number => Math.min(...[...segments].map(segment => segment.x0))

/** Chains side by side, each but the last leaving much of its width empty where another stands beside it. */
function groupsOf(rows: readonly Segment[][], chains: ReadonlyMap<Segment, Chain>): Set<Chain>[] {
  const beside = new Map<Chain, Map<Chain, [Segment, Segment][]>>()
  for (const row of rows)
    row.slice(1).forEach((right, i) => {
      const left = row[i]!
      const [a, b] = [chains.get(left)!, chains.get(right)!]
      if (a === b || a.size < 2 || b.size < 2) return
      const pairs = beside.get(a) ?? new Map<Chain, [Segment, Segment][]>()
      const among = pairs.get(b) ?? []
      among.push([left, right])
      beside.set(a, pairs.set(b, among))
    })
  const groups = new Map<Chain, Set<Chain>>()
  for (const [left, others] of beside)
    for (const [right, pairs] of others) {
      if (pairs.length < 2 || filled(pairs) > mostFilled) continue
      const columns = [pairs.map(pair => pair[0]), pairs.map(pair => pair[1])]
      if (columns.some(cells => isTextColumn(rows, cells))) continue
      const joined = new Set([...(groups.get(left) ?? [left]), ...(groups.get(right) ?? [right])])
      for (const chain of joined) groups.set(chain, joined)
    }
  return [...new Set(groups.values())]
}

/** Whether wide cells go on above or below as lines of the same edge: they are a column of text beside the table. */
function isTextColumn(rows: readonly Segment[][], cells: readonly Segment[]): boolean {
  const width = medianBy(cells, widthOf)
  const first = cells[0]!
  if (width < longestCell * first.size) return false
  const lines = rows.filter(row =>
    row.some(each => Math.abs(each.x0 - first.x0) <= aligned * first.size && widthOf(each) >= width * 0.7),
  )
  return lines.length >= cells.length * 2
}

/** Share of the width up to the cells on the right that the cells on the left take. */
function filled(pairs: readonly (readonly [Segment, Segment])[]): number {
  const slot = startOf(pairs.map(pair => pair[1])) - startOf(pairs.map(pair => pair[0]))
  return slot <= 0 ? 1 : medianBy(pairs, ([left]) => widthOf(left)) / slot
}

/** What begins an item of a list: its text beside it is no cell. */
const longestMark = 2

function tablesIn(rows: readonly Segment[][], group: ReadonlySet<Chain>): Column[] {
  const chains = [...group].toSorted(
    (a, b) => startOf(cellsOf(a, rows, group)) - startOf(cellsOf(b, rows, group)),
  )
  return stretchesOf(rows, group).flatMap(lines => {
    const cells = lines.flat()
    const full = lines.filter(line => line.length > 1)
    if (full.length < (chains.length > 2 ? leastRows - 1 : leastRows)) return []
    const first = cells.filter(cell => chains[0]!.has(cell))
    if (chains.length === 2 && medianBy(first, lettersIn) <= longestMark) return []
    if (medianBy(cells, lettersIn) <= 1) return []
    const table = ownRows(lines, chains)
    return [
      {
        rows: table.map(row => row.flat()),
        cells: table,
        size: medianBy(cells, cell => cell.size),
        x0: startOf(cells),
        x1: Math.max(...cells.map(cell => cell.x1)),
        y0: Math.min(...cells.map(cell => cell.y0)),
        y1: Math.max(...cells.map(cell => cell.y1)),
      },
    ]
  })
}

const inGroup = (row: readonly Segment[], group: ReadonlySet<Chain>): Segment[] =>
  row.filter(segment => [...group].some(chain => chain.has(segment)))

/** The cells of a chain that others of its group stand beside. */
const cellsOf = (chain: Chain, rows: readonly Segment[][], group: ReadonlySet<Chain>): Segment[] =>
  rows.flatMap(row => {
    const own = inGroup(row, group)
    return own.length > 1 ? own.filter(segment => chain.has(segment)) : []
  })

/** Lines of several cells that follow each other, with the single lines between them that go on with a cell. */
function stretchesOf(rows: readonly Segment[][], group: ReadonlySet<Chain>): Segment[][][] {
  const stretches: Segment[][][] = []
  let current: Segment[][] = []
  let waiting: Segment[][] = []
  const close = (): void => {
    if (current.length > 0) stretches.push(current)
    current = []
    waiting = []
  }
  for (const row of rows) {
    const own = inGroup(row, group)
    if (own.length > 1) {
      const last = current.at(-1)
      if (last !== undefined && last[0]!.y - own[0]!.y > (farthest + waiting.length) * own[0]!.size) close()
      current.push(...waiting, own)
      waiting = []
    } else if (own.length === 1 && current.length > 0) {
      const widest = Math.max(...current.flat().map(widthOf))
      if (widthOf(own[0]!) > widest * 1.2) close()
      else waiting.push(own)
    }
  }
  close()
  return stretches
}

const lettersIn = (segment: Segment): number =>
  segment.runs.reduce((sum, run) => sum + run.end - run.start, 0)

/** Rows of cells; a line without a first cell, or nearer than rows are, goes on with the cells above it. */
function ownRows(lines: readonly Segment[][], chains: readonly Chain[]): Segment[][][] {
  const pitches = lines.slice(1).map((line, i) => lines[i]![0]!.y - line[0]!.y)
  const usual = medianBy(pitches, pitch => pitch)
  const found: Segment[][][] = []
  lines.forEach((line, i) => {
    const columns = chains.map(chain => line.filter(segment => chain.has(segment)))
    const last = found.at(-1)
    const isMore =
      columns[0]!.length === 0 || (i > 0 && line.length < chains.length && pitches[i - 1]! < usual * 0.8)
    if (last !== undefined && isMore) columns.forEach((cell, at) => last[at]!.push(...cell))
    else found.push(columns)
  })
  return found
}
