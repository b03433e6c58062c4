import { codedMessage } from '../base/codes.ts'
import { idsUnder, textMark } from '../base/id.ts'
import type { Message } from '../base/message.ts'
import { readingPacks } from '../language/reading-packs.ts'
import type { ReadingPack } from '../language/reading.ts'
import { Turns, type Attention } from '../sources/archive/attention.ts'
import { readSource } from '../sources/read.ts'
import { fieldNamed, type Stream } from '../sources/source.ts'
import { assemble } from './assemble.ts'
import { fullDates, isoDate } from './describe/dates.ts'
import { describe } from './describe/describe.ts'
import { languageOf } from './describe/language.ts'
import type { Document } from './document.ts'
import type { Passage } from './passage.ts'
import { isAnnotated, withoutAnnotations } from './restore/annotations.ts'
import { restore } from './restore/restore.ts'
import { respaced } from './restore/spacing.ts'
import { splitArticles } from './split/articles.ts'
import { digestStories } from './split/digest.ts'
import type { Draft } from './split/draft.ts'
import { withHeadings } from './split/headings.ts'
import { joinJumps } from './split/jumps.ts'
import { label } from './split/label.ts'
import { withTitle } from './split/title.ts'

export interface ReadInput {
  /** path relative to what was named, `/` as separator */
  readonly name: string
  readonly bytes: Uint8Array
  /** hex SHA-256 of the bytes, where it is known already */
  readonly digest?: string
  /** ISO 8601 time of the file's last change, where known */
  readonly modified?: string
  /** label of its encoding, where whoever sent it told one */
  readonly charset?: string
  /** where it says which file of an archive it is reading */
  readonly attention?: Attention
}

export interface ReadResult {
  readonly documents: Document[]
  readonly messages: Message[]
  /** decoded source text, to which the documents' maps point */
  readonly sourceText: string
}

/** Bytes of one file → the documents in it. Never throws: what is wrong is said in messages. */
export async function readDocuments(input: ReadInput): Promise<ReadResult> {
  const turns = new Turns(input.attention ?? null)
  const source = await readSource(input.name, input.bytes, input.charset, turns)
  const messages = [...source.messages]
  const drafts: Found[] = source.streams.flatMap(stream => {
    turns.again(pathOf(input, stream))
    const annotated = isAnnotated(stream.blocks)
    if (annotated) messages.push(codedMessage('W_ANNOTATED', pathOf(input, stream)))
    const { drafts, leftOut } = draftsOf(
      annotated ? { ...stream, blocks: withoutAnnotations(stream.blocks) } : stream,
    )
    if (leftOut.length > 0) messages.push(leftOutMessage(pathOf(input, stream), leftOut))
    return drafts.map(draft => ({ draft, stream }))
  })
  const together = Map.groupBy(drafts, ({ stream }) => stream.member)
  const digest = input.digest ?? (await digestOf(input.bytes))
  const idOf = idsUnder('d', digest, input.name.split('/').at(-1)!)
  const documents = drafts.map(({ draft, stream }, i): Document => {
    turns.again(pathOf(input, stream))
    const assembled = assemble(draft.passages)
    const { text, parts, map } = assembled
    const description = describe(
      {
        ...assembled,
        fields: stream.fields,
        pack: readingPacks[0]!,
        above: draft.above.map(passage => passage.text.text),
        fileDates: fileDates(drafts, draft, stream),
        fileNameDate:
          together.get(stream.member)!.length > mostOnPage ? null : dayInName(pathOf(input, stream)),
      },
      readingPacks,
    )
    return {
      id: idOf(i + 1, textMark(text)),
      source: pathOf(input, stream),
      digest,
      n: i + 1,
      of: drafts.length,
      story: draft.story,
      ...description,
      complete: stream.damaged !== true && !goesOn(draft),
      text,
      parts,
      map,
    }
  })
  for (const [i, document] of documents.entries())
    if (goesOn(drafts[i]!.draft))
      messages.push(codedMessage('W_INCOMPLETE', document.source, document.title ?? `text ${document.n}`))
  if (documents.length === 0 && messages.every(message => message.severity !== 'error'))
    messages.push(codedMessage('E_NO_TEXT', input.name))
  return { documents, messages, sourceText: source.text }
}

