/**
 * One of the words, written as a tree of letters, longest first: an alternation of hundreds of words would be tried
 * word by word at every place.
 */
export function eitherWord(words: readonly string[]): string {
  return byLetter([...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
}

function byLetter(words: readonly string[]): string {
  if (words.some(word => /[^\p{L}\p{N} -]/u.test(word))) return `(?:${words.join('|')})`
  const groups = Map.groupBy(
    words.filter(word => word !== ''),
    word => Array.from(word)[0]!,
  )
  const branches = [...groups].map(([letter, group]) =>
    group.length === 1 ? group[0]! : letter + byLetter(group.map(word => word.slice(letter.length))),
  )
  return `(?:${[...branches, ...(words.includes('') ? [''] : [])].join('|')})`
}

/** V8 runs a pattern whose source is longer than 20,000 characters without optimizing it, eight times slower here. */
const longestSource = 18_000

/** A match of one of many patterns. */
export interface Hit {
  /** place of the pattern that matched */
  readonly which: number
  readonly index: number
  readonly end: number
}

/**
 * Many patterns searched for at once: the leftmost match, at one place the first pattern that fits. They are joined
 * into as few expressions as stay fast.
 */
export class Alternation {
  private readonly parts: readonly RegExp[]

  /** @param before asked once for all patterns at every place */
  constructor(patterns: readonly string[], before: string, flags: string) {
    const parts: string[] = []
    patterns.forEach((pattern, i) => {
      const named = `(?<p${i}>${pattern})`
      const last = parts.at(-1)
      if (last !== undefined && last.length + named.length < longestSource)
        parts[parts.length - 1] = `${last}|${named}`
      else parts.push(named)
    })
    this.parts = parts.map(part => new RegExp(`${before}(?:${part})`, `${flags}g`))
  }

  search(text: string, from: number): Hit | null {
    let best: RegExpExecArray | null = null
    for (const part of this.parts) {
      part.lastIndex = from
      const match = part.exec(text)
      if (match && (best === null || match.index < best.index)) best = match
    }
    if (!best) return null
    const name = Object.keys(best.groups!).find(group => best.groups![group] !== undefined)!
    return { which: Number(name.slice(1)), index: best.index, end: best.index + best[0].length }
  }
}
