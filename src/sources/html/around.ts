import type { Block } from '../source.ts'
import { blocksOf } from './blocks.ts'
import type { Main } from './main.ts'
import { endOf, type Node } from './tree.ts'

/** Longest line of author, day and source around a text, in UTF-16 units, and how many are looked at on either side. */
const longestLine = 160
const mostLines = 6

/**
 * The lines between the headline and the body, who, when, from where, and a standfirst; and those right behind the
 * body, who edited it.
 */
export function linesAround(
  source: string,
  page: Node,
  main: Main,
  headline: Node | null,
): { above: Block[]; below: Block[] } {
  const end = endOf(main.root)
  const within = headline !== null && isInside(headline, main.root)
  const from = headline === null || within ? 0 : headline.end
  const lines = (inside: (node: Node) => boolean): Block[] =>
    blocksOf(source, page, {
      skip: node =>
        node.name === '#text'
          ? !inside(node) || (headline !== null && isInside(node, headline))
          : node === main.root || (main.skip(node) && node.name !== 'header'),
    }).filter(block => block.kind !== 'link' && block.kind !== 'table')
  const isLine = (block: Block): boolean => block.text.text.trim().length <= longestLine
  const above = lines(node => node.start >= from && node.end <= main.root.start).slice(-mostLines)
  const standfirsts = headline === null ? [] : above.filter(isProse)
  return {
    above: within
      ? []
      : above.flatMap((block): Block[] => {
          if (standfirsts.includes(block)) return [{ kind: 'paragraph', text: block.text }]
          return isLine(block) ? [{ kind: 'byline', text: block.text }] : []
        }),
    below: lines(node => node.start >= end)
      .filter(isLine)
      .slice(0, mostLines)
      .map(({ text }): Block => ({ kind: 'credit', text })),
  }
}

/** Letters from which a line with a full stop under the headline is a standfirst. */
const shortestProse = { spaced: 60, unspaced: 24 }

function isProse({ text: { text } }: Block): boolean {
  const words = text.trim()
  const least = /[\u3040-\u30ff\u3400-\u9fff]/.test(words) ? shortestProse.unspaced : shortestProse.spaced
  return words.length >= least && /[.!?。！？؟।]["”’」』）)]*$/.test(words)
}

function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) if (at === outer) return true
  return false
}
