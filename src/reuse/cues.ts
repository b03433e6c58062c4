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
}

/** A lexicon's words by their first UTF-16 unit, longest first. */
type CueTable = ReadonlyMap<number, readonly Entry[]>

const tables = new WeakMap<ReuseLexicon, CueTable>()

/**
 * Every cue in a text in one pass, by place: of each kind the longest word at each place, none inside another of its
 * kind; whole words where the language parts words by spaces. What stands inside one of the lexicon's `notCues` is no cue, unless a name.
 */
export function cuesIn(text: string, lexicon: ReuseLexicon): Cue[] {
  const table = tableOf(lexicon)
  const lower = lexicon.spaced ? lowered(text) : text
  const found: Cue[] = []
  const others: { readonly start: number; readonly end: number }[] = []
  const free: Record<Entry['kind'], number> = {
    negation: 0,
    modal: 0,
    numeral: 0,
    name: 0,
    reporting: 0,
    other: 0,
  }
  for (let at = 0; at < lower.length; at++) {
    const entries = table.get(lower.charCodeAt(at))
    if (!entries || (lexicon.spaced && isWordAt(lower, at - 1))) continue
    for (const { kind, word } of entries) {
      const end = at + word.length
      if (at < free[kind] || !lower.startsWith(word, at) || (lexicon.spaced && isWordAt(lower, end))) continue
      free[kind] = end
      if (kind === 'other') others.push({ start: at, end })
      else found.push({ kind, word, start: at, end })
    }
  }
  if (!others.length) return found
  return found.filter(
    cue => cue.kind === 'name' || !others.some(other => cue.start >= other.start && cue.end <= other.end),
  )
}

function tableOf(lexicon: ReuseLexicon): CueTable {
  const known = tables.get(lexicon)
  if (known) return known
  const table = new Map<number, Entry[]>()
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
    for (const word of new Set(lexicon[lists[kind]])) {
      const entries = table.get(word.charCodeAt(0))
      if (entries) entries.push({ kind, word })
      else table.set(word.charCodeAt(0), [{ kind, word }])
    }
  }
  for (const entries of table.values()) entries.sort((x, y) => y.word.length - x.word.length)
  tables.set(lexicon, table)
  return table
}

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
