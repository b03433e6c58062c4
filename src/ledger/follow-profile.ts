import type { Measure } from '../base/values.ts'
import { type Document, statementDate } from '../documents/document.ts'
import { type GroupId, membersOf } from '../language/groups.ts'
import { findNames, type NameFound } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import { followLexiconOf, indicatorsIn } from '../language/packs/following.ts'
import { type Background, rarity, termsOf } from './background.ts'
import type { Commitment } from './ledger.ts'

/** What of a commitment is looked for in later documents. */
export interface FollowProfile {
  readonly commitment: Commitment
  /** ISO date of its first statement; what is not later is no evidence */
  readonly since: string
  /** the other sides: codes that a passage must speak of; empty where the pledge names nobody but the home side */
  readonly others: ReadonlySet<string>
  /** group that the other side is, if it is one: C5 */
  readonly group: GroupId | null
  /** term → weight, the whole adding up to 1, by the language of the words */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** items of the enumerations in its words, each term → weight adding up to 1 */
  readonly items: readonly ReadonlyMap<string, number>[]
  /** keys of the named things in its words → name */
  readonly names: ReadonlyMap<string, NameFound>
  readonly indicator: string | null
  readonly measure: Measure | null
}

/** Groups that stand for their members as one side of a pledge, the larger first. */
const sides = (
  ['ARAB_LEAGUE', 'CELAC', 'AU', 'ASEAN', 'GCC', 'PIF', 'C5'] as const satisfies readonly GroupId[]
).toSorted((x, y) => membersOf(y, null).length - membersOf(x, null).length)

export function profileOf(
  commitment: Commitment,
  byId: ReadonlyMap<string, Document>,
  background: Background,
): FollowProfile | null {
  const dates = commitment.mentions.flatMap(mention => {
    const document = byId.get(mention.document)
    return document ? (statementDate(document) ?? []) : []
  })
  const since = dates.sort()[0]
  if (since === undefined) return null
  const language = byId.get(commitment.mentions[0]!.document)?.language ?? 'und'
  const { home } = followLexiconOf(language)
  const parties = [...new Set([...commitment.actor, ...commitment.counterpart])]
  const others = new Set(parties.filter(code => code !== home && /^[A-Z]{2}$/u.test(code)))
  const named = namesIn(commitment, byId)
  const words = commitment.mentions.map(mention => mention.quote).join('\n')
  return {
    commitment,
    since,
    others,
    group: sides.find(id => membersOf(id, since).every(member => others.has(member))) ?? null,
    terms: termWeights(commitment, byId, background),
    items: named.size > 0 ? [] : itemsOf(commitment, byId, background),
    names: named,
    indicator: [...indicatorsIn(words, language)][0] ?? null,
    measure: commitment.measure,
  }
}

/** A term counts by its own weight, its rarity, and the share of the wordings that hold it. */
function termWeights(
  commitment: Commitment,
  byId: ReadonlyMap<string, Document>,
  background: Background,
): Map<string, Map<string, number>> {
  const byLanguage = Map.groupBy(
    commitment.mentions,
    mention => byId.get(mention.document)?.language ?? 'und',
  )
  const all = new Map<string, Map<string, number>>()
  for (const [language, mentions] of byLanguage) {
    const weights = new Map<string, number>()
    for (const mention of mentions) {
      for (const [term, weight] of termsOf(mention.quote, language)) {
        const share = (weight * rarity(term, background)) / mentions.length
        weights.set(term, (weights.get(term) ?? 0) + share)
      }
    }
    all.set(language, scaled(weights))
  }
  return all
}

function scaled(weights: Map<string, number>): Map<string, number> {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return new Map([...weights].map(([term, weight]) => [term, sum > 0 ? weight / sum : 0]))
}

/** Own weight of the terms of an item below which it is too short to stand for the pledge. */
const leastItem = 1.5

/** 卫星、遥感、深海探测等前沿技术: each may be taken up alone. What is named is matched by name, not by its parts. */
function itemsOf(
  commitment: Commitment,
  byId: ReadonlyMap<string, Document>,
  background: Background,
): Map<string, number>[] {
  const mention = commitment.mentions[0]!
  const language = byId.get(mention.document)?.language ?? 'und'
  let quote = mention.quote
  for (const { start, end, kind } of findNames(quote, namingOf(language))) {
    if (kind !== 'party') quote = quote.slice(0, start) + ' '.repeat(end - start) + quote.slice(end)
  }
  const parts = quote.split(followLexiconOf(language).itemMarks)
  if (parts.length < 2) return []
  return parts.flatMap(part => {
    const terms = [...termsOf(part, language)]
    const own = terms.filter(([term]) => !term.startsWith('#')).reduce((sum, [, weight]) => sum + weight, 0)
    return own < leastItem
      ? []
      : [scaled(new Map(terms.map(([term, weight]) => [term, weight * rarity(term, background)])))]
  })
}

/**
 * A thing that is one of its kind: a mechanism, a project, an event, an agreement, or what is named after its parties.
 * An initiative that half the world takes part in, or an organisation, is spoken of everywhere: its words are words.
 */
const isSpecific = ({ kind, key }: NameFound): boolean =>
  kind === 'mechanism' ||
  kind === 'project' ||
  kind === 'event' ||
  kind === 'agreement' ||
  (kind === 'initiative' && !key.startsWith('|'))

function namesIn(commitment: Commitment, byId: ReadonlyMap<string, Document>): Map<string, NameFound> {
  const found = new Map<string, NameFound>()
  for (const { quote, document } of commitment.mentions) {
    const language = byId.get(document)?.language ?? 'und'
    for (const name of findNames(quote, namingOf(language))) if (isSpecific(name)) found.set(name.key, name)
  }
  return found
}
