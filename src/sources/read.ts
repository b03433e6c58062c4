import { codedMessage, type Code } from '../base/codes.ts'
import type { Message } from '../base/message.ts'
import { Turns } from './archive/attention.ts'
import { mainPart } from './archive/mhtml.ts'
import { BombError, gunzip, SpentError, Unpacked, untar, type Members } from './archive/unpack.ts'
import { warcPages } from './archive/warc.ts'
import { isLocked, unzip } from './archive/zip.ts'
import { readCharacters } from './characters.ts'
import { decode } from './decode.ts'
import { signatureOf, textFormat } from './detect.ts'
import { feedStreams } from './feed.ts'
import { inMember, joinSources } from './join.ts'
import { jsonStreams } from './jsonl.ts'
import { isOfPackage, packageFormat, readPackage } from './office/package.ts'
import { readPdf } from './pdf/pdf.ts'
import { readRtf } from './rtf/rtf.ts'
import type { Format, Source, Stream } from './source.ts'

/** Largest file that is read, in bytes. */
export const largestFile = 200 * 1024 * 1024
/** Containers inside containers are not opened deeper than this. */
const deepest = 3

const refused: Readonly<Partial<Record<ReturnType<typeof signatureOf>, Code>>> = {
  image: 'E_IMAGE',
  'legacy-office': 'E_LEGACY_OFFICE',
  binary: 'E_BINARY',
}

/**
 * A file by its format, told by content. What is wrong with it is said in messages; nothing is thrown. `charset` is
 * what a server said of it: where the text tells no other, and it makes sense, it is believed.
 */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  charset?: string,
  turns = new Turns(null),
): Promise<Source> {
  return readBytes({ name, depth: 0, unpacked: new Unpacked(), turns }, bytes, charset)
}

/** A file, or a file inside it. */
interface Place {
  readonly name: string
  /** archives around it */
  readonly depth: number
  readonly unpacked: Unpacked
  readonly turns: Turns
}

async function readBytes(place: Place, bytes: Uint8Array, charset?: string): Promise<Source> {
  const { name, depth, unpacked, turns } = place
  const skipped = depth > 0 ? turns.next(name, bytes.length) : null
  if (skipped !== null) return nothing(skipped)
  if (bytes.length === 0) return nothing(codedMessage('E_EMPTY', name))
  if (bytes.length > largestFile)
    return nothing(codedMessage('E_TOO_LARGE', name, `${Math.round(bytes.length / 1e6)} MB`))
  try {
    const signature = signatureOf(bytes)
    const refusal = refused[signature]
    if (refusal !== undefined) return nothing(codedMessage(refusal, name))
    if (signature === 'pdf') return await readPdf(name, bytes)
    if (signature === 'rtf') return readRtf(name, bytes)
    if (signature === 'zip') return await readZip(place, bytes)
    if (signature === 'gzip') {
      const { bytes: content, isWhole } = gunzip(bytes)
      unpacked.add(content.length)
      const source = await readBytes({ ...place, depth: depth + 1 }, content)
      return isWhole ? source : { ...source, messages: [...source.messages, cut(name)] }
    }
    if (signature === 'tar') return await readMembers(place, 'tar', untar(bytes))
    if (startsWith(bytes, 'WARC/')) return await readMembers(place, 'warc', warcPages(bytes))
    return readText(name, bytes, null, charset)
  } catch (error) {
    if (error instanceof SpentError && depth > 0) throw error
    return nothing(codedMessage(error instanceof BombError ? 'E_BOMB' : 'E_FORMAT_BROKEN', name))
  }
}

/** `charset` of the part of a mail that it is; `told` by a server. */
function readText(name: string, bytes: Uint8Array, charset: string | null = null, told?: string): Source {
  const { text, warnings } = decode(bytes, () => charset ?? declaredEncoding(bytes) ?? told)
  if (text.trim() === '') return nothing(codedMessage('E_EMPTY', name))
  const format = textFormat(text)
  if (format === 'mhtml' && charset === null) {
    const part = mainPart(bytes)
    if (part !== null) return { ...readText(name, part.bytes, part.charset ?? 'utf-8'), format: 'mhtml' }
  }
  const messages = warnings.map(code => codedMessage(code, name))
  if (format !== 'jsonl') return { format, text, streams: streamsOf(format, text), messages }
  const { streams, brokenLines } = jsonStreams(text)
  const broken =
    brokenLines === 0 ? [] : [codedMessage('W_PARTLY_READ', name, `lines that are no JSON: ${brokenLines}`)]
  return { format, text, streams, messages: [...messages, ...broken] }
}

const streamsOf = (format: Format, text: string): Stream[] =>
  format === 'feed' ? feedStreams(text) : readCharacters(format, text)

/** Folders and files that systems put into archives. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.git\/)/

async function readZip(place: Place, bytes: Uint8Array): Promise<Source> {
  if (isLocked(bytes)) return nothing(codedMessage('E_ARCHIVE_LOCKED', place.name))
  const files = unzip(
    bytes,
    member => !clutter.test(member) && !/\.(?:png|jpe?g|gif|svg|ttf|otf|woff2?|css|js)$/i.test(member),
  )
  const { members, isWhole } = files
  for (const member of members) place.unpacked.add(member.bytes.length)
  const names = members.map(member => member.name)
  const format = packageFormat(names)
  if (format === null && !isWhole && isOfPackage(names))
    return nothing(codedMessage('E_FORMAT_BROKEN', place.name))
  if (format === null) return readMembers(place, 'zip', files)
  const source = readPackage(format, members)
  return isWhole ? source : { ...source, messages: [...source.messages, cut(place.name)] }
}

async function readMembers(
  { name, depth, unpacked, turns }: Place,
  format: Format,
  { members, isWhole }: Members,
): Promise<Source> {
  if (depth >= deepest) return nothing(codedMessage('E_BOMB', name, 'archives inside archives'))
  const sources: Source[] = []
  for (const member of members) {
    const place = { name: `${name}/${member.name}`, depth: depth + 1, unpacked, turns }
    sources.push(inMember(await readBytes(place, member.bytes), member.name))
  }
  const { messages, ...joined } = joinSources(format, sources)
  return { ...joined, messages: [...together(name, messages), ...(isWhole ? [] : [cut(name)])] }
}

const cut = (name: string): Message =>
  codedMessage('W_PARTLY_READ', name, 'it ends in the middle or is damaged; what is whole was read')

/** Members with the same trouble that are named one by one. */
const fewMembers = 5

/** One line for the trouble that many members of an archive share. */
function together(name: string, messages: readonly Message[]): Message[] {
  return [...Map.groupBy(messages, message => message.code).values()].flatMap(same => {
    const [first] = same
    if (same.length <= fewMembers) return same
    const where = first!.where.slice(name.length + 1)
    return { ...first!, where: name, reason: `${same.length} files in it, as ${where}: ${first!.reason}` }
  })
}

/** Whether a file is made of files, as far as its first bytes tell. */
export function holdsFiles(bytes: Uint8Array): boolean {
  const signature = signatureOf(bytes)
  return ['zip', 'tar', 'gzip'].includes(signature) || startsWith(bytes, 'WARC/')
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((character, i) => bytes[i] === character.charCodeAt(0))

const nothing = (message: Message): Source => ({ format: 'text', text: '', streams: [], messages: [message] })

/** What a page says its encoding is, in its first bytes (HTML standard 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1]
  )
}
