import type { Run } from './anchors.ts'

/** Beyond so many cells a gap is taken as replaced whole. */
const mostCells = 1 << 20
/** How far beside the shortest way from corner to corner scripts are sought at first, in letters. */
const firstBand = 6
/** No way leads here: more than any script costs. */
const UNREACHED = 2 ** 50

/** How a cell was come to: from a change or from an equal letter, and by which step. */
const REPLACED = 0
const ONLY_IN_A = 1
const ONLY_IN_B = 2
const STEP = 3
/** the change before this one goes on; without it, this one begins here */
const GOES_ON = 4
/** the letter before an equal one is equal too */
const EQUAL_BEFORE = 8

let steps = new Uint8Array(1 << 12)
/** least cost of a script that ends with a change, and with an equal letter, for each letter of b */
let changed = new Float64Array(256)
let equal = new Float64Array(256)

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
  if (changed.length < width + 1) {
    changed = new Float64Array(width * 2)
    equal = new Float64Array(width * 2)
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
  equal[0] = 0
  changed[0] = UNREACHED
  for (let y = 1; y <= Math.min(columns, highest); y++) {
    equal[y] = UNREACHED
    changed[y] = edit + y * change
    steps[y] = y > 1 ? ONLY_IN_B | GOES_ON : ONLY_IN_B
  }
  for (let x = 1; x <= rows; x++) {
    const from = Math.max(0, x + lowest)
    const to = Math.min(columns, x + highest)
    const code = a[fromA + x - 1]!
    if (x + highest <= columns) {
      equal[to] = UNREACHED
      changed[to] = UNREACHED
    }
    let y = from
    let cornerEqual = UNREACHED
    let cornerChanged = UNREACHED
    let leftEqual = UNREACHED
    let leftChanged = UNREACHED
    if (y === 0) {
      cornerEqual = equal[0]!
      cornerChanged = changed[0]!
      equal[0] = UNREACHED
      changed[0] = leftChanged = edit + x * change
      steps[x * width] = x > 1 ? ONLY_IN_A | GOES_ON : ONLY_IN_A
      y = 1
    } else {
      cornerEqual = equal[y - 1]!
      cornerChanged = changed[y - 1]!
    }
    for (let at = x * width + y; y <= to; y++, at++) {
      const upEqual = equal[y]!
      const upChanged = changed[y]!
      let cost = UNREACHED
      let step = 0
      let keptCost = UNREACHED
      if (b[fromB + y - 1] === code) {
        keptCost = cornerEqual - 1
        step = EQUAL_BEFORE
        if (cornerChanged < cornerEqual) {
          keptCost = cornerChanged - 1
          step = 0
        }
      }
      let how = REPLACED | GOES_ON
      cost = cornerChanged
      if (cornerEqual + edit < cost) {
        cost = cornerEqual + edit
        how = REPLACED
      }
      if (upChanged < cost) {
        cost = upChanged
        how = ONLY_IN_A | GOES_ON
      }
      if (upEqual + edit < cost) {
        cost = upEqual + edit
        how = ONLY_IN_A
      }
      if (leftChanged < cost) {
        cost = leftChanged
        how = ONLY_IN_B | GOES_ON
      }
      if (leftEqual + edit < cost) {
        cost = leftEqual + edit
        how = ONLY_IN_B
      }
      cornerEqual = upEqual
      cornerChanged = upChanged
      equal[y] = leftEqual = keptCost
      changed[y] = leftChanged = cost + change
      steps[at] = step | how
    }
  }
  return Math.floor(Math.min(equal[columns]! + edit, changed[columns]!) / change)
}

/** Follows the steps back from the far corner, and adds the runs in order. */
function trace(runs: Run[], { fromA, fromB }: Gap, rows: number, columns: number): void {
  const found: Run[] = []
  const width = columns + 1
  let x = rows
  let y = columns
  let isEqual = equal[columns]! <= changed[columns]!
  let length = 0
  while (x > 0 || y > 0) {
    const step = steps[x * width + y]!
    if (isEqual) {
      x--
      y--
      length++
      isEqual = (step & EQUAL_BEFORE) !== 0
      if (!isEqual || (x === 0 && y === 0)) {
        found.push({ a: fromA + x, b: fromB + y, length })
        length = 0
      }
    } else {
      const how = step & STEP
      if (how !== ONLY_IN_B) x--
      if (how !== ONLY_IN_A) y--
      isEqual = (step & GOES_ON) === 0
    }
  }
  for (let n = found.length - 1; n >= 0; n--) runs.push(found[n]!)
}
