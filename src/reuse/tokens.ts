import type { Run } from './anchors.ts'
import { weights, type Letters } from './letters.ts'
import type { Lettered } from './prepared.ts'

/** Weight of a run too short to mean anything between two larger changes: one ideograph, two letters of an alphabet. */
const stray = 5

/** Leaves out single letters that happen to be equal in the midst of replaced words. */
export function withoutStrays(runs: readonly Run[], a: Lettered): readonly Run[] {
  if (runs.length < 3) return runs
  const gapBefore = (n: number): number => {
    const before = runs[n - 1]!
    const run = runs[n]!
    return Math.max(run.a - before.a - before.length, run.b - before.b - before.length)
  }
  return runs.filter((run, n) => {
    if (n === 0 || n === runs.length - 1 || run.length > 2) return true
    const weight = a.sums[run.a + run.length]! - a.sums[run.a]!
    return weight > stray || gapBefore(n) < 2 || gapBefore(n + 1) < 2
  })
}

/** Draws each run's ends in to whole numbers and, in alphabets, whole words: 500 → 450 is one change, not 50 → 45. */
export function wholeTokens(runs: readonly Run[], a: Lettered, b: Lettered): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    let from = 0
    let to = run.length
    while (from < to && cutsEither(a, run.a + from, b, run.b + from)) from++
    while (to > from && cutsEither(a, run.a + to, b, run.b + to)) to--
    if (to - from === run.length) whole.push(run)
    else if (to > from) whole.push({ a: run.a + from, b: run.b + from, length: to - from })
  }
  return whole
}

const cutsEither = (a: Lettered, i: number, b: Lettered, j: number): boolean =>
  cutsToken(a, i) || cutsToken(b, j)

/** True where letters k − 1 and k stand in one number, or in one word of an alphabet. */
function cutsToken({ text, letters }: Lettered, k: number): boolean {
  if (k <= 0 || k >= letters.codes.length) return false
  const kind = tokenKind(letters, k)
  if (!kind || kind !== tokenKind(letters, k - 1)) return false
  const distance = letters.starts[k]! - letters.starts[k - 1]!
  return distance <= 1 || (kind === 'number' && distance === 2 && text[letters.starts[k]! - 1] === ',')
}

function tokenKind({ codes }: Letters, k: number): 'number' | 'word' | undefined {
  const code = codes[k]!
  if ((code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x25) return 'number'
  return weights[code] === 2 ? 'word' : undefined
}
