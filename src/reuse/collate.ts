import { quoteAt, type Span } from '../base/span.ts'
import { packFor } from '../language/packs/index.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Alignment } from './alignment.ts'
import { align } from './align.ts'
import type { Addition, Cell, Collation, CollationRow, Coverage, MaterialChange } from './collation.ts'
import { compareSpans } from './compare.ts'
import { counterparts, type Counterpart } from './counterparts.ts'
import { inTime } from './families.ts'
import type { ReuseOptions } from './find.ts'
import { countLetters } from './letters.ts'
import { Notes } from './notes.ts'
import type { ReuseDocument } from './source.ts'
import { withWholeWords } from './whole-words.ts'

/** Least share of a sentence's letters that must stand in the other document for it to be there. */
const leastShare = 0.4

export interface CollateOptions extends ReuseOptions {
  /** id of the version to set the others against; by default the fullest */
  readonly base?: string
}

/**
 * Versions of one text, aligned by sentence: what each has the same, changed, moved or left out, and what it adds.
 * @throws RangeError when there is no document, or the base is none of them
 */
export function collate(documents: readonly ReuseDocument[], options: CollateOptions = {}): Collation {
  const base = baseOf(documents, options.base)
  const others = documents.filter(document => document.id !== base.id).sort(inTime)
  const sentences = sentencesOf(base)
  const notes = new Notes(base)
  const columns = others.map(other => columnOf(base, notes, sentences, other, align(base, other, options)))
  const rows = sentences.map((sentence, n) => ({
    sentence: quoteAt(base, sentence),
    cells: columns.map(column => column.cells[n]!),
  }))
  return {
    base: base.id,
    documents: others.map(other => other.id),
    rows,
    additions: columns.flatMap(column => column.additions),
    material: materialIn(rows),
    coverage: others.map((other, n) => coverageOf(other.id, rows, n, columns[n]!.equal)),
  }
}

/** The version with the most letters; of equals the earliest. */
function baseOf(documents: readonly ReuseDocument[], id: string | undefined): ReuseDocument {
  const [fullest] = [...documents].sort((x, y) => countLetters(y.text) - countLetters(x.text) || inTime(x, y))
  const base = id === undefined ? fullest : documents.find(document => document.id === id)
  if (!base)
    throw new RangeError(id === undefined ? 'no document to collate' : `no document ${id} to collate`)
  return base
}

/** Sentences with a letter in them; lines where the language has no pack. */
function sentencesOf(document: ReuseDocument): Span[] {
  const pack = packFor(document.language)
  const spans = pack ? splitSentences(document.text, pack) : linesOf(document.text)
  return spans
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => countLetters(document.text, start, end) > 0)
}

const linesOf = (text: string): Span[] =>
  Array.from(text.matchAll(/[^\n]+/g), match => ({ start: match.index, end: match.index + match[0].length }))

interface Column {
  readonly cells: readonly Cell[]
  readonly additions: readonly Addition[]
  /** letters of the base text that stand equal */
  readonly equal: number
}

function columnOf(
  base: ReuseDocument,
  baseNotes: Notes,
  sentences: readonly Span[],
  other: ReuseDocument,
  alignments: readonly Alignment[],
): Column {
  const theirs = sentencesOf(other)
  const found = counterparts(base.text, sentences, other.text, theirs, alignments, leastShare)
  const moved = placesOf(found, outOfOrder(found))
  const notes = new Notes(other)
  const compared = sentences.map((sentence, n) => {
    const counterpart = found[n]
    return counterpart ? compareSpans(base, sentence, baseNotes, other, counterpart, notes) : null
  })
  return {
    cells: compared.map((alignment, n) =>
      cellOf(other.id, alignment, moved.get(n) ?? null, baseNotes, notes),
    ),
    additions: additionsOf(other, theirs, found),
    equal: compared.reduce((sum, alignment) => sum + (alignment ? equalLetters(alignment) : 0), 0),
  }
}

