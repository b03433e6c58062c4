import type { Span } from '../base/span.ts'
import type { SpeechRule } from '../language/grammar/speech.ts'
import type { Sentence } from '../language/sentences.ts'
import type { CompiledGrammar } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import { clausesOf } from './segment.ts'
import type { Clause } from './trace.ts'

/** Words of saying behind what is said: “…,” the minister told reporters. */
export interface ClosingWords extends Span {
  readonly rule: SpeechRule
  readonly who: string
}

/** Sentences of one quotation that words behind it are looked for. */
const longestQuotation = 12

/**
 * For each sentence of a paragraph the words behind it that tell who said it; null where none do. Words behind a quotation
 * of several sentences are for all of them.
 */
export function closingWordsOf(
  sentences: readonly Sentence[],
  context: DocumentContext,
): readonly (ClosingWords | null)[] {
  const found: (ClosingWords | null)[] = sentences.map(sentence => closingWords(sentence, context))
  const { document, grammar } = context
  const { text } = document
  found.forEach((closing, i) => {
    if (!closing || marksIn(text.slice(sentences[i]!.start, closing.start), grammar) !== 'closes') return
    for (let j = i - 1; j >= Math.max(0, i - longestQuotation); j--) {
      const marks = marksIn(text.slice(sentences[j]!.start, sentences[j]!.end), grammar)
      if (marks === 'closes' || found[j]) return
      found[j] = closing
      if (marks === 'opens') return
    }
  })
  return found
}

/** The clauses of a sentence; words of saying behind them are the last. */
export function clausesBefore(
  closing: ClosingWords | null,
  sentence: Sentence,
  { document: { text }, grammar }: DocumentContext,
): Clause[] {
  if (!closing || closing.start >= sentence.end) return clausesOf(text, sentence, grammar)
  const said = { start: sentence.start, end: endOfSaid(closing, sentence, text, grammar) }
  return [...clausesOf(text, said, grammar), { start: closing.start, end: closing.end, joint: '' }]
}

/** Where the words said end: before the comma and, where the quotation began with the sentence, the mark that closes them. */
function endOfSaid(
  closing: ClosingWords,
  sentence: Span,
  text: string,
  { grammar }: CompiledGrammar,
): number {
  const words = text.slice(sentence.start, closing.start).trimEnd()
  const quoted = grammar.boundaries.quotes.some(
    ([open, close]) => words.startsWith(open) && words.endsWith(close),
  )
  const bare = quoted ? words.slice(0, -1) : words
  return sentence.start + bare.replace(/[,，]$/u, '').length
}

/** Whether what follows a place in the same paragraph is quoted too. */
export function isQuotedOn(at: number, { document, grammar }: DocumentContext): boolean {
  const next = /^[^\S\n]*(?=\S)/u.exec(document.text.slice(at, at + nearNext))
  const mark = next && document.text[at + next[0].length]
  return grammar.grammar.boundaries.quotes.some(([open]) => open === mark)
}

/** White space between two sentences, in characters. */
const nearNext = 8

function closingWords({ start, end }: Span, { document, grammar }: DocumentContext): ClosingWords | null {
  if (grammar.closing.length === 0) return null
  const words = document.text.slice(start, end)
  const ends = [',', ...grammar.grammar.boundaries.quotes.map(([, close]) => close)]
  const mark = Math.max(...ends.map(each => words.lastIndexOf(each)))
  if (mark <= 0) return null
  const from = mark + 1 + /^\s*/u.exec(words.slice(mark + 1))![0].length
  for (const { rule, here } of grammar.closing) {
    here.lastIndex = 0
    const who = here.exec(words.slice(from))?.groups?.['who']
    if (who !== undefined) return { start: start + from, end, rule, who }
  }
  return null
}

/** Whether words open a quotation that they do not close, or close one that they did not open. */
function marksIn(words: string, { grammar }: CompiledGrammar): 'opens' | 'closes' | null {
  let depth = 0
  for (const mark of words) {
    for (const [open, close] of grammar.boundaries.quotes) {
      if (open === close) continue
      if (mark === open) depth++
      else if (mark === close && depth-- <= 0) return 'closes'
    }
  }
  if (depth > 0) return 'opens'
  const single = grammar.boundaries.quotes.find(([open, close]) => open === close)
  if (!single || words.split(single[0]).length % 2 === 1) return null
  return words.trimStart().startsWith(single[0]) ? 'opens' : 'closes'
}
