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
  const mark = markOf(lexicon)
  mark.lastIndex = from
  for (let m = mark.exec(text); m && m.index < to; m = mark.exec(text)) {
    const i = m.index
    if (m[0] === '\n') close(i + 1, 'line')
    else if (lexicon.semicolons.includes(m[0])) close(i + 1, 'semicolon')
    else {
      const end = afterClosers(text, i + 1, to, lexicon)
      const ends = lexicon.stops.includes(m[0])
        ? !isName(text, i, end, start, to, lexicon)
        : endsSpaced(text, i, end, start, to, lexicon)
      if (!ends) continue
      close(end, 'stop')
      mark.lastIndex = end
    }
  }
  close(to, 'end')
  return found
}

/** The sentence that ends right before a place, by stops and lines alone, with the white space after it. */
export function lastSentence(text: string, before: number, { sentences: { stops } }: Pack): string {
  let start = before
  while (start > 0 && /\s/u.test(text[start - 1]!)) start--
  if (stops.includes(text[start - 1] ?? ' ')) start--
  while (start > 0 && text[start - 1] !== '\n' && !stops.includes(text[start - 1]!)) start--
  return text.slice(start, before)
}

const marks = new WeakMap<SentenceLexicon, RegExp>()

/** Finds every mark that may end a sentence. */
function markOf(lexicon: SentenceLexicon): RegExp {
  const known = marks.get(lexicon)
  if (known) return known
  const all = (lexicon.stops + lexicon.semicolons + lexicon.spacedStops).replace(/[.?\]\\^-]/g, '\\$&')
  const made = new RegExp(`[\\n${all}]`, 'gu')
  marks.set(lexicon, made)
  return made
}

function afterClosers(text: string, at: number, to: number, lexicon: SentenceLexicon): number {
  const closing = lexicon.closers + lexicon.stops
  while (at < to && closing.includes(text[at]!)) at++
  return at
}

/** “你好，中国！”活动: a short quotation with its own stop that is not speech, and the sentence goes on. */
function isName(
  text: string,
  stop: number,
  end: number,
  start: number,
  to: number,
  lexicon: SentenceLexicon,
): boolean {
  if (
    !lexicon.nameStops.includes(text[stop]!) ||
    end === stop + 1 ||
    end >= to ||
    !/[\p{L}，、]/u.test(text[end]!)
  )
    return false
  const open = Math.max(
    text.lastIndexOf('“', stop),
    text.lastIndexOf('「', stop),
    text.lastIndexOf('《', stop),
    text.lastIndexOf('（', stop),
  )
  return open >= start && stop - open <= lexicon.shortQuote && !/[：:]/.test(text[open - 1] ?? '')
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
