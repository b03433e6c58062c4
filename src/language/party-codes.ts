import type { NamingLexicon } from './naming.ts'
import { wordAt, wordTable, type WordTable } from './words.ts'

const tables = new WeakMap<NamingLexicon, WordTable<string | null>>()

/** States, groups, organisations and regions by name → neutral code. Names that mean no party map to null. */
function tableOf(lexicon: NamingLexicon): WordTable<string | null> {
  const known = tables.get(lexicon)
  if (known) return known
  const { parties, regions, wording } = lexicon
  const codes: Record<string, string | null> = { ...regions, ...wording.wholes }
  for (const [word, { name, group }] of Object.entries(parties.organisations)) codes[word] = group ?? name
  for (const [word, code] of Object.entries(parties.states)) codes[word] = code
  for (const word of parties.notParties) codes[word] = null
  const made = wordTable(codes, parties.spaced)
  tables.set(lexicon, made)
  return made
}

/** The code of a whole word or phrase that names one party; null where it names none. */
export function codeOf(word: string, lexicon: NamingLexicon): string | null {
  const hit = wordAt(tableOf(lexicon), word, 0)
  return hit && hit.end === word.length ? hit.value : null
}

/** Codes of the parties and wholes that a text names; of names that begin at one place the longest. */
export function codesIn(text: string, lexicon: NamingLexicon): Set<string> {
  const table = tableOf(lexicon)
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    if (lexicon.parties.spaced && !atWordStart(text, at)) continue
    const hit = wordAt(table, text, at)
    if (!hit) continue
    if (hit.value !== null && isName(text.slice(at, hit.end), lexicon)) found.add(hit.value)
    at = hit.end - 1
  }
  return found
}

/** The text with the names of parties blanked out, its length kept: what is said, whoever is meant. */
export function withoutParties(text: string, lexicon: NamingLexicon): string {
  const table = tableOf(lexicon)
  let rest = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (lexicon.parties.spaced && !atWordStart(text, at)) continue
    const hit = wordAt(table, text, at)
    if (
      !hit ||
      hit.value === null ||
      !isName(text.slice(at, hit.end), lexicon) ||
      Object.hasOwn(lexicon.wording.wholes, text.slice(at, hit.end))
    )
      continue
    rest += text.slice(from, at) + ' '.repeat(hit.end - at)
    from = hit.end
    at = hit.end - 1
  }
  return rest + text.slice(from)
}

/** In a language with capitals “us” and “who” are no state and no organisation; words for everybody need none. */
export const isName = (word: string, { parties, wording }: NamingLexicon): boolean =>
  !parties.spaced || /\p{Lu}/u.test(word) || Object.hasOwn(wording.wholes, word.toLowerCase())

/** True at the first letter or digit of a word. */
export const atWordStart = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at]!) && (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!))
