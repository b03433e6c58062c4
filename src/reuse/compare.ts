import { stableId } from '../base/id.ts'
import { quoteAt, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Alignment } from './alignment.ts'
import type { Run } from './anchors.ts'
import { isKind, OPENING, PUNCTUATION, WORD } from './character-kinds.ts'
import { editsOf } from './edits.ts'
import { lettersOf, lettersWithin, spanOfLetters, weightSums } from './letters.ts'
import { withMaterial } from './material.ts'
import type { Notes } from './notes.ts'
import type { Lettered } from './prepared.ts'
import { relationOf } from './relation.ts'
import { runsBetween } from './runs-between.ts'
import { slid } from './slides.ts'
import { wholeTokens, withoutStrays } from './tokens.ts'

/** What alignment needs of a document; a whole `Document` will do. */
export type Text = Pick<Document, 'id' | 'text' | 'language'>

/** The alignment of a passage whose equal letters are known. */
export function alignmentOf(
  a: Text,
  readyA: Lettered,
  b: Text,
  readyB: Lettered,
  runs: readonly Run[],
): Alignment {
  const first = runs[0]!
  const last = runs.at(-1)!
  const [spanA, spanB] = withSharedMarks(
    a.text,
    spanOfLetters(a.text, readyA.letters, first.a, last.a + last.length),
    b.text,
    spanOfLetters(b.text, readyB.letters, first.b, last.b + last.length),
  )
  return compared(a, spanA, readyA, b, spanB, readyB, runs)
}

/**
 * Two stretches that are known to belong together, aligned whole from end to end (Wagner and Fischer 1974).
 * @param notesA of the whole text of a, made once for all its stretches
 */
export function compareSpans(
  a: Text,
  spanA: Span,
  notesA: Notes,
  b: Text,
  spanB: Span,
  notesB: Notes,
): Alignment {
  const readyA = letteredPart(notesA, spanA)
  const readyB = letteredPart(notesB, spanB)
  const [codesA, codesB] = [readyA.letters.codes, readyB.letters.codes]
  const runs = runsBetween(codesA, 0, codesA.length, codesB, 0, codesB.length)
  const kept = wholeTokens(withoutStrays(slid(runs, readyA, readyB, true), readyA), readyA, readyB)
  return compared(a, spanA, readyA, b, spanB, readyB, kept)
}

/** The letters of a stretch, with their offsets in the whole text. */
function letteredPart(notes: Notes, { start, end }: Span): Lettered {
  const { text } = notes
  const { codes, starts } = lettersOf(text.slice(start, end))
  return { text, notes, letters: { codes, starts: starts.map(at => at + start) }, sums: weightSums(codes) }
}

function compared(
  a: Text,
  spanA: Span,
  readyA: Lettered,
  b: Text,
  spanB: Span,
  readyB: Lettered,
  runs: readonly Run[],
): Alignment {
  const quoteA = quoteAt(a, spanA)
  const quoteB = quoteAt(b, spanB)
  const inA = { quote: quoteA, notes: readyA.notes }
  const inB = { quote: quoteB, notes: readyB.notes }
  const lettersA = lettersWithin(readyA.letters, spanA)
  const lettersB = lettersWithin(readyB.letters, spanB)
  const edits = withMaterial(editsOf(readyA, spanA, readyB, spanB, runs), inA, inB)
  const { relation, reason } = relationOf(inA, inB, edits, Math.min(lettersA, lettersB))
  const letters = lettersA + lettersB
  const equal = runs.reduce((sum, run) => sum + run.length, 0)
  return {
    id: alignmentId(quoteA, quoteB),
    family: null,
    relation,
    reason,
    a: quoteA,
    b: quoteB,
    edits,
    similarity: letters ? Math.round((20000 * equal) / letters) / 10000 : 0,
  }
}

/** The same id whichever side comes first. */
function alignmentId(a: Alignment['a'], b: Alignment['b']): string {
  const [x, y] =
    a.document < b.document || (a.document === b.document && a.start <= b.start) ? [a, b] : [b, a]
  return stableId('a', x.document, x.start, x.end, y.document, y.start, y.end)
}

/** Both spans with the marks that stand beside them on both sides: “the closing stop, the opening quotation mark”. */
function withSharedMarks(textA: string, a: Span, textB: string, b: Span): [Span, Span] {
  let back = 0
  const sameBefore = (): boolean =>
    a.start > back && textA.charCodeAt(a.start - back - 1) === textB.charCodeAt(b.start - back - 1)
  while (sameBefore() && !isKind(textA, a.start - back - 1, WORD)) back++
  const wholeHead = back === a.start && back === b.start
  if (!wholeHead) {
    back = 0
    while (sameBefore() && isKind(textA, a.start - back - 1, OPENING)) back++
  }
  let on = 0
  while (
    isKind(textA, a.end + on, PUNCTUATION) &&
    textA.charCodeAt(a.end + on) === textB.charCodeAt(b.end + on)
  )
    on++
  while (on > 0 && isKind(textA, a.end + on - 1, OPENING)) on--
  return [
    { start: a.start - back, end: a.end + on },
    { start: b.start - back, end: b.end + on },
  ]
}
