import { blocksOf } from './html/blocks.ts'
import { readPage } from './html/page.ts'
import { treeOf } from './html/tree.ts'
import { frontMatterOf } from './frontmatter.ts'
import { markdownBlocks } from './markdown/markdown.ts'
import type { Block, Format, Stream } from './source.ts'
import { textLines } from './text.ts'

/** The streams of a decoded text in one of the formats that are made of characters. */
export function readCharacters(format: Format, text: string): Stream[] {
  if (format === 'html') return readPage(text)
  if (format === 'markdown') {
    const front = frontMatterOf(text)
    const from = front?.bodyStart ?? 0
    return [{ fields: front?.fields ?? [], blocks: bodyBlocks(text, from) }]
  }
  return [{ fields: [], blocks: textLines(text) }]
}

/** The body of a post: HTML where it begins with an element, else Markdown. */
function bodyBlocks(text: string, from: number): Block[] {
  const isHtml = /^\s*<(?!https?:)[a-z!]/i.test(text.slice(from, from + 200))
  return isHtml ? htmlBlocks(text, from) : markdownBlocks(text, from)
}

const htmlBlocks = (text: string, from: number): Block[] => blocksOf(text, treeOf(text, from))
