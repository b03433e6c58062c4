import type { Mapped } from '../base/mapped.ts'
import { blocksOf } from './html/blocks.ts'
import { decoded } from './html/entities.ts'
import { descendants, treeOf, type Node } from './html/tree.ts'
import { streamThrough } from './join.ts'
import type { Field, Stream } from './source.ts'

/** Elements that tell the same in RSS 2.0, RSS 1.0 (with Dublin Core) and Atom (RFC 4287). The fullest body first. */
const bodies = ['content:encoded', 'content', 'description', 'summary']
const fieldElements: Readonly<Record<string, string>> = {
  title: 'title',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  updated: 'updated',
  author: 'author',
  'dc:creator': 'author',
  source: 'source',
}

interface Element {
  /** lower case, with its prefix */
  readonly name: string
  /** of its content; UTF-16 code units, end exclusive */
  readonly start: number
  readonly end: number
}

/**
 * The elements of some names between two offsets, not those inside them. Linear: an element without an end tag is passed
 * over, and so are all later ones of its name.
 */
function elements(source: string, from: number, to: number, names: RegExp): Element[] {
  const found: Element[] = []
  const unclosed = new Set<string>()
  const opening = /<([a-z][\w:.-]*)(?:\s[^<>]*)?>/gi
  opening.lastIndex = from
  for (let match = opening.exec(source); match !== null && match.index < to; match = opening.exec(source)) {
    const name = match[1]!.toLowerCase()
    if (match[0].endsWith('/>') || unclosed.has(name) || !names.test(name)) continue
    const start = match.index + match[0].length
    const end = source.indexOf(`</${match[1]!}`, start)
    if (end < 0 || end > to) unclosed.add(name)
    else {
      found.push({ name, start, end })
      opening.lastIndex = end
    }
  }
  return found
}

/** The items of a feed, each a text of its own. Declared entities are never looked up. */
export function feedStreams(source: string): Stream[] {
  const items = elements(source, 0, source.length, /^(?:item|entry)$/)
  const channel = elements(source, 0, items[0]?.start ?? source.length, /^title$/)[0]
  const outlet: Field[] =
    channel === undefined ? [] : [{ name: 'outlet', value: valueAt(source, channel.start, channel.end) }]
  return items.map(item => itemStream(source, item, outlet))
}

function itemStream(source: string, item: Element, outlet: readonly Field[]): Stream {
  const fields: Field[] = [...outlet]
  const found = new Map<string, Mapped>()
  for (const { name, start, end } of elements(source, item.start, item.end, /./)) {
    const value = valueAt(source, start, end)
    if (bodies.includes(name)) found.set(name, value)
    const field = fieldElements[name]
    if (field !== undefined) fields.push({ name: field, value: plainText(value) })
  }
  const body = bodies
    .map(name => found.get(name))
    .find(value => value !== undefined && value.text.trim() !== '')
  return body === undefined ? { fields, blocks: [] } : { ...htmlIn(body), fields }
}

/** The content of an element: a CDATA section as it stands, anything else with its references undone. */
function valueAt(source: string, start: number, end: number): Mapped {
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(source.slice(start, end))
  if (cdata === null) return decoded(source, start, end)
  const from = start + cdata[0].indexOf('<![CDATA[') + 9
  const length = cdata[1]!.length
  return {
    text: cdata[1]!,
    pieces: length === 0 ? [] : [{ text: 0, length, source: from, sourceLength: length }],
  }
}

function htmlIn(value: Mapped): Stream {
  const blocks = blocksOf(value.text, treeOf(value.text))
  return streamThrough({ fields: [], blocks }, value)
}

/** An Atom author is an element with a name inside. */
function plainText(value: Mapped): Mapped {
  if (!value.text.includes('<')) return value
  const text = descendants(treeOf(value.text)).find(
    (node: Node) => node.name === '#text' && value.text.slice(node.start, node.end).trim() !== '',
  )
  if (text === undefined) return value
  return streamThrough(
    { fields: [{ name: '', value: decoded(value.text, text.start, text.end) }], blocks: [] },
    value,
  ).fields[0]!.value
}
