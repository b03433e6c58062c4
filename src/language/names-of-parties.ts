import type { NameFound, NamingLexicon } from './naming.ts'
import { atWordStart, isName } from './party-codes.ts'
import { wordAt, wordTable, type WordTable } from './words.ts'

interface Known {
  readonly kind: 'party' | 'organisation'
  readonly code: string
  readonly state: boolean
}

const tables = new WeakMap<NamingLexicon, WordTable<Known | null>>()

function tableOf(lexicon: NamingLexicon): WordTable<Known | null> {
  const known = tables.get(lexicon)
  if (known) return known
  const entries: Record<string, Known | null> = {}
  const regions = new Set(Object.keys(lexicon.regions))
  for (const [word, { name, group }] of Object.entries(lexicon.parties.organisations)) {
    if (isMembersOf(word, name, lexicon)) continue
    const states = lexicon.names.groupEndings.some(ending => word.toLowerCase().endsWith(ending))
    entries[word] =
      regions.has(word.toLowerCase()) || (group ?? '').includes('+')
        ? null
        : { kind: states ? 'party' : 'organisation', code: group ?? name, state: false }
  }
  for (const [word, code] of Object.entries(lexicon.parties.states))
    entries[word] = { kind: 'party', code, state: true }
  for (const word of lexicon.parties.notParties) entries[word] = null
  const made = wordTable(entries, lexicon.parties.spaced)
  tables.set(lexicon, made)
  return made
}

/** 上海合作组织成员国 names the organisation: the words for its members are no other name. */
const isMembersOf = (word: string, name: string, { parties, regions }: NamingLexicon): boolean =>
  Object.entries(parties.organisations).some(
    ([other, organisation]) =>
      other !== word &&
      word.startsWith(other) &&
      organisation.name === name &&
      !Object.hasOwn(regions, other.toLowerCase()),
  )

/** States and organisations by their own names. */
export function namesOfParties(text: string, lexicon: NamingLexicon): NameFound[] {
  const table = tableOf(lexicon)
  const found: NameFound[] = []
  for (let at = 0; at < text.length; at++) {
    const hit = !lexicon.parties.spaced || atWordStart(text, at) ? wordAt(table, text, at) : null
    if (!hit) continue
    if (hit.value && isName(text.slice(at, hit.end), lexicon))
      found.push(partyAt(text, at, hit.end, hit.value))
    at = hit.end - 1
  }
  return found
}

function partyAt(text: string, start: number, end: number, { kind, code, state }: Known): NameFound {
  const key = `${kind}|${code}`
  return {
    start,
    end,
    kind,
    name: text.slice(start, end),
    key,
    parties: [code],
    shorter: null,
    code: state ? code : null,
  }
}
