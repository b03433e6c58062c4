import type { ReadingPack } from '../../language/reading.ts'
import type { Field } from '../../sources/source.ts'
import type { Assembled } from '../assemble.ts'
import type { Part, PartKind, Provenance } from '../document.ts'

/** A value and where it was read from; null where it is unknown. */
export interface Found {
  readonly value: string
  readonly from: Provenance
}

/** What description looks at. */
export interface Reading extends Assembled {
  readonly fields: readonly Field[]
  readonly pack: ReadingPack
  /** headings of the file above the article */
  readonly above: readonly string[]
  /** full dates in the rest of the file, ISO 8601 */
  readonly fileDates: readonly string[]
  /** the day in the file's own name, ISO 8601 */
  readonly fileNameDate: string | null
}

export const partsOf = (reading: Assembled, ...kinds: readonly PartKind[]): Part[] =>
  reading.parts.filter(part => kinds.includes(part.kind))

export const wordsOf = (reading: Assembled, part: Part): string => reading.text.slice(part.start, part.end)

export const inText = (reading: Assembled, start: number, end: number): Found | null =>
  end > start ? { value: reading.text.slice(start, end), from: { from: 'text', start, end } } : null
