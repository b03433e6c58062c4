import { characters, inflated, streamsIn } from './streams.ts'

/** Share of a table's entries that may lead astray: some writers count from 1. */
const mostAstray = 0.1

/**
 * Whether a PDF's table of objects is missing or leads astray, or the data of its pages do not unpack: what such a file
 * still gives may not be all of it.
 */
export function isDamaged(bytes: Uint8Array): boolean {
  const text = characters(bytes)
  const base = Math.max(0, text.indexOf('%PDF-'))
  const offset = /^startxref\s+(\d{1,12})/.exec(text.slice(text.lastIndexOf('startxref')))?.[1]
  if (text.lastIndexOf('startxref') < 0 || offset === undefined) return true
  const table = [Number(offset), Number(offset) + base].find(at => isTable(text, at))
  if (table === undefined) return true
  return (
    shareAstray(text, table, base) > mostAstray || (!/\/Encrypt\b/.test(text) && hasBrokenStream(bytes, text))
  )
}

const isTable = (text: string, at: number): boolean =>
  /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(text.slice(at, at + 60))

/** The share of entries of a table that lead to no object; 0 where the table is a stream. */
function shareAstray(text: string, table: number, base: number): number {
  if (!/^\s*xref/.test(text.slice(table, table + 20))) return 0
  const line = /\s*(?:(\d{10}) (\d{5}) ([nf])|(\d+)[ \t]+(\d+)|(\S+))/y
  line.lastIndex = text.indexOf('xref', table) + 4
  let number = 0
  let [all, astray] = [0, 0]
  for (let match = line.exec(text); match !== null && match[6] === undefined; match = line.exec(text)) {
    if (match[4] !== undefined) number = Number(match[4])
    else {
      if (match[3] === 'n') {
        all++
        if (![0, base].some(from => isObject(text, Number(match![1]) + from, number))) astray++
      }
      number++
    }
  }
  return all === 0 ? 0 : astray / all
}

const isObject = (text: string, at: number, number: number): boolean =>
  new RegExp(`^\\s*0*${number}\\s+\\d+\\s+obj`).test(text.slice(at, at + 40))

/** Unpacked data that are looked at, in bytes. */
const mostLookedAt = 64 * 1024 * 1024

/** Whether data of a page, pictures and fonts aside, do not unpack. */
function hasBrokenStream(bytes: Uint8Array, text: string): boolean {
  let looked = 0
  for (const { dictionary, start, end } of streamsIn(text)) {
    if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:\/|>|$)/.test(dictionary)) continue
    if (
      /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length[123]\b|\/FunctionType\b/.test(
        dictionary,
      )
    )
      continue
    const data = inflated(bytes.subarray(start, end))
    if (data.broken) return true
    if ((looked += data.bytes.length) > mostLookedAt) return false
  }
  return false
}
