import { weightOf } from './letters.ts'

/** How far an extension is looked ahead for likeness, in weight: 14 ideographs, 35 letters of an alphabet. */
const ahead = 70
/** An alignment that brings more than a little has so much in common just ahead (4 ideographs), whatever else changed. */
export const leastLikeness = 20
/** A letter of at least this weight says enough by itself; of others three in a row are compared. */
const telling = 5
/** How far off the diagonal likeness counts, in letters: what a passage may slip by insertions. */
const aside = 7
const asideInAlphabets = 18

/**
 * With no more than this in common ahead an extension ends before it is through: the letters that are not alike cost more than
 * the default `drop`, whichever way they are changed.
 */
const leastToSurvive = 10
/** What the change costs at least that stands between two places and the first letters they have in common. */
const leastChange = 4

/** Where each gram was last seen: a stamp that rises from call to call, so that nothing needs to be cleared. */
const size = 1 << 10
const seen = new Int32Array(size)
const stampStep = 128
let stamp = 0
const lastStamp = 2 ** 30

/** What aligning onwards can add where it cannot be told: more than any score asked for. */
const unknown = 2 ** 28

/** What two texts have in common just ahead of two places. */
export interface Likeness {
  /** weight of what is alike at about the same distance: an estimate of how far an alignment would reach */
  readonly alike: number
  /** what aligning onwards can add to a score at most (`reach`), where that can be told; else far more than is asked */
  readonly most: number
}

/**
 * What two texts have in common just ahead of two places, letter by letter: for a tenth of what aligning costs. Most places
 * where chance repeats a few letters have nothing in common around them.
 * @param i first letter of a to look at, j of b; they differ; `step` 1 looks on, −1 back
 */
export function likenessAhead(a: Uint16Array, i: number, b: Uint16Array, j: number, step: 1 | -1): Likeness {
  if (stamp > lastStamp) {
    seen.fill(0)
    stamp = 0
  }
  stamp += stampStep
  let anywhere = 0
  let inAlphabet = false
  let weight = 0
  const endA = step > 0 ? a.length : -1
  for (let x = 0, at = i; weight < ahead && at !== endA; x++, at += step) {
    const code = a[at]!
    if (isIdeograph(code)) {
      weight += telling
      seen[code & (size - 1)] = stamp + x
      continue
    }
    const own = weightOf(code)
    weight += own
    if (own < telling) inAlphabet = true
    seen[gramAt(a, at, step)] = stamp + x
  }
  let alike = 0
  weight = 0
  const endB = step > 0 ? b.length : -1
  for (let y = 0, at = j; weight < ahead && at !== endB; y++, at += step) {
    const code = b[at]!
    let own = telling
    let gram = code & (size - 1)
    if (!isIdeograph(code)) {
      own = weightOf(code)
      if (own < telling) inAlphabet = true
      gram = gramAt(b, at, step)
    }
    weight += own
    const x = seen[gram]! - stamp
    if (x < 0) continue
    anywhere += own
    const most = own >= telling ? aside : asideInAlphabets
    if (x - y <= most && y - x <= most) alike += own
  }
  const most = inAlphabet || anywhere > leastToSurvive ? unknown : Math.max(0, anywhere - leastChange)
  return { alike, most }
}

/** Told without looking it up: it weighs `telling`. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

function gramAt(codes: Uint16Array, at: number, step: number): number {
  const code = codes[at]!
  if (weightOf(code) >= telling) return code & (size - 1)
  const [next, last] = [codes[at + step] ?? 0, codes[at + 2 * step] ?? 0]
  return ((code * 31 + next) * 31 + last) & (size - 1)
}