function cellOf(
  document: string,
  alignment: Alignment | null,
  after: number | null,
  baseNotes: Notes,
  notes: Notes,
): Cell {
  if (!alignment) {
    return { document, presence: 'absent', moved: false, after: null, quote: null, edits: [], similarity: 0 }
  }
  const { a, b, similarity } = alignment
  const presence = similarity === 1 ? 'same' : 'changed'
  const edits = withWholeWords(alignment.edits, { quote: a, notes: baseNotes }, { quote: b, notes })
  return { document, presence, moved: after !== null, after, quote: b, edits, similarity }
}

/** Letters of a that stand in b; what is shown of a change by whole words does not count against them. */
const equalLetters = ({ a, edits }: Alignment): number =>
  edits.reduce((sum, edit) => sum + (edit.op === 'equal' ? countLetters(a.quote, ...edit.a) : 0), 0)

/** Rows that break the order of the base text: those outside the run of rows in ascending order that has the most words. */
function outOfOrder(found: readonly Counterpart[]): Set<number> {
  const present = found.flatMap((counterpart, n) => (counterpart ? [n] : []))
  const kept: number[] = []
  const before: number[] = []
  for (const [k, n] of present.entries()) {
    const { start, end } = found[n]!
    let most = 0
    before[k] = -1
    for (let p = 0; p < k; p++) {
      if (found[present[p]!]!.start <= start && kept[p]! > most) {
        most = kept[p]!
        before[k] = p
      }
    }
    kept[k] = most + end - start
  }
  const moved = new Set(present)
  for (let k = kept.indexOf(Math.max(...kept)); k >= 0; k = before[k]!) moved.delete(present[k]!)
  return moved
}

/** For each row that is moved the last row in place that stands before it in the other document; −1 for none. */
function placesOf(found: readonly Counterpart[], moved: ReadonlySet<number>): Map<number, number> {
  const inPlace = found.flatMap((counterpart, n) => (counterpart && !moved.has(n) ? [n] : []))
  return new Map(
    [...moved].map(row => [row, inPlace.findLast(n => found[n]!.start <= found[row]!.start) ?? -1] as const),
  )
}

/** Sentences of the other document of which no row has taken half. */
function additionsOf(
  other: ReuseDocument,
  theirs: readonly Span[],
  found: readonly Counterpart[],
): Addition[] {
  const additions: Addition[] = []
  let after = -1
  for (const sentence of theirs) {
    let taken = 0
    let last = -1
    for (const [n, counterpart] of found.entries()) {
      if (!counterpart) continue
      const start = Math.max(sentence.start, counterpart.start)
      const end = Math.min(sentence.end, counterpart.end)
      if (end <= start) continue
      taken += countLetters(other.text, start, end)
      last = n
    }
    if (taken * 2 < countLetters(other.text, sentence.start, sentence.end)) {
      additions.push({ document: other.id, quote: quoteAt(other, sentence), after })
    }
    if (last >= 0) after = last
  }
  return additions
}

const kinds = ['figure', 'name', 'negation', 'modal'] as const

function materialIn(rows: readonly CollationRow[]): MaterialChange[] {
  const changes = rows.flatMap(({ sentence, cells }, row) =>
    cells.flatMap(({ document, quote, edits }) =>
      edits.flatMap(({ material, a, b }) =>
        material
          ? [
              {
                document,
                row,
                kind: material,
                before: sentence.quote.slice(...a),
                after: quote!.quote.slice(...b),
              },
            ]
          : [],
      ),
    ),
  )
  return changes.sort((x, y) => kinds.indexOf(x.kind) - kinds.indexOf(y.kind) || x.row - y.row)
}

function coverageOf(
  document: string,
  rows: readonly CollationRow[],
  column: number,
  equal: number,
): Coverage {
  const count = (presence: Cell['presence']): number =>
    rows.filter(row => row.cells[column]!.presence === presence).length
  const all = rows.reduce((sum, { sentence }) => sum + countLetters(sentence.quote), 0)
  return {
    document,
    same: count('same'),
    changed: count('changed'),
    absent: count('absent'),
    letters: all ? equal / all : 0,
  }
}
