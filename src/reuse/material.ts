import type { Span } from '../base/span.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import { wordTable, type WordTable } from '../language/words.ts'
import type { Edit } from './alignment.ts'
import { cuesIn, type Cue } from './cues.ts'
import { countLetters } from './letters.ts'

/** Words replaced by more letters than this are another statement, not a changed one. */
const mostReplaced = 40
/** More letters than this, left out or put in, are a statement of their own. */
const mostSkipped = 10
/** How far around a change its words may reach, in UTF-16 code units: a word of ideographs, a long number; a word of letters. */
const aroundIdeographs = 8
const aroundLetters = 16
/** How close a person's title must stand to a changed name, in UTF-16 code units. */
const besideTitle = 2

type Material = NonNullable<Edit['material']>

/** One side of a change: the words around it, so that no number or word is cut, and the change's place among them. */
interface Side {
  readonly text: string
  readonly change: Span
}

/**
 * Marks the edits that touch what people look for. An edit is material where the figures, negations, modals or names
 * that the changed words are part of differ between the two sides.
 */
export function withMaterial(
  edits: readonly Edit[],
  quoteA: string,
  quoteB: string,
  lexicon: ReuseLexicon | undefined,
): Edit[] {
  const around = lexicon && !lexicon.spaced ? aroundIdeographs : aroundLetters
  return edits.map(edit => {
    if (edit.op === 'equal') return edit
    const inA = countLetters(quoteA, edit.a[0], edit.a[1])
    const inB = countLetters(quoteB, edit.b[0], edit.b[1])
    if (inA + inB === 0 || Math.max(inA, inB) > (inA && inB ? mostReplaced : mostSkipped)) return edit
    const material = materialOf(sideAt(quoteA, edit.a, around), sideAt(quoteB, edit.b, around), lexicon)
    return material ? { ...edit, material } : edit
  })
}

function sideAt(quote: string, [start, end]: readonly [number, number], around: number): Side {
  const from = Math.max(0, start - around)
  return { text: quote.slice(from, end + around), change: { start: start - from, end: end - from } }
}

function materialOf(a: Side, b: Side, lexicon: ReuseLexicon | undefined): Material | undefined {
  const differs = (find: (side: Side) => string): boolean => find(a) !== find(b)
  if (differs(side => figuresIn(side, lexicon))) return 'figure'
  if (!lexicon) return undefined
  if (differs(side => touched(side, lexicon.negations, lexicon))) return 'negation'
  if (differs(side => touched(side, lexicon.modals, lexicon))) return 'modal'
  if (differs(side => namesIn(side, lexicon))) return 'name'
  return isPerson(a, b, lexicon) ? 'name' : undefined
}

/** The numbers that the change is part of, as digits and numerals without separators. */
function figuresIn(side: Side, lexicon: ReuseLexicon | undefined): string {
  const digits: Cue[] = Array.from(side.text.matchAll(/\p{N}+(?:[.,，．]\p{N}+)*[%％‰]?/gu), match => ({
    word: match[0].normalize('NFKC').replaceAll(',', ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const numerals = lexicon ? cuesIn(side.text, lexicon.numerals, lexicon) : []
  return [...digits, ...numerals.filter(cue => lexicon!.spaced || partOfNumber(side.text, cue, lexicon!))]
    .filter(cue => touches(cue, side.change))
    .sort((x, y) => x.start - y.start)
    .map(cue => cue.word)
    .join(' ')
}

/** 百 in 老百姓 is no number: a numeral counts beside a digit or another numeral. */
function partOfNumber(text: string, cue: Span, { numerals }: ReuseLexicon): boolean {
  const near = [text[cue.start - 1], text[cue.end]]
  return near.some(
    character => character !== undefined && (/\p{Nd}/u.test(character) || numerals.includes(character)),
  )
}

const touched = (side: Side, words: readonly string[], lexicon: ReuseLexicon): string =>
  cuesIn(side.text, words, lexicon)
    .filter(cue => touches(cue, side.change))
    .map(cue => cue.word)
    .sort()
    .join(' ')

const tables = new WeakMap<ReuseLexicon, WordTable<string>>()

/** The names that the change is part of. There are hundreds, so they are looked up and not searched for. */
function namesIn({ text, change }: Side, lexicon: ReuseLexicon): string {
  let table = tables.get(lexicon)
  if (!table) {
    table = wordTable(Object.fromEntries(lexicon.names.map(name => [name, name])), lexicon.spaced)
    tables.set(lexicon, table)
  }
  const found: string[] = []
  for (let at = 0; at < change.end; at++) {
    if (lexicon.spaced && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue
    const hit = table.startingAt(text, at, text.length)
    if (!hit || hit.start !== at) continue
    if (touches(hit, change)) found.push(hit.value)
    at = hit.end - 1
  }
  return found.join(' ')
}

const touches = (cue: Span, change: Span): boolean => cue.start < change.end && change.start < cue.end

/** Another name beside a title (… 总统, President …), or other words in capitals where words are parted by spaces. */
function isPerson(a: Side, b: Side, lexicon: ReuseLexicon): boolean {
  if (a.change.start === a.change.end || b.change.start === b.change.end) return false
  if (lexicon.spaced) {
    const [x, y] = [capitalised(a), capitalised(b)]
    return x !== y && x !== '' && y !== ''
  }
  return cuesIn(a.text, lexicon.titles, lexicon).some(
    title =>
      (title.start >= a.change.end && title.start - a.change.end <= besideTitle) ||
      (title.end <= a.change.start && a.change.start - title.end <= besideTitle),
  )
}

/** Words of a change that begin with a capital letter and do not begin a sentence. */
function capitalised({ text, change }: Side): string {
  return Array.from(text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}’'-]+/gu))
    .filter(match => touches({ start: match.index, end: match.index + match[0].length }, change))
    .map(match => match[0])
    .join(' ')
}
