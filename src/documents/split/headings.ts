import { readingPacks } from '../../language/reading-packs.ts'
import type { Passage } from '../passage.ts'
import { endsSentence, isUnspaced } from '../restore/layout.ts'
import { opensReport } from './report.ts'

/** Longest heading, in UTF-16 units, of a text with and without spaces between words. */
const longest = { spaced: 90, unspaced: 24 }

/** Paragraphs that are headings by how they stand: short, without an end, over a longer one. */
export function withHeadings(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, i) =>
    passage.kind === 'paragraph' &&
    isHeading(passage, passages[i - 1], passages[i + 1]) &&
    !opensReport(passage, readingPacks)
      ? { ...passage, kind: 'heading', level: passage.level ?? 4 }
      : passage,
  )
}

/** What a heading may stand over. */
const body: ReadonlySet<string> = new Set(['paragraph', 'list_item', 'table'])

function isHeading(passage: Passage, before: Passage | undefined, next: Passage | undefined): boolean {
  const { text } = passage.text
  if (text.length > longest.spaced * 2) return false
  if (passage.strong === true) return !/[。，,;；]$/.test(text)
  if (passage.spaced === true && passage.alone === true) return !endsSentence(text) || /[？?！!]$/.test(text)
  if (next === undefined || !body.has(next.kind) || next.text.text.length < text.length * 1.5) return false
  const unspaced = isUnspaced(text)
  if (text.length > (unspaced ? longest.unspaced : longest.spaced) || /[，。；、,;]/.test(text)) return false
  if (before !== undefined && before.kind === 'paragraph' && !endsSentence(before.text.text)) return false
  if (endsSentence(text)) return false
  return unspaced || (/^[\p{Lu}\p{N}]/u.test(text) && text.split(' ').length <= 12)
}
