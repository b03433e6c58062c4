import type { NamingLexicon } from './naming.ts'
import { wordAt, wordTable, type WordTable } from './words.ts'

/** What a word does to a name that it stands in. */
export type TokenRole =
  | 'outside'
  | 'party'
  | 'place'
  | 'opener'
  | 'joining'
  | 'generic'
  | 'keep'
  | 'quoted'
  | 'year'
  | 'ordinal'
  | 'run'

export interface Token {
  readonly role: TokenRole
  /** UTF-16 code units in the text */
  readonly start: number
  readonly end: number
}

const tables = new WeakMap<NamingLexicon, WordTable<TokenRole>>()

/** Later roles win over earlier ones where one word has two. */
function tableOf(lexicon: NamingLexicon): WordTable<TokenRole> {
  const known = tables.get(lexicon)
  if (known) return known
  const { names, parties, wording } = lexicon
  const roles: Record<string, TokenRole> = {}
  const set = (list: Iterable<string>, role: TokenRole) => {
    for (const word of list) roles[word] = role
  }
  set(names.outside, 'outside')
  if (!names.spaced) set(names.persons.titles, 'outside')
  set(wording.keep, 'keep')
  set(Object.keys(names.modifiers), 'keep')
  set(
    names.heads.flatMap(head => head.words),
    'keep',
  )
  set(names.joining, 'joining')
  set(names.generic, 'generic')
  set(names.openers, 'opener')
  set(names.places, 'place')
  set(Object.keys(parties.organisations), 'party')
  set(Object.keys(lexicon.regions), 'party')
  set(Object.keys(parties.states), 'party')
  const made = wordTable(roles, parties.spaced)
  tables.set(lexicon, made)
  return made
}

/** Parts of one name joined by a dash: 安格连—帕普; two dashes part a name from what explains it. */
const dashed = /\p{Script=Han}{2,6}(?:[—–－·-]\p{Script=Han}{2,6})+/uy

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/uy

const quotes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '《': '》' }

/** Reads a stretch from left to right, the longest word first; what no table knows is a run. */
export function tokensOf(text: string, from: number, to: number, lexicon: NamingLexicon): Token[] {
  const table = tableOf(lexicon)
  const tokens: Token[] = []
  for (let at = from; at < to;) {
    const token = tokenAt(text, at, to, lexicon, table)
    const last = tokens.at(-1)
    if (!lexicon.names.spaced && token.role === 'run' && last?.role === 'run')
      tokens[tokens.length - 1] = { ...last, end: token.end }
    else tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(
  text: string,
  at: number,
  to: number,
  lexicon: NamingLexicon,
  table: WordTable<TokenRole>,
): Token {
  const close = quotes[text[at]!]
  if (close !== undefined) {
    const end = text.indexOf(close, at)
    if (end > at && end < to) return { role: 'quoted', start: at, end: end + 1 }
  }
  for (const [role, pattern] of [
    ['year', lexicon.names.year],
    ['ordinal', lexicon.names.edition],
  ] as const) {
    const end = matchEnd(pattern, text, at)
    if (end !== null && end <= to) return { role, start: at, end }
  }
  const compound = compoundEnd(text, at, to, lexicon)
  const hit = wordAt(table, text, at, to)
  if (compound !== null && (!hit || compound > hit.end)) return { role: 'party', start: at, end: compound }
  if (hit) return { role: hit.value, start: hit.start, end: hit.end }
  if (lexicon.names.spaced) return { role: 'run', start: at, end: matchEnd(word, text, at) ?? at + 1 }
  const run = matchEnd(dashed, text.slice(at, to), 0)
  if (run !== null && !anyWordIn(text, at + 1, at + run, table))
    return { role: 'place', start: at, end: at + run }
  return { role: 'run', start: at, end: at + 1 }
}

/** 要举办中国—中亚 is no place: a known word stands in it. */
function anyWordIn(text: string, from: number, to: number, table: WordTable<TokenRole>): boolean {
  for (let at = from; at < to; at++) {
    const role = wordAt(table, text, at, to)?.value
    if (role === 'party' || role === 'outside') return true
  }
  return false
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** 中吉乌, 中哈: two or more letters that each stand for a state; 中欧, 中非 with a continent. */
function compoundEnd(text: string, at: number, to: number, { parties }: NamingLexicon): number | null {
  let end = at
  while (end < to && end - at < 4 && Object.hasOwn(parties.shortForms, text[end]!)) end++
  return end - at >= 2 ? end : null
}
