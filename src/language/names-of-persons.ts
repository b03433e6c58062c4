import type { Span } from '../base/span.ts'
import type { NameFound, NamingLexicon } from './naming.ts'

/** Persons by the title before or after their name: 总统托卡耶夫, 托卡耶夫总统, President Tokayev. */
export function namesOfPersons(text: string, lexicon: NamingLexicon): NameFound[] {
  const { spaced } = lexicon.names
  const found: NameFound[] = []
  const pattern = titlePattern(lexicon)
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    const after = spaced ? spacedName(text, end, lexicon) : unspacedName(text, end, lexicon)
    if (after) found.push(personAt(text, after.start, after.end))
    else if (!spaced) {
      const before = foreignBefore(text, match.index, lexicon) ?? nativeBefore(text, match.index, lexicon)
      if (before) found.push(personAt(text, before.start, before.end))
    }
  }
  return found
}

/**
 * The person whose name, without a title, opens a clause and touches a span: 王毅 of “，王毅表示”. For languages
 * without word spaces; a name is told by its family name or its foreign letters, and by the word after it.
 */
export function personOpeningClause(text: string, span: Span, lexicon: NamingLexicon): NameFound | null {
  if (lexicon.names.spaced) return null
  for (let at = Math.max(0, span.start - longestName); at < span.end; at++) {
    if (at > 0 && goesOn(text, at - 1)) continue
    const name = unspacedName(text, at, lexicon)
    if (name && name.end > span.start && !isState(text.slice(name.start, name.end), lexicon))
      return personAt(text, name.start, name.end)
  }
  return null
}

/** True where a letter, a digit or the point inside a foreign name stands: what follows opens no clause. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // the most usual letters and marks are told without asking for any
  if (unit >= 0x4e00 && unit <= 0x9fff) return true
  if (unit < 0x30 || (unit >= 0x3000 && unit <= 0x3004) || (unit >= 0xff01 && unit <= 0xff0f)) return false
  return /[\p{L}\p{N}·]/u.test(text[at]!)
}

/** In UTF-16 code units: how far before a changed letter a name without a title is sought. */
const longestName = 12

const titlePatterns = new WeakMap<NamingLexicon, RegExp>()

function titlePattern(lexicon: NamingLexicon): RegExp {
  let pattern = titlePatterns.get(lexicon)
  if (!pattern) {
    const titles = [...lexicon.names.persons.titles].sort((x, y) => y.length - x.length)
    const any = titles.map(title => title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')
    titlePatterns.set(lexicon, (pattern = new RegExp(any || '(?!)', 'gu')))
  }
  return pattern
}

function personAt(text: string, start: number, end: number): NameFound {
  const name = text.slice(start, end)
  const key = `person|${name.normalize('NFKC').toLowerCase()}`
  return { start, end, kind: 'person', name, key, parties: [], shorter: null, code: null }
}

function unspacedName(
  text: string,
  at: number,
  lexicon: NamingLexicon,
): { start: number; end: number } | null {
  const { surnames, foreign, ends } = lexicon.names.persons
  if (surnames.includes(text[at] ?? '')) {
    const most = longestNative(text, at, lexicon)
    for (let size = most; size >= 2; size--) {
      ends.lastIndex = at + size
      if (ends.test(text) && /^\p{Script=Han}+$/u.test(text.slice(at, at + size))) {
        return { start: at, end: at + size }
      }
    }
  }
  foreign.lastIndex = at
  const match = foreign.exec(text)
  if (!match) return null
  for (let end = at + match[0].length; end - at >= 2; end--) {
    ends.lastIndex = end
    if (ends.test(text)) return { start: at, end }
  }
  return null
}

/** How many letters a family name and those given may have: 王立 of 王立等人, for 等 begins a word that is never part of a name. */
function longestNative(text: string, at: number, { names }: NamingLexicon): number {
  const { never } = names.persons
  for (const size of [1, 2]) {
    never.lastIndex = at + size
    if (never.test(text)) return size
  }
  return 3
}

/** 托卡耶夫总统: the run of letters that write foreign names, back to a mark or a word that ends no name. */
function foreignBefore(
  text: string,
  end: number,
  lexicon: NamingLexicon,
): { start: number; end: number } | null {
  const { foreign } = lexicon.names.persons
  for (let start = Math.max(0, end - 12); end - start >= 3; start++) {
    foreign.lastIndex = start
    if (!foreign.test(text) || foreign.lastIndex !== end) continue
    const edge =
      start === 0 || !/[\p{Script=Han}·]/u.test(text[start - 1]!) || endsOutside(text, start, lexicon)
    if (edge && !isState(text.slice(start, end), lexicon)) return { start, end }
  }
  return null
}

/** 习近平主席: a family name and two given ones right after a mark or a word that ends no name. */
function nativeBefore(
  text: string,
  end: number,
  lexicon: NamingLexicon,
): { start: number; end: number } | null {
  const start = end - 3
  if (start < 0 || !lexicon.names.persons.surnames.includes(text[start]!)) return null
  const name = text.slice(start, end)
  if (!/^\p{Script=Han}{3}$/u.test(name)) return null
  const edge = start === 0 || !/\p{Script=Han}/u.test(text[start - 1]!) || endsOutside(text, start, lexicon)
  return edge ? { start, end } : null
}

const endsOutside = (text: string, at: number, { names }: NamingLexicon): boolean =>
  [...names.outside, ...names.joining].some(word => text.startsWith(word, at - word.length))

const isState = (word: string, { parties }: NamingLexicon): boolean =>
  Object.hasOwn(parties.states, word) ||
  Object.keys(parties.states).some(state => state.startsWith(word) || word.endsWith(state))

function spacedName(text: string, at: number, lexicon: NamingLexicon): { start: number; end: number } | null {
  const start = text[at] === ' ' ? at + 1 : at
  lexicon.names.persons.foreign.lastIndex = start
  const match = lexicon.names.persons.foreign.exec(text)
  return match && start > at ? { start, end: start + match[0].length } : null
}
