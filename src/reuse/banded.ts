import { weightOf, weights } from './letters.ts'

const DEAD = -1e9
/** More than any score. */
const unreached = 1e9
/** What a letter put in or left out costs: less than one replaced, because such changes come in rows. */
const gapWeights: Uint8Array = weights.map(weight => Math.round(weight * 0.8))

/** How far an alignment reaches from a place, in letters of each text, and what that adds to its score. */
export interface Reach {
  readonly a: number
  readonly b: number
  readonly score: number
}

export const nowhere: Reach = { a: 0, b: 0, score: 0 }

let scores = new Int32Array(1 << 12)

/**
 * Extends an alignment from letter `i` of a and `j` of b, forwards (`step` 1) or backwards (−1; `i` and `j` are then
 * the letters after the first compared), through changes, until the score has fallen by `drop` below its best: gapped
 * X-drop extension (Zhang, Schwartz, Wagner, Miller 2000). A letter kept adds its weight, one replaced takes it, one put in or left out takes 0.8 of it. The band
 * is what `drop` leaves alive, so the work is linear in the reach.
 * @param enough the score at which to stop, where no more is asked than whether it is reached
 */
export function reach(
  a: Uint16Array,
  i: number,
  b: Uint16Array,
  j: number,
  step: 1 | -1,
  drop: number,
  enough = unreached,
): Reach {
  const mostA = step > 0 ? a.length - i : i
  const mostB = step > 0 ? b.length - j : j
  const originA = step > 0 ? i : i - 1
  /** letter y of b, counted from 1 in the direction of the extension, is b[beforeB + step * y] */
  const beforeB = step > 0 ? j - 1 : j
  if (scores.length < mostB + 2) scores = new Int32Array(mostB * 2)
  const row = scores
  let best = 0
  let bestA = 0
  let bestB = 0
  let low = 0
  let high = 0
  row[0] = 0
  for (let score = 0; high < mostB; high++) {
    score -= gapOf(b[beforeB + step * (high + 1)]!)
    if (score < -drop) break
    row[high + 1] = score
  }
  for (let x = 0; x < mostA && best < enough; x++) {
    const code = a[originA + step * x]!
    const weight = weightOf(code)
    const gap = gapOf(code)
    const floor = best - drop
    row[high + 1] = DEAD
    let left = DEAD
    let diagonal = DEAD
    let y = low
    if (y === 0) {
      diagonal = row[0]!
      left = diagonal - gap < floor ? DEAD : diagonal - gap
      row[y++] = left
    }
    const last = high < mostB ? high + 1 : mostB
    for (let at = beforeB + step * y; y <= last; y++, at += step) {
      const up = row[y]!
      const other = b[at]!
      let score = left - gapOf(other)
      if (up - gap > score) score = up - gap
      if (other === code) {
        diagonal += weight
        // the best is beaten by a letter kept alone
        if (diagonal > best) {
          best = diagonal
          bestA = x + 1
          bestB = y
        }
      } else diagonal -= weight
      if (diagonal > score) score = diagonal
      if (score < floor) score = DEAD
      diagonal = up
      row[y] = score
      left = score
    }
    // beyond the row before: what is put in after its last letter
    for (; left !== DEAD && y <= mostB; y++) {
      left -= gapOf(b[beforeB + step * y]!)
      if (left < floor) break
      row[y] = left
    }
    high = y - 1
    while (high >= low && row[high] === DEAD) high--
    if (high < low) break
    while (row[low] === DEAD) low++
  }
  return { a: bestA, b: bestB, score: best }
}

/** The cost of leaving a letter out; ideographs are told without looking them up, which keeps the table out of the cache. */
const gapOf = (code: number): number => (code >= 0x4e00 && code <= 0x9fff ? ideographGap : gapWeights[code]!)
const ideographGap = gapWeights[0x4e00]!
