import { trim, verbatim, type Mapped } from '../../base/mapped.ts'
import type { Field } from '../source.ts'
import { decoded } from './entities.ts'
import { attributesOf } from './scan.ts'
import { descendants, type Node } from './tree.ts'

/** Names under which pages tell the same thing: meta elements (Open Graph, Dublin Core, and what sites made up). */
const metaNames: Readonly<Record<string, readonly string[]>> = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'articletitle',
    'headline',
    'parsely-title',
    'sailthru.title',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'date',
    'firstcreatetime',
    'firstpublishedtime',
    'og:release_date',
    'weibo: article:create_at',
  ],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'twitter:creator',
  ],
  site_name: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyrightholder', 'sitename'],
  source: ['source', 'contentsource', 'mediaid', 'article:source', 'dc.source'],
  description: ['og:description', 'description'],
}

/** What a page says of itself in its head, in linked data and in marked elements. The first of a name counts. */
export function metadataOf(source: string, page: Node): Field[] {
  const fields: Field[] = []
  const add = (name: string, value: Mapped): void => {
    if (value.text.trim() !== '') fields.push({ name, value })
  }
  const nodes = descendants(page)
  const metas = metaValues(source, nodes)
  for (const item of linkedData(source, nodes)) addLinked(item, add)
  for (const [field, names] of Object.entries(metaNames))
    for (const name of names) {
      const value = metas.get(name)
      if (value !== undefined && !(field === 'author' && /^https?:/.test(value.text))) add(field, value)
    }
  for (const node of nodes) addMarked(source, node, add)
  return fields
}

/** Letters of markup above a headline, or a text without one, in which its own day stands. */
const nearAbove = 1500

/**
 * The fields with the day that a `time` element gives between a headline and the end of its text, else right above; a page
 * has many that belong to other stories. The only one of a page is its own wherever it stands.
 */
export function withTimeOf(fields: readonly Field[], from: number, to: number): Field[] {
  const times = fields.filter(field => field.name === 'time')
  const at = ({ value }: Field): number => value.pieces[0]?.source ?? 0
  const own =
    times.find(time => at(time) >= from && at(time) < to) ??
    times.findLast(time => at(time) < from && at(time) > from - nearAbove) ??
    (times.length === 1 ? times[0] : undefined)
  const rest = fields.filter(field => field.name !== 'time')
  return own === undefined ? rest : [...rest, { name: 'published', value: own.value }]
}

function metaValues(source: string, nodes: readonly Node[]): Map<string, Mapped> {
  const found = new Map<string, Mapped>()
  for (const node of nodes) {
    if (node.name !== 'meta' || node.tag === null) continue
    const attributes = attributesOf(source, node.tag)
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    const value = attributes.get('content')
    if (key === undefined || value === undefined) continue
    const name = source.slice(key.start, key.end).trim().toLowerCase()
    if (!found.has(name)) found.set(name, decoded(source, value.start, value.end))
  }
  return found
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A value of linked data with where its script stands: its own offsets are inside a JSON string. */
interface Linked {
  readonly value: { [key: string]: Json }
  readonly start: number
  readonly end: number
}

function linkedData(source: string, nodes: readonly Node[]): Linked[] {
  const found: Linked[] = []
  for (const node of nodes) {
    const script = node.name === '#raw' && node.parent?.name === 'script' ? node.parent.tag : null
    if (script === null || !/application\/(?:ld\+)?json/i.test(source.slice(script.start, script.end)))
      continue
    for (const value of flattened(parsed(source.slice(node.start, node.end)), 0))
      found.push({ value, start: node.start, end: node.end })
  }
  return found
}

/** Linked data as it is found: inside comment marks, with line breaks inside its strings, with a comma too many. */
function parsed(text: string): Json {
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
  for (const mend of [(json: string) => json, mended])
    try {
      return JSON.parse(mend(bare)) as Json
    } catch {}
  return null
}

const mended = (json: string): string =>
  json
    .replace(/\s+/g, ' ')
    .replace(/, ?(?=[}\]])/g, '')
    .replace(/; ?$/, '')

function flattened(value: Json, depth: number): { [key: string]: Json }[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(item => flattened(item, depth + 1))
  return [value, ...flattened(value['@graph'] ?? null, depth + 1)]
}

const articleTypes = /Article|Posting|Report|WebPage$|NewsItem|CreativeWork|Statement/

function addLinked({ value, start, end }: Linked, add: (name: string, value: Mapped) => void): void {
  const type = [value['@type']]
    .flat()
    .filter(item => typeof item === 'string')
    .join(' ')
  if (!articleTypes.test(type)) return
  const put = (name: string, text: string | null): void => {
    if (text !== null && text.trim() !== '')
      add(name, {
        text,
        pieces: [{ text: 0, length: text.length, source: start, sourceLength: Math.max(0, end - start) }],
      })
  }
  const isPage = type.endsWith('WebPage')
  if (!isPage) put('title', nameOf(value.headline ?? null))
  put('published', nameOf(value.datePublished ?? null))
  put('author', nameOf(value.author ?? null))
  put('site_name', nameOf(value.publisher ?? null))
  put('article_body', nameOf(value.articleBody ?? null))
}

/** A name, or the names of several. */
function nameOf(value: Json): string | null {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? null : value
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter(name => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  return value !== null && typeof value === 'object' ? nameOf(value.name ?? null) : null
}

/** What microdata calls the same things (schema.org). */
const properties: Readonly<Record<string, string>> = {
  headline: 'title',
  datePublished: 'published',
  author: 'author',
  publisher: 'site_name',
}
/** Longest value that stands in the text of a marked element, in UTF-16 units. */
const longestProperty = 200

/** The value of a property: its attribute, else the words in the element. */
function addProperty(source: string, node: Node, add: (name: string, value: Mapped) => void): void {
  const tag = node.tag!
  if (!source.slice(tag.start, tag.end).includes('itemprop')) return
  const attributes = attributesOf(source, tag)
  const key = attributes.get('itemprop')
  const name = key === undefined ? undefined : properties[source.slice(key.start, key.end).trim()]
  if (name === undefined || node.name === 'meta') return
  const given = attributes.get('content') ?? attributes.get('datetime')
  if (given !== undefined) return add(name, decoded(source, given.start, given.end))
  const words = descendants(node).filter(
    child => child.name === '#text' && source.slice(child.start, child.end).trim() !== '',
  )
  const only = words[0]
  if (only !== undefined && words.length === 1 && only.end - only.start <= longestProperty)
    add(name, trim(decoded(source, only.start, only.end)))
}

function addMarked(source: string, node: Node, add: (name: string, value: Mapped) => void): void {
  if (node.tag === null) return
  addProperty(source, node, add)
  if (node.name === 'html' || node.name === 'time') {
    const attributes = attributesOf(source, node.tag)
    const at = attributes.get(node.name === 'html' ? 'lang' : 'datetime')
    if (at !== undefined) add(node.name === 'html' ? 'language' : 'time', decoded(source, at.start, at.end))
  }
  if (node.name === 'title' && node.children[0] !== undefined) {
    const { start, end } = node.children[0]
    add('page_title', decoded(source, start, end))
  }
  if (node.name === 'base' || node.name === 'link') {
    const attributes = attributesOf(source, node.tag)
    const rel = attributes.get('rel')
    const href = attributes.get('href')
    if (rel !== undefined && href !== undefined && source.slice(rel.start, rel.end) === 'canonical')
      add('address', verbatim(source, href.start, href.end))
  }
}
