import { slice, type Mapped } from '../../base/mapped.ts'
import type { Block, Field, Stream } from '../source.ts'
import { blocksOf } from './blocks.ts'
import { mainOf, type Main } from './main.ts'
import { metadataOf } from './metadata.ts'
import { descendants, treeOf, type Node } from './tree.ts'

/** A page's main text with what the page says of itself. */
export function readPage(source: string, from = 0): Stream {
  const page = treeOf(source, from)
  const main = mainOf(source, page)
  const fields = metadataOf(source, page)
  const body = blocksOf(source, main.root, { skip: main.skip })
  const headline = headlineOf(source, page, main.root, fields)
  const head = linesAround(source, page, main, headline)
  const title = headline === null ? null : (blocksOf(source, headline)[0]?.text ?? null)
  return {
    fields: withTitle(source, fields, title),
    blocks: withBodyField(fields, [...head.above, ...body, ...head.below]),
  }
}

/** Letters of a body so short that the page must keep its text elsewhere. */
const shortBody = 120

/** Pages that build themselves in the browser may carry their text in linked data alone. */
function withBodyField(fields: readonly Field[], blocks: readonly Block[]): readonly Block[] {
  const length = blocks.reduce((sum, block) => sum + block.text.text.trim().length, 0)
  const given = fields.find(field => field.name === 'article_body')
  return given === undefined || length >= shortBody || given.value.text.length < length
    ? blocks
    : [{ kind: 'paragraph', text: given.value }]
}

/** Source of a heading with all its elements, in UTF-16 units; what is longer is a heading that nobody closed. */
const longestHeading = 4000

/** The heading over the text: the one that the page's own title repeats, else the only first-level one. */
function headlineOf(source: string, page: Node, main: Node, fields: readonly Field[]): Node | null {
  const told = fields
    .filter(field => field.name === 'title' || field.name === 'page_title')
    .map(field => letters(field.value.text))
  const end = main.end + lengthOf(main)
  const headings = descendants(page).filter(
    node =>
      /^h[1-3]$/.test(node.name) &&
      node.start < end &&
      node.end + lengthOf(node) - node.start <= longestHeading,
  )
  const words = (node: Node): string =>
    letters(
      blocksOf(source, node)
        .map(block => block.text.text)
        .join(' '),
    )
  const same = headings.find(node => {
    const own = words(node)
    return own.length >= 4 && told.some(title => title === own || (own.length >= 8 && title.startsWith(own)))
  })
  if (same !== undefined) return same
  const first = headings.filter(node => node.name === 'h1' && words(node).length >= 4)
  return first.length === 1 ? first[0]! : null
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** How far the last of what stands inside reaches beyond a node's own tag. */
function lengthOf(node: Node): number {
  let last = node
  while (last.children.length > 0) last = last.children.at(-1)!
  return Math.max(0, last.end - node.end)
}

/** Longest line of author, day and source around a text, in UTF-16 units, and how many are looked at on either side. */
const longestLine = 160
const mostLines = 6

/** The lines between the headline and the body, who, when, from where; and those right behind it, who edited it. */
function linesAround(
  source: string,
  page: Node,
  main: Main,
  headline: Node | null,
): { above: Block[]; below: Block[] } {
  const end = main.root.end + lengthOf(main.root)
  const from = headline === null || isInside(headline, main.root) ? 0 : headline.end
  const words = (inside: (node: Node) => boolean): Block[] =>
    blocksOf(source, page, {
      skip: node =>
        node.name === '#text'
          ? !inside(node) || (headline !== null && isInside(node, headline))
          : node === main.root || (main.skip(node) && node.name !== 'header'),
    }).filter(
      block =>
        block.kind !== 'link' && block.kind !== 'table' && block.text.text.trim().length <= longestLine,
    )
  const above = words(node => node.start >= from && node.end <= main.root.start).slice(-mostLines)
  const below = words(node => node.start >= end).slice(0, mostLines)
  return {
    above:
      headline !== null && isInside(headline, main.root)
        ? []
        : above.map(({ text }): Block => ({ kind: 'byline', text })),
    below: below.map(({ text }): Block => ({ kind: 'credit', text })),
  }
}

function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) if (at === outer) return true
  return false
}

/** The title is the headline's words where there is one, else what the page says, without the site's name behind it. */
function withTitle(source: string, fields: readonly Field[], headline: Mapped | null): Field[] {
  const told =
    fields.find(field => field.name === 'title') ?? fields.find(field => field.name === 'page_title')
  const value = headline ?? (told === undefined ? null : withoutSite(source, told.value))
  const rest = fields.filter(field => field.name !== 'title' && field.name !== 'page_title')
  return value === null ? rest : [{ name: 'title', value }, ...rest]
}

/** `Title - Site` and `标题_频道_网站`: a site's name stands behind a mark, is shorter, and comes again on the page. */
function withoutSite(source: string, title: Mapped): Mapped {
  for (const mark of title.text.matchAll(/\s+[|–—-]\s+|_+|\s*\|\s*|--+|-/g)) {
    const [before, behind] = [
      title.text.slice(0, mark.index),
      title.text.slice(mark.index + mark[0].length).trim(),
    ]
    const last = behind.split(/[_|-]/).at(-1)!.trim()
    const again = last.length >= 2 && source.indexOf(last, source.indexOf(last) + 1) >= 0
    const strong = mark[0] !== '-'
    if (
      before.trim().length >= 6 &&
      behind.length < before.length * (strong ? 1.5 : 0.8) &&
      (strong || again)
    )
      return slice(title, 0, mark.index)
  }
  return title
}
