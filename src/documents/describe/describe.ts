import type { ReadingPack } from '../../language/reading.ts'
import { firstMatch } from '../../language/reading-packs.ts'
import { noScreens, together } from '../../language/screens.ts'
import { fieldNamed, type Field } from '../../sources/source.ts'
import type { Assembled, PlacedPart } from '../assemble.ts'
import { describedFields, type DescribedField, type Document, type Part } from '../document.ts'
import type { PartKind, Provenance } from '../document.ts'
import { firstParts, inText, partsOf, type Found, type Reading } from './reading.ts'
import { eventDate } from './event-date.ts'
import { publicationDate } from './times.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'

export type Description = Pick<
  Document,
  | 'kind'
  | 'title'
  | 'subtitle'
  | 'outlet'
  | 'author'
  | 'editor'
  | 'dateline'
  | 'published'
  | 'event_date'
  | 'reprinted_from'
  | 'carrier'
  | 'language'
  | 'provenance'
>

export function describe(reading: Reading, packs: readonly ReadingPack[]): Description {
  const { text, parts, placed, fields } = reading
  const language = languageOf(
    text.slice(bodyStart(reading)),
    fieldNamed(fields, ['language'])?.value.text ?? null,
    placed.reduce((screens, part) => together(screens, part.screens), noScreens),
  )
  const pack = packs.find(p => p.language === language) ?? packs[0]!
  const read: Reading = pack === reading.pack ? reading : { ...reading, pack }
  const title = titleOf(read)
  const subtitle = subtitleOf(read)
  const dateline = datelineOf(read)
  const voice = voiceOf(read, dateline)
  const carrier = carrierOf(fields)
  const outlet = voice ?? carrier
  const author = authorOf(read, carrier)
  const published = publicationDate(read, dateline?.match ?? null)
  const kind = kindOf(read)
  const dated = published ?? (adopted.has(kind.value) ? eventDate(read, null, null) : null)
  const event = eventDate(read, dated?.value ?? null, dateline?.match ?? null)
  const reprint = voice !== null && carrier !== null && voice.value !== carrier.value
  const found: Partial<Record<DescribedField, Found | null>> = {
    title,
    subtitle,
    outlet,
    author,
    editor: creditOf(read, pack.editorRoles),
    dateline,
    published: dated,
    event_date: event,
    kind,
    language: { value: language, from: { from: 'rule', rule: 'script-and-frequent-words' } },
    reprinted_from: reprint ? voice : null,
  }
  const value = (name: DescribedField): string | null => found[name]?.value ?? null
  const provenance: Partial<Record<DescribedField, Provenance>> = {}
  for (const name of describedFields) {
    const at = found[name]
    if (at) provenance[name] = at.from
  }
  return {
    kind: kind.value,
    title: value('title'),
    subtitle: value('subtitle'),
    outlet: value('outlet'),
    author: value('author'),
    editor: value('editor'),
    dateline: value('dateline'),
    published: value('published'),
    event_date: value('event_date'),
    reprinted_from: value('reprinted_from'),
    ...(reprint ? { carrier: carrier.value } : {}),
    language,
    provenance,
  }
  function titleOf({ text }: Reading): Found | null {
    const span = spanOf(parts, ['title', 'subtitle'])
    return span === null
      ? null
      : { value: text.slice(span.start, span.end).replaceAll('\n', ''), from: { from: 'text', ...span } }
  }
}

/** Texts that are dated by the day on which they were adopted or given. */
const adopted: ReadonlySet<string> = new Set(['joint_statement', 'communique', 'agreement', 'speech'])

/** Where the text behind the title begins; the title's where nothing is behind it. */
function bodyStart({ text, parts }: Assembled): number {
  const first = parts.find(part => part.kind === 'paragraph' || part.kind === 'list_item')?.start ?? 0
  return text.length - first < 40 ? 0 : first
}

/** From the first to the last of some parts that stand together at the head. */
function spanOf(parts: readonly Part[], kinds: readonly PartKind[]): { start: number; end: number } | null {
  const first = parts.findIndex(part => part.kind === kinds[0])
  if (first < 0) return null
  let last = first
  while (last + 1 < parts.length && kinds.includes(parts[last + 1]!.kind)) last++
  return { start: parts[first]!.start, end: parts[last]!.end }
}

function subtitleOf(reading: Reading): Found | null {
  const part = partsOf(reading, 'subtitle')[0]
  if (part !== undefined) {
    const dashes = /^[—―-]+\s*/.exec(part.words)?.[0].length ?? 0
    return inText(reading, part.start + dashes, part.end)
  }
  const title = partsOf(reading, 'title')[0]
  const dash = title === undefined ? -1 : title.words.indexOf('——')
  return dash < 1 ? null : inText(reading, title!.start + dash + 2, title!.end)
}

type Dateline = Found & { readonly match: RegExpExecArray }

