import type { Span } from '../base/span.ts'
import { personOpeningClause } from '../language/names-of-persons.ts'
import type { NameFound } from '../language/naming.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import type { Edit } from './alignment.ts'
import type { Cue, CueKind } from './cues.ts'
import type { Notes } from './notes.ts'
import { lettersOfSide, type Witness } from './relation.ts'

/** Words replaced by more letters than this are another statement, not a changed one. */
const mostReplaced = 40
/** More letters than this, left out or put in, are a statement of their own. */
const mostSkipped = 10
type Material = NonNullable<Edit['material']>

/** One side of a change: its place in its text, and what the text has there. */
interface Side extends Span {
  readonly notes: Notes
  /** the cues that the change is part of */
  readonly cues: readonly Cue[]
}

/**
 * Marks the edits that touch what people look for. An edit is material where the figures, negations, modals or names
 * that the changed words are part of differ between the two sides.
 */
export function withMaterial(edits: readonly Edit[], a: Witness, b: Witness): readonly Edit[] {
  let marked: Edit[] | undefined
  for (let n = 0; n < edits.length; n++) {
    const edit = edits[n]!
    if (edit.op === 'equal') continue
    const inA = lettersOfSide(a, edit.a)
    const inB = lettersOfSide(b, edit.b)
    if (inA + inB === 0 || Math.max(inA, inB) > (inA && inB ? mostReplaced : mostSkipped)) continue
    const material = materialOf(sideAt(a, edit.a), sideAt(b, edit.b))
    if (material) (marked ??= [...edits])[n] = { ...edit, material }
  }
  return marked ?? edits
}

function sideAt({ quote, notes }: Witness, span: readonly [number, number]): Side {
  const start = quote.start + span[0]
  const end = quote.start + span[1]
  return { notes, start, end, cues: start < end ? notes.cuesTouching(start, end) : nothing }
}

const nothing: readonly Cue[] = []
const kindsOfCues = ['negation', 'modal', 'name'] as const

function materialOf(a: Side, b: Side): Material | undefined {
  if (figuresIn(a) !== figuresIn(b)) return 'figure'
  if (a.cues.length + b.cues.length > 0) {
    for (const kind of kindsOfCues) if (words(a, kind) !== words(b, kind)) return kind
  }
  return isPerson(a, b) ? 'name' : undefined
}

/** The words of one kind that the change is part of, in whatever order. */
function words({ cues }: Side, kind: CueKind): string {
  let word = ''
  let count = 0
  for (const cue of cues) {
    if (cue.kind !== kind) continue
    word = cue.word
    count++
  }
  if (count < 2) return word
  return cues
    .filter(cue => cue.kind === kind)
    .map(cue => cue.word)
    .sort()
    .join(' ')
}

/** The numbers that the change is part of, as digits and numerals without separators. */
function figuresIn({ notes, start, end, cues }: Side): string {
  if (start === end) return ''
  const digits = notes.figuresTouching(start, end)
  const { text, lexicon } = notes
  const numerals = cues.filter(
    cue => cue.kind === 'numeral' && (lexicon!.spaced || partOfNumber(text, cue, lexicon!)),
  )
  if (digits.length + numerals.length < 2) return digits[0]?.word ?? numerals[0]?.word ?? ''
  return [...digits, ...numerals]
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

/** Other persons: by a title beside the name, or another name at the same place. */
function isPerson(a: Side, b: Side): boolean {
  if (titled(a) !== titled(b)) return true
  if (a.start === a.end || b.start === b.end) return false
  const name = untitled(a)
  if (name === '') return false
  const other = untitled(b)
  return other !== '' && other !== name
}

/** Persons with a title that the change is part of. */
const titled = ({ notes, start, end }: Side): string =>
  start === end ? '' : namesOf(notes.personsTouching(start, end))

const namesOf = (persons: readonly NameFound[]): string =>
  persons.length ? persons.map(({ name }) => name).join(' ') : ''

/** What may name a person without a title. */
function untitled(side: Side): string {
  const { naming } = side.notes
  if (!naming) return ''
  return naming.names.spaced
    ? capitalised(side)
    : // 王毅表示: a person before what the person does
      (personOpeningClause(side.notes.text, side, naming)?.name ?? '')
}

/** How far around a change a name may reach, in UTF-16 code units. */
const longestName = 16

/** Words of a change that begin with a capital letter and do not begin a sentence. */
function capitalised({ notes, start, end }: Side): string {
  const from = Math.max(0, start - longestName)
  return Array.from(notes.text.slice(from, end + longestName).matchAll(capitals))
    .filter(match => from + match.index < end && start < from + match.index + match[0].length)
    .map(match => match[0])
    .join(' ')
}

const capitals = /(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}’'-]+/gu
