import type { Member } from '../archive/unpack.ts'
import { blocksOf } from '../html/blocks.ts'
import { treeOf } from '../html/tree.ts'
import { joinSources } from '../join.ts'
import type { Block, Source, Stream } from '../source.ts'

/**
 * The chapters in the order of the spine (EPUB 3.3, 5): one text, as a declaration with its annexes is, or the texts of a
 * collection, which chapters with days of their own show. The package's properties stand in the text behind.
 */
export function readChapters(
  members: readonly Member[],
  textOf: (name: string) => string,
): { source: Source; properties: string } {
  const path = /full-path="([^"]+)"/.exec(textOf('META-INF/container.xml'))?.[1] ?? ''
  const properties = textOf(path)
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const files = new Map(
    [...properties.matchAll(/<item\b[^<>]*>/g)].map(item => [
      /\bid="([^"]+)"/.exec(item[0])?.[1] ?? '',
      decodeURIComponent(/\bhref="([^"]+)"/.exec(item[0])?.[1] ?? ''),
    ]),
  )
  const spine = [...properties.matchAll(/<itemref\b[^<>]*\bidref="([^"]+)"/g)].map(
    item => `${folder}${files.get(item[1]!) ?? ''}`,
  )
  const chapters = spine
    .filter(name => members.some(member => member.name === name))
    .map((name): Source => {
      const text = textOf(name)
      const blocks = blocksOf(text, treeOf(text))
      return { format: 'html', text, streams: [{ fields: [], blocks }], messages: [] }
    })
  const joined = joinSources('epub', chapters)
  return { source: { ...joined, streams: textsOf(joined.streams) }, properties }
}

/** Lines at the head of a chapter among which its day stands, and the longest of them in UTF-16 units. */
const headLines = 5
const longestLine = 80
/** A year with a day of a month before or behind it, in the digits of any script. */
const dayOfYear =
  /(?<!\p{Nd})\p{Nd}{4}\s?[-/.年]\s?\p{Nd}{1,2}\s?[-/.月]\s?\p{Nd}{1,2}|(?<!\p{Nd})\p{Nd}{1,2}\P{Nd}{1,24}\p{Nd}{4}(?!\p{Nd})/u
/** Share of a book's letters that chapters with a day must hold for it to be a collection. */
const leastDated = 0.5

/** Each chapter with a day and those without one behind it are a text, where there are several days; else all are one. */
function textsOf(chapters: readonly Stream[]): Stream[] {
  const days = chapters.map(({ blocks }) => dayAtHead(blocks))
  const letters = chapters.map(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.text.length, 0))
  const total = letters.reduce((sum, each) => sum + each, 0)
  const dated = letters.reduce((sum, each, i) => sum + (days[i] === null ? 0 : each), 0)
  const isCollection = new Set(days.filter(day => day !== null)).size > 1 && dated >= total * leastDated
  const texts: Block[][] = []
  chapters.forEach(({ blocks }, i) => {
    if (texts.length === 0 || (isCollection && days[i] !== null)) texts.push([...blocks])
    else for (const block of blocks) texts.at(-1)!.push(block)
  })
  return texts.map(blocks => ({ fields: [], blocks }))
}

function dayAtHead(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, headLines)) {
    const day = text.text.length <= longestLine ? dayOfYear.exec(text.text) : null
    if (day !== null) return day[0]
  }
  return null
}
