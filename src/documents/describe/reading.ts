import type { ReadingPack } from '../../language/reading.ts'
import type { Field } from '../../sources/source.ts'
import type { Assembled, PlacedPart } from '../assemble.ts'
import type { PartKind, Provenance } from '../document.ts'

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

export function partsOf({ placed }: Assembled, ...kinds: readonly PartKind[]): PlacedPart[] {
  const found: PlacedPart[] = []
  for (const part of placed) if (kinds.includes(part.kind)) found.push(part)
  return found
}

/** The first parts of a kind, as many as are asked for. */
export function firstParts({ placed }: Assembled, most: number, ...kinds: readonly PartKind[]): PlacedPart[] {
  const found: PlacedPart[] = []
  for (const part of placed) {
    if (found.length === most) break
    if (kinds.includes(part.kind)) found.push(part)
  }
  return found
}

export const inText = (reading: Assembled, start: number, end: number): Found | null =>
  end > start ? { value: reading.text.slice(start, end), from: { from: 'text', start, end } } : null
