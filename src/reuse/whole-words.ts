import type { Span } from '../base/span.ts'
import { personOpeningClause } from '../language/names-of-persons.ts'
import type { Edit } from './alignment.ts'
import type { CueKind } from './cues.ts'
import type { Notes } from './notes.ts'
import type { Witness } from './relation.ts'

/** The material edit at `index`, grown: what it covers of the two quotes. */
interface Grown {
  readonly index: number
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/**
 * Material edits widened to whole words on both sides: where 中方公布 became 中亚 the reader is shown that, and not 方公布 → 亚. What
 * is taken from the equal words beside an edit is the same on both sides; a change that the words reach becomes part of the edit.
 * Whole words that both sides then begin or end with are left out again: 病例30例 → 病例 is 30例 left out.
 */
export function withWholeWords(edits: readonly Edit[], a: Witness, b: Witness): readonly Edit[] {
  const grown: Grown[] = []
  for (const [index, { material }] of edits.entries()) {
    const last = grown.at(-1)
    if (!material || (last && isWithin(edits[index]!, last))) continue
    const [fromA, fromB] = startOf(edits, index, a, b)
    const [toA, toB] = endOf(edits, index, a, b)
    grown.push({ index, a: [fromA, toA], b: [fromB, toB] })
  }
  return grown.length ? around(edits, grown, a, b) : edits
}

/** The edits with those that have grown, and what these leave of the others. */
function around(edits: readonly Edit[], grown: readonly Grown[], a: Witness, b: Witness): Edit[] {
  const whole: Edit[] = []
  let next = 0
  for (const [index, edit] of edits.entries()) {
    const here = grown[next]
    if (here?.index === index) {
      for (const part of partsOf(here, edit.material!, a, b)) append(whole, part)
      next++
      continue
    }
    const before = grown[next - 1]
    if (edit.op !== 'equal') {
      if (![before, here].some(other => other && isWithin(edit, other))) whole.push(edit)
      continue
    }
    const from = Math.max(edit.a[0], before?.a[1] ?? 0)
    const to = Math.min(edit.a[1], here?.a[0] ?? Infinity)
    const shift = edit.b[0] - edit.a[0]
    append(whole, { op: 'equal', a: [from, to], b: [from + shift, to + shift] })
  }
  return whole
}

/** Adds a step to a script; equal steps beside each other are one, empty ones none. */
function append(script: Edit[], step: Edit): void {
  if (step.a[0] >= step.a[1] && step.b[0] >= step.b[1]) return
  const last = script.at(-1)
  if (last?.op !== 'equal' || step.op !== 'equal') script.push(step)
  else script[script.length - 1] = { op: 'equal', a: [last.a[0], step.a[1]], b: [last.b[0], step.b[1]] }
}

/** A change between the whole words that both sides begin and end with. */
function partsOf(
  { a: [fromA, toA], b: [fromB, toB] }: Grown,
  material: NonNullable<Edit['material']>,
  a: Witness,
  b: Witness,
): Edit[] {
  const [textA, textB] = [a.quote.quote, b.quote.quote]
  const isEdge = (atA: number, atB: number): boolean => isBetween(a, atA) && isBetween(b, atB)
  const most = Math.min(toA - fromA, toB - fromB)
  let head = 0
  while (head < most && textA[fromA + head] === textB[fromB + head]) head++
  while (head > 0 && !isEdge(fromA + head, fromB + head)) head--
  let tail = 0
  while (tail < most - head && textA[toA - tail - 1] === textB[toB - tail - 1]) tail++
  while (tail > 0 && !isEdge(toA - tail, toB - tail)) tail--
  const [endA, endB] = [toA - tail, toB - tail]
  const op = fromA + head === endA ? 'insert' : fromB + head === endB ? 'delete' : 'replace'
  return [
    { op: 'equal', a: [fromA, fromA + head], b: [fromB, fromB + head] },
    { op, a: [fromA + head, endA], b: [fromB + head, endB], material },
    { op: 'equal', a: [endA, toA], b: [endB, toB] },
  ]
}

const isWithin = (edit: Edit, { a, b }: Grown): boolean =>
  a[0] <= edit.a[0] && edit.a[1] <= a[1] && b[0] <= edit.b[0] && edit.b[1] <= b[1]

/** Where the words begin that an edit's start stands in, in a and in b. */
function startOf(edits: readonly Edit[], index: number, a: Witness, b: Witness): [number, number] {
  let [atA, atB] = [edits[index]!.a[0], edits[index]!.b[0]]
  for (let k = index - 1; k >= 0;) {
    const missing = Math.max(atA - wordAt(a, atA).start, atB - wordAt(b, atB).start)
    if (missing === 0) break
    const edit = edits[k]!
    const taken = edit.op === 'equal' ? Math.min(missing, atA - edit.a[0]) : 0
    ;[atA, atB] = edit.op === 'equal' ? [atA - taken, atB - taken] : [edit.a[0], edit.b[0]]
    if (atA === edit.a[0] && atB === edit.b[0]) k--
  }
  return [atA, atB]
}

/** Where the words end that an edit's end stands in, in a and in b. */
function endOf(edits: readonly Edit[], index: number, a: Witness, b: Witness): [number, number] {
  let [atA, atB] = [edits[index]!.a[1], edits[index]!.b[1]]
  for (let k = index + 1; k < edits.length;) {
    const missing = Math.max(wordAt(a, atA).end - atA, wordAt(b, atB).end - atB)
    if (missing === 0) break
    const edit = edits[k]!
    const taken = edit.op === 'equal' ? Math.min(missing, edit.a[1] - atA) : 0
    ;[atA, atB] = edit.op === 'equal' ? [atA + taken, atB + taken] : [edit.a[1], edit.b[1]]
    if (atA === edit.a[1] && atB === edit.b[1]) k++
  }
  return [atA, atB]
}

/** Cues that are shown whole. */
const shown: ReadonlySet<CueKind> = new Set(['negation', 'modal', 'name'])

/** The word that a place of a quote stands inside, counted from the quote; empty at the place where it stands in none. */
function wordAt({ quote, notes }: Witness, offset: number): Span {
  const at = quote.start + offset
  const word = wordOver(notes, at)
  return { start: word.start - quote.start, end: word.end - quote.start }
}

/** True of a place of a quote that stands inside no word. */
function isBetween(witness: Witness, offset: number): boolean {
  const { start, end } = wordAt(witness, offset)
  return start === end
}

/**
 * The name, number, cue or word that a place of a text stands inside; empty at the place where it stands in none. Where a name or cue
 * begins or ends, no word goes on: 韩正 of 韩正在京会见 is whole, though 正在 is a word.
 */
function wordOver(notes: Notes, at: number): Span {
  const near = [at - 1, at + 1] as const
  const found: Span[] = [
    ...notes.cuesTouching(...near).filter(({ kind }) => shown.has(kind)),
    ...notes.personsTouching(...near),
    ...notes.figuresTouching(...near),
  ]
  const person = personOpening(notes, near)
  if (person) found.push(person)
  const bounded = found.some(({ start, end }) => start === at || end === at)
  const word = bounded ? null : notes.wordOver(at)
  if (word) found.push(word)
  const inside = found.filter(({ start, end }) => start < at && end > at)
  return {
    start: Math.min(at, ...inside.map(({ start }) => start)),
    end: Math.max(at, ...inside.map(({ end }) => end)),
  }
}

/** A person without a title near a place. */
const personOpening = ({ text, naming }: Notes, [start, end]: readonly [number, number]): Span | null =>
  naming ? personOpeningClause(text, { start, end }, naming) : null
