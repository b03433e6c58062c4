import { stableId } from '../base/id.ts'
import type { Area, Force, Measure, Timeframe } from '../base/values.ts'
import { forces } from '../base/values.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { Cluster } from './cluster.ts'
import type { Commitment, Merge } from './ledger.ts'
import { lettersOf, measureKey, partyKey, type Signature } from './signature.ts'

/** One line of the ledger from its mentions, without the id that only the whole ledger can give. */
export type Line = Omit<Commitment, 'id'> & { readonly key: string }

/** In order of the statement's date, then document, then place: the first is the one that the line is named after. */
export function inOrder(a: Signature, b: Signature): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.mention.document !== b.mention.document) return a.mention.document < b.mention.document ? -1 : 1
  return (
    a.mention.start - b.mention.start ||
    a.mention.end - b.mention.end ||
    (a.mention.id < b.mention.id ? -1 : 1)
  )
}

export const lineOf = ({ members, merges }: Cluster): Line =>
  lineFrom(
    [...members].sort(inOrder).map(member => member.mention),
    merges,
  )

/** @param mentions in order: the first names the line */
export function lineFrom(mentions: readonly CommitmentMention[], merges: readonly Merge[]): Line {
  const first = mentions[0]!
  const measure = mostTelling(mentions)
  const timeframe =
    firstOf(mentions, mention => mention.timeframe?.end) ?? firstOf(mentions, mention => mention.timeframe)
  const actor = commonest(mentions.map(mention => mention.actor))
  const line = {
    actor,
    counterpart: commonest(mentions.map(mention => mention.counterpart)),
    speaker: mentions.find(mention => mention.speaker !== null)?.speaker ?? null,
    force: firmest(mentions.map(mention => mention.force)),
    areas: areasOf(mentions),
    measure: (measure?.measure as Measure | undefined) ?? null,
    timeframe: (timeframe?.timeframe as Timeframe | undefined) ?? null,
    gloss: (measure ?? timeframe ?? first).gloss,
    mentions,
    merges: [...merges].sort(byMention),
  }
  return { key: lineKey(line), ...line }
}

/** What a line is named after: its first words and what they are taken to say. */
const lineKey = ({
  mentions,
  actor,
  measure,
  timeframe,
}: Pick<Commitment, 'mentions' | 'actor' | 'measure' | 'timeframe'>): string =>
  [lettersOf(mentions[0]!.quote), partyKey(actor), measureKey(measure), timeframe?.end].join('|')

/** The id that a line has where no earlier one begins with the same words. */
export const plainId = (line: Parameters<typeof lineKey>[0]): string => stableId('c', lineKey(line))

const firmest = (list: readonly Force[]): Force =>
  forces[Math.min(...list.map(force => forces.indexOf(force)))]!

/** The measure of the first mention that gives one; a mention with a basis says more than one without. */
const mostTelling = (mentions: readonly CommitmentMention[]): CommitmentMention | undefined =>
  mentions.find(mention => mention.measure?.basis) ?? mentions.find(mention => mention.measure !== null)

const firstOf = (
  mentions: readonly CommitmentMention[],
  read: (mention: CommitmentMention) => unknown,
): CommitmentMention | undefined => mentions.find(mention => Boolean(read(mention)))

/** The list that most mentions give; the earliest of them where several do, empty ones only where no other is given. */
function commonest(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { list: readonly string[]; count: number }>()
  for (const list of lists) {
    if (list.length === 0) continue
    const entry = counts.get(partyKey(list)) ?? { list, count: 0 }
    counts.set(partyKey(list), { list: entry.list, count: entry.count + 1 })
  }
  let best: { list: readonly string[]; count: number } | null = null
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return best?.list ?? []
}

/** Areas that at least a third of the mentions give, the most frequent first. */
function areasOf(mentions: readonly CommitmentMention[]): Area[] {
  const counts = new Map<Area, number>()
  for (const mention of mentions)
    for (const area of mention.areas) counts.set(area, (counts.get(area) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => 3 * count >= mentions.length)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .map(([area]) => area)
}

const byMention = (x: Merge, y: Merge): number =>
  x.mention < y.mention ? -1 : x.mention > y.mention ? 1 : x.into < y.into ? -1 : 1

/**
 * Ids from the first words, so that a rebuild gives the same line the same id. Where two lines begin with the same
 * words (another actor says them elsewhere), the earlier keeps the plain id and the later ones add their place.
 */
export function withIds(lines: readonly Line[]): Commitment[] {
  const taken = new Set<string>()
  return lines.map(({ key, ...rest }) => {
    let id = stableId('c', key)
    if (taken.has(id)) id = stableId('c', key, rest.mentions[0]!.id)
    taken.add(id)
    return { id, ...rest }
  })
}
