import type { Span } from '../../src/base/span.ts'
import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'
import { judgement, type Located, shared } from './judged.ts'
import type { ReadDocument } from './lessons.ts'

/** A document cut into clauses. Offsets into its text. */
export interface Numbered {
  readonly source: string
  readonly title: string | null
  readonly kind: string
  readonly text: string
  readonly clauses: readonly (Span & { readonly sentence: number })[]
}

/** What a coder counts in a window of a document: the stretch of text of each commitment. One a line in `coded.jsonl`. */
export interface CodedDocument {
  readonly source: string
  readonly window: Span
  readonly commitments: readonly Span[]
}

/** First and last clause shown (end exclusive): whole sentences, about `most` clauses, drawn by the document's name. */
export function windowOf({ source, clauses }: Numbered, most: number): readonly [number, number] {
  if (clauses.length <= most) return [0, clauses.length]
  const starts = clauses.flatMap(({ sentence }, i) => (clauses[i - 1]?.sentence === sentence ? [] : [i]))
  const early = starts.filter(start => start + most <= clauses.length + 10)
  const start = early[drawn(source) % early.length]!
  const end = starts.find(next => next >= start + most) ?? clauses.length
  return [start, end]
}

const drawn = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0, 7)

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** What a coder reads: the title, and each clause with its number; sentences stand apart. */
export function sheetOf(number: number, document: Numbered, [first, end]: readonly [number, number]): string {
  const { text, clauses } = document
  const lines = [`## ${number} [${document.kind}] ${document.title ?? ''}`]
  for (let i = first; i < end; i++) {
    const clause = clauses[i]!
    const before = i > first ? clauses[i - 1]! : null
    if (before?.sentence !== clause.sentence) lines.push('')
    const between = before ? onOneLine(text.slice(before.end, clause.start)) : ''
    if (between.length > 3) lines.push(`    (${between})`)
    lines.push(`[${i - first + 1}] ${onOneLine(text.slice(clause.start, clause.end))}`)
  }
  return `${lines.join('\n')}\n`
}

/** By the number of the document: the clauses of each commitment, as numbered in the sheet. Throws at a line it cannot read. */
export function answersOf(text: string): Map<number, number[][]> {
  const answers = new Map<number, number[][]>()
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const found = /^\s*(\d+)\s*:\s*(.*)$/u.exec(line)
    if (!found) throw new Error(`No document number in the answer “${line}”: write 3: 5, 8+9 or 3: none`)
    answers.set(Number(found[1]), found[2]!.trim() === 'none' ? [] : found[2]!.split(',').flatMap(answerOf))
  }
  return answers
}

function answerOf(words: string): number[][] {
  const found = /^\s*(\d+(?:\s*\+\s*\d+)*)\s*(?:x(\d))?\s*\??\s*$/u.exec(words)
  if (!found) throw new Error(`Not the clauses of a commitment: “${words}”; write 5, 8+9 or 12x2`)
  const clauses = found[1]!.split('+').map(Number)
  return Array.from({ length: Number(found[2] ?? 1) }, () => clauses)
}

/** The answers as stretches of the text. Throws where a clause was not shown. */
export function runsOf(
  { source, clauses }: Numbered,
  [first, end]: readonly [number, number],
  answers: readonly (readonly number[])[],
): CodedDocument {
  const commitments = answers.map(numbers => {
    const named = numbers.map(number => {
      const clause = number >= 1 && first + number <= end ? clauses[first + number - 1] : undefined
      if (!clause) throw new Error(`${source}: no clause ${number} was shown; correct the answer`)
      return clause
    })
    return { start: Math.min(...named.map(c => c.start)), end: Math.max(...named.map(c => c.end)) }
  })
  return { source, window: { start: clauses[first]!.start, end: clauses[end - 1]!.end }, commitments }
}

const length = ({ start, end }: Span): number => end - start

/** A mention is a coded commitment's where half of either lies in the other; the nearest in length first, each once. */
export function matchRuns<Mention extends Span>(
  mentions: readonly Mention[],
  commitments: readonly Span[],
): [Mention, Span][] {
  const near = mentions.flatMap(mention =>
    commitments.flatMap(commitment => {
      const both = shared(mention, commitment)
      const half = both >= length(mention) / 2 || both >= length(commitment) / 2
      const likeness = both / Math.max(length(mention), length(commitment))
      return half && both > 0 ? [{ mention, commitment, likeness }] : []
    }),
  )
  const used = new Set<Span>()
  const pairs: [Mention, Span][] = []
  for (const { mention, commitment } of near.toSorted((a, b) => b.likeness - a.likeness)) {
    if (used.has(mention) || used.has(commitment)) continue
    used.add(mention).add(commitment)
    pairs.push([mention, commitment])
  }
  return pairs
}

/** Each clause with what the coder says of it; those outside of the window are no lesson. */
export function judgedByRuns(
  clauses: readonly Located[],
  views: readonly ClauseView[],
  { window, commitments }: CodedDocument,
): Pick<ReadDocument, 'counted' | 'clauses'> {
  const inside = (span: Span): boolean => span.start >= window.start && span.end <= window.end
  const mentions = clauses.flatMap((clause, place) =>
    inside(clause) ? clause.mentions.map(({ start, end }) => ({ start, end, place })) : [],
  )
  const judged = judgement(clauses, views, mentions, commitments, matchRuns(mentions, commitments))
  return {
    counted: commitments.length,
    clauses: judged.map((clause, place) => (inside(clauses[place]!) ? clause : { ...clause, outside: true })),
  }
}
