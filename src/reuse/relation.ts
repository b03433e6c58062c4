import type { Quote } from '../base/span.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import type { Edit, ReuseRelation } from './alignment.ts'
import { cuesIn } from './cues.ts'
import { lettersOf } from './letters.ts'

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
  const shorter = Math.min(lettersIn(a.quote.quote), lettersIn(b.quote.quote))
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

const lettersIn = (text: string): number => lettersOf(text).codes.length

function changedLetters(edits: readonly Edit[], quoteA: string, quoteB: string) {
  let dropped = 0
  let added = 0
  let replaced = 0
  for (const { op, a, b } of edits) {
    if (op === 'equal') continue
    const inA = lettersIn(quoteA.slice(a[0], a[1]))
    const inB = lettersIn(quoteB.slice(b[0], b[1]))
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
  const verb = attribution(text, quote.start, lexicon)
  return verb ? `attributed (${verb})` : undefined
}

/** How many characters of the passage stand inside quotation marks opened in the same paragraph. */
function insideMarks(text: string, quote: Quote, lexicon: ReuseLexicon): number {
  let inside = 0
  let from = text.lastIndexOf('\n', quote.start - 1) + 1
  while (from < quote.end) {
    const line = text.indexOf('\n', from)
    const to = line < 0 ? text.length : line
    for (const [open, close] of quotations(text.slice(from, to), lexicon.quotationMarks)) {
      inside += Math.max(0, Math.min(quote.end, from + close) - Math.max(quote.start, from + open))
    }
    from = to + 1
  }
  return inside
}

/** The outermost quotations of a paragraph, marks included; one left open runs to its end. */
function quotations(paragraph: string, marks: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < paragraph.length; i++) {
    const pair = marks.find(mark => mark[0] === paragraph[i])
    if (!pair) continue
    const end = paragraph.indexOf(pair[1]!, i + 1)
    const close = end < 0 ? paragraph.length : end + 1
    found.push([i, close])
    i = close - 1
  }
  return found
}

/** The reporting verb that leads into the passage: in the same sentence, with at most a mark between. */
function attribution(text: string, start: number, lexicon: ReuseLexicon): string | undefined {
  const before = text.slice(Math.max(0, start - attributionReach), start)
  const lead = before.slice(before.search(/[^。！？!?\n]*$/u))
  const cues = cuesIn(lead, lexicon.reporting, lexicon.spaced)
  const last = cues.at(-1)
  if (!last) return undefined
  const between = lead.slice(last.end)
  return /^(?:[\s\p{P}]|that\b)*$/u.test(between) ? last.word : undefined
}
