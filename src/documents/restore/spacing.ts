import { edited, type Mapped, type TextEdit } from '../../base/mapped.ts'
import { isEitherPunctuation, isIdeographic, isUnspaced, isWidePunctuation } from './layout.ts'
import { plainCharacters } from './radicals.ts'

const invisible =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufffe'
/** Full-width letters and digits, ligatures, and the radicals that PDF fonts put for ideographs. */
const wide =
  '\\uff05\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\ufb00-\\ufb06\\u2e80-\\u2fdf\\uf900-\\ufaff'
const others = `|(?<invisible>[${invisible}]+)|(?<wide>[${wide}]+)`
/** Anything that spacing could be wrong about: white space, invisible characters, full-width letters and digits. */
const suspect = new RegExp(`[\\s\\u200b${invisible}${wide}]`)
const anySpace = new RegExp(`(?<space>[\\s\\u200b]+)${others}`, 'g')
/** White space other than one plain space between two words. */
const oddSpace = new RegExp(
  `(?<space>^[\\s\\u200b]+|[^\\S ][\\s\\u200b]*|\\u200b[\\s\\u200b]*| [\\s\\u200b]+| $)${others}`,
  'g',
)

/**
 * One line or paragraph with its white space as it would be written by hand: none at the ends, none between ideographs
 * and digits, none inside letter-spaced words, one space elsewhere. Full-width letters and digits become plain ones.
 */
export function respaced(text: Mapped): Mapped {
  if (!suspect.test(text.text)) return text
  const unspaced = isUnspaced(text.text)
  const joined = unspaced ? letterSpaces(text.text) : new Set(latinLetterSpaces(text.text))
  const edits: TextEdit[] = []
  for (const match of text.text.matchAll(unspaced || joined.size > 0 ? anySpace : oddSpace)) {
    const start = match.index
    const end = start + match[0].length
    const { space, wide } = match.groups!
    const by =
      (wide === undefined ? null : plainCharacters(wide)) ??
      (space === undefined || joined.has(start) ? '' : between(text.text, start, end, unspaced))
    if (by !== match[0]) edits.push({ start, end, by })
  }
  return edited(text, edits)
}

/** What a run of white space stands for, by its neighbours. */
function between(text: string, start: number, end: number, unspaced: boolean): string {
  if (start === 0 || end === text.length) return ''
  const space = text.slice(start, end)
  if (!/[^\u200b\ufeff]/.test(space)) return ''
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
  for (const match of text.matchAll(/[^\s\u200b]+/g)) {
    const word = match[0]
    const letters = word.length > longestName + 4 ? [] : [...word.replace(/[\p{P}\p{S}]/gu, '')]
    const wide = letters.filter(isIdeographic).length
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      single: wide === 1 && letters.length === 1,
      short: wide === word.length && wide >= 2 && wide <= longestName,
    })
  }
  return tokens
}

/** A run of several spaces is a gap between words even where letters are spaced. */
function staysInWord(text: string, left: Token, right: Token): boolean {
  const space = text.slice(left.end, right.start)
  return space.length <= 2 && !space.includes('\n')
}

function latinLetterSpaces(text: string): number[] {
  const found: number[] = []
  if (/^\s*\S(?:\s+\S){3,}\s*$/.test(text) && /\p{L} \p{L}/u.test(text)) {
    // A whole line of lone letters: single spaces space them, wider ones part the words.
    for (const space of text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)) found.push(space.index)
    return found
  }
  if (!/\S \S \S \S \S/.test(text)) return found
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:\p{Lu} ){4,}\p{Lu}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{Ll} ){5,}\p{Ll}(?![\p{L}\p{N}])/gu,
  ))
    for (let at = 1; at < match[0].length; at += 2) found.push(match.index + at)
  return found
}

/** Whether a line is letter-spaced throughout: a setting for headlines, and of lines stretched to fill a column. */
export function isLetterSpaced(text: string): boolean {
  const tokens = tokensOf(text.trim())
  return tokens.length >= 4 && tokens.filter(token => token.single).length >= tokens.length * 0.8
}
