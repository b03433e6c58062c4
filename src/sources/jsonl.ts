import { textFormat } from './detect.ts'
import { readCharacters } from './characters.ts'
import { streamThrough } from './join.ts'
import { jsonRows, type JsonRow, type StringMember } from './json.ts'
import type { Field, Stream } from './source.ts'

/** Names of the member that holds the text, the likeliest first. */
const textNames = [
  'text',
  'body',
  'content',
  'article',
  'articlebody',
  'content_text',
  'content_html',
  'html',
  'maintext',
  'full_text',
  'story',
  'raw_content',
]
const fieldNames: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  published: 'published',
  date: 'published',
  published_at: 'published',
  publish_date: 'published',
  date_published: 'published',
  datepublished: 'published',
  pubdate: 'published',
  time: 'published',
  timestamp: 'published',
  author: 'author',
  byline: 'author',
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  site: 'outlet',
  media: 'outlet',
  language: 'language',
  lang: 'language',
  id: 'story',
  story: 'story',
}
/** A member of any name may be the text when it is this long, in UTF-16 units. */
const longText = 200

/** Rows with a text, each a document of its own, and how many lines could not be read. */
export interface JsonTexts {
  readonly streams: readonly Stream[]
  readonly brokenLines: number
}

export function jsonStreams(source: string): JsonTexts {
  if (!isJson(firstLine(source))) return { streams: jsonRows(source).flatMap(rowStreams), brokenLines: 0 }
  const streams: Stream[] = []
  let brokenLines = 0
  for (let start = 0; start < source.length;) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    const line = source.slice(start, end).trim()
    if (isJson(line))
      for (const row of jsonRows(source, start, end))
        for (const stream of rowStreams(row)) streams.push(stream)
    else if (line !== '') brokenLines++
    start = end + 1
  }
  return { streams, brokenLines }
}

const firstLine = (source: string): string => /^\ufeff?\s*([^\r\n]*)/.exec(source)![1]!

/** What no object, list or null begins and ends with need not be parsed: to refuse it costs more than to read it. */
const mayBeJson = /^\s*(?:\{[\s\S]*\}|\[[\s\S]*\]|null)\s*$/

function isJson(line: string): boolean {
  const words = line.replace(/^\ufeff/, '')
  if (!mayBeJson.test(words)) return false
  try {
    return typeof JSON.parse(words) === 'object'
  } catch {
    return false
  }
}

function rowStreams({ members }: JsonRow): Stream[] {
  const named = textNames
    .map(name => members.find(member => member.name.toLowerCase() === name))
    .find(member => member !== undefined && member.value.text.trim() !== '')
  const longest = members.toSorted((a, b) => b.value.text.length - a.value.text.length)[0]
  const text: StringMember | undefined =
    named ?? (longest !== undefined && longest.value.text.length >= longText ? longest : undefined)
  if (text === undefined) return []
  const fields: Field[] = members.flatMap(member => {
    const name = member === text ? undefined : fieldNames[member.name.toLowerCase()]
    return name === undefined ? [] : [{ name, value: member.value }]
  })
  return readCharacters(textFormat(text.value.text), text.value.text).map(inner => {
    const stream = streamThrough(inner, text.value)
    return { ...stream, fields: [...fields, ...stream.fields] }
  })
}
