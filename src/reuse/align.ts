import { stableId } from '../base/id.ts'
import { quoteAt, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Alignment } from './alignment.ts'
import type { Run } from './anchors.ts'
import { lexiconOf } from './cues.ts'
import { editsOf } from './edits.ts'
import { isFormula } from './formulas.ts'
import { spanOfLetters } from './letters.ts'
import { withMaterial } from './material.ts'
import { defaultParameters, type ReuseParameters } from './parameters.ts'
import { passagesOf } from './passages.ts'
import { prepare, type Prepared } from './prepared.ts'
import { relationOf } from './relation.ts'
import type { NumberSet } from './sets.ts'
import { wholeTokens, withoutStrays } from './tokens.ts'

/** What alignment needs of a document; a whole `Document` will do. */
export type Text = Pick<Document, 'id' | 'text' | 'language'>

/**
 * The passages that two documents share, in order of their place in `a`. Symmetric: `align(b, a)` gives the same
 * passages with the sides exchanged. `family` is null: a pair alone has none.
 */
export function align(a: Text, b: Text, options: Partial<ReuseParameters> = {}): Alignment[] {
  const parameters = { ...defaultParameters, ...options }
  const readyA = prepare(a.text, parameters)
  return alignPrepared(a, readyA, b, a === b ? readyA : prepare(b.text, parameters), parameters)
}

/**
 * `align` on texts already prepared, for many pairs.
 * @param common fingerprints of formulas: short passages made of them are set aside
 * @param anchorCommon whether they anchor passages all the same, because the pair shares a long one
 */
export function alignPrepared(
  a: Text,
  readyA: Prepared,
  b: Text,
  readyB: Prepared,
  parameters: ReuseParameters,
  common?: NumberSet,
  anchorCommon = true,
): Alignment[] {
  // passages are sought in one canonical order of the two, so that they do not depend on which comes first
  const flip = b.id < a.id
  const [first, second] = flip ? [readyB, readyA] : [readyA, readyB]
  const alignments: Alignment[] = []
  for (const passage of passagesOf(first, second, parameters, anchorCommon ? undefined : common)) {
    if (common && isFormula(passage, first, common, parameters)) continue
    const runs = wholeTokens(withoutStrays(passage.runs, first), first, second)
    if (runs.length) alignments.push(alignmentOf(a, readyA, b, readyB, flip ? runs.map(flipped) : runs))
  }
  return alignments.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
}

const flipped = (run: Run): Run => ({ a: run.b, b: run.a, length: run.length })

function alignmentOf(a: Text, readyA: Prepared, b: Text, readyB: Prepared, runs: readonly Run[]): Alignment {
  const first = runs[0]!
  const last = runs.at(-1)!
  const [spanA, spanB] = withSharedMarks(
    a.text,
    spanOfLetters(a.text, readyA.letters, first.a, last.a + last.length),
    b.text,
    spanOfLetters(b.text, readyB.letters, first.b, last.b + last.length),
  )
  const quoteA = quoteAt(a, spanA)
  const quoteB = quoteAt(b, spanB)
  const lexicon = lexiconOf(a.language)
  const edits = withMaterial(editsOf(readyA, spanA, readyB, spanB, runs), quoteA.quote, quoteB.quote, lexicon)
  const { relation, reason } = relationOf(
    { text: a.text, quote: quoteA },
    { text: b.text, quote: quoteB },
    edits,
    lexicon,
  )
  const letters = last.a + last.length - first.a + last.b + last.length - first.b
  const equal = runs.reduce((sum, run) => sum + run.length, 0)
  return {
    id: alignmentId(quoteA, quoteB),
    family: null,
    relation,
    reason,
    a: quoteA,
    b: quoteB,
    edits,
    similarity: Math.round((20000 * equal) / letters) / 10000,
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
  const sameBefore = (k: number): boolean => a.start > k && textA[a.start - k - 1] === textB[b.start - k - 1]
  while (sameBefore(back) && !/[\p{L}\p{N}]/u.test(textA[a.start - back - 1]!)) back++
  const wholeHead = back === a.start && back === b.start
  if (!wholeHead) {
    back = 0
    while (sameBefore(back) && /[\p{Ps}\p{Pi}]/u.test(textA[a.start - back - 1]!)) back++
  }
  let on = 0
  while (
    a.end + on < textA.length &&
    textA[a.end + on] === textB[b.end + on] &&
    /[\p{P}]/u.test(textA[a.end + on]!)
  )
    on++
  while (on > 0 && /[\p{Ps}\p{Pi}]/u.test(textA[a.end + on - 1]!)) on--
  return [
    { start: a.start - back, end: a.end + on },
    { start: b.start - back, end: b.end + on },
  ]
}
