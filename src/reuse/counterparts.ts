import type { Span } from '../base/span.ts'
import type { Alignment } from './alignment.ts'
import { countLetters } from './letters.ts'

/** Where a sentence stands in another document; null where it does not. */
export type Counterpart = Span | null

/**
 * Where each sentence of a text stands in another: the stretch that the alignments give for it, widened to the
 * other text's own sentence where most of that is the same words, so that a changed beginning or end is shown as
 * changed and not as missing.
 * @param share least share of a sentence's letters that must be equal
 */
export function counterparts(
  text: string,
  sentences: readonly Span[],
  otherText: string,
  theirs: readonly Span[],
  alignments: readonly Alignment[],
  share: number,
): Counterpart[] {
  const hulls = sentences.map(sentence => hullOf(text, sentence, alignments, share))
  const taken = hulls.filter(hull => hull !== null).sort((x, y) => x.start - y.start)
  return hulls.map(hull => hull && widened(otherText, hull, theirs, taken))
}

/** Letters of a sentence that stand equal in the other text: where, and how many. */
interface Piece extends Span {
  readonly letters: number
}

/** From the first to the last letter that one alignment gives for a sentence: of the alignment that gives the most. */
function hullOf(text: string, sentence: Span, alignments: readonly Alignment[], share: number): Counterpart {
  let hull: Counterpart = null
  let most = share * countLetters(text, sentence.start, sentence.end)
  for (const alignment of alignments) {
    const pieces = withoutFarEnds(piecesOf(text, sentence, alignment))
    const letters = lettersIn(pieces)
    if (pieces.length && letters >= most) {
      most = letters
      hull = { start: pieces[0]!.start, end: pieces.at(-1)!.end }
    }
  }
  return hull
}

function piecesOf(text: string, sentence: Span, { a, b, edits }: Alignment): Piece[] {
  const pieces: Piece[] = []
  for (const edit of edits) {
    if (edit.op !== 'equal') continue
    const from = Math.max(sentence.start, a.start + edit.a[0])
    const to = Math.min(sentence.end, a.start + edit.a[1])
    if (to <= from) continue
    const shift = b.start + edit.b[0] - a.start - edit.a[0]
    pieces.push({ start: from + shift, end: to + shift, letters: countLetters(text, from, to) })
  }
  return pieces
}

/**
 * Leaves out pieces at either end that are further from the rest than they are long: single words of another sentence
 * that has been put in between.
 */
function withoutFarEnds(pieces: readonly Piece[]): readonly Piece[] {
  for (let n = 1; n < pieces.length; n++) {
    const gap = pieces[n]!.start - pieces[n - 1]!.end
    const [head, tail] = [pieces.slice(0, n), pieces.slice(n)]
    const [inHead, inTail] = [lettersIn(head), lettersIn(tail)]
    if (gap > Math.min(inHead, inTail)) return withoutFarEnds(inHead < inTail ? tail : head)
  }
  return pieces
}

const lettersIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { letters }) => sum + letters, 0)

/** The stretch and the rest of the sentences that it makes up most of, short of what other rows have taken. */
function widened(text: string, hull: Span, theirs: readonly Span[], taken: readonly Span[]): Span {
  let { start, end } = hull
  for (const sentence of theirs) {
    const from = Math.max(hull.start, sentence.start)
    const to = Math.min(hull.end, sentence.end)
    if (to <= from) continue
    if (countLetters(text, from, to) * 2 < countLetters(text, sentence.start, sentence.end)) continue
    start = Math.min(start, sentence.start)
    end = Math.max(end, sentence.end)
  }
  for (const other of taken) {
    if (other.end <= hull.start) start = Math.max(start, other.end)
    if (other.start >= hull.end) end = Math.min(end, other.start)
  }
  return { start, end }
}