/** At the head of the first paragraph, or in a line of its own anywhere. */
function datelineOf(reading: Reading): Dateline | null {
  const places = [...partsOf(reading, 'dateline'), ...firstParts(reading, 3, 'paragraph')]
  for (const part of places) {
    const { words, screens } = part
    const lead = '（(【'.includes(words[0]!) ? /^.\s*/.exec(words)![0].length : 0
    const found = firstMatch(reading.pack.datelines, words.slice(lead), screens)
    if (found === null) continue
    const value = found.match[0].replace(/^[（(【]|[\s—–-]+$/g, '').replace(/[\s—–-]+$/, '')
    const start = part.start + lead + found.match[0].indexOf(value)
    return { value, from: { from: 'text', start, end: start + value.length }, match: found.match }
  }
  return null
}

/** The outlet whose text it is, as the text itself says. */
function voiceOf(reading: Reading, dateline: Dateline | null): Found | null {
  const named = (value: string | undefined, start: number): Found | null =>
    value === undefined || /^本[报台网刊]/.test(value)
      ? null
      : { value, from: { from: 'text', start, end: start + value.length } }
  const fromDateline = dateline?.match.groups?.outlet
  if (dateline !== null && fromDateline !== undefined) {
    const { start } = dateline.from as { start: number }
    return named(fromDateline, start + Math.max(0, dateline.value.indexOf(fromDateline)))
  }
  for (const part of firstParts(reading, 2, 'paragraph')) {
    const found = firstMatch(reading.pack.leads, part.words, part.screens)
    if (found !== null) return named(found.match.groups?.outlet, part.start)
  }
  for (const part of partsOf(reading, 'dateline', 'byline', 'credit')) {
    const found = firstMatch(reading.pack.sources, part.words, part.screens)
    const outlet = found?.match.groups?.outlet
    if (found && outlet !== undefined)
      return named(outlet, part.start + found.match.index + found.match[0].lastIndexOf(outlet))
  }
  return null
}

/** The outlet as the source's fields name it: a post's `author` that is also one of its categories is an outlet. */
function carrierOf(fields: readonly Field[]): Found | null {
  const outlet = fieldNamed(fields, ['outlet', 'publisher', 'site_name', 'source'])
  if (outlet !== null) return { value: outlet.value.text.trim(), from: { from: 'field', name: outlet.name } }
  const author = fieldNamed(fields, ['author'])
  const listed = fields.some(
    f =>
      ['categories', 'category', 'tags'].includes(f.name) &&
      f.value.text.trim() === author?.value.text.trim(),
  )
  return author !== null && listed
    ? { value: author.value.text.trim(), from: { from: 'field', name: 'author' } }
    : null
}

/** As much of a part as may name who wrote it, in UTF-16 units. */
const longestByline = 120

function authorOf(reading: Reading, carrier: Found | null): Found | null {
  const written = creditOf(reading, reading.pack.authorRoles)
  for (const part of [...partsOf(reading, 'byline'), ...firstParts(reading, 1, 'paragraph')]) {
    const found = firstMatch(reading.pack.bylines, part.words.slice(0, longestByline), part.screens)
    const name = found?.match.groups?.name
    if (!found || name === undefined) continue
    const start = part.start + found.match.index + found.match[0].lastIndexOf(name)
    return { value: names(name), from: { from: 'text', start, end: start + name.length } }
  }
  if (written !== null) return written
  const field = fieldNamed(reading.fields, ['author'])
  const value = field?.value.text.trim() ?? ''
  return field === null || value === carrier?.value
    ? null
    : { value, from: { from: 'field', name: field.name } }
}

const names = (text: string): string => text.trim().replace(/[、，,\s]+/g, ' ')

function creditOf(reading: Reading, roles: readonly string[]): Found | null {
  const parts = partsOf(reading, 'credit', 'byline', 'dateline')
  for (const role of roles)
    for (const part of parts) {
      const found = nameIn(part, role, reading.pack)
      if (found === null) continue
      const start = part.start + found.index
      return {
        value: found.name.replace(/\s*[A-Z]{1,3}\d{2,5}$/, '').trim(),
        from: { from: 'text', start, end: start + found.name.length },
      }
    }
  return null
}

/** The name that a line gives to a role: alone in the line, or among day, source and others behind the role and a colon. */
function nameIn(
  { words, screens }: PlacedPart,
  role: string,
  pack: ReadingPack,
): { name: string; index: number } | null {
  const groups = firstMatch(pack.credits, words, screens)?.match.groups
  if (groups?.role?.toLowerCase() === role.toLowerCase() && groups.name !== undefined)
    return { name: groups.name, index: words.lastIndexOf(groups.name) }
  const at = words.indexOf(role)
  if (at < 1 || /\p{L}/u.test(words[at - 1]!)) return null
  const name =
    /^\s*[:：]\s*(?<name>[\p{L}·.]{2,12}(?:[、，,]\s?[\p{L}·.]{2,12}){0,3})(?=$|[\s|丨）)】\]])/u.exec(
      words.slice(at + role.length),
    )
  if (name === null) return null
  return { name: name.groups!.name!, index: at + role.length + name[0].indexOf(name.groups!.name!) }
}
