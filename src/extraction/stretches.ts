import { trimmed } from '../base/span.ts'
import type { Sentence } from '../language/sentences.ts'
import type { CompiledGrammar } from './compiled.ts'

/** UTF-16 code units. No sentence that people write is as long; what is read of one grows with the square of its clauses. */
const longestSentence = 2000

/** A sentence, or the stretches of one too long, parted at its marks as if semicolons stood there: none of its words is lost. */
export function stretchesOf(text: string, sentence: Sentence, grammar: CompiledGrammar): readonly Sentence[] {
  const found: Sentence[] = []
  let { start } = sentence
  while (sentence.end - start > longestSentence) {
    const end = start + lastMark(text.slice(start, start + longestSentence), grammar)
    const stretch = trimmed(text, { start, end })
    if (stretch.end > stretch.start) found.push({ ...stretch, closedBy: 'semicolon' })
    start = end
  }
  const last = trimmed(text, { start, end: sentence.end })
  if (last.end > last.start) found.push({ ...last, closedBy: sentence.closedBy })
  return found
}

/** Where the last mark between clauses ends; the whole length where there is none. */
function lastMark(words: string, { boundary }: CompiledGrammar): number {
  const mark = [...words.matchAll(boundary)].at(-1)
  return mark && mark.index > 0 ? mark.index + mark[0].length : words.length
}
