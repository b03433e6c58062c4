import { trimmed, type Span } from '../base/span.ts'
import type { SentenceLexicon } from './lexicon/sentences.ts'
import type { Pack } from './pack.ts'

/** A sentence of a text, without white space at either end. */
export interface Sentence extends Span {
  /** what closed it: a full stop, a semicolon, the end of a line, or the end of the span */
  readonly closedBy: 'stop' | 'semicolon' | 'line' | 'end'
}

/**
 * The sentences of a text in order. A line end always ends a sentence; marks and closers belong to the sentence
 * before them. Linear in the length of the span.
 */
export function splitSentences(text: string, pack: Pack, span?: Span): Sentence[] {
  const { sentences: lexicon } = pack
  const from = span?.start ?? 0
  const to = span?.end ?? text.length
  const found: Sentence[] = []
  let start = from
  const close = (end: number, closedBy: Sentence['closedBy']): void => {
    const s = trimmed(text, { start, end })
    if (s.end > s.start) found.push({ ...s, closedBy })
    start = end
  }
  for (let i = from; i < to; i++) {
    const mark = text[i]!
    if (mark === '\n') close(i + 1, 'line')
    else if (lexicon.stops.includes(mark)) {
      const end = afterClosers(text, i + 1, to, lexicon)
      if (isName(text, i, end, start, to, lexicon)) continue
      close(end, 'stop')
      i = end - 1
    } else if (lexicon.semicolons.includes(mark)) close(i + 1, 'semicolon')
    else if (lexicon.spacedStops.includes(mark)) {
      const end = afterClosers(text, i + 1, to, lexicon)
      if (!endsSpaced(text, i, end, start, to, lexicon)) continue
      close(end, 'stop')
      i = end - 1
    }
  }
  close(to, 'end')
  return found
}

function afterClosers(text: string, at: number, to: number, lexicon: SentenceLexicon): number {
  const marks = lexicon.closers + lexicon.stops
  while (at < to && marks.includes(text[at]!)) at++
  return at
}

/** “你好，中国！”活动: a short quotation with its own stop, and the sentence goes on. */
function isName(
  text: string,
  stop: number,
  end: number,
  start: number,
  to: number,
  lexicon: SentenceLexicon,
): boolean {
  if (end === stop + 1 || end >= to || !/[\p{L}，、]/u.test(text[end]!)) return false
  const open = Math.max(
    text.lastIndexOf('“', stop),
    text.lastIndexOf('「', stop),
    text.lastIndexOf('《', stop),
    text.lastIndexOf('（', stop),
  )
  return open > start && stop - open <= lexicon.shortQuote
}

/** A point ends a sentence only before space, and not after an abbreviation, an initial or a paragraph's number. */
function endsSpaced(
  text: string,
  stop: number,
  end: number,
  start: number,
  to: number,
  lexicon: SentenceLexicon,
): boolean {
  if (end < to && !/\s/.test(text[end]!)) return false
  const next = /^\s*(["“‘'([]*[\p{L}\p{N}•–—-]+)/u.exec(text.slice(end, Math.min(to, end + 40)))?.[1] ?? ''
  if (text[stop] !== '.') return next === '' || !/^\p{Ll}/u.test(next)
  const before = /[\p{L}\p{N}.&'’-]*$/u.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? ''
  const alone = text.slice(start, stop).trim().length === before.length
  if (alone && /^(?:\d{1,3}|[ivxl]{1,5}|[a-zA-Z])$/u.test(before)) return false
  if (/^\p{Ll}/u.test(next)) return false
  const word = before.toLowerCase()
  if (/^\p{Lu}$/u.test(before) || /(?:^|\.)\p{L}$/u.test(before)) return lexicon.starters.has(next)
  return !lexicon.abbreviations.has(word) || next === ''
}
