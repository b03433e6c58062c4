import { slice, type Mapped } from '../../base/mapped.ts'
import { streamThrough } from '../join.ts'
import type { Block, Field, Stream } from '../source.ts'
import { linesAround } from './around.ts'
import { articlesOn } from './articles.ts'
import { blocksOf } from './blocks.ts'
import { decoded } from './entities.ts'
import { restOf, withoutBeginning } from './hidden.ts'
import { headlineOf, letters, withTitle } from './headline.ts'
import { mainOf, type Trust } from './main.ts'
import { metadataOf, withTimeOf } from './metadata.ts'
import { attributesOf } from './scan.ts'
import { stateText } from './state.ts'
import { descendants, endOf, treeOf, type Node } from './tree.ts'

/** A page's main text with what the page says of itself; each of its articles where it shows several whole. */
export function readPage(source: string): Stream[] {
  const page = treeOf(source)
  const told = metadataOf(source, page)
  const first = readAs(source, page, told, 'all')
  if (saysAnything(first)) return first
  for (const trust of ['names', 'elements'] as const) {
    const again = readAs(source, page, told, trust)
    if (saysAnything(again)) return again
  }
  return first
}

const saysAnything = (streams: readonly Stream[]): boolean =>
  streams.some(({ blocks }) =>
    blocks.some(block => block.kind !== 'heading' && block.kind !== 'link' && !isBesides(block)),
  )

function readAs(source: string, page: Node, told: readonly Field[], trust: Trust): Stream[] {
  const main = mainOf(source, page, told, trust)
  const headline = headlineOf(source, page, main.root, told)
  const fields = withTimeOf(told, (headline ?? main.root).start, endOf(main.root))
  const articles = articlesOn(source, main, fields)
  if (articles !== null) return articles
  const body = withoutBeginning(blocksOf(source, main.root, { skip: main.skip }), restOf(source, main.root))
  const head = linesAround(source, page, main, headline)
  const title = headline === null ? null : (blocksOf(source, headline)[0]?.text ?? null)
  const own = headline === null ? body : aboutLines(underHeadline(body, headline), fields)
  const shown = withBodyField(fields, [...head.above, ...own, ...head.below])
  const isShort = lengthOf(shown) < shortBody
  const framed = isShort ? framedPage(source, page) : null
  if (framed !== null) return [{ fields: [...fields, ...framed.fields], blocks: framed.blocks }]
  const kept = isShort ? stateText(source, page, fields) : null
  const blocks =
    kept === null || lengthOf(kept) < lengthOf(shown) * 2 ? shown : [...shown.filter(isBesides), ...kept]
  return [{ fields: withTitle(source, fields, title), blocks: withoutBareHeadings(blocks) }]
}

/** Without the headings at the end: what stood under them are the site's lists, or links. */
function withoutBareHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(
    block => !isBesides(block) && block.kind !== 'heading' && block.kind !== 'link',
  )
  return last < 0 ? blocks : blocks.filter(({ kind }, i) => i <= last || kind !== 'heading')
}

/** Letters of a body so short that the page must keep its text elsewhere. */
const shortBody = 120

const isBesides = ({ kind }: Block): boolean => kind === 'byline' || kind === 'credit'
const lengthOf = (blocks: readonly Block[]): number =>
  blocks.filter(block => !isBesides(block)).reduce((sum, block) => sum + block.text.text.trim().length, 0)

/** Share of a text that may stand over its headline; where it is more, the headline is another's. */
const mostAbove = 0.5
/** Longest line of day, source or author over a headline, in UTF-16 units, and how many are kept. */
const longestLine = 160
const mostLines = 4

/** What stands in the text's box but over its headline is the site's, but for lines that say when and from where. */
function underHeadline(blocks: readonly Block[], headline: Node): readonly Block[] {
  const isAbove = ({ text }: Block): boolean => (text.pieces[0]?.source ?? 0) < headline.start
  const above = blocks.filter(isAbove)
  if (above.length === 0 || lengthOf(above) > lengthOf(blocks) * mostAbove) return blocks
  const lines = above.filter(({ text }) => text.text.trim().length <= longestLine)
  return [
    ...lines.slice(-mostLines).map(({ text }): Block => ({ kind: 'byline', text })),
    ...blocks.filter(block => !isAbove(block)),
  ]
}

/** A day in numbers with its year, or an hour. */
const dayOrHour = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[:：h]\d{2}(?!\d)/
const endOfSentence = /[.!?。！？:：,，;；؟।]["'”’»」』)）\]]*$/

/** Short lines between the headline and the first sentence that tell the day, or name whom the page names as its author. */
function aboutLines(blocks: readonly Block[], fields: readonly Field[]): readonly Block[] {
  const names = new Set(
    fields
      .filter(({ name }) => name === 'author' || name === 'site_name' || name === 'source')
      .map(({ value }) => letters(value.text)),
  )
  const first = blocks.findIndex(
    ({ kind, text }) =>
      kind !== 'heading' &&
      kind !== 'byline' &&
      (text.text.length > longestLine || endOfSentence.test(text.text.trim())),
  )
  return blocks.map((block, i): Block => {
    const text = block.text.text.trim()
    if (i >= first || block.kind !== 'paragraph' || text.length > longestLine / 2) return block
    return dayOrHour.test(text) || names.has(letters(text)) ? { kind: 'byline', text: block.text } : block
  })
}

/** Pages that build themselves in the browser, or show a beginning alone, may carry their text in linked data. */
function withBodyField(fields: readonly Field[], blocks: readonly Block[]): readonly Block[] {
  const given = fields.find(field => field.name === 'article_body')?.value
  if (given === undefined) return blocks
  const length = lengthOf(blocks)
  const isPart = length < given.text.length * mostOfPart && shareIn(given.text, blocks) >= leastShared
  if (given.text.length < length || (length >= shortBody && !isPart)) return blocks
  return [...blocks.filter(block => block.kind === 'byline'), ...paragraphsOf(given)]
}

/** Share of a text in linked data under which what the page shows is a beginning, and how much of that must stand in it. */
const mostOfPart = 0.8
const leastShared = 0.6

/** Share of the letters of paragraphs that stand in a text, each as a whole or broken off at its end. */
function shareIn(text: string, blocks: readonly Block[]): number {
  const all = letters(text)
  let [shared, total] = [0, 0]
  for (const { kind, text: own } of blocks) {
    const words = letters(own.text)
    if (kind !== 'paragraph' || words.length < 2) continue
    total += words.length
    if (all.includes(words.slice(0, Math.max(words.length * 0.9, words.length - 12)))) shared += words.length
  }
  return total === 0 ? 0 : shared / total
}

/** Each line of a field a paragraph. */
const paragraphsOf = (value: Mapped): Block[] =>
  [...value.text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(line => ({
    kind: 'paragraph',
    text: slice(value, line.index, line.index + line[0].length),
  }))

/** A page that stands whole in an attribute of a frame (HTML standard, `srcdoc`); the longest of them. */
function framedPage(source: string, page: Node): Stream | null {
  let longest: Mapped | null = null
  for (const { name, tag } of descendants(page)) {
    const at = name === 'iframe' && tag !== null ? attributesOf(source, tag).get('srcdoc') : undefined
    if (at === undefined) continue
    const inner = decoded(source, at.start, at.end)
    if (longest === null || inner.text.length > longest.text.length) longest = inner
  }
  if (longest === null) return null
  const [first] = readPage(longest.text)
  return first === undefined || lengthOf(first.blocks) < shortBody ? null : streamThrough(first, longest)
}
