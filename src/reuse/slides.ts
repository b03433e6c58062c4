import type { Run } from './anchors.ts'
import { isKind, WORD } from './character-kinds.ts'
import type { Lettered } from './prepared.ts'

/**
 * Runs whose gaps stand where they read best. Where letters were only put in or only left out, the same script can often be
 * told in several ways: of “the old and the new” put in before “and the new”, either “and the new” may be the one put in. Of these
 * the one is taken that saves an edit, else the one between sentences, marks or words.
 * @param whole whether the texts are compared from end to end; else the first run and the last stay, where the passage has its ends
 */
export function slid(runs: readonly Run[], a: Lettered, b: Lettered, whole = false): readonly Run[] {
  let moved: Run[] | undefined
  for (let n = 1; n < runs.length; n++) {
    const before = (moved ?? runs)[n - 1]!
    const after = (moved ?? runs)[n]!
    const side =
      before.a + before.length === after.a ? 'b' : before.b + before.length === after.b ? 'a' : null
    if (!side) continue
    const shift = bestShift(
      before,
      after,
      side,
      [endAt(n === 1, whole), endAt(n + 1 === runs.length, whole)],
      a,
      b,
    )
    if (!shift) continue
    moved ??= [...runs]
    moved[n - 1] = { ...before, length: before.length + shift }
    moved[n] = { a: after.a + shift, b: after.b + shift, length: after.length - shift }
  }
  return moved ? moved.filter(run => run.length > 0) : runs
}

/** What the run beside a gap is: amid the others, where it may vanish, or the last on its side, which may or must not. */
type Beside = 'amid' | 'free' | 'held'
const endAt = (isLast: boolean, whole: boolean): Beside => (isLast ? (whole ? 'free' : 'held') : 'amid')

/** A gap moves no further than this, in letters: beyond, it is not the same words that are told otherwise. */
const furthest = 200

/** How far a gap on one side is moved on (or back, where less than 0). */
function bestShift(
  before: Run,
  after: Run,
  side: 'a' | 'b',
  [first, last]: readonly [Beside, Beside],
  a: Lettered,
  b: Lettered,
): number {
  const { codes } = side === 'a' ? a.letters : b.letters
  const from = before[side] + before.length
  const to = after[side]
  let back = 0
  const mostBack = Math.min(before.length, furthest)
  while (back < mostBack && codes[from - back - 1] === codes[to - back - 1]) back++
  let on = 0
  const mostOn = Math.min(after.length, furthest)
  while (on < mostOn && codes[from + on] === codes[to + on]) on++
  // a run that vanishes between two changes makes them one
  if (back === before.length && first === 'amid') return -back
  if (on === after.length && last === 'amid') return on
  if (back === before.length && first === 'held') back--
  if (on === after.length && last === 'held') on--
  if (back + on <= 0) return 0
  const [changed, other] = side === 'a' ? [a, b] : [b, a]
  const place = side === 'a' ? after.b : after.a
  let best = 0
  let most = edgesAt(changed, from, to, other, place)
  for (let shift = -back; shift <= on && most < wholeEdges; shift++) {
    const edges = shift ? edgesAt(changed, from + shift, to + shift, other, place + shift) : 0
    if (edges > most) {
      most = edges
      best = shift
    }
  }
  return best
}

/** Between letters that nothing parts; between words; at a space; at another mark or a new line. */
const MIDST = 0
const WORDS = 1
const SPACE = 2
const MARKS = 3
/** The most that `edgesAt` gives. */
const wholeEdges = 3 * MARKS

/** How well a gap is set off from the letters around it, in both texts. */
const edgesAt = (changed: Lettered, from: number, to: number, other: Lettered, place: number): number =>
  edgeAt(changed, from) + edgeAt(changed, to) + edgeAt(other, place)

function edgeAt({ text, notes, letters: { starts } }: Lettered, at: number): number {
  if (at <= 0 || at >= starts.length) return MARKS
  const start = starts[at]!
  let between = start - 1
  while (text[between] === ' ') between--
  if (!isKind(text, between, WORD)) return MARKS
  if (between < start - 1) return SPACE
  return notes.wordOver(start) ? MIDST : WORDS
}
