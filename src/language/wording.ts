import type { WordingLexicon } from './names.ts'
import type { NamingLexicon } from './naming.ts'
import { codesIn } from './party-codes.ts'
import { wordAt, wordTable, type WordTable } from './words.ts'

/** What a wording says, without its cues and particles. */
export interface Wording {
  /** term → weight, 0 to 1: how much it tells about which thing is meant */
  readonly terms: ReadonlyMap<string, number>
  /** sum of the weights */
  readonly weight: number
  /** classes of the predicates in it, in order of place */
  readonly actions: readonly string[]
  readonly concepts: ReadonlySet<string>
  /** codes of the states, regions and wholes (mankind, the world) that it speaks of */
  readonly scopes: ReadonlySet<string>
}

const commonWeight = 1 / 3
const actionWeight = 1 / 3
/** Words in quotation or title marks name what is meant (“颜色革命”): they count double. */
const quotedWeight = 2

const opening = '“《「『'
const closing = '”》」』'

type Role = 'stop' | 'common' | 'keep' | 'action'

interface Dictionary {
  readonly roles: WordTable<Role>
  readonly concepts: WordTable<string>
}

const dictionaries = new WeakMap<WordingLexicon, Dictionary>()

function dictionaryOf(lexicon: WordingLexicon): Dictionary {
  const known = dictionaries.get(lexicon)
  if (known) return known
  const roles: Record<string, Role> = {}
  for (const word of Object.keys(lexicon.actions)) roles[word] = 'action'
  for (const word of lexicon.common) roles[word] = 'common'
  for (const word of lexicon.stop) roles[word] = 'stop'
  for (const word of lexicon.keep) roles[word] = 'keep'
  // Words of spaced languages are stems here: they are compared whole, never looked up inside a text.
  const made = { roles: wordTable(roles, false), concepts: wordTable(lexicon.concepts, false) }
  dictionaries.set(lexicon, made)
  return made
}

const whole = <V>(table: WordTable<V>, word: string): V | undefined => {
  const hit = wordAt(table, word, 0)
  return hit?.end === word.length ? hit.value : undefined
}

/** The terms of a text: words where words are spaced, pairs of characters where they are not. */
export function wordingOf(text: string, lexicon: NamingLexicon): Wording {
  const said = saidIn(text, lexicon)
  return { ...said, weight: total(said.terms), scopes: codesIn(text.normalize('NFKC'), lexicon) }
}

/** A wording without the parties that it speaks of, for where they are looked for apart. */
export type Said = Omit<Wording, 'weight' | 'scopes'>

export function saidIn(text: string, lexicon: NamingLexicon): Said {
  const plain = text.normalize('NFKC').toLowerCase()
  return lexicon.wording.spaced
    ? spacedWording(plain, lexicon.wording)
    : unspacedWording(plain, lexicon.wording)
}

function spacedWording(text: string, lexicon: WordingLexicon): Said {
  const { roles } = dictionaryOf(lexicon)
  const terms = new Map<string, number>()
  const actions: string[] = []
  const concepts = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
    const stem = stemOf(word)
    const action = lexicon.actions[stem]
    if (action) actions.push(action)
    const concept = lexicon.concepts[stem] ?? lexicon.concepts[word]
    if (concept) concepts.add(concept)
    const role = whole(roles, stem) ?? whole(roles, word)
    if (role === 'stop') continue
    terms.set(stem, weightOf(role))
  }
  return { terms, actions, concepts }
}

function unspacedWording(text: string, lexicon: WordingLexicon): Said {
  const { roles, concepts } = dictionaryOf(lexicon)
  const terms = new Map<string, number>()
  const actions: string[] = []
  let run: { unit: string; weight: number }[] = []
  let quoted = 0
  const flush = () => {
    addPairs(run, terms)
    run = []
  }
  for (let at = 0; at < text.length;) {
    const hit = wordAt(roles, text, at)
    const role = hit?.value
    const piece = text.slice(at, hit?.end ?? at + 1)
    const action = hit ? lexicon.actions[piece] : undefined
    if (action) actions.push(action)
    if (opening.includes(piece)) quoted++
    if (closing.includes(piece)) quoted = Math.max(0, quoted - 1)
    if (role === 'stop' || !hasLetter(piece)) flush()
    else for (const unit of piece) run.push({ unit, weight: quoted > 0 ? quotedWeight : weightOf(role) })
    at += piece.length
  }
  flush()
  return { terms, actions, concepts: valuesIn(text, concepts) }
}

/** Most characters of a text without spaces are of the one block: no pattern need be tried on them. */
const hasLetter = (piece: string): boolean => {
  const unit = piece.charCodeAt(0)
  return (unit >= 0x4e00 && unit <= 0x9fff) || /\p{L}/u.test(piece)
}

/** What the words of a table that stand in a text stand for; of words that begin at one place the longest. */
function valuesIn(text: string, table: WordTable<string>): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const hit = wordAt(table, text, at)
    if (hit) found.add(hit.value)
  }
  return found
}

/** A pair weighs as its heavier half: 疫苗援助 keeps the pair that joins a rare word to a common one. */
function addPairs(run: readonly { unit: string; weight: number }[], terms: Map<string, number>): void {
  if (run.length === 1) terms.set(run[0]!.unit, run[0]!.weight / 2)
  for (let i = 0; i + 1 < run.length; i++) {
    const pair = run[i]!.unit + run[i + 1]!.unit
    const weight = (run[i]!.weight + run[i + 1]!.weight) / 2
    terms.set(pair, Math.max(weight, terms.get(pair) ?? 0))
  }
}

const weightOf = (role: Role | undefined): number =>
  role === 'common' ? commonWeight : role === 'action' ? actionWeight : 1

function total(terms: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of terms.values()) sum += weight
  return sum
}

/** A light suffix cut for words of spaced languages: enough for plural and tense, no more (after Lovins, 1968). */
export function stemOf(word: string): string {
  let stem = word.replace(/['’]s?$/u, '')
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/u, '')
  if (stem.length > 3) stem = stem.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '')
  if (stem.length > 4) stem = stem.replace(/e$/u, '')
  return stem
}

export interface Likeness {
  /** weight of what both say over the weight of either: 2∩ / (a + b) */
  readonly dice: number
  /** weight of what both say over the lighter one: 1 where one says all that the other says */
  readonly containment: number
  /** weight of what both say */
  readonly shared: number
}

/** How much two wordings have in common, by weight (Dice 1945). */
export function likeness(a: Wording, b: Wording): Likeness {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let shared = 0
  for (const [term, weight] of small.terms) {
    const other = large.terms.get(term)
    if (other !== undefined) shared += Math.min(weight, other)
  }
  const lighter = Math.min(a.weight, b.weight)
  return {
    dice: a.weight + b.weight > 0 ? (2 * shared) / (a.weight + b.weight) : 0,
    containment: lighter > 0 ? shared / lighter : 0,
    shared,
  }
}
