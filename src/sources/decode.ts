import type { Code } from '../base/codes.ts'
import { isGarbled, mayBeGarbled, ungarbled } from './garbled.ts'

export interface Decoded {
  readonly text: string
  /** WHATWG label */
  readonly encoding: string
  readonly warnings: readonly Code[]
}

/** What most of a text in an unlabelled legacy encoding may be; the order decides between equals. */
const candidates = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251',
  'koi8-r',
  'windows-1252',
] as const

/** As much of a file as is looked at to find its encoding, in bytes. */
const sampleSize = 64 * 1024

/**
 * Decodes bytes whose encoding nobody may have told: by its mark, by UTF-8's own pattern, by its label, by likelihood.
 * The label is looked for where it is needed.
 */
export function decode(bytes: Uint8Array, labelOf: () => string | undefined): Decoded {
  const marked = byMark(bytes)
  if (marked !== null) return withEncoding(bytes, marked)
  const wide = utf16Without(bytes)
  if (wide !== null) return withEncoding(bytes, wide)
  const utf8 = tryDecode(bytes, 'utf-8', true)
  if (utf8 !== null) return meant(utf8, bytes)
  // A cut or lightly damaged UTF-8 file is still UTF-8: most of its sequences are whole.
  if (utf8Share(bytes) > 0.95) return { ...withEncoding(bytes, 'utf-8'), warnings: ['W_ENCODING'] }
  const sample = bytes.subarray(0, sampleSize)
  const label = labelOf()
  const told = label === undefined ? null : labelled(label)
  const likely = best(sample, told)
  return withEncoding(bytes, likely)
}

/** UTF-8 as it was meant: what was garbled before it was saved is made whole where that can be. */
function meant(text: string, bytes: Uint8Array): Decoded {
  if (!mayBeGarbled(text, bytes)) return { text, encoding: 'utf-8', warnings: [] }
  const whole = ungarbled(text)
  const isHurt = whole !== null || isGarbled(text)
  return { text: whole ?? text, encoding: 'utf-8', warnings: isHurt ? ['W_MOJIBAKE'] : [] }
}

function withEncoding(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding, false) ?? ''
  return { text, encoding, warnings: text.includes('\ufffd') ? ['W_ENCODING'] : [] }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Bytes of a file that tell UTF-16 from anything else. */
const wideSample = 4096

/** UTF-16 without a mark: line ends and Latin letters leave zero bytes, and only one order of bytes makes sense. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, wideSample) & ~1)
  if (sample.length < 4 || !sample.includes(0)) return null
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map(encoding => {
    const text = tryDecode(sample, encoding, false) ?? ''
    return controlShare(text) < 0.01 ? plausibility(text) : 0
  }) as [number, number]
  if (Math.max(little, big) < 0.6) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function labelled(label: string): string | null {
  try {
    const name = new TextDecoder(label.trim()).encoding
    return name === 'gbk' ? 'gb18030' : name
  } catch {
    return null
  }
}

function best(sample: Uint8Array, told: string | null): string {
  let winner = told ?? 'windows-1252'
  let top = -Infinity
  for (const encoding of new Set([...(told === null ? [] : [told]), ...candidates])) {
    const text = tryDecode(sample, encoding, false) ?? ''
    const score =
      plausibility(text) + (encoding === told ? 0.15 : 0) - (isMisreadJapanese(encoding, text) ? 0.3 : 0)
    if (score > top) [winner, top] = [encoding, score]
  }
  return winner
}

/** Kana share of the wide letters above which a text is Japanese. */
const mostKana = 0.1

/** Chinese encodings have kana too, in the places of EUC-JP and near those of Shift_JIS: no Chinese text is full of them. */
function isMisreadJapanese(encoding: string, text: string): boolean {
  if (encoding !== 'gb18030' && encoding !== 'big5') return false
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0
  return kana > (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * mostKana && kana > 4
}

/** Share of multi-byte sequences that are whole UTF-8. */
function utf8Share(bytes: Uint8Array): number {
  // What the sample or the file cuts at its end is not broken.
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleSize), { stream: true })
  let wide = 0
  let broken = 0
  for (const character of sample) {
    if (character === '\ufffd') broken++
    else if (character > '\u007f') wide++
  }
  return wide === 0 ? 0 : wide / (wide + broken)
}

/**
 * How much of the text beyond ASCII is made of characters that are common in running text: the first level of GB 2312
 * (3,755 ideographs), kana, Hangul syllables, lower-case Cyrillic, accented Latin inside words. 0 to 1, less for
 * characters that cannot be.
 */
function plausibility(text: string): number {
  let good = 0
  let all = 0
  let before = ' '
  for (const character of text) {
    if (character > '\u007f') {
      all++
      good += worth(character, before)
    }
    before = character
  }
  return all === 0 ? 1 : good / all
}

function worth(character: string, before: string): number {
  const code = character.codePointAt(0)!
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) return -2
  if (code >= 0x4e00 && code < 0xa000) return common().has(character) ? 1 : 0.2
  if (code >= 0x3041 && code < 0x30ff) return 1
  if (code >= 0xff61 && code < 0xffa0) return -0.5
  if ((code >= 0x3000 && code < 0x3020) || (code >= 0xff00 && code < 0xff61)) return 0.9
  // Korean read as Chinese gives common ideographs throughout, Chinese read as Korean a mixture: pure Hangul wins.
  if (code >= 0xac00 && code < 0xd7a4) return 1.05
  if (code >= 0x2010 && code < 0x2040) return 0.9
  if (code >= 0x430 && code < 0x450) return /[\u0400-\u04ff]/.test(before) ? 0.95 : 0.6
  if (code >= 0x400 && code < 0x430) return /[\s"«(]/.test(before) ? 0.9 : 0.2
  if (code >= 0xc0 && code < 0x250) return /[A-Za-z]/.test(before) ? 0.8 : 0.1
  return 0
}

let commonIdeographs: ReadonlySet<string> | null = null

/** The ideographs of GB 2312's first level and of Big5's, which their standards chose by use. */
function common(): ReadonlySet<string> {
  commonIdeographs ??= new Set([...level('gb18030', 0xb0, 0xd7, 0xa1), ...level('big5', 0xa4, 0xc6, 0x40)])
  return commonIdeographs
}

function level(encoding: string, first: number, last: number, trail: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++)
    for (let next = trail; next < 0xff; next++) if (next < 0x7f || next > 0xa0) bytes.push(lead, next)
  return (tryDecode(Uint8Array.from(bytes), encoding, false) ?? '').replace(/[^\u4e00-\u9fff]/g, '')
}

function controlShare(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 0xfffd) count++
  }
  return text.length === 0 ? 0 : count / text.length
}
