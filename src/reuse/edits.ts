import type { Span } from '../base/span.ts'
import type { Edit } from './alignment.ts'
import type { Run } from './anchors.ts'
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
  const edits: Draft[] = []
  let atA = spanA.start
  let atB = spanB.start
  const step = (op: Draft['op'], toA: number, toB: number): void => {
    const last = edits.at(-1)
    if (last && last.op === op) {
      last.a[1] = toA - spanA.start
      last.b[1] = toB - spanB.start
    } else {
      edits.push({
        op,
        a: [atA - spanA.start, toA - spanA.start],
        b: [atB - spanB.start, toB - spanB.start],
      })
    }
    atA = toA
    atB = toB
  }
  /** what stands before the next equal letters: the same marks, or a change */
  const upTo = (toA: number, toB: number): void => {
    if (toA < atA || toB < atB || (toA === atA && toB === atB)) return
    const lastLetter = toA - atA === toB - atB && sameMarks(a.text, atA, b.text, atB, toA - atA)
    if (lastLetter) step('equal', toA, toB)
    else changed(a.text, toA, b.text, toB)
  }
  /** a change, less the marks that both sides begin or end with */
  const changed = (textA: string, toA: number, textB: string, toB: number): void => {
    let head = 0
    while (
      atA + head < toA &&
      atB + head < toB &&
      textA[atA + head] === textB[atB + head] &&
      isMark(textA[atA + head]!)
    )
      head++
    if (head) step('equal', atA + head, atB + head)
    let tail = 0
    while (
      toA - tail > atA &&
      toB - tail > atB &&
      textA[toA - tail - 1] === textB[toB - tail - 1] &&
      isMark(textA[toA - tail - 1]!)
    )
      tail++
    if (toA - tail > atA || toB - tail > atB) {
      const op = toA - tail === atA ? 'insert' : toB - tail === atB ? 'delete' : 'replace'
      step(op, toA - tail, toB - tail)
    }
    if (tail) step('equal', toA, toB)
  }
  for (const run of runs) {
    for (let k = 0; k < run.length; k++) {
      const startA = a.letters.starts[run.a + k]!
      const startB = b.letters.starts[run.b + k]!
      if (isInsidePair(a.text, startA) !== isInsidePair(b.text, startB)) continue
      upTo(startA, startB)
      if (atA === startA && atB === startB) step('equal', startA + 1, startB + 1)
    }
  }
  upTo(spanA.end, spanB.end)
  return edits
}

const isMark = (character: string): boolean => !/[\p{L}\p{N}\ud800-\udfff]/u.test(character)

/** The second half of a character that takes two UTF-16 units. */
const isInsidePair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function sameMarks(a: string, fromA: number, b: string, fromB: number, length: number): boolean {
  for (let k = 0; k < length; k++) {
    const unit = a.charCodeAt(fromA + k)
    if (unit !== b.charCodeAt(fromB + k) || !isMark(a[fromA + k]!)) return false
  }
  return true
}
