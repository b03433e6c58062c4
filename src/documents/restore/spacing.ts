import { edited, slice, type Mapped, type TextEdit } from '../../base/mapped.ts'
import { hasAll, screensIn, screenWhere, together, type Screens } from '../../language/screens.ts'
import { isEitherPunctuation, isIdeographic, isUnspaced, isWidePunctuation } from './layout.ts'
import { plainCharacters } from './radicals.ts'

/** Controls, soft hyphens, marks of direction and of joining. */
const isInvisible = (unit: number): boolean =>
  unit <= 0x08 ||
  (unit >= 0x0e && unit <= 0x1f) ||
  (unit >= 0x7f && unit <= 0x9f) ||
  unit === 0xad ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  unit === 0x2060 ||
  (unit >= 0x2066 && unit <= 0x2069) ||
  unit === 0xfffe
/** Full-width letters and digits, ligatures, forms for vertical lines, and the radicals that PDF fonts put for ideographs. */
const wide =
  /[\ufe10-\ufe19\ufe30-\ufe48\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06\u2e80-\u2fdf\uf900-\ufaff]/

/** What spacing could be wrong about: white space, invisible characters, full-width letters and digits. 0 is none of them. */
const suspects = { space: 1, invisible: 2, wide: 3 } as const
/** For every UTF-16 unit; a table, since every character of every text is looked up. */
const suspectOf = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[\s\u200b]/.test(character)) return suspects.space
  if (isInvisible(unit)) return suspects.invisible
  return wide.test(character) ? suspects.wide : 0
})

/** The screen of texts whose spacing may be wrong, and of those with letters that others are written for. */
export const misspaced = screenWhere(unit => suspectOf[unit] !== 0)
const widened = screenWhere(unit => suspectOf[unit] === suspects.wide)

/** The screens of a text with these as it is with its spacing right. */
export const respacedScreens = (before: Screens, { text }: Mapped): Screens =>
  hasAll(before, widened) ? screensIn(text) : together(before, screensIn(' '))

/**
 * One line or paragraph with its white space as it would be written by hand: none at the ends, none between ideographs
 * and digits, none inside letter-spaced words, one space elsewhere. Full-width letters and digits become plain ones.
 */
export function respaced(from: Mapped): Mapped {
  const { text } = from
  let start = nextSuspect(text, 0)
  if (start === text.length) return from
  const [first, last] = [text.length - text.trimStart().length, text.trimEnd().length]
  // Often there is white space at the ends alone.
  if (nextSuspect(text, first) >= last) return slice(from, first, Math.max(first, last))
  const unspaced = isUnspaced(text)
  const joined = unspaced ? letterSpaces(text) : latinLetterSpaces(text)
  const edits: TextEdit[] = []
  while (start < text.length) {
    const kind = suspectOf[text.charCodeAt(start)]
    let end = start + 1
    while (end < text.length && suspectOf[text.charCodeAt(end)] === kind) end++
    const by = written(text, start, end, kind!, unspaced, joined)
    if (by !== null) edits.push({ start, end, by })
    start = nextSuspect(text, end)
  }
  return edited(from, edits)
}

function nextSuspect(text: string, from: number): number {
  let at = from
  while (at < text.length && suspectOf[text.charCodeAt(at)] === 0) at++
  return at
}

/** What is written by hand for a run of suspects; null where it stands right. */
function written(
  text: string,
  start: number,
  end: number,
  kind: number,
  unspaced: boolean,
  joined: ReadonlySet<number>,
): string | null {
  if (kind === suspects.invisible) return ''
  if (kind === suspects.wide) {
    const run = text.slice(start, end)
    const by = plainCharacters(run)
    return by === run ? null : by
  }
  const isPlain = end - start === 1 && text.charCodeAt(start) === 0x20
  // Most spaces are single ones between words that are written with them.
  if (isPlain && !unspaced && joined.size === 0 && start > 0 && end < text.length) return null
  const by = joined.has(start) ? '' : between(text, start, end, unspaced)
  return by === ' ' && isPlain ? null : by
}

