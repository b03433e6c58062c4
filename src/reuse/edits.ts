import type { Span } from '../base/span.ts'
import type { Edit } from './alignment.ts'
import type { Run } from './anchors.ts'
import { kindsOf, WORD } from './character-kinds.ts'
import type { Lettered } from './prepared.ts'

interface Draft {
  op: Edit['op']
  a: [number, number]
  b: [number, number]
}

/**
 * The edit script from quote a to quote b, to the character. Its steps tile both quotes. `equal` steps have the same
 * letters at the same distances (width, case, accents and traditional forms apart); marks and spaces that differ are steps of
 * their own.
 */
export function editsOf(a: Lettered, spanA: Span, b: Lettered, spanB: Span, runs: readonly Run[]): Edit[] {
  const script = new Script(a.text, spanA, b.text, spanB)
  const [startsA, startsB] = [a.letters.starts, b.letters.starts]
  for (const run of runs) {
    for (let k = 0; k < run.length;) {
      const startA = startsA[run.a + k]!
      const startB = startsB[run.b + k]!
      let beside = 1
      // letters that stand side by side in both texts are one step
      while (
        k + beside < run.length &&
        startsA[run.a + k + beside] === startA + beside &&
        startsB[run.b + k + beside] === startB + beside
      )
        beside++
      k += beside
      // a character of two units on one side only: its second half is no letter of its own
      const skipped = isInsidePair(a.text, startA) === isInsidePair(b.text, startB) ? 0 : 1
      if (skipped < beside) script.equal(startA + skipped, startB + skipped, beside - skipped)
    }
  }
  return script.end()
}

/** An edit script as it is written, from the start of both spans on. */
class Script {
  private readonly edits: Draft[] = []
  private atA: number
  private atB: number
  private readonly textA: string
  private readonly textB: string
  private readonly spanA: Span
  private readonly spanB: Span

  constructor(textA: string, spanA: Span, textB: string, spanB: Span) {
    this.textA = textA
    this.textB = textB
    this.spanA = spanA
    this.spanB = spanB
    this.atA = spanA.start
    this.atB = spanB.start
  }

  /** So many units from two places on are equal; what stands before them is the same marks, or a change. */
  equal(startA: number, startB: number, units: number): void {
    // a character that folds to several letters (㎞) has been taken with the first of them
    const taken = Math.max(0, this.atA - startA, this.atB - startB)
    if (taken >= units) return
    this.upTo(startA + taken, startB + taken)
    this.step('equal', startA + units, startB + units)
  }

  end(): Edit[] {
    this.upTo(this.spanA.end, this.spanB.end)
    return this.edits
  }

  private upTo(toA: number, toB: number): void {
    const [inA, inB] = [toA - this.atA, toB - this.atB]
    if (inA < 0 || inB < 0 || (inA === 0 && inB === 0)) return
    if (inA === inB && sameMarks(this.textA, this.atA, this.textB, this.atB, inA))
      this.step('equal', toA, toB)
    else this.changed(toA, toB)
  }

  /** A change, less the marks that both sides begin or end with. */
  private changed(toA: number, toB: number): void {
    const { textA, textB, atA, atB } = this
    const most = Math.min(toA - atA, toB - atB)
    let head = 0
    while (head < most && isSameMark(textA, atA + head, textB, atB + head)) head++
    if (head) this.step('equal', atA + head, atB + head)
    let tail = 0
    while (tail < most - head && isSameMark(textA, toA - tail - 1, textB, toB - tail - 1)) tail++
    if (toA - tail > this.atA || toB - tail > this.atB) {
      const op = toA - tail === this.atA ? 'insert' : toB - tail === this.atB ? 'delete' : 'replace'
      this.step(op, toA - tail, toB - tail)
    }
    if (tail) this.step('equal', toA, toB)
  }

  private step(op: Draft['op'], toA: number, toB: number): void {
    const { spanA, spanB } = this
    const last = this.edits.at(-1)
    if (last && last.op === op) {
      last.a[1] = toA - spanA.start
      last.b[1] = toB - spanB.start
    } else {
      this.edits.push({
        op,
        a: [this.atA - spanA.start, toA - spanA.start],
        b: [this.atB - spanB.start, toB - spanB.start],
      })
    }
    this.atA = toA
    this.atB = toB
  }
}

/** The second half of a character that takes two UTF-16 units. */
const isInsidePair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The same character, that is no letter, digit or half of a pair, stands at both places. */
function isSameMark(a: string, atA: number, b: string, atB: number): boolean {
  const unit = a.charCodeAt(atA)
  return unit === b.charCodeAt(atB) && (unit < 0xd800 || unit > 0xdfff) && !(kindsOf(unit) & WORD)
}

function sameMarks(a: string, fromA: number, b: string, fromB: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (!isSameMark(a, fromA + k, b, fromB + k)) return false
  return true
}
