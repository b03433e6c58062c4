import { sameValue } from '../base/same-value.ts'
import { contains } from '../base/span.ts'
import type { Measure } from '../base/values.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { NameFound } from '../language/naming.ts'
import { followLexiconOf, indicatorsIn } from '../language/packs/following.ts'
import { namingOf } from '../language/packs/naming.ts'
import { saidIn } from '../language/wording.ts'
import { type Audience, audienceOf } from './audience.ts'
import { type Background, isHousehold, rarity, termsOf } from './background.ts'
import { lineFrom } from './commitment.ts'
import { followWeights } from './follow-weights.ts'
import type { Commitment } from './ledger.ts'
import { namesIn } from './names-in-document.ts'

/** Words that are looked for together, in one language. */
export interface Words {
  readonly language: string
  /** term → weight, the whole adding up to 1 */
  readonly weights: ReadonlyMap<string, number>
  /** what saying them all counts */
  readonly factor: number
  /** share of them from which on they may speak of the pledge; above 1 where they tell too little */
  readonly least: number
  /** what saying them all tells: their own weights by rarity */
  readonly told: number
}

/** What of a commitment is looked for in later documents. */
export interface FollowProfile {
  /** id of the commitment */
  readonly commitment: string
  /** ISO date of its first statement; what is not later is no evidence */
  readonly since: string
  /** ids of documents that state it within days of its first statement: they retell it and are no later evidence */
  readonly retold: ReadonlySet<string>
  readonly audience: Audience
  /** its wordings, one for each language, and items of the enumerations in them */
  readonly words: readonly Words[]
  /** keys of the named things in its words */
  readonly names: ReadonlySet<string>
  /** keys among them that are on everybody's lips */
  readonly household: ReadonlySet<string>
  /** classes of what is to be done */
  readonly actions: ReadonlySet<string>
  readonly indicator: string | null
  readonly measure: Measure | null
}

/** Days after the first statement in which a document that states the commitment retells it and is no later evidence. */
const sameOccasion = 30

export function profileOf(
  commitment: Commitment,
  byId: ReadonlyMap<string, Document>,
  background: Background,
): FollowProfile | null {
  const dated = commitment.mentions.flatMap(({ document }) => {
    const date = dateOf(byId.get(document))
    return date === null ? [] : [{ document, date }]
  })
  if (dated.length === 0) return null
  const since = dated.reduce((first, { date }) => (date < first ? date : first), dated[0]!.date)
  const last = Date.parse(since) + sameOccasion * 86_400_000
  const language = byId.get(commitment.mentions[0]!.document)?.language ?? 'und'
  const { home } = followLexiconOf(language)
  const mentions = asPledged(commitment.mentions, byId)
  const { actor, counterpart, measure } = pledgedBy(commitment, mentions)
  const parties = [...actor, ...counterpart]
  const others = new Set(parties.filter(code => code !== home && /^[A-Z]{2}$/u.test(code)))
  const names = namesOf(mentions, byId)
  const quotes = mentions.map(mention => mention.quote).join('\n')
  const asked = { named: names.size > 0, others: others.size }
  const items = names.size > 0 ? [] : itemsOf(mentions[0]!, byId, background)
  return {
    commitment: commitment.id,
    since,
    retold: new Set(dated.filter(({ date }) => Date.parse(date) <= last).map(({ document }) => document)),
    audience: audienceOf(others, since),
    words: [...wordingsOf(mentions, byId, background), ...items].map(words => wordsOf(words, asked)),
    names,
    household: new Set([...names].filter(key => isHousehold(key, background))),
    actions: new Set(mentions.flatMap(mention => mention.action ?? actionIn(mention, byId) ?? [])),
    indicator: [...indicatorsIn(quotes, language)][0] ?? null,
    measure,
  }
}

/**
 * The wordings of the first occasion, in each language: what was pledged then is looked for. Who states it again later
 * says what became of it, and changes nothing about what is looked for.
 */
function asPledged(
  mentions: readonly CommitmentMention[],
  byId: ReadonlyMap<string, Document>,
): readonly CommitmentMention[] {
  const firsts = new Map<string, number>()
  const dated = mentions.map(mention => {
    const document = byId.get(mention.document)
    const date = dateOf(document)
    const day = date === null ? null : Date.parse(date)
    const language = languageOf(mention, byId)
    if (day !== null) firsts.set(language, Math.min(day, firsts.get(language) ?? day))
    return { mention, day, language }
  })
  return dated
    .filter(({ day, language }) => day === null || day <= firsts.get(language)! + sameOccasion * 86_400_000)
    .map(({ mention }) => mention)
}

/** What the line says by the wordings of the first occasion; what a person said of it holds before that. */
function pledgedBy(
  commitment: Commitment,
  mentions: readonly CommitmentMention[],
): Pick<Commitment, 'actor' | 'counterpart' | 'measure'> {
  if (mentions.length === commitment.mentions.length) return commitment
  const [all, first] = [lineFrom(commitment.mentions, []), lineFrom(mentions, [])]
  const { actor, counterpart, measure } = commitment
  return {
    actor: sameValue(actor, all.actor) ? first.actor : actor,
    counterpart: sameValue(counterpart, all.counterpart) ? first.counterpart : counterpart,
    measure: sameValue(measure, all.measure) ? first.measure : measure,
  }
}

const languageOf = ({ document }: CommitmentMention, byId: ReadonlyMap<string, Document>): string =>
  byId.get(document)?.language ?? 'und'

