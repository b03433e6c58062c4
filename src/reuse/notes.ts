import type { Span } from '../base/span.ts'
import { namesOfPersons } from '../language/names-of-persons.ts'
import type { NameFound, NamingLexicon } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import { isKind, NUMBER } from './character-kinds.ts'
import { cuesIn, lexiconOf, type Cue } from './cues.ts'
import { firstFrom } from './letters.ts'
import { quotationsIn } from './quotations.ts'
import { Segments } from './segments.ts'

/** What notes are made of; a whole `Document` will do. */
export interface Noted {
  readonly text: string
  /** BCP 47 tag */
  readonly language: string
}

/** A number in digits. */
export interface Figure extends Span {
  readonly kind: 'figure'
  /** its digits and sign, of usual width and without separators */
  readonly word: string
}

/**
 * What a text holds by which shared passages are judged: cues, persons, figures and quotations. Each is found once for the whole
 * text, when it is first asked for, and looked up by place from then on: one text takes part in many alignments.
 */
export class Notes {
  readonly text: string
  /** undefined for a language without a pack: such texts have no notes but are aligned all the same */
  readonly lexicon: ReuseLexicon | undefined
  readonly naming: NamingLexicon | undefined
  private cues: Row<Cue> | undefined
  private reporting: Row<Cue> | undefined
  private persons: Row<NameFound> | undefined
  private figures: Row<Figure> | undefined
  private quotations: Row<Span> | undefined
  private segments: Segments | undefined

  constructor({ text, language }: Noted) {
    this.text = text
    this.lexicon = lexiconOf(language)
    this.naming = this.lexicon && namingOf(this.lexicon.language)
  }

  /** Cues that share a letter with a stretch, by place; verbs of reporting apart. */
  cuesTouching(start: number, end: number): readonly Cue[] {
    if (!this.lexicon) return none
    if (!this.cues) this.findCues(this.lexicon)
    return this.cues!.touching(start, end)
  }

  /** Verbs of reporting that share a letter with a stretch, by place. */
  reportingTouching(start: number, end: number): readonly Cue[] {
    if (!this.lexicon) return none
    if (!this.reporting) this.findCues(this.lexicon)
    return this.reporting!.touching(start, end)
  }

  private findCues(lexicon: ReuseLexicon): void {
    const cues: Cue[] = []
    const reporting: Cue[] = []
    for (const cue of cuesIn(this.text, lexicon)) (cue.kind === 'reporting' ? reporting : cues).push(cue)
    this.cues = new Row(cues)
    this.reporting = new Row(reporting)
  }

  /** Persons named with a title whose name shares a letter with a stretch, by place. */
  personsTouching(start: number, end: number): readonly NameFound[] {
    if (!this.naming) return none
    this.persons ??= new Row(namesOfPersons(this.text, this.naming))
    return this.persons.touching(start, end)
  }

  /** Numbers in digits that share a character with a stretch, by place; of any language. */
  figuresTouching(start: number, end: number): readonly Figure[] {
    this.figures ??= new Row(figuresOf(this.text))
    return this.figures.touching(start, end)
  }

  /** The word that a place stands inside; null between words. */
  wordOver(at: number): Span | null {
    this.segments ??= new Segments(this.text)
    return this.segments.over(at)
  }

  /** How many UTF-16 units of a stretch stand inside quotation marks. */
  quotedWithin(start: number, end: number): number {
    if (!this.lexicon) return 0
    this.quotations ??= new Row(quotationsIn(this.text, this.lexicon.quotationMarks))
    let inside = 0
    for (const quotation of this.quotations.touching(start, end))
      inside += Math.min(end, quotation.end) - Math.max(start, quotation.start)
    return inside
  }
}

const digits = /\p{N}+(?:[.,，．]\p{N}+)*[%％‰]?/uy

function figuresOf(text: string): Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // ideographs are told without looking them up
    if (unit >= 0x4e00 && unit <= 0x9fff) continue
    if (!isKind(text, at, NUMBER) && !isHighSurrogate(unit)) continue
    digits.lastIndex = at
    const word = digits.exec(text)?.[0]
    if (word === undefined) continue
    const end = at + word.length
    figures.push({ kind: 'figure', word: word.normalize('NFKC').replaceAll(',', ''), start: at, end })
    at = end - 1
  }
  return figures
}

/** The first half of a character that takes two UTF-16 units: of no kind, though the character may be a number. */
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

const none: readonly never[] = []

/** Spans in order of their starts, none inside another of more than a few units: looked up by place. */
class Row<T extends Span> {
  private readonly spans: readonly T[]
  private readonly starts: Int32Array
  private readonly longest: number

  constructor(spans: readonly T[]) {
    this.spans = spans
    this.starts = new Int32Array(spans.length)
    let longest = 0
    for (const [n, { start, end }] of spans.entries()) {
      this.starts[n] = start
      longest = Math.max(longest, end - start)
    }
    this.longest = longest
  }

  touching(start: number, end: number): readonly T[] {
    const { starts, spans } = this
    let found: T[] | undefined
    for (let n = firstFrom(starts, start - this.longest); n < starts.length && starts[n]! < end; n++) {
      const span = spans[n]!
      if (span.end > start) (found ??= []).push(span)
    }
    return found ?? none
  }
}
