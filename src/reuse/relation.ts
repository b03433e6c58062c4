import type { Quote } from '../base/span.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import type { Edit, ReuseRelation } from './alignment.ts'
import { cuesIn, type Cue } from './cues.ts'
import { countLetters } from './letters.ts'

/** How one passage stands to the other, and why, in a few words. */
export interface Relation {
  readonly relation: ReuseRelation
  readonly reason: string
}

/** One side of an alignment in its document. */
export interface Witness {
  readonly text: string
  readonly quote: Quote
}

/** Changes outside the cut may be at most this share of the shorter side for a passage to be abridged, not revised. */
const smallChange = 0.02
/** Share of a passage that must stand inside quotation marks for it to be quoted. */
const mostlyInside = 0.8
/** How far before a passage its attribution may begin, in UTF-16 code units. */
const attributionReach = 40

/** The relation of two aligned passages, a quotation before all else: it says whose words they are. */
export function relationOf(
  a: Witness,
  b: Witness,
  edits: readonly Edit[],
  lexicon: ReuseLexicon | undefined,
): Relation {
  const quotedA = quotedHow(a, lexicon)
  const quotedB = quotedHow(b, lexicon)
  if (quotedA && !quotedB) return { relation: 'quoted', reason: `${quotedA} in a` }
  if (quotedB && !quotedA) return { relation: 'quoted', reason: `${quotedB} in b` }
  const { dropped, added, replaced } = changedLetters(edits, a.quote.quote, b.quote.quote)
  if (dropped + added + replaced === 0) return { relation: 'verbatim', reason: 'same letters and digits' }
  const most = Math.max(dropped, added)
  const rest = Math.min(dropped, added) + replaced
  const shorter = Math.min(countLetters(a.quote.quote), countLetters(b.quote.quote))
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

function changedLetters(edits: readonly Edit[], quoteA: string, quoteB: string) {
  let dropped = 0
  let added = 0
  let replaced = 0
  for (const { op, a, b } of edits) {
    if (op === 'equal') continue
    const inA = countLetters(quoteA, a[0], a[1])
    const inB = countLetters(quoteB, b[0], b[1])
    replaced += Math.min(inA, inB)
    dropped += Math.max(0, inA - inB)
    added += Math.max(0, inB - inA)
  }
  return { dropped, added, replaced }
}

function quotedHow({ text, quote }: Witness, lexicon: ReuseLexicon | undefined): string | undefined {
  if (!lexicon) return undefined
  if (insideMarks(text, quote, lexicon) >= mostlyInside * (quote.end - quote.start))
    return 'inside quotation marks'
  const verb = attribution(text, quote, lexicon)
  return verb ? `attributed (${verb})` : undefined
}

/** How many characters of the passage stand inside quotation marks opened in the same paragraph. */
function insideMarks(text: string, quote: Quote, lexicon: ReuseLexicon): number {
  const marks = openingMarks(lexicon.quotationMarks)
  let inside = 0
  let from = text.lastIndexOf('\n', quote.start - 1) + 1
  while (from < quote.end) {
    const line = text.indexOf('\n', from)
    const to = line < 0 ? text.length : line
    for (let open = nextMark(text, from, marks); open >= 0 && open < Math.min(to, quote.end);) {
      const close = closeOf(text, open, to, lexicon.quotationMarks)
      inside += Math.max(0, Math.min(quote.end, close) - Math.max(quote.start, open))
      open = nextMark(text, close, marks)
    }
    from = to + 1
  }
  return inside
}

const opening = new WeakMap<readonly string[], RegExp>()

function openingMarks(marks: readonly string[]): RegExp {
  let pattern = opening.get(marks)
  if (!pattern) opening.set(marks, (pattern = new RegExp(`[${marks.map(mark => mark[0]).join('')}]`, 'gu')))
  return pattern
}

function nextMark(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** Where the quotation that opens at a mark has closed; one left open runs to the end of its paragraph. */
function closeOf(text: string, open: number, paragraphEnd: number, marks: readonly string[]): number {
  const close = text.indexOf(marks.find(mark => mark[0] === text[open])![1]!, open + 1)
  return close < 0 || close >= paragraphEnd ? paragraphEnd : close + 1
}

/**
 * The reporting verb by which a passage is given to a speaker: before it in the same sentence with at most a mark between
 * (外长表示，…), or after it where the sentence goes on to say who spoke (…, the minister said).
 */
function attribution(text: string, { start, end }: Quote, lexicon: ReuseLexicon): string | undefined {
  const before = text.slice(Math.max(0, start - attributionReach), start)
  const lead = before.slice(lastStop(before) + 1)
  const spoken = lead.trim() === '' ? undefined : cuesIn(lead, lexicon).findLast(isReporting)
  if (spoken && onlyMarks.test(lead.slice(spoken.end))) return spoken.word
  if (!saidAfter.test(text.slice(end - 1, end + 2))) return undefined
  const after = text.slice(end, end + attributionReach)
  const tail = after.slice(0, firstStop(after))
  return cuesIn(tail, lexicon).find(isReporting)?.word
}

const isReporting = (cue: Cue): boolean => cue.kind === 'reporting'
const onlyMarks = /^(?:[\s\p{P}]|that\b)*$/u
/** A comma at the end of a passage, inside or outside its quotation marks: the sentence goes on. */
const saidAfter = /[,，]/u

function firstStop(text: string): number {
  const at = text.search(/[。！？!?\n;；]|\.(?!\d)/u)
  return at < 0 ? text.length : at
}

/** Where the last mark that ends a sentence stands; −1 for none. */
function lastStop(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !'。！？!?\n'.includes(text[at]!)) at--
  return at
}
