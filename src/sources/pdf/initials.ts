import { commonSize } from './lines.ts'
import type { Run } from './pages.ts'

/** Size of an initial against the lines beside it, and its letters with a quotation mark. */
const leastTimes = 1.8
const mostLetters = 2
/** Gap in em of the lines between an initial and the lines beside it. */
const widestGap = 1.2

/**
 * An initial set over several lines, as the first letter of the first of them; the others begin where it begins, so that
 * none looks set in.
 */
export function withInitials(textOf: (run: Run) => string, runs: readonly Run[]): Run[] {
  const changed = new Map<Run, Run>()
  const body = commonSize(runs)
  for (const initial of runs) {
    if (initial.size < body * leastTimes) continue
    const letters = textOf(initial).trim()
    if (letters.length === 0 || letters.length > mostLetters || !/[\p{Lu}\p{Lo}]$/u.test(letters)) continue
    const beside = besideOf(initial, runs)
    const first = beside[0]
    if (first === undefined || beside.length < 2) continue
    changed.set(initial, { ...initial, y: first.y, size: first.size, width: first.x - initial.x })
    for (const run of beside)
      if (run.y < first.y - 1)
        changed.set(run, { ...run, x: initial.x, width: run.x + run.width - initial.x })
  }
  return changed.size === 0 ? [...runs] : runs.map(run => changed.get(run) ?? run)
}

/** The first run of each line beside an initial, from the top; the space under it may set in one line more. */
function besideOf(initial: Run, runs: readonly Run[]): Run[] {
  const beside = runs.filter(run => isBeside(initial, run)).toSorted((a, b) => b.y - a.y)
  const last = beside.at(-1)
  if (last === undefined) return []
  const under = runs.find(
    run =>
      Math.abs(run.x - last.x) <= 0.1 * last.size &&
      Math.abs(run.size - last.size) <= 0.1 * last.size &&
      last.y - run.y > 0.5 * last.size &&
      last.y - run.y < 2 * last.size,
  )
  return under === undefined ? beside : [...beside, under]
}

function isBeside(initial: Run, run: Run): boolean {
  const gap = run.x - (initial.x + initial.width)
  return (
    run !== initial &&
    initial.size >= run.size * leastTimes &&
    gap > -0.2 * run.size &&
    gap <= widestGap * run.size &&
    run.y >= initial.y - run.size * 0.4 &&
    run.y <= initial.y + initial.size
  )
}
