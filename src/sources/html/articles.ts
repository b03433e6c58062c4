import type { Block, Field, Stream } from '../source.ts'
import { blocksOf, markOf } from './blocks.ts'
import { letters } from './headline.ts'
import type { Main } from './main.ts'
import { metadataOf, withTimeOf } from './metadata.ts'
import { descendants, endOf, type Node } from './tree.ts'

/** What sites call an article where several stand on a page. */
const articleNames = /(?:^|\s)(?:article|post|hentry|entry|story|news-?item)(?:\s|$)/i
export const isArticle = (source: string, node: Node): boolean =>
  node.name === 'article' || (node.name === 'div' && articleNames.test(markOf(source, node)))

/** Letters of running prose from which an article is whole and no teaser. */
const leastProse = { spaced: 400, unspaced: 120 }
/** Share of the page's text that its articles must hold. */
const leastShare = 0.7

/**
 * The articles of a page that shows several whole, one under the other, as a weblog's front page and a digest do. Null
 * where it is one text: where its own title is a headline, or where one of its boxes has none.
 */
export function articlesOn(source: string, main: Main, fields: readonly Field[]): Stream[] | null {
  const nodes = outermost(descendants(main.root).filter(node => isArticle(source, node) && !main.skip(node)))
  if (nodes.length < 2) return null
  const told = fields
    .filter(field => field.name === 'title' || field.name === 'page_title')
    .map(field => letters(field.value.text))
  const streams: Stream[] = []
  let held = 0
  for (const node of nodes) {
    const blocks = blocksOf(source, node, { skip: main.skip })
    const at = blocks.findIndex(block => block.kind === 'heading')
    const title = letters(blocks[at]?.text.text ?? '')
    if (at < 0 || at > 2 || title.length < 4 || !isWhole(blocks)) return null
    if (told.some(each => each === title || (title.length >= 8 && each.startsWith(title)))) return null
    held += lengthOf(blocks)
    const own = withTimeOf(metadataOf(source, node), node.start, endOf(node))
    streams.push({ fields: [...own, ...fields.filter(ofSite)], blocks })
  }
  const whole = lengthOf(blocksOf(source, main.root, { skip: main.skip }))
  return held >= whole * leastShare ? streams : null
}

const outermost = (nodes: readonly Node[]): Node[] => {
  const all = new Set(nodes)
  return nodes.filter(node => {
    for (let at = node.parent; at !== null; at = at.parent) if (all.has(at)) return false
    return true
  })
}

/** Fields that a page says of its site and not of one text. */
const ofSite = ({ name }: Field): boolean => ['site_name', 'language', 'address'].includes(name)

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.text.trim().length, 0)

function isWhole(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(
    ({ kind, text }) => kind === 'paragraph' && /[.!?。！？；;:：][”’"」』）)]*\s*$/.test(text.text),
  )
  const words = prose.map(({ text }) => text.text.trim()).join('')
  const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/.test(words)
  return prose.length >= 2 && words.length >= (unspaced ? leastProse.unspaced : leastProse.spaced)
}
