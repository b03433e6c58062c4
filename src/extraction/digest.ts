import type { Document, Part } from '../documents/document.ts'
import type { Pack } from '../language/pack.ts'
import { findParties } from '../language/parties.ts'

/** UTF-16 units before the first heading that are no lead of their own: an outlet's label. */
const longestLabel = 40
/** More headings than this are a book's. */
const mostItems = 60
/** UTF-16 units: a longer text is a book, and each of its items would be read as a text of that length. */
const longestDigest = 30_000

/**
 * A digest read item by item: news in brief under headings of their own, below a title that names nobody. Each item is a
 * report for itself, with its heading as its title and its own parties; its spans are those of the whole text.
 * Any other document is one item.
 */
export function itemsOf(document: Document, pack: Pack): readonly Document[] {
  const headings = document.parts.filter(part => part.kind === 'heading')
  if (!isDigest(document, headings, pack)) return [document]
  return headings.map((heading, i) => {
    const end = headings[i + 1]?.start ?? document.text.length
    return itemAt(document, heading, end)
  })
}

function isDigest(document: Document, headings: readonly Part[], pack: Pack): boolean {
  const { kind, title, parts, text } = document
  if (kind !== 'report' || title === null) return false
  if (headings.length < 2 || headings.length > mostItems || text.length > longestDigest) return false
  const first = headings[0]!.start
  const above = parts.filter(part => part.kind === 'paragraph' && part.start < first)
  if (above.reduce((sum, { start, end }) => sum + end - start, 0) > longestLabel) return false
  const nobody = { date: null, parties: [], home: null, speaker: null }
  const isLabel = ({ start, end }: Part): boolean => !/[。.!?！？]/.test(text.slice(start, end))
  return above.every(isLabel) && findParties(title, pack, nobody).length === 0
}

/** The item under a heading: what stands before it is blank, so that every place stays what it is. */
function itemAt(document: Document, heading: Part, end: number): Document {
  const own = document.parts.filter(part => part.start > heading.start && part.end <= end)
  return {
    ...document,
    title: document.text.slice(heading.start, heading.end),
    subtitle: null,
    text: ' '.repeat(heading.start) + document.text.slice(heading.start, end),
    parts: [{ ...heading, kind: 'title' }, ...own],
  }
}
