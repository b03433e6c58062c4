import type { Span } from '../base/span.ts'
import { isGroup, membersOf } from './groups.ts'
import type { NamedOrganisation, PartyLexicon, PartyRole, RoleWord } from './lexicon/parties.ts'
import type { Pack } from './pack.ts'
import { atWordStart, wordTable, type WordHit, type WordTable } from './words.ts'

/** A party that the text names: states by code, groups by their members, organisations by name, or a role word. */
export interface PartyMention extends Span {
  readonly kind: 'state' | 'states' | 'group' | 'organisation' | 'role'
  /** ISO 3166-1 alpha-2 codes, or the organisation's name; of a role, empty until `resolveParties` */
  readonly codes: readonly string[]
  /** id of the group in `groups.ts` */
  readonly group: string | null
  readonly role: PartyRole | null
  /** how many parties a role word says there are */
  readonly count: number | null
}

/** What a document says about itself, against which role words and ambiguous short forms are read. */
export interface PartyContext {
  /** ISO date, for memberships */
  readonly date: string | null
  /** the parties of the meeting or text, as codes and names, the host or own side first */
  readonly parties: readonly string[]
  /** code of the outlet's country; null where unknown */
  readonly home: string | null
  /** code of the state, or name of the organisation, that the present speaker speaks for */
  readonly speaker: string | null
}

interface Compiled {
  readonly names: WordTable<Entry>
  /** first code units of short forms */
  readonly letters: ReadonlySet<number>
  /** names that are written in capitals only */
  readonly abbreviations: ReadonlySet<string>
  readonly lexicon: PartyLexicon
}
type Entry =
  | { readonly is: 'state'; readonly code: string }
  | { readonly is: 'organisation'; readonly organisation: NamedOrganisation }
  | { readonly is: 'role'; readonly role: RoleWord }
  | { readonly is: 'nothing' }

const compiled = new WeakMap<PartyLexicon, Compiled>()

function compile(lexicon: PartyLexicon): Compiled {
  const known = compiled.get(lexicon)
  if (known) return known
  const entries: Record<string, Entry> = {}
  for (const [word, code] of Object.entries(lexicon.states)) entries[word] = { is: 'state', code }
  for (const [word, organisation] of Object.entries(lexicon.organisations)) {
    entries[word] = { is: 'organisation', organisation }
  }
  for (const [word, role] of Object.entries(lexicon.roles)) entries[word] = { is: 'role', role }
  for (const word of lexicon.notParties) entries[word] = { is: 'nothing' }
  const abbreviations = new Set(Object.keys(entries).filter(word => /^[A-Z.]{2,5}$/.test(word)))
  const letters = new Set(Object.keys(lexicon.shortForms).map(letter => letter.charCodeAt(0)))
  const made = { names: wordTable(entries, lexicon.spaced), letters, abbreviations, lexicon }
  compiled.set(lexicon, made)
  return made
}

/**
 * The parties named in a text, in order, without overlap; the longest name at a place wins. Linear in its length.
 */
export function findParties(text: string, pack: Pack, context: PartyContext, span?: Span): PartyMention[] {
  const tables = compile(pack.parties)
  const from = span?.start ?? 0
  const to = span?.end ?? text.length
  const found: PartyMention[] = []
  const inFull = new Set<string>()
  for (let i = from; i < to; i++) {
    if (tables.lexicon.spaced && !atWordStart(text, i)) continue
    const hit = named(text, tables, i, to)
    const short = tables.letters.has(text.charCodeAt(i))
      ? shortForms(text, tables, i, to, context, inFull)
      : null
    if (short && (!hit || short.end > hit.end)) {
      found.push(short)
      i = short.end - 1
    } else if (hit) {
      const mention = read(hit.value, { start: hit.start, end: hit.end }, context)
      if (mention) found.push(mention)
      if (mention?.kind === 'state') inFull.add(mention.codes[0]!)
      i = hit.end - 1
    }
  }
  return found
}

/** A name begins with a capital and an abbreviation has no other letters, where words are parted by spaces: us is no US. */
function named(text: string, tables: Compiled, at: number, to: number): WordHit<Entry> | null {
  const hit = tables.names.startingAt(text, at, to)
  if (!hit || !tables.lexicon.spaced || hit.value.is === 'role' || hit.value.is === 'nothing') return hit
  const word = text.slice(hit.start, hit.end)
  if (/^\p{Ll}/u.test(word) && !tables.lexicon.lowerCase?.test(word)) return null
  return tables.abbreviations.has(word.toUpperCase()) && word !== word.toUpperCase() ? null : hit
}

const plain = { group: null, role: null, count: null } as const

