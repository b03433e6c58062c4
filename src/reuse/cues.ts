import type { ReuseLexicon } from '../language/reuse.ts'
import { enReuse } from '../language/packs/en/reuse.ts'
import { zhReuse } from '../language/packs/zh/reuse.ts'

const lexicons: Readonly<Record<string, ReuseLexicon>> = { zh: zhReuse, en: enReuse }

/** The cues of a language by its BCP 47 tag; none for a language without a pack, which is still aligned. */
export function lexiconOf(language: string): ReuseLexicon | undefined {
  return lexicons[language.split('-')[0]!.toLowerCase()]
}

/** Where a cue stands in a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Cue {
  readonly word: string
  readonly start: number
  readonly end: number
}

const patterns = new WeakMap<readonly string[], RegExp>()

/**
 * Every cue of a list in a text, longest first at each place; whole words where the language parts words by spaces.
 * A cue inside one of the lexicon's `notCues` is none.
 */
export function cuesIn(text: string, words: readonly string[], lexicon: ReuseLexicon): Cue[] {
  const cues = matches(text, words, lexicon.spaced)
  if (!cues.length) return cues
  const others = matches(text, lexicon.notCues, lexicon.spaced)
  return cues.filter(cue => !others.some(other => cue.start >= other.start && cue.end <= other.end))
}

function matches(text: string, words: readonly string[], spaced: boolean): Cue[] {
  if (!words.length) return []
  return Array.from(text.matchAll(patternOf(words, spaced)), match => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function patternOf(words: readonly string[], spaced: boolean): RegExp {
  const known = patterns.get(words)
  if (known) return known
  const any = [...words]
    .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const pattern = new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])` : any, 'giu')
  patterns.set(words, pattern)
  return pattern
}
