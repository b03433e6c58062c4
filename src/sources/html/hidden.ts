import type { Block } from '../source.ts'
import { markOf } from './blocks.ts'
import { letters } from './headline.ts'
import { attribute, descendants, endOf, inline, type Node } from './tree.ts'

/** Whether a page shows it to nobody, by its own element. A letter set large may be hidden from being read aloud. */
export function isHidden(source: string, node: Node): boolean {
  const { name, tag } = node
  if (tag === null || tag.end - tag.start <= name.length + 2) return false
  if (!/hidden|display/i.test(source.slice(tag.start, tag.end))) return false
  if (attribute(source, node, 'hidden') !== null) return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(source, node, 'style') ?? '')) return true
  return attribute(source, node, 'aria-hidden') === 'true' && !inline.has(name)
}

/** What sites call the rest of a text that a click unfolds, and what is clicked. */
const restNames =
  /(?:^|[\s_-])(?:(?:read|show|view)-?more|more|(?:full|whole|rest|remaining|more)-?(?:text|content|article|story|body|part|post)|unfold(?:ed)?|expand(?:ed|able)-?(?:text|content)|zhankai|quanwen)(?:$|[\s_-])/i
/** Elements that may hold it. */
const holders = new Set(['div', 'section', 'article', 'p', 'span'])
/** UTF-16 units of markup from which a hidden box may hold the rest of a text. */
const shortestRest = 120
/** Elements on either side of a box among which is what unfolds it. */
const near = 2

/** Hidden boxes that a click unfolds, by their own name or that of what is clicked beside them. */
export function restOf(source: string, page: Node): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (const parent of [page, ...descendants(page)]) {
    const elements = parent.children.filter(child => child.tag !== null)
    elements.forEach((node, i) => {
      if (!holders.has(node.name) || !isHidden(source, node) || endOf(node) - node.start < shortestRest)
        return
      const around = elements.slice(Math.max(0, i - near), i + near + 1)
      if (around.some(each => (each === node || isShort(each)) && isNamedRest(source, each))) found.add(node)
    })
  }
  return found
}

const isNamedRest = (source: string, node: Node): boolean =>
  restNames.test(markOf(source, node).replace(/([a-z])([A-Z])/g, '$1-$2'))
const isShort = (node: Node): boolean => endOf(node) - node.start < shortestRest * 2

/** Letters with which a beginning is known again. */
const enoughAlike = 24

/** The blocks without a beginning that stands before the box in which the whole text follows. */
export function withoutBeginning(blocks: readonly Block[], rests: ReadonlySet<Node>): readonly Block[] {
  if (rests.size === 0) return blocks
  const at = ({ text }: Block): number => text.pieces[0]?.source ?? 0
  for (const rest of rests) {
    const end = endOf(rest)
    const first = blocks.findIndex(
      block => at(block) >= rest.start && at(block) < end && block.kind !== 'heading',
    )
    const own = letters(blocks[first]?.text.text ?? '').slice(0, enoughAlike)
    if (own.length < enoughAlike) continue
    const from = blocks.findIndex((block, i) => i < first && letters(block.text.text).startsWith(own))
    if (from >= 0) return [...blocks.slice(0, from), ...blocks.slice(first)]
  }
  return blocks
}
