import type { Quote } from '../base/span.ts'
import type { AnchorTexts } from './anchors.ts'
import type { BoardLines } from './board-lines.ts'
import type { Anchor } from './decision.ts'
import type { Working } from './working.ts'

/** What a decision's anchors stand on now. */
export interface Found {
  /** one for each line that the decision is about; null where the rules read no line out of the words */
  readonly lines: readonly (Working | null)[]
  /** where the words of each line stand */
  readonly places: readonly Quote[]
  readonly passages: readonly (Quote | null)[]
}

/** Null where the words of a line, or of a passage that is judged, are gone. */
export function findAnchors(anchors: readonly Anchor[], texts: AnchorTexts, lines: BoardLines): Found | null {
  const groups: Anchor[][] = []
  for (const anchor of anchors) {
    if (anchor.role === 'wording') groups.at(-1)?.push(anchor)
    else if (anchor.role !== 'passage') groups.push([anchor])
  }
  const stands = groups.map(group => standOf(group, texts, lines)).filter(stand => stand !== null)
  if (stands.length < Math.max(1, groups.length)) return null
  const passages = anchors.filter(({ role }) => role === 'passage').map(one => texts.locate(one))
  return {
    lines: stands.map(({ line }) => line),
    places: stands.map(({ place }) => place),
    passages,
  }
}

/** The first of a line's wordings that a line stands on; where none does, the first that is still there. */
function standOf(
  wordings: readonly Anchor[],
  texts: AnchorTexts,
  lines: BoardLines,
): { line: Working | null; place: Quote } | null {
  let first: Quote | null = null
  for (const wording of wordings) {
    const place = texts.locate(wording)
    if (place === null) continue
    first ??= place
    const line = lines.at(place)
    if (line) return { line, place }
  }
  return first && { line: null, place: first }
}
