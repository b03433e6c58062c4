import { slice, type Mapped } from '../../base/mapped.ts'
import type { Block, Field, Stream } from '../source.ts'
import { blocksOf } from './blocks.ts'
import { mainOf } from './main.ts'
import { metadataOf } from './metadata.ts'
import { descendants, treeOf, type Node } from './tree.ts'

/** A page's main text with what the page says of itself. */
export function readPage(source: string, from = 0): Stream {
  const page = treeOf(source, from)
  const main = mainOf(source, page)
  const fields = metadataOf(source, page)
  const body = blocksOf(source, main.root, { skip: main.skip })
  const headline = headlineOf(source, page, main.root, fields)
  const head = headline === null ? [] : aboveBody(source, page, headline, main.root, main.skip)
  const title = headline === null ? null : (blocksOf(source, headline)[0]?.text ?? null)
  return { fields: withTitle(fields, title), blocks: withBodyField(fields, [...head, ...body]) }
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

/** The heading over the text: the one that the page's own title repeats, else the only first-level one. */
function headlineOf(source: string, page: Node, main: Node, fields: readonly Field[]): Node | null {
  const told = fields
    .filter(field => field.name === 'title' || field.name === 'page_title')
    .map(field => letters(field.value.text))
  const headings = descendants(page).filter(
    node => /^h[1-3]$/.test(node.name) && node.start < main.end + lengthOf(main),
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

function lengthOf(node: Node): number {
  let last = node
  while (last.children.length > 0) last = last.children.at(-1)!
  return Math.max(0, last.end - node.end)
}

/** Longest line of author, day and source above a text, in UTF-16 units, and how many there may be. */
const longestLine = 160
const mostLines = 8

/** The lines between the headline and the body: who, when, from where. */
function aboveBody(
  source: string,
  page: Node,
  headline: Node,
  main: Node,
  skip: (node: Node) => boolean,
): Block[] {
  if (isInside(headline, main)) return []
  const end = main.start
  const between = new Set<Node>()
  for (const node of descendants(page))
    if (node.name === '#text' && node.start > headline.end && node.end <= end && !isInside(node, headline))
      between.add(node)
  if (between.size === 0) return []
  const outside = (node: Node): boolean =>
    node.name === '#text' ? !between.has(node) : node === main || (skip(node) && node.name !== 'header')
  const blocks = blocksOf(source, page, { skip: outside }).filter(
    block => block.text.text.trim().length <= longestLine,
  )
  return blocks.length > mostLines ? [] : blocks.map((block): Block => ({ kind: 'byline', text: block.text }))
}

function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) if (at === outer) return true
  return false
}

/** The title is the headline's words where there is one, else what the page says, without the site's name behind it. */
function withTitle(fields: readonly Field[], headline: Mapped | null): Field[] {
  const told =
    fields.find(field => field.name === 'title') ?? fields.find(field => field.name === 'page_title')
  const value = headline ?? (told === undefined ? null : withoutSite(told.value))
  const rest = fields.filter(field => field.name !== 'title' && field.name !== 'page_title')
  return value === null ? rest : [{ name: 'title', value }, ...rest]
}

/** `Title - Site` and `标题_频道_网站`: the part before the first separator when it is the longest. */
function withoutSite(title: Mapped): Mapped {
  const parts = title.text.split(/\s+[|–—-]\s+|_+|\s*\|\s*|--+/)
  const first = parts[0]!.trim()
  if (parts.length < 2 || first.length < 6 || parts.slice(1).some(part => part.trim().length > first.length))
    return title
  return slice(title, 0, title.text.indexOf(first) + first.length)
}
