import { attributesOf, scan, type Tag } from './scan.ts'
import { decoded } from './entities.ts'

/** A node of a page. Text nodes have the name `#text`. */
export interface Node {
  readonly name: string
  readonly tag: Tag | null
  readonly parent: Node | null
  readonly children: Node[]
  /** of a text node or of the content of a raw-text element; UTF-16 code units in the source */
  readonly start: number
  readonly end: number
}

/** Deeper elements become siblings: no page needs more, and a walk over the tree may recurse. */
const deepest = 400

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame'.split(' '),
)
/** An open element that ends where one of these starts (HTML standard 13.1.2.4). */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: new Set(
      (
        'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
        'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dt dd td th tr'
      ).split(' '),
    ),
    li: new Set(['li']),
    dt: new Set(['dt', 'dd']),
    dd: new Set(['dt', 'dd']),
    tr: new Set(['tr', 'tbody', 'thead', 'tfoot']),
    td: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
    th: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
    option: new Set(['option', 'optgroup']),
  }),
)
/** An end tag or an implied end does not reach out of these. */
const walls = new Set(['table', 'td', 'th', 'ul', 'ol', 'dl', 'html', 'body', '#root'])

/** A tree of `from` … `to` of a source. */
export function treeOf(source: string, from = 0, to = source.length): Node {
  const root: Node = { name: '#root', tag: null, parent: null, children: [], start: from, end: to }
  const open: Node[] = [root]
  const top = (): Node => open[open.length - 1]!
  const leaf = (name: string, start: number, end: number): void => {
    const parent = top()
    parent.children.push({ name, tag: null, parent, children: [], start, end })
  }
  scan(source, from, to, {
    text: (start, end) => leaf('#text', start, end),
    raw: (_name, start, end) => leaf('#raw', start, end),
    tag(tag) {
      if (tag.closing) return closeElement(open, tag.name)
      closeImplied(open, tag.name)
      const parent = top()
      const node: Node = { name: tag.name, tag, parent, children: [], start: tag.start, end: tag.end }
      parent.children.push(node)
      if (
        !voidElements.has(tag.name) &&
        !(tag.selfClosing && tag.name.includes(':')) &&
        open.length < deepest
      )
        open.push(node)
      return undefined
    },
  })
  return root
}

function closeElement(open: Node[], name: string): void {
  for (let i = open.length - 1; i > 0; i--) {
    if (open[i]!.name === name) {
      open.length = i
      return
    }
    if (walls.has(open[i]!.name) && !walls.has(name) && name !== 'tr') return
  }
}

function closeImplied(open: Node[], name: string): void {
  for (let i = open.length - 1; i > 0; i--) {
    const ender = endedBy.get(open[i]!.name)
    if (ender?.has(name) === true) {
      open.length = i
      // `<tr>` ends the cell and then the row that it stands in.
      continue
    }
    if (!inline.has(open[i]!.name)) return
  }
}

/** Elements that live inside a line: an implied end looks through them. */
export const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Every node below one, in the order of the page. */
export function descendants(node: Node): Node[] {
  const found: Node[] = []
  const waiting = node.children.toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!)
  }
  return found
}

/** An attribute's value with its references undone; null where the element has none of that name. */
export function attribute(source: string, node: Node, name: string): string | null {
  if (node.tag === null) return null
  const at = attributesOf(source, node.tag).get(name)
  return at === undefined ? null : decoded(source, at.start, at.end).text
}

/** All its text, as it stands. */
export function textOf(source: string, node: Node): string {
  if (node.name === '#text') return decoded(source, node.start, node.end).text
  let text = ''
  for (const child of descendants(node))
    if (child.name === '#text') text += decoded(source, child.start, child.end).text
  return text
}

const linkTag = /<(\/?)a(?=[\s>])/gi

/** A link to somewhere: not a mark in the page, nor one that was never closed and so would hold the rest of the page. */
export function isLink(source: string, node: Node): boolean {
  if (node.name !== 'a' || node.tag === null || attribute(source, node, 'href') === null) return false
  linkTag.lastIndex = node.tag.end
  return linkTag.exec(source)?.[1] === '/'
}

/** Where the last character in an element ends. */
export function endOf(node: Node): number {
  let last = node
  while (last.children.length > 0) last = last.children.at(-1)!
  return Math.max(node.end, last.end)
}
