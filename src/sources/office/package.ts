import { blocksOf } from '../html/blocks.ts'
import { decoded } from '../html/entities.ts'
import { treeOf } from '../html/tree.ts'
import { joinSources } from '../join.ts'
import type { Field, Format, Source } from '../source.ts'
import type { Member } from '../archive/unpack.ts'
import { openDocument, wordprocessing, xmlBlocks, type Vocabulary } from './xml.ts'

/** Which document a ZIP is, by the members that its format asks for; null where it is a plain archive. */
export function packageFormat(names: readonly string[]): Format | null {
  const has = (name: string): boolean => names.includes(name)
  if (has('word/document.xml')) return 'docx'
  if (has('META-INF/container.xml')) return 'epub'
  return has('content.xml') && has('mimetype') ? 'odt' : null
}

/** Whether files are a part of a package: without the document that it is made for, they are nothing to read. */
export const isOfPackage = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') || names.includes('mimetype')

/** DOCX, ODT or EPUB as one text with the properties that the package tells. */
export function readPackage(format: Format, members: readonly Member[]): Source {
  const textOf = (name: string): string => {
    const member = members.find(m => m.name === name)
    return member === undefined ? '' : new TextDecoder().decode(member.bytes)
  }
  if (format === 'epub') return readEpub(members, textOf)
  const [body, properties, vocabulary]: [string, string, Vocabulary] =
    format === 'docx'
      ? ['word/document.xml', 'docProps/core.xml', wordprocessing]
      : ['content.xml', 'meta.xml', openDocument]
  const text = textOf(body)
  const main = { format, text, streams: [{ fields: [], blocks: xmlBlocks(text, vocabulary) }], messages: [] }
  return withProperties(main, textOf(properties))
}

/** Dublin Core, as all three formats use it. Files are created long after texts are published: no date is taken. */
function withProperties(source: Source, properties: string): Source {
  const base = source.text.length + 1
  const fields: Field[] = []
  const own = (name: string, element: string): void => {
    const match = new RegExp(`<dc:${element}[^<>]*>([^<]+)<`).exec(properties)
    if (match === null) return
    const start = base + match.index + match[0].length - 1 - match[1]!.length
    const value = decoded(properties, start - base, start - base + match[1]!.length)
    fields.push({
      name,
      value: { ...value, pieces: value.pieces.map(p => ({ ...p, source: p.source + base })) },
    })
  }
  own('document_title', 'title')
  own('language', 'language')
  if (source.format === 'epub') {
    own('author', 'creator')
    own('publisher', 'publisher')
    own('published', 'date')
  }
  return {
    ...source,
    text: `${source.text}\n${properties}`,
    streams: source.streams.map(stream => ({ ...stream, fields: [...stream.fields, ...fields] })),
  }
}

/** The chapters in the order of the spine (EPUB 3.3, 5). */
function readEpub(members: readonly Member[], textOf: (name: string) => string): Source {
  const path = /full-path="([^"]+)"/.exec(textOf('META-INF/container.xml'))?.[1] ?? ''
  const opf = textOf(path)
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const files = new Map(
    [...opf.matchAll(/<item\b[^<>]*>/g)].map(item => [
      /\bid="([^"]+)"/.exec(item[0])?.[1] ?? '',
      decodeURIComponent(/\bhref="([^"]+)"/.exec(item[0])?.[1] ?? ''),
    ]),
  )
  const spine = [...opf.matchAll(/<itemref\b[^<>]*\bidref="([^"]+)"/g)].map(
    item => `${folder}${files.get(item[1]!) ?? ''}`,
  )
  const chapters = spine
    .filter(name => members.some(member => member.name === name))
    .map((name): Source => {
      const text = textOf(name)
      return {
        format: 'html',
        text,
        streams: [{ fields: [], blocks: blocksOf(text, treeOf(text)) }],
        messages: [],
      }
    })
  const joined = joinSources('epub', chapters)
  const blocks = joined.streams.flatMap(stream => stream.blocks)
  return withProperties({ ...joined, streams: [{ fields: [], blocks }] }, opf)
}
