import { MappedBuilder, sourceSpan } from '../base/mapped.ts'
import type { MapPiece } from '../base/mapped.ts'
import type { Writable } from '../base/writable.ts'
import type { Screens } from '../language/screens.ts'
import type { Part, PartKind } from './document.ts'
import type { Passage } from './passage.ts'

/** A part with its words, and what its passage knew of their characters. */
export interface PlacedPart extends Part {
  readonly words: string
  readonly screens: Screens
}

export interface Assembled {
  readonly text: string
  readonly parts: readonly Part[]
  readonly placed: readonly PlacedPart[]
  readonly map: readonly MapPiece[]
}

/** Never part of a text. */
const left: ReadonlySet<string> = new Set(['furniture', 'jump', 'original_title', 'link'])

/** The canonical text: passages in order, one a line, credits last. */
export function assemble(passages: readonly Passage[]): Assembled {
  const [kept, credits]: [Passage[], Passage[]] = [[], []]
  for (const passage of passages)
    if (!left.has(passage.kind)) (passage.kind === 'credit' ? credits : kept).push(passage)
  const ordered = [...headFirst(kept), ...credits]
  const builder = new MappedBuilder()
  const parts: Part[] = []
  const placed: PlacedPart[] = []
  for (const passage of ordered) {
    if (builder.length > 0) builder.put('\n', sourceSpan(passage.text, 0, 0).start, 0)
    const start = builder.length
    builder.copy(passage.text)
    const part: Writable<Part> = { kind: passage.kind as PartKind, start, end: builder.length }
    if (passage.level !== undefined && passage.kind === 'heading') part.level = passage.level
    parts.push(part)
    placed.push({ ...part, words: passage.text.text, screens: passage.screens })
  }
  const { text, pieces } = builder.build()
  return { text, parts, placed, map: pieces }
}

/** The order of what stands above the body, whatever the page's own order is. */
const headOrder: readonly string[] = ['title', 'subtitle', 'byline', 'dateline']

function headFirst(passages: readonly Passage[]): Passage[] {
  const body = passages.findIndex(passage => !headOrder.includes(passage.kind))
  const head = body < 0 ? passages : passages.slice(0, body)
  const rank = (passage: Passage): number => headOrder.indexOf(passage.kind)
  return [...head.toSorted((a, b) => rank(a) - rank(b)), ...passages.slice(head.length)]
}
