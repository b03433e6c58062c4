import type { Span } from '../base/span.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import type { Edit } from './alignment.ts'
import { cuesIn } from './cues.ts'
import { countLetters } from './letters.ts'

/** Words replaced by more letters than this are another statement, not a changed one. */
const mostReplaced = 40
/** More letters than this, left out or put in, are a statement of their own. */
const mostSkipped = 10
/** How far around a change its words may reach, in UTF-16 code units. */
const reachAround = 24
/** How close a person's title must stand to a changed name, in UTF-16 code units. */
const besideTitle = 2

type Material = NonNullable<Edit['material']>

/** What one side of a change says: its text, widened so that no number or word is cut, and the change's place in it. */
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
  return edits.map(edit => {
    if (edit.op === 'equal') return edit
    const kind = materialOf(sideAt(quoteA, edit.a), sideAt(quoteB, edit.b), lexicon)
    return kind ? { ...edit, material: kind } : edit
  })
}

function sideAt(quote: string, [start, end]: readonly [number, number]): Side {
  let from = start
  let to = end
  while (from > 0 && start - from < reachAround && joins(quote, from)) from--
  while (to < quote.length && to - end < reachAround && joins(quote, to)) to++
  const text = quote.slice(from, to)
  return { text, change: { start: start - from, end: end - from } }
}

/** No break between the characters before and at `at`: both of an alphabet or a number, or ideographs side by side. */
const joins = (text: string, at: number): boolean => !/\s/.test(text[at]!) && !/\s/.test(text[at - 1]!)

function materialOf(a: Side, b: Side, lexicon: ReuseLexicon | undefined): Material | undefined {
  const changedA = a.text.slice(a.change.start, a.change.end)
  const changedB = b.text.slice(b.change.start, b.change.end)
  const inA = countLetters(changedA)
  const inB = countLetters(changedB)
  if (inA + inB === 0) return undefined
  if (Math.max(inA, inB) > (inA && inB ? mostReplaced : mostSkipped)) return undefined
  const differs = (find: (side: Side) => string): boolean => find(a) !== find(b)
  if (differs(side => figuresIn(side, lexicon))) return 'figure'
  if (!lexicon) return undefined
  if (differs(side => touched(side, lexicon.negations, lexicon))) return 'negation'
  if (differs(side => touched(side, lexicon.modals, lexicon))) return 'modal'
  if (differs(side => touched(side, lexicon.names, lexicon))) return 'name'
  return isPerson(a, b, lexicon) ? 'name' : undefined
}

/** The numbers that the change is part of, as digits and numerals without separators. */
function figuresIn(side: Side, lexicon: ReuseLexicon | undefined): string {
  const words = lexicon?.numerals ?? []
  const digits = [...side.text.matchAll(/\p{N}+(?:[.,，．]\p{N}+)*[%％‰]?/gu)].map(match => ({
    word: match[0].normalize('NFKC').replaceAll(',', ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const numerals = lexicon?.spaced
    ? cuesIn(side.text, words, true)
    : cuesIn(side.text, words, false).filter(cue => partOfNumber(side.text, cue, words))
  return [...digits, ...numerals]
    .filter(cue => touches(cue, side.change))
    .sort((x, y) => x.start - y.start)
    .map(cue => cue.word)
    .join(' ')
}

/** 百 in 老百姓 is no number: a numeral counts beside a digit or another numeral. */
function partOfNumber(text: string, cue: Span, words: readonly string[]): boolean {
  const near = [text[cue.start - 1], text[cue.end]]
  return near.some(
    character => character !== undefined && (/\p{Nd}/u.test(character) || words.includes(character)),
  )
}

const touched = (side: Side, words: readonly string[], lexicon: ReuseLexicon): string =>
  cuesIn(side.text, words, lexicon.spaced)
    .filter(cue => touches(cue, side.change))
    .map(cue => cue.word)
    .sort()
    .join(' ')

/** A cue is part of a change that it overlaps, or in whose midst it stands. */
const touches = (cue: Span, change: Span): boolean => cue.start < change.end && change.start < cue.end

/** Another name beside a title (… 总统, President …), or capitals that differ where words are parted by spaces. */
function isPerson(a: Side, b: Side, lexicon: ReuseLexicon): boolean {
  if (a.change.start === a.change.end || b.change.start === b.change.end) return false
  if (lexicon.spaced) {
    const names = (side: Side): string => (side.text.match(/(?<!^)\b\p{Lu}\p{L}+/gu) ?? []).join(' ')
    return names(a) !== names(b) && names(a) !== '' && names(b) !== ''
  }
  return cuesIn(a.text, lexicon.titles, false).some(
    title =>
      (title.start >= a.change.end && title.start - a.change.end <= besideTitle) ||
      (title.end <= a.change.start && a.change.start - title.end <= besideTitle),
  )
}
