import { decoded } from '../html/entities.ts'
import type { Field, Format, Source } from '../source.ts'
import type { Member } from '../archive/unpack.ts'
import { readChapters } from './epub.ts'
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
  if (format === 'epub') {
    const { source, properties } = readChapters(members, textOf)
    return withProperties(source, properties)
  }
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
    if (source.streams.length === 1) own('published', 'date')
  }
  return {
    ...source,
    text: `${source.text}\n${properties}`,
    streams: source.streams.map(stream => ({ ...stream, fields: [...stream.fields, ...fields] })),
  }
}