/** Whether a text says that it goes on elsewhere. */
const goesOn = ({ passages }: Draft): boolean => passages.some(passage => passage.kind === 'jump')

/** The file's name, and behind it the path of the file inside it. */
const pathOf = (input: ReadInput, { member }: Stream): string =>
  member === undefined ? input.name : `${input.name}/${member}`

interface Drafts {
  readonly drafts: readonly Draft[]
  /** words that are in none of them: the list of headlines over a day's stories */
  readonly leftOut: readonly Passage[]
}

/** What one stream holds: a day's stories, the articles of a page, or one text. */
function draftsOf(stream: Stream): Drafts {
  const pack = packOf(stream)
  const passages = label(restore(stream.blocks, pack), pack === null ? readingPacks : [pack])
  const packs = pack === null ? readingPacks : [pack]
  const stories = digestStories(passages, packs)
  if (stories !== null) {
    return {
      drafts: stories.drafts.map(draft => ({ ...draft, passages: shaped(draft.passages, null) })),
      leftOut: stories.rest.filter(passage => !isAside(passage)),
    }
  }
  const lined = stream.blocks.some(block => block.kind === 'line')
  const articles = lined ? joinJumps(splitArticles(passages, packs)) : [passages]
  const given = fieldNamed(stream.fields, ['title'])
  const drafts = articles
    .map(article => ({
      passages: shaped(article, given === null || articles.length > 1 ? null : respaced(given.value)),
      story: fieldNamed(stream.fields, ['story'])?.value.text.trim() ?? null,
      above: [],
    }))
    .filter(draft => !draft.passages.every(isAside))
  return { drafts, leftOut: [] }
}

const isAside = ({ kind }: Passage): boolean => kind === 'furniture' || kind === 'link'

/** UTF-16 units of the first words left out that a message repeats. */
const wordsShown = 40

function leftOutMessage(where: string, passages: readonly Passage[]): Message {
  const words = passages[0]!.text.text
  const shown = words.length > wordsShown ? `${words.slice(0, wordsShown)}…` : words
  const lines = passages.length === 1 ? '1 line' : `${passages.length} lines`
  return codedMessage('N_LEFT_OUT', where, `${lines} from “${shown}” on`)
}

const shaped = (passages: readonly Passage[], title: Parameters<typeof withTitle>[1]): Passage[] =>
  withHeadings(withTitle(passages, title))

/** UTF-16 units of a stream that tell its language. */
const packSample = 1000

/** The pack of most of the stream's words; null where no pack reads its language. */
function packOf(stream: Stream): ReadingPack | null {
  let sample = ''
  for (const block of stream.blocks) if ((sample += `${block.text.text}\n`).length > packSample) break
  const language = languageOf(sample, null)
  return readingPacks.find(pack => pack.language === language) ?? null
}

interface Found {
  readonly draft: Draft
  readonly stream: Stream
}

/** A page has few articles; a file with more is a collection whose texts do not date each other. */
const mostOnPage = 8

/** Full dates in the other articles of a page. */
function fileDates(drafts: readonly Found[], draft: Draft, stream: Stream): string[] {
  if (drafts.length > mostOnPage) return []
  const others = drafts.filter(other => other.draft !== draft && other.stream === stream)
  return others
    .flatMap(other => other.draft.passages)
    .flatMap(passage =>
      readingPacks.flatMap(pack =>
        fullDates(passage.text.text, pack, passage.screens).map(found => found.date),
      ),
    )
}

/** `2022-01-25-pledges.md`, `page_20220125.html` */
function dayInName(name: string): string | null {
  const base = name.split('/').at(-1)!
  const match = /(?<!\d)((?:19|20)\d{2})[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/.exec(base)
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Hex SHA-256, by the platform's own code: it is ten times as fast as a portable one. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
