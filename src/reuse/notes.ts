import type { Span } from '../base/span.ts'
import { namesOfPersons } from '../language/names-of-persons.ts'
import type { NameFound, NamingLexicon } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import type { ReuseLexicon } from '../language/reuse.ts'
import { cuesIn, lexiconOf, type Cue } from './cues.ts'
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
  private persons: Row<NameFound> | undefined
  private figures: Row<Figure> | undefined
  private quotations: Row<Span> | undefined
  private segments: Segments | undefined

  constructor({ text, language }: Noted) {
    this.text = text
    this.lexicon = lexiconOf(language)
    this.naming = this.lexicon && namingOf(this.lexicon.language)
  }

  /** Cues that share a letter with a stretch, by place. */
  cuesTouching(start: number, end: number): Cue[] {
    if (!this.lexicon) return []
    this.cues ??= new Row(cuesIn(this.text, this.lexicon))
    return this.cues.touching(start, end)
  }

  /** Persons named with a title whose name shares a letter with a stretch, by place. */
  personsTouching(start: number, end: number): NameFound[] {
    if (!this.naming) return []
    this.persons ??= new Row(namesOfPersons(this.text, this.naming))
    return this.persons.touching(start, end)
  }

  /** Numbers in digits that share a character with a stretch, by place; of any language. */
  figuresTouching(start: number, end: number): Figure[] {
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

const digits = /\p{N}+(?:[.,，．]\p{N}+)*[%％‰]?/gu

const figuresOf = (text: string): Figure[] =>
  Array.from(text.matchAll(digits), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: word.normalize('NFKC').replaceAll(',', ''),
  }))

/** Spans in order of their starts, none inside another of more than a few units: looked up by place. */
class Row<T extends Span> {
  private readonly spans: readonly T[]
  private readonly longest: number

  constructor(spans: readonly T[]) {
    this.spans = spans
    this.longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  }

  touching(start: number, end: number): T[] {
    const found: T[] = []
    for (let n = this.firstFrom(start - this.longest); n < this.spans.length; n++) {
      const span = this.spans[n]!
      if (span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }

  /** Index of the first span that starts at a place or after it. */
  private firstFrom(place: number): number {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.spans[middle]!.start < place) low = middle + 1
      else high = middle
    }
    return low
  }
}
