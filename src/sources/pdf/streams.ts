import { Unzlib } from 'fflate'

/** The bytes of a file as characters of the same number and places: PDF is ASCII with bytes between (ISO 32000-1, 7.5). */
export const characters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** A stream of a file by its dictionary and where its data lie, in bytes. */
export interface PdfStream {
  readonly dictionary: string
  readonly start: number
  readonly end: number
}

const opening = /(?<=>>\s{0,8})stream\r?\n/g
/** Bytes before a stream in which its dictionary stands. */
const longestDictionary = 2000

/** Every stream of a file whose end is in it. */
export function* streamsIn(text: string): Generator<PdfStream> {
  opening.lastIndex = 0
  const pattern = new RegExp(opening)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    if (end < 0) return
    const before = text.slice(Math.max(0, match.index - longestDictionary), match.index)
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), start, end }
    pattern.lastIndex = end
  }
}

/** Bytes that a stream is fed at a time, and the most that is taken out of one. */
const step = 65_536
const mostInflated = 32 * 1024 * 1024

/** A Flate stream's data; what was inflated before an error, and whether there was one. */
export function inflated(data: Uint8Array): { bytes: Uint8Array; broken: boolean } {
  const chunks: Uint8Array[] = []
  let length = 0
  let broken = false
  const inflate = new Unzlib(chunk => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < data.length; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length)
      if (length > mostInflated) break
    }
  } catch (error) {
    broken = (error as { code?: number }).code !== tooShort
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes, broken }
}

/** fflate's code of data that are too short to be a stream: an empty page's. */
const tooShort = 6
