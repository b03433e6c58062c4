import type { Span } from '../base/span.ts'
import { enReuse } from '../language/packs/en/reuse.ts'
import { zhReuse } from '../language/packs/zh/reuse.ts'
import type { ReuseLexicon } from '../language/reuse.ts'

const lexicons: Readonly<Record<string, ReuseLexicon>> = { zh: zhReuse, en: enReuse }

/** The cues of a language by its BCP 47 tag; none for a language without a pack, which is still aligned. */
export function lexiconOf(language: string): ReuseLexicon | undefined {
  return lexicons[language.split('-')[0]!.toLowerCase()]
}

/** Lists of a lexicon, by what their words say. */
const lists = {
  negation: 'negations',
  modal: 'modals',
  numeral: 'numerals',
  name: 'names',
  reporting: 'reporting',
  other: 'notCues',
} as const satisfies Record<string, keyof ReuseLexicon>

export type CueKind = Exclude<keyof typeof lists, 'other'>

/** Where a cue stands in a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Cue {
  readonly kind: CueKind
  readonly word: string
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly kind: keyof typeof lists
  readonly word: string
  /** second UTF-16 unit of the word; NaN for a word of one */
  readonly second: number
}

/** A lexicon's words by their first UTF-16 unit, longest first. */
interface CueTable {
  /** for each unit the place in `entries` of the words that begin with it; 0 for none */
  readonly first: Uint16Array
  /** for each of them the last five bits of the units that may follow, as a set */
  readonly seconds: readonly number[]
  readonly entries: readonly (readonly Entry[])[]
}

const tables = new WeakMap<ReuseLexicon, CueTable>()

/**
 * Every cue in a text in one pass, by place: of each kind the longest word at each place, none inside another of its
 * kind; whole words where the language parts words by spaces. What stands inside one of the lexicon's `notCues` is no cue, unless a name.
 */
export function cuesIn(text: string, lexicon: ReuseLexicon): Cue[] {
  const { first, seconds, entries } = tableOf(lexicon)
  const lower = lexicon.spaced ? lowered(text) : text
  const found: Cue[] = []
  const others: Span[] = []
  const free: Record<Entry['kind'], number> = {
    negation: 0,
    modal: 0,
    numeral: 0,
    name: 0,
    reporting: 0,
    other: 0,
  }
  for (let at = 0; at < lower.length; at++) {
    const list = first[lower.charCodeAt(at)]!
    if (list === 0) continue
    const next = lower.charCodeAt(at + 1)
    if (!((seconds[list]! >>> (next & 31)) & 1)) continue
    if (lexicon.spaced && isWordAt(lower, at - 1)) continue
    for (const { kind, word, second } of entries[list]!) {
      if ((word.length > 1 && second !== next) || at < free[kind] || !lower.startsWith(word, at)) continue
      const end = at + word.length
      if (lexicon.spaced && isWordAt(lower, end)) continue
      free[kind] = end
      if (kind === 'other') others.push({ start: at, end })
      else found.push({ kind, word, start: at, end })
    }
  }
  return others.length ? outside(others, found) : found
}

/** Names, and cues that no other word holds. Both rows ascend. */
function outside(others: readonly Span[], cues: readonly Cue[]): Cue[] {
  let next = 0
  return cues.filter(({ kind, start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++
    const other = others[next]
    return kind === 'name' || !other || start < other.start || end > other.end
  })
}

function tableOf(lexicon: ReuseLexicon): CueTable {
  const known = tables.get(lexicon)
  if (known) return known
  const first = new Uint16Array(0x10000)
  const entries: Entry[][] = [[]]
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
    for (const word of new Set(lexicon[lists[kind]])) {
      const unit = word.charCodeAt(0)
      first[unit] ||= entries.push([]) - 1
      entries[first[unit]!]!.push({ kind, word, second: word.charCodeAt(1) })
    }
  }
  for (const list of entries) list.sort((x, y) => y.word.length - x.word.length)
  const seconds = entries.map(list => list.reduce((bits, { second }) => bits | secondBits(second), 0))
  const table = { first, seconds, entries }
  tables.set(lexicon, table)
  return table
}

/** A word of one unit may be followed by any. */
const secondBits = (second: number): number => (Number.isNaN(second) ? -1 : 1 << (second & 31))

/** In lower case, where that does not move the letters. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

const isWordAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  // NaN outside the text
  if (!(unit > 0x2f)) return false
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || unit <= 0x39 || (unit >= 0x41 && unit <= 0x5a)
  return /[\p{L}\p{N}]/u.test(text[at]!)
}
