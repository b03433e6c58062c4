import type { Run } from './pages.ts'

/** A run as it is painted, with what tells in which direction its line goes. */
export interface Painted extends Run {
  /** its font sets from top to bottom */
  readonly isVertical: boolean
  /** its letters lie on their side, heads to the right, as Latin letters do in vertical lines */
  readonly isTurned: boolean
}

/** Letters under each other from which a page has vertical lines. */
const leastVertical = 8
/** Distance of two letters of a vertical line, in em. */
const pitch = { least: 0.7, most: 2.2 }
/** How far letters of one vertical line stand beside each other, in em. */
const beside = 0.3
/** Height of an ideograph above its baseline, in em. */
const ascent = 0.88

/**
 * The lines of a page in two lots: those from left to right, and those from top to bottom, turned so that they run as all
 * others do and the rightmost comes first. Many PDFs paint vertical text letter by letter with a font for horizontal
 * lines: then only the places of the letters tell.
 */
export function byDirection(
  text: (run: Run) => string,
  runs: readonly Painted[],
): { across: Run[]; down: Run[] } {
  const isDown = verticalRuns(text, runs)
  const down = runs.filter(run => isDown.has(run))
  const across = runs.filter(run => !isDown.has(run) && !run.isTurned)
  return { across: across.map(plain), down: down.map(turned) }
}

const plain = ({ start, end, x, y, width, size }: Painted): Run => ({ start, end, x, y, width, size })

function turned(run: Painted): Run {
  const { start, end, x, y, width, size } = run
  const isUpright = !run.isVertical && !run.isTurned
  return { start, end, x: isUpright ? -y - ascent * size : -y, y: x, width: isUpright ? size : width, size }
}

function verticalRuns(text: (run: Run) => string, runs: readonly Painted[]): ReadonlySet<Painted> {
  const found = new Set(runs.filter(run => run.isVertical))
  runs.slice(1).forEach((run, i) => {
    const before = runs[i]!
    if (!follows(before, run) || !isLone(text(before)) || !isLone(text(run))) return
    found.add(before).add(run)
  })
  if (found.size < leastVertical) return new Set(runs.filter(run => run.isVertical))
  // A lone letter at a line's end and letters on their side belong to the lines around them.
  for (const run of runs) if (run.isTurned || (isLone(text(run)) && isInLine(run, found))) found.add(run)
  return found
}

const isLone = (words: string): boolean =>
  /^[\p{Script=Han}\u2e80-\u30ff\ufe10-\ufe48\uff00-\uff60“”‘’…—·]{1,2}$/u.test(words.trim())

function follows(upper: Painted, lower: Painted): boolean {
  const drop = upper.y - lower.y
  return (
    Math.abs(upper.x - lower.x) <= beside * upper.size &&
    Math.abs(upper.size - lower.size) <= 0.12 * upper.size &&
    drop >= pitch.least * upper.size &&
    drop <= pitch.most * upper.size
  )
}

function isInLine(run: Painted, found: ReadonlySet<Painted>): boolean {
  for (const other of found)
    if (
      other !== run &&
      Math.abs(other.x - run.x) <= beside * run.size &&
      Math.abs(other.y - run.y) <= 3 * run.size
    )
      return true
  return false
}