function read(entry: Entry, span: Span, context: PartyContext): PartyMention | null {
  if (entry.is === 'nothing') return null
  if (entry.is === 'state') return { ...span, ...plain, kind: 'state', codes: [entry.code] }
  if (entry.is === 'role') {
    return {
      ...span,
      ...plain,
      kind: 'role',
      codes: [],
      role: entry.role.role,
      count: entry.role.count ?? null,
    }
  }
  const { name, group } = entry.organisation
  if (!group || !isGroup(group)) return { ...span, ...plain, kind: 'organisation', codes: [name] }
  return { ...span, ...plain, kind: 'group', codes: membersOf(group, context.date), group }
}

/** 中哈关系, 中吉乌铁路, 哈方: letters that each stand for a state, where what follows shows that they do. */
function shortForms(
  text: string,
  tables: Compiled,
  at: number,
  to: number,
  context: PartyContext,
  inFull: ReadonlySet<string>,
): PartyMention | null {
  const { lexicon, letters: known } = tables
  let end = at
  while (end < to && end - at < 5 && known.has(text.charCodeAt(end))) end++
  for (; end > at; end--) {
    const letters = text.slice(at, end).split('')
    const single = letters.length === 1
    const suffix = single
      ? lexicon.partySuffixes.find(s => text.startsWith(s, end) && end + s.length <= to)
      : undefined
    const alone = single && !suffix && standsAlone(text, lexicon, at, end, letters[0]!, context)
    if (single ? !suffix && !alone : !follows(text, lexicon, end)) continue
    const codes = letters.map(letter => likeliest(letter, letters, lexicon, context, inFull))
    if (new Set(codes).size < codes.length) continue
    const span = { start: at, end: end + (suffix?.length ?? 0) }
    return { ...span, ...plain, kind: single ? 'state' : 'states', codes }
  }
  return null
}

/** 巴坚定恪守…: one letter at the head of its clause, before what a party does, for a party of the text. */
function standsAlone(
  text: string,
  { aloneBefore, aloneAfter, shortForms: forms }: PartyLexicon,
  at: number,
  end: number,
  letter: string,
  { parties, home }: PartyContext,
): boolean {
  if (!aloneBefore || !aloneAfter) return false
  if (!forms[letter]!.some(code => code !== home && parties.includes(code))) return false
  aloneBefore.lastIndex = end
  return aloneBefore.test(text) && aloneAfter.test(text.slice(Math.max(0, at - 4), at))
}

function follows(text: string, lexicon: PartyLexicon, at: number): boolean {
  if (!lexicon.compoundEnd) return false
  lexicon.compoundEnd.lastIndex = at
  return lexicon.compoundEnd.test(text)
}

const regions = ['C5', 'GCC', 'ASEAN'] as const

/**
 * 乌 is Uzbekistan in a text of the five Central Asian states and beside another of them (中吉乌), Ukraine elsewhere:
 * the document's parties decide, then the neighbours in the compound, then what the text has named in full before, then
 * the order of the lexicon.
 */
function likeliest(
  letter: string,
  compound: readonly string[],
  lexicon: PartyLexicon,
  context: PartyContext,
  inFull: ReadonlySet<string>,
): string {
  const codes = lexicon.shortForms[letter]!
  const party = codes.find(code => context.parties.includes(code))
  if (party || codes.length === 1) return party ?? codes[0]!
  const others = compound.filter(l => l !== letter).map(l => lexicon.shortForms[l]![0]!)
  const near = regions
    .map(id => membersOf(id, context.date))
    .filter(m => others.some(code => m.includes(code)))
  const neighbour = codes.find(code => near.some(members => members.includes(code)))
  return neighbour ?? codes.find(code => inFull.has(code)) ?? codes[0]!
}

/**
 * The codes of a mention in its context. A role without an answer in the context gives none: never a guess.
 * @param before the mentions that stand before it, for “its member states”
 */
export function resolveParties(
  mention: PartyMention,
  context: PartyContext,
  before: readonly PartyMention[] = [],
): readonly string[] {
  if (mention.kind !== 'role') return mention.codes
  const self = context.speaker ?? context.home
  switch (mention.role) {
    case 'self':
      return self ? [self] : []
    case 'other': {
      const others = context.parties.filter(code => code !== self)
      return others.length < context.parties.length ? others : []
    }
    case 'both':
      return both(context, before)
    case 'all':
      return all(mention, context)
    case 'members': {
      const group = before.findLast(m => m.group)?.group
      return group && isGroup(group) ? membersOf(group, context.date) : []
    }
    default:
      return []
  }
}

/** 双方 is the two parties of the document, else the two states named last. */
function both(context: PartyContext, before: readonly PartyMention[]): readonly string[] {
  if (context.parties.length === 2) return context.parties
  const pair = before.findLast(m => m.kind === 'states' && m.codes.length === 2)
  return pair?.codes ?? context.parties
}

function all(mention: PartyMention, context: PartyContext): readonly string[] {
  const { count } = mention
  if (count === null || count === context.parties.length) return context.parties
  const others = context.parties.filter(code => code !== context.home)
  return others.length === count ? others : []
}
