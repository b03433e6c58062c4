import type { Span } from '../base/span.ts'
import { namesOfPersons, personOpeningClause } from '../language/names-of-persons.ts'
import type { NamingLexicon } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import type { Edit } from './alignment.ts'
import { cuesIn, type Cue, type CueKind } from './cues.ts'
import { countLetters } from './letters.ts'

/** Words replaced by more letters than this are another statement, not a changed one. */
const mostReplaced = 40
/** More letters than this, left out or put in, are a statement of their own. */
const mostSkipped = 10
/** How far around a change its words may reach, in UTF-16 code units: a title and a name, a long number. */
const around = 16

type Material = NonNullable<Edit['material']>

/** One side of a change: the words around it, so that no number or word is cut, and the change's place among them. */
interface Side {
  readonly text: string
  readonly change: Span
  /** the cues that the change is part of */
  readonly cues: readonly Cue[]
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
): readonly Edit[] {
  let marked: Edit[] | undefined
  for (const [n, edit] of edits.entries()) {
    if (edit.op === 'equal') continue
    const inA = countLetters(quoteA, edit.a[0], edit.a[1])
    const inB = countLetters(quoteB, edit.b[0], edit.b[1])
    if (inA + inB === 0 || Math.max(inA, inB) > (inA && inB ? mostReplaced : mostSkipped)) continue
    const material = materialOf(sideAt(quoteA, edit.a, lexicon), sideAt(quoteB, edit.b, lexicon), lexicon)
    if (material) (marked ??= [...edits])[n] = { ...edit, material }
  }
  return marked ?? edits
}

function sideAt(
  quote: string,
  [start, end]: readonly [number, number],
  lexicon: ReuseLexicon | undefined,
): Side {
  const from = Math.max(0, start - around)
  const text = quote.slice(from, end + around)
  const change = { start: start - from, end: end - from }
  const cues = lexicon && change.start < change.end ? cuesIn(text, lexicon) : []
  return { text, change, cues: cues.filter(cue => touches(cue, change)) }
}

function materialOf(a: Side, b: Side, lexicon: ReuseLexicon | undefined): Material | undefined {
  if (figuresIn(a, lexicon) !== figuresIn(b, lexicon)) return 'figure'
  if (!lexicon) return undefined
  for (const kind of ['negation', 'modal', 'name'] as const) {
    if (words(a, kind) !== words(b, kind)) return kind
  }
  return isPerson(a, b, namingOf(lexicon.language)) ? 'name' : undefined
}

/** The words of one kind that the change is part of, in whatever order. */
function words({ cues }: Side, kind: CueKind): string {
  const found = cues.filter(cue => cue.kind === kind).map(cue => cue.word)
  return found.length > 1 ? found.sort().join(' ') : (found[0] ?? '')
}

/** What a written figure is made of. */
const figureMarks = /[\p{N}.,，．%％‰]/u
const digits = /\p{N}+(?:[.,，．]\p{N}+)*[%％‰]?/gu

/** The numbers that the change is part of, as digits and numerals without separators. */
function figuresIn({ text, change, cues }: Side, lexicon: ReuseLexicon | undefined): string {
  if (change.start === change.end) return ''
  if (!cues.some(cue => cue.kind === 'numeral') && !figureMarks.test(text.slice(change.start, change.end)))
    return ''
  const figures: { readonly start: number; readonly word: string }[] = []
  for (const match of text.matchAll(digits)) {
    const figure = { start: match.index, end: match.index + match[0].length }
    if (touches(figure, change))
      figures.push({ start: figure.start, word: match[0].normalize('NFKC').replaceAll(',', '') })
  }
  for (const cue of cues) {
    if (cue.kind === 'numeral' && (lexicon!.spaced || partOfNumber(text, cue, lexicon!))) figures.push(cue)
  }
  return figures
    .sort((x, y) => x.start - y.start)
    .map(figure => figure.word)
    .join(' ')
}

/** 百 in 老百姓 is no number: a numeral counts beside a digit or another numeral. */
function partOfNumber(text: string, cue: Span, { numerals }: ReuseLexicon): boolean {
  const near = [text[cue.start - 1], text[cue.end]]
  return near.some(
    character => character !== undefined && (/\p{Nd}/u.test(character) || numerals.includes(character)),
  )
}

const touches = (cue: Span, change: Span): boolean => cue.start < change.end && change.start < cue.end

/** Other persons: by a title beside the name, or another name at the same place. */
function isPerson(a: Side, b: Side, naming: NamingLexicon): boolean {
  const [titledA, titledB] = [titled(a, naming), titled(b, naming)]
  if (titledA !== titledB) return true
  if (a.change.start === a.change.end || b.change.start === b.change.end) return false
  const [x, y] = naming.names.spaced
    ? [capitalised(a), capitalised(b)]
    : [speaking(a, naming), speaking(b, naming)]
  return x !== y && x !== '' && y !== ''
}

/** Persons with a title that the change is part of. */
const titled = ({ text, change }: Side, naming: NamingLexicon): string =>
  change.start === change.end
    ? ''
    : namesOfPersons(text, naming)
        .filter(name => touches(name, change))
        .map(name => name.name)
        .join(' ')

/** A person without a title before what the person does: 王毅表示. */
const speaking = ({ text, change }: Side, naming: NamingLexicon): string =>
  personOpeningClause(text, change, naming)?.name ?? ''

/** Words of a change that begin with a capital letter and do not begin a sentence. */
function capitalised({ text, change }: Side): string {
  return Array.from(text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}’'-]+/gu))
    .filter(match => touches({ start: match.index, end: match.index + match[0].length }, change))
    .map(match => match[0])
    .join(' ')
}
