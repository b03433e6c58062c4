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

/** The items of a feed, each a text of its own. Declared entities are never looked up. */
export function feedStreams(source: string): Stream[] {
  // HTML's own elements inside a feed would be read as a page's: `<link>` is void there and `<title>` holds no markup.
  const items = [...source.matchAll(/<(item|entry)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi)]
  const channel = /<(?:channel|feed)\b[^>]*>[\s\S]*?<title\b[^>]*>([\s\S]*?)<\/title\s*>/i.exec(source)
  const outlet: Field[] = []
  if (channel !== null) {
    const start = channel.index + channel[0].lastIndexOf(channel[1]!)
    outlet.push({ name: 'outlet', value: valueAt(source, start, start + channel[1]!.length) })
  }
  return items.map(item => itemStream(source, item.index + item[0].indexOf(item[2]!), item[2]!, outlet))
}

function itemStream(source: string, from: number, item: string, outlet: readonly Field[]): Stream {
  const fields: Field[] = [...outlet]
  const found = new Map<string, Mapped>()
  for (const match of item.matchAll(/<([a-z][\w:]*)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi)) {
    const name = match[1]!.toLowerCase()
    const start = from + match.index + match[0].indexOf('>') + 1
    const value = valueAt(source, start, start + match[2]!.length)
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
