import type { Quote } from '../base/span.ts'
import type { Edit, ReuseRelation } from './alignment.ts'
import { countLetters } from './letters.ts'
import type { Notes } from './notes.ts'

/** How one passage stands to the other, and why, in a few words. */
export interface Relation {
  readonly relation: ReuseRelation
  readonly reason: string
}

/** One side of an alignment in its document. */
export interface Witness {
  readonly quote: Quote
  /** of the whole document */
  readonly notes: Notes
}

/** Changes outside the cut may be at most this share of the shorter side for a passage to be abridged, not revised. */
const smallChange = 0.02
/** Share of a passage that must stand inside quotation marks for it to be quoted. */
const mostlyInside = 0.8
/** How far before a passage its attribution may begin, in UTF-16 code units. */
const attributionReach = 40

/**
 * The relation of two aligned passages, a quotation before all else: it says whose words they are.
 * @param shorter letters of the shorter of the two
 */
export function relationOf(a: Witness, b: Witness, edits: readonly Edit[], shorter: number): Relation {
  const quotedA = quotedHow(a)
  const quotedB = quotedHow(b)
  if (quotedA && !quotedB) return { relation: 'quoted', reason: `${quotedA} in a` }
  if (quotedB && !quotedA) return { relation: 'quoted', reason: `${quotedB} in b` }
  const { dropped, added, replaced } = changedLetters(edits, a, b)
  if (dropped + added + replaced === 0) return { relation: 'verbatim', reason: 'same letters and digits' }
  const most = Math.max(dropped, added)
  const rest = Math.min(dropped, added) + replaced
  const sense = edits.some(edit => edit.material)
  if (!sense && most > 0 && rest <= shorter * smallChange) {
    const [which, fuller] = dropped > added ? ['b', 'a'] : ['a', 'b']
    return { relation: 'abridged', reason: `${which} leaves out ${most} letters of ${fuller}` }
  }
  return {
    relation: 'revised',
    reason: `${replaced} letters replaced, ${dropped} only in a, ${added} only in b`,
  }
}

/** Letters that an edit covers of one side. */
export const lettersOfSide = ({ quote, notes }: Witness, [start, end]: Edit['a']): number =>
  start < end ? countLetters(notes.text, quote.start + start, quote.start + end) : 0

function changedLetters(edits: readonly Edit[], a: Witness, b: Witness) {
  let dropped = 0
  let added = 0
  let replaced = 0
  for (const edit of edits) {
    if (edit.op === 'equal') continue
    const inA = lettersOfSide(a, edit.a)
    const inB = lettersOfSide(b, edit.b)
    replaced += Math.min(inA, inB)
    dropped += Math.max(0, inA - inB)
    added += Math.max(0, inB - inA)
  }
  return { dropped, added, replaced }
}

function quotedHow({ quote, notes }: Witness): string | undefined {
  if (notes.quotedWithin(quote.start, quote.end) >= mostlyInside * (quote.end - quote.start))
    return notes.lexicon && 'inside quotation marks'
  const verb = attribution(notes, quote)
  return verb ? `attributed (${verb})` : undefined
}

/**
 * The reporting verb by which a passage is given to a speaker: before it in the same sentence with at most a mark between
 * (外长表示，…), or after it where the sentence goes on to say who spoke (…, the minister said).
 */
function attribution(notes: Notes, { start, end }: Quote): string | undefined {
  const { text } = notes
  const before = notes.reportingTouching(Math.max(0, start - attributionReach), start)
  if (before.length) {
    const sentence = sentenceBefore(text, start)
    const spoken = before.findLast(cue => cue.start >= sentence && cue.end <= start)
    if (spoken && onlyMarks.test(text.slice(spoken.end, start))) return spoken.word
  }
  if (!isComma(text[end - 1]) && !isComma(text[end]) && !isComma(text[end + 1])) return undefined
  const after = notes.reportingTouching(end, end + attributionReach)
  if (!after.length) return undefined
  const tail = end + firstStop(text.slice(end, end + attributionReach))
  return after.find(cue => cue.start >= end && cue.end <= tail)?.word
}

const onlyMarks = /^(?:[\s\p{P}]|that\b)*$/u
/** A comma at the end of a passage, inside or outside its quotation marks: the sentence goes on. */
const isComma = (character: string | undefined): boolean => character === ',' || character === '，'

function firstStop(text: string): number {
  const at = text.search(/[。！？!?\n;；]|\.(?!\d)/u)
  return at < 0 ? text.length : at
}

/** Where the sentence begins that a place stands in, as far back as an attribution may reach. */
function sentenceBefore(text: string, place: number): number {
  const least = Math.max(0, place - attributionReach)
  let at = place
  while (at > least && !'。！？!?\n'.includes(text[at - 1]!)) at--
  return at
}
