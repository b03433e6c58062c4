import type { Run } from './anchors.ts'

/** Beyond so many cells a gap is taken as replaced whole. */
const mostCells = 1 << 20
/** How far beside the shortest way from corner to corner scripts are sought at first, in letters. */
const firstBand = 6
/** No way leads here: more than any script costs. */
const UNREACHED = 2 ** 50

/** By which step the best script comes to a cell that ends there with a change. */
const REPLACED = 0
const ONLY_IN_A = 1
const ONLY_IN_B = 2
const STEP = 3
/** the best script to a cell ends with a change, not with an equal letter */
const ENDS_CHANGED = 4
/** a change after a cell best goes on from a change; without it, it begins there */
const GOES_ON = 8

let steps = new Uint8Array(1 << 12)
/** for each letter of b the least cost of a script to it, and of one that a change can go on from */
let ended = new Float64Array(256)
let opened = new Float64Array(256)

/** A rectangle of letters: a[fromA, toA) against b[fromB, toB). */
interface Gap {
  readonly a: Uint16Array
  readonly fromA: number
  readonly toA: number
  readonly b: Uint16Array
  readonly fromB: number
  readonly toB: number
}

/**
 * The letters that stay equal between a[fromA, toA) and b[fromB, toB), in order: those of a script with the fewest letters
 * changed (Wagner and Fischer 1974); among such, of the fewest edits (Gotoh 1982), then of the most equal letters. Only a band
 * about the diagonal is looked at, as wide as the changes found ask for (Ukkonen 1985).
 * @param runs those before, to which these are added
 */
export function runsBetween(
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
  runs: Run[] = [],
): Run[] {
  const most = Math.min(toA - fromA, toB - fromB)
  let head = 0
  while (head < most && a[fromA + head] === b[fromB + head]) head++
  let tail = 0
  while (tail < most - head && a[toA - tail - 1] === b[toB - tail - 1]) tail++
  if (head) runs.push({ a: fromA, b: fromB, length: head })
  const rows = toA - fromA - head - tail
  const columns = toB - fromB - head - tail
  if (rows > 0 && columns > 0 && rows * columns <= mostCells)
    append(runs, { a, fromA: fromA + head, toA: toA - tail, b, fromB: fromB + head, toB: toB - tail })
  if (tail) runs.push({ a: toA - tail, b: toB - tail, length: tail })
  return runs
}

/** Adds the runs inside a gap whose sides neither begin nor end alike. */
function append(runs: Run[], gap: Gap): void {
  const rows = gap.toA - gap.fromA
  const columns = gap.toB - gap.fromB
  const aside = Math.abs(columns - rows)
  const width = columns + 1
  if (steps.length < (rows + 1) * width) steps = new Uint8Array((rows + 1) * width * 2)
  if (ended.length < width) {
    ended = new Float64Array(width * 2)
    opened = new Float64Array(width * 2)
  }
  for (let band = firstBand; ; band *= 4) {
    // a script of so few changes never leaves the band
    const changes = fill(gap, rows, columns, band)
    if (changes <= aside + 2 * band || band >= Math.max(rows, columns)) break
  }
  trace(runs, gap, rows, columns)
}

/**
 * Fills the band with least costs and the steps to them.
 * @returns how many letters the best script inside the band changes
 */
function fill({ a, fromA, b, fromB }: Gap, rows: number, columns: number, band: number): number {
  const lowest = Math.min(0, columns - rows) - band
  const highest = Math.max(0, columns - rows) + band
  // a letter changed outweighs all edits, an edit all letters equal
  const edit = Math.min(rows, columns) + 1
  const change = edit * (edit + 1)
  const width = columns + 1
  ended[0] = 0
  opened[0] = edit
  steps[0] = 0
  for (let y = 1; y <= Math.min(columns, highest); y++) {
    ended[y] = opened[y] = edit + y * change
    steps[y] = ONLY_IN_B | ENDS_CHANGED | GOES_ON
  }
  for (let x = 1; x <= rows; x++) {
    const code = a[fromA + x - 1]!
    const from = Math.max(1, x + lowest)
    const to = Math.min(columns, x + highest)
    let cornerEnded = ended[from - 1]!
    let cornerOpened = opened[from - 1]!
    let leftOpened = UNREACHED
    if (x + lowest <= 0) {
      ended[0] = opened[0] = leftOpened = edit + x * change
      steps[x * width] = ONLY_IN_A | ENDS_CHANGED | GOES_ON
    }
    // the row before ended one letter earlier
    if (x + highest <= columns) ended[to] = opened[to] = UNREACHED
    for (let y = from; y <= to; y++) {
      const upOpened = opened[y]!
      let how = REPLACED
      let least = cornerOpened
      if (upOpened < least) {
        least = upOpened
        how = ONLY_IN_A
      }
      if (leftOpened < least) {
        least = leftOpened
        how = ONLY_IN_B
      }
      const changed = least + change
      const equal = b[fromB + y - 1] === code ? cornerEnded - 1 : UNREACHED
      cornerEnded = ended[y]!
      cornerOpened = upOpened
      if (changed < equal) how |= ENDS_CHANGED
      if (changed <= equal + edit) how |= GOES_ON
      ended[y] = changed < equal ? changed : equal
      opened[y] = leftOpened = changed <= equal + edit ? changed : equal + edit
      steps[x * width + y] = how
    }
  }
  return Math.floor(opened[columns]! / change)
}

/** Follows the steps back from the far corner, and adds the runs in order. */
function trace(runs: Run[], { fromA, fromB }: Gap, rows: number, columns: number): void {
  const found: Run[] = []
  const width = columns + 1
  let x = rows
  let y = columns
  let isEqual = (steps[rows * width + columns]! & ENDS_CHANGED) === 0
  let length = 0
  while (x > 0 || y > 0) {
    if (isEqual) {
      x--
      y--
      length++
      isEqual = (steps[x * width + y]! & ENDS_CHANGED) === 0
      if (!isEqual || (x === 0 && y === 0)) {
        found.push({ a: fromA + x, b: fromB + y, length })
        length = 0
      }
    } else {
      const how = steps[x * width + y]! & STEP
      if (how !== ONLY_IN_B) x--
      if (how !== ONLY_IN_A) y--
      isEqual = (steps[x * width + y]! & GOES_ON) === 0
    }
  }
  for (let n = found.length - 1; n >= 0; n--) runs.push(found[n]!)
}