function actionIn(
  { quote, document }: CommitmentMention,
  byId: ReadonlyMap<string, Document>,
): string | undefined {
  return saidIn(quote, namingOf(byId.get(document)?.language ?? 'und')).actions[0]
}

const dateOf = (document: Document | undefined): string | null =>
  document === undefined ? null : statementDate(document)

/** Terms of a wording or an item, each weighed by its rarity. */
interface Weighed {
  readonly language: string
  readonly terms: ReadonlyMap<string, number>
  readonly factor: number
}

function wordsOf({ language, terms, factor }: Weighed, { named, others }: Asked): Words {
  let told = 0
  for (const weight of terms.values()) told += weight
  const reach = others === 0 ? followWeights.reach.nowhere : 1
  // Where a pledge is about a named thing, words without the name must say nearly all of it.
  const share = Math.max(followWeights.least / (reach * factor), named ? followWeights.unnamed : 0)
  const enough = leastTold(others, true) / Math.max(told, Number.MIN_VALUE)
  const weights = new Map([...terms].map(([term, weight]) => [term, told > 0 ? rounded(weight / told) : 0]))
  return { language, weights, factor, least: Math.max(share, enough), told }
}

/** To six places: more say nothing, and profiles are kept. */
const rounded = (weight: number): number => Math.round(1e6 * weight) / 1e6

interface Asked {
  /** the pledge is about a named thing */
  readonly named: boolean
  /** how many parties its other side is */
  readonly others: number
}

/** Other parties from which on it says something that a sentence speaks of them all. */
const several = 3

/**
 * What words must tell to speak of a pledge.
 * @param others how many parties its other side is
 * @param all true where the sentence itself speaks of all of them
 */
export function leastTold(others: number, all: boolean): number {
  const { told } = followWeights
  return others === 0 ? told.alone : all && others >= several ? told.several : told.side
}

/** A term counts by its own weight, its rarity, and the share of the wordings that hold it. */
function wordingsOf(
  mentions: readonly CommitmentMention[],
  byId: ReadonlyMap<string, Document>,
  background: Background,
): Weighed[] {
  const byLanguage = Map.groupBy(mentions, mention => languageOf(mention, byId))
  return [...byLanguage].map(([language, mentions]) => {
    const terms = new Map<string, number>()
    for (const mention of mentions) {
      for (const [term, weight] of termsOf(mention.quote, language)) {
        const share = (weight * rarity(term, background)) / mentions.length
        terms.set(term, (terms.get(term) ?? 0) + share)
      }
    }
    return { language, terms, factor: 1 }
  })
}

/** Own weight of the terms of an item below which it is too short to stand for the pledge. */
const leastItem = 1.5

/** 卫星、遥感、深海探测等前沿技术: each may be taken up alone. What is named is matched by name, not by its parts. */
function itemsOf(
  mention: CommitmentMention,
  byId: ReadonlyMap<string, Document>,
  background: Background,
): Weighed[] {
  const document = byId.get(mention.document)
  if (!document) return []
  const { language } = document
  let quote = mention.quote
  for (const { start, end, kind } of namesIn(document)) {
    if (kind === 'party' || start < mention.start || end > mention.end) continue
    const [from, to] = [start - mention.start, end - mention.start]
    quote = quote.slice(0, from) + ' '.repeat(to - from) + quote.slice(to)
  }
  const parts = quote.split(followLexiconOf(language).itemMarks)
  if (parts.length < 2) return []
  return parts.flatMap(part => {
    const terms = [...termsOf(part, language)]
    const own = terms.filter(([term]) => !term.startsWith('#')).reduce((sum, [, weight]) => sum + weight, 0)
    const weighed = new Map(terms.map(([term, weight]) => [term, weight * rarity(term, background)]))
    return own < leastItem ? [] : [{ language, terms: weighed, factor: followWeights.item }]
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

function namesOf(mentions: readonly CommitmentMention[], byId: ReadonlyMap<string, Document>): Set<string> {
  const found = new Set<string>()
  for (const mention of mentions) {
    const document = byId.get(mention.document)
    if (!document) continue
    for (const name of namesIn(document)) if (isSpecific(name) && contains(mention, name)) found.add(name.key)
  }
  return found
}

/** A profile as text, to be kept; equal for equal profiles. */
export const profileText = ({ audience, words, ...profile }: FollowProfile): string =>
  JSON.stringify({
    ...profile,
    retold: [...profile.retold],
    others: [...audience.others],
    words: words.map(each => ({ ...each, weights: [...each.weights] })),
    names: [...profile.names],
    household: [...profile.household],
    actions: [...profile.actions],
  })

export function profileFrom(text: string): FollowProfile {
  const { others, ...kept } = JSON.parse(text) as KeptProfile
  return {
    ...kept,
    retold: new Set(kept.retold),
    audience: audienceOf(new Set(others), kept.since),
    words: kept.words.map(each => ({ ...each, weights: new Map(each.weights) })),
    names: new Set(kept.names),
    household: new Set(kept.household),
    actions: new Set(kept.actions),
  }
}

type KeptProfile = Pick<FollowProfile, 'commitment' | 'since' | 'indicator' | 'measure'> &
  Readonly<Record<'retold' | 'others' | 'names' | 'household' | 'actions', readonly string[]>> & {
    readonly words: readonly (Omit<Words, 'weights'> & {
      readonly weights: readonly (readonly [string, number])[]
    })[]
  }
