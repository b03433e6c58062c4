import type { Span } from '../base/span.ts'
import { overlaps } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Alignment, Edit } from '../reuse/alignment.ts'

/** A run of one version: `equal` stands in both, `only` in this one alone, `changed` reads differently in the other. */
export interface Piece extends Span {
  readonly kind: 'equal' | 'only' | 'changed'
  readonly material: NonNullable<Edit['material']> | null
}

/** A paragraph of the first version beside what the second has of it; an empty side has nothing of it. */
export interface Row {
  readonly a: readonly Piece[]
  readonly b: readonly Piece[]
  /** the second version has it in another place of its order */
  readonly moved: boolean
}

type Text = Pick<Document, 'text' | 'parts'>

interface Step {
  readonly a: Span
  readonly b: Span
  readonly op: Edit['op']
  readonly material: Piece['material']
}

/**
 * Two versions of a text side by side, by the paragraphs of the first. Read down, the left side is the whole first
 * version in its order; every word of the second stands on the right once.
 * @param alignments of the two, `a` in the first version and `b` in the second
 */
export function compareRows(a: Text, b: Text, alignments: readonly Alignment[]): Row[] {
  const steps = disjoint(alignments).flatMap(stepsOf)
  const shared = a.parts.map((part, i) => sharedRow(part, a.parts[i - 1]?.end ?? 0, steps))
  const moved = outOfOrder(shared)
  const covered = shared.flatMap(row => row.b)
  const alone: { after: number; row: Row }[] = []
  for (const part of b.parts) {
    for (const gap of uncovered(part, covered)) {
      if (b.text.slice(gap.start, gap.end).trim() === '') continue
      const piece: Piece = { ...gap, kind: 'only', material: materialOf(gap, steps) }
      const whole = gap.start === part.start && gap.end === part.end
      const host = whole ? undefined : rowOf(shared, part, gap)
      if (host) host.b.push(piece)
      else alone.push({ after: rowBefore(shared, gap.start), row: { a: [], b: [piece], moved: false } })
    }
  }
  const rows = shared.map((row, i) => ({
    ...row,
    b: row.b.sort((x, y) => x.start - y.start),
    moved: moved.has(i),
  }))
  const after = (place: number) => alone.filter(one => one.after === place).map(({ row }) => row)
  return [...after(-1), ...rows.flatMap((row, i) => [row, ...after(i)])]
}

/** The longest alignments first, as long as none shares words with one that was taken, in order of the first text. */
function disjoint(alignments: readonly Alignment[]): Alignment[] {
  const taken: Alignment[] = []
  for (const one of [...alignments].sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start))) {
    if (taken.every(other => !overlaps(one.a, other.a) && !overlaps(one.b, other.b))) taken.push(one)
  }
  return taken.sort((x, y) => x.a.start - y.a.start)
}

const stepsOf = ({ a, b, edits }: Alignment): Step[] =>
  edits.map(({ op, a: [aStart, aEnd], b: [bStart, bEnd], material }) => ({
    a: { start: a.start + aStart, end: a.start + aEnd },
    b: { start: b.start + bStart, end: b.start + bEnd },
    op,
    material: material ?? null,
  }))

interface SharedRow {
  readonly a: Piece[]
  readonly b: Piece[]
}

/** One paragraph of the first version with what the second has of its words. */
function sharedRow(part: Span, previousEnd: number, steps: readonly Step[]): SharedRow {
  const row: SharedRow = { a: [], b: [] }
  let at = part.start
  for (const step of steps) {
    if (!overlaps(step.a, part)) continue
    const { op, material } = step
    const here = { start: Math.max(step.a.start, part.start), end: Math.min(step.a.end, part.end) }
    if (here.start > at) row.a.push({ start: at, end: here.start, kind: 'only', material: null })
    row.a.push({ ...here, kind: kindOf(op), material })
    const other = otherSide(step, here, previousEnd)
    if (other.end > other.start) row.b.push({ ...other, kind: kindOf(op), material })
    at = here.end
  }
  if (part.end > at) row.a.push({ start: at, end: part.end, kind: 'only', material: null })
  return row
}

/** The part of a step in the second version. Equal steps run in parallel; others go whole to where they begin. */
function otherSide({ a, b, op }: Step, here: Span, previousEnd: number): Span {
  if (op !== 'equal') return a.start >= previousEnd ? b : { start: b.end, end: b.end }
  const shift = b.start - a.start
  return { start: here.start + shift, end: here.end === a.end ? b.end : here.end + shift }
}

const kindOf = (op: Edit['op']): Piece['kind'] =>
  op === 'equal' ? 'equal' : op === 'replace' ? 'changed' : 'only'

/** Rows whose words the second version has before those of an earlier row. */
function outOfOrder(rows: readonly SharedRow[]): Set<number> {
  const moved = new Set<number>()
  let furthest = -1
  rows.forEach(({ b }, i) => {
    if (b.length === 0) return
    if (Math.min(...b.map(piece => piece.start)) < furthest) moved.add(i)
    furthest = Math.max(furthest, ...b.map(piece => piece.end))
  })
  return moved
}

/** What of a paragraph of the second version is in no row yet. */
function uncovered(part: Span, covered: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let at = part.start
  for (const { start, end } of covered
    .filter(span => overlaps(span, part))
    .sort((x, y) => x.start - y.start)) {
    if (start > at) gaps.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (part.end > at) gaps.push({ start: at, end: part.end })
  return gaps
}

/** What people look for in words that only the second version has, as the alignment marked it. */
const materialOf = (gap: Span, steps: readonly Step[]): Piece['material'] =>
  steps.find(step => step.op === 'insert' && overlaps(step.b, gap))?.material ?? null

/** The row that holds words of the same paragraph of the second version: those before the gap, else those after. */
function rowOf(rows: readonly SharedRow[], part: Span, gap: Span): SharedRow | undefined {
  const inPart = rows.flatMap(row =>
    row.b.filter(piece => overlaps(piece, part)).map(piece => ({ row, piece })),
  )
  const before = inPart
    .filter(({ piece }) => piece.end <= gap.start)
    .sort((x, y) => y.piece.end - x.piece.end)
  const after = inPart
    .filter(({ piece }) => piece.start >= gap.end)
    .sort((x, y) => x.piece.start - y.piece.start)
  return (before[0] ?? after[0])?.row
}

/** The row that holds what stands last before a place of the second version; -1: none. */
function rowBefore(rows: readonly SharedRow[], place: number): number {
  let [found, furthest] = [-1, -1]
  rows.forEach(({ b }, i) => {
    for (const { end } of b) if (end <= place && end >= furthest) [found, furthest] = [i, end]
  })
  return found
}
