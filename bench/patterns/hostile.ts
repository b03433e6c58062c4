import { compileGrammar } from '../../src/extraction/compile.ts'
import { languages, packFor } from '../../src/language/packs/index.ts'
import { namingOf } from '../../src/language/packs/naming.ts'
import { readingPacks } from '../../src/language/reading-packs.ts'

/** A pattern with the way to it: zh.grammar.clauses.12.text */
export interface Found {
  readonly path: string
  readonly pattern: RegExp
}

/** Every regular expression of the packs and of the engine's compiled grammars, each source and flags once. */
export function everyPattern(): Found[] {
  const roots: Record<string, unknown> = {}
  for (const language of languages) {
    const pack = packFor(language)!
    roots[language] = { ...pack, grammar: compileGrammar(pack.grammar), naming: namingOf(language) }
  }
  for (const reading of readingPacks) roots[`${reading.language}.reading`] = reading
  const found = new Map<string, Found>()
  const seen = new Set<object>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof RegExp) {
      const key = `${value.flags} ${value.source}`
      if (!found.has(key)) found.set(key, { path, pattern: value })
      return
    }
    const entries = value instanceof Map ? value : Object.entries(value)
    for (const [name, inner] of entries) walk(inner, `${path}.${String(name)}`)
  }
  for (const [name, root] of Object.entries(roots)) walk(root, name)
  return [...found.values()]
}

/** Runs that any pattern may be fed: digits, spaces, marks that open and never close, commonest words. */
const common = [
  '1',
  '1,',
  '2.5',
  ' ',
  '\n',
  '“',
  '（',
  '《',
  'a ',
  'A ',
  'of ',
  'and ',
  '一',
  '、',
  '，',
  '的',
  '和',
  '年',
]

/** How many of its own words a pattern is pumped with. */
const ownWords = 10

/**
 * Strings made to be slow for a pattern: its own literal words and character classes, alone and in pairs, and the
 * common runs, repeated to `length` characters; then a letter that nothing matches, so that it must give up.
 */
export function hostileTo({ pattern }: Found, length: number): string[] {
  const words = literalsOf(pattern.source)
  const pairs = words.slice(1).map((word, i) => words[i]! + word)
  const leading = words[0] ? words.slice(1).map(word => words[0] + word.repeat(3)) : []
  const pumps = [...new Set([...words, ...pairs, ...leading, ...common])]
  return pumps.map(pump => pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + '\u{1D11E}')
}

/** Some of the literal words in a source, evenly chosen, and a letter of each simple class. */
function literalsOf(source: string): string[] {
  const plain = source.replace(
    /\(\?<[a-z]\w*>|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[a-zA-Z]|\(\?[:=!<]+|\{[\d,]+\}/gu,
    ' ',
  )
  const all = [...new Set(plain.match(/[\p{L}\p{N}]+(?: [\p{L}]+)?/gu) ?? [])]
  const step = Math.max(1, Math.floor(all.length / ownWords))
  return all.filter((_, i) => i % step === 0).slice(0, ownWords)
}

/** Runs a pattern once over a text, from its start, as the engine does. */
export function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0
  pattern.exec(text)
}