/** What a run of white space stands for, by its neighbours. */
function between(text: string, start: number, end: number, unspaced: boolean): string {
  if (start === 0 || end === text.length) return ''
  const space = text.slice(start, end)
  const isPlain = space === ' ' || space === '\n'
  if (!isPlain && !/[^\u200b\ufeff]/.test(space)) return ''
  if (!unspaced) return ' '
  const left = characterBefore(text, start)
  const right = String.fromCodePoint(text.codePointAt(end)!)
  if (isWidePunctuation(left) || isWidePunctuation(right)) return ''
  const wideLeft = isIdeographic(left) || isEitherPunctuation(left)
  const wideRight = isIdeographic(right) || isEitherPunctuation(right)
  if (!wideLeft && !wideRight) return ' '
  if (isIdeographic(left) && isIdeographic(right)) return space.includes('\n') ? '' : ' '
  return ''
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  const low = unit >= 0xdc00 && unit < 0xe000
  return text.slice(at - (low && at > 1 ? 2 : 1), at)
}

/** Ideographs of a name at most. */
const longestName = 4

interface Token {
  readonly start: number
  readonly end: number
  /** one ideograph, or one with punctuation at its sides */
  readonly single: boolean
  /** two to four ideographs and nothing else: may be a person's name */
  readonly short: boolean
}

/** Offsets of the spaces that only space out letters: 携 手 前 行, “颜 色 革命”, J O I N T. */
function letterSpaces(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const tokens = tokensOf(text)
  if (tokens.length < 2) return found
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]!.single) continue
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1]!.single) last++
    const before = tokens[first - 1]
    const behind = tokens[last + 1]
    // Two lone ideographs among names are a name of two: 张三丰 李 四 王五.
    const name = last - first === 1 && before?.short !== false && behind?.short !== false
    const from = name ? first : Math.max(0, first - 1)
    const to = name ? last : Math.min(tokens.length - 1, last + 1)
    for (let i = from; i < to; i++) {
      const lone = first === last && (before === undefined || behind === undefined)
      if (!lone && staysInWord(text, tokens[i]!, tokens[i + 1]!)) found.add(tokens[i]!.end)
    }
    first = last
  }
  return found
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const isSpace = (at: number): boolean => suspectOf[text.charCodeAt(at)] === suspects.space
  let start = 0
  while (start < text.length) {
    if (isSpace(start)) {
      start++
      continue
    }
    let end = start + 1
    while (end < text.length && !isSpace(end)) end++
    tokens.push(tokenOf(text, start, end))
    start = end
  }
  return tokens
}

function tokenOf(text: string, start: number, end: number): Token {
  if (end - start > longestName + 4) return { start, end, single: false, short: false }
  let [wide, others] = [0, 0]
  for (const character of text.slice(start, end)) {
    // The radicals of PDF fonts are symbols: a run that holds one is no name.
    if (isIdeographic(character) && character > '\u2fdf') wide++
    else if (!/[\p{P}\p{S}]/u.test(character)) others++
  }
  return {
    start,
    end,
    single: (wide === 1 && others === 0) || (end - start === 1 && isIdeographic(text[start]!)),
    short: wide === end - start && wide >= 2 && wide <= longestName,
  }
}

/** A run of several spaces is a gap between words even where letters are spaced. */
function staysInWord(text: string, left: Token, right: Token): boolean {
  const space = text.slice(left.end, right.start)
  return space.length <= 2 && !space.includes('\n')
}

function latinLetterSpaces(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  if (/^\s*\S(?:\s+\S){3,}\s*$/.test(text) && /\p{L} \p{L}/u.test(text)) {
    // A whole line of lone letters: single spaces space them, wider ones part the words.
    for (const space of text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)) found.add(space.index)
    return found
  }
  if (!/\S \S \S \S \S/.test(text)) return found
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:\p{Lu} ){4,}\p{Lu}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{Ll} ){5,}\p{Ll}(?![\p{L}\p{N}])/gu,
  ))
    for (let at = 1; at < match[0].length; at += 2) found.add(match.index + at)
  return found
}

/** Whether a line is letter-spaced throughout: a setting for headlines, and of lines stretched to fill a column. */
export function isLetterSpaced(text: string): boolean {
  const tokens = tokensOf(text.trim())
  return tokens.length >= 4 && tokens.filter(token => token.single).length >= tokens.length * 0.8
}
