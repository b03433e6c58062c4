import { isGroup, membersOf } from './groups.ts'
import type { NamingLexicon } from './naming.ts'
import { codeOf } from './party-codes.ts'
import { tokensOf } from './name-tokens.ts'

/** What a name says, without its language. */
export interface NameReading {
  readonly key: string
  readonly parties: readonly string[]
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/**
 * Reads a name into its parties, the concepts of its modifiers and its type. Where every word of it is known, the key
 * is the same in every language; else the words that are not known stand in the key as they are.
 * @param type language-neutral type of the head; empty where the name has none
 * @param head the head's own words, that the type stands for
 */
export function readName(
  name: string,
  type: string,
  head: string,
  part: string,
  lexicon: NamingLexicon,
): NameReading {
  const parties: string[] = []
  let rest = ''
  const body =
    head === ''
      ? name
      : `${name.slice(0, name.lastIndexOf(head))}${name.slice(name.lastIndexOf(head) + head.length)}`
  for (const token of tokensOf(body, 0, body.length, lexicon)) {
    const word = body.slice(token.start, token.end)
    const codes = token.role === 'party' ? codesOf(word, lexicon) : []
    if (codes.length > 0) parties.push(...codes)
    else if (token.role === 'quoted') {
      const inner = codesInside(word, lexicon)
      if (inner) parties.push(...inner)
      else rest += ` ${lettersOf(word)}`
    } else if (token.role !== 'joining' && token.role !== 'ordinal') rest += ` ${lettersOf(word)}`
  }
  const said = conceptsOf(rest, lexicon)
  const trimmed = withoutTail(said, type, lexicon)
  return {
    key: [[...new Set(parties)].sort().join('+'), trimmed, type, part.toUpperCase()].join('|'),
    parties: [...new Set(parties)],
  }
}

/** A quotation that names parties and nothing else: “中国+中亚五国”. */
function codesInside(quoted: string, lexicon: NamingLexicon): string[] | null {
  const inner = quoted.slice(1, -1)
  const tokens = tokensOf(inner, 0, inner.length, lexicon)
  const codes: string[] = []
  for (const token of tokens) {
    const word = inner.slice(token.start, token.end)
    if (token.role === 'party') codes.push(...codesOf(word, lexicon))
    else if (/[\p{L}\p{N}]/u.test(word) && !lexicon.names.fillers.includes(word)) return null
  }
  return codes.length > 0 ? codes : null
}

/** Codes of a state, a group or organisation by name, or the letters of a compound. */
export function codesOf(word: string, lexicon: NamingLexicon): string[] {
  const { parties } = lexicon
  const code = codeOf(word, lexicon)
  if (code !== null) return apart(code)
  if (parties.spaced) return []
  const letters = [...word].map(letter => parties.shortForms[letter])
  if (letters.length < 2 || letters.some(list => list === undefined)) return []
  return compoundCodes(letters as readonly (readonly string[])[])
}

/** A pair of parties that goes by one name (C5+1, 中国—中亚) is its two parties. */
function apart(code: string): string[] {
  if (!isGroup(code)) return [code]
  const base = code.split('+').find(part => part !== code && isGroup(part))
  if (base === undefined || !isGroup(base)) return [code]
  const members = membersOf(base, null)
  return [base, ...membersOf(code, null).filter(member => !members.includes(member))]
}

/** Groups of neighbours, by which a letter with two readings is read: 中吉乌 is Uzbekistan's, 中法乌 need not be. */
const neighbourhoods = (['C5', 'ASEAN', 'GCC', 'EU', 'EAEU', 'SCO'] as const).map(id => membersOf(id, null))

/** Each letter takes the reading that most of its neighbours share a neighbourhood with; else the likeliest. */
function compoundCodes(letters: readonly (readonly string[])[]): string[] {
  return letters.map((list, index) => {
    const others = letters.filter((_, other) => other !== index)
    const shared = (code: string) =>
      neighbourhoods
        .filter(members => members.includes(code))
        .flatMap(members => others.filter(other => other.some(reading => members.includes(reading)))).length
    return list.reduce((best, code) => (shared(code) > shared(best) ? code : best))
  })
}

/** Known words become concepts, in alphabetical order; the rest stays as it is. */
function conceptsOf(rest: string, { names }: NamingLexicon): string {
  const known: string[] = []
  const unknown: string[] = []
  const fillers = new Set(names.fillers.map(lettersOf))
  for (const chunk of rest.split(' ')) {
    for (const piece of pieces(chunk, names.modifiers, fillers)) {
      if (piece.concept !== null) known.push(...piece.concept.split(' '))
      else if (!fillers.has(piece.text) && piece.text !== '') unknown.push(piece.text)
    }
  }
  return [...unknown, ...[...new Set(known)].filter(concept => concept !== '').sort()].join(' ')
}

function pieces(
  chunk: string,
  modifiers: Readonly<Record<string, string>>,
  fillers: ReadonlySet<string>,
): { text: string; concept: string | null }[] {
  const found: { text: string; concept: string | null }[] = []
  let run = ''
  for (let at = 0; at < chunk.length;) {
    let size = Math.min(16, chunk.length - at)
    while (size > 0 && !known(chunk.slice(at, at + size))) size--
    if (size === 0) {
      run += chunk[at]
      at++
      continue
    }
    if (run !== '') found.push({ text: run, concept: null })
    run = ''
    const word = chunk.slice(at, at + size)
    found.push({ text: word, concept: Object.hasOwn(modifiers, word) ? modifiers[word]! : null })
    at += size
  }
  if (run !== '') found.push({ text: run, concept: null })
  return found

  function known(word: string): boolean {
    return Object.hasOwn(modifiers, word) || fillers.has(word)
  }
}

/** “一带一路”倡议 and “一带一路” are one; 机制 alone is no name to drop from. */
function withoutTail(said: string, type: string, { names }: NamingLexicon): string {
  if (type !== '') return said
  for (const tail of names.tails) {
    const letters = lettersOf(tail)
    if (said.length > letters.length + 2 && said.endsWith(letters))
      return said.slice(0, -letters.length).trim()
  }
  return said
}
