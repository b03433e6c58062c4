import { glossOf } from '../gloss.ts'
import type { CommitmentMention } from '../mention.ts'

/** How far apart neighbours may begin, in UTF-16 code units. */
const nearby = 1500

/** What the rules took in a document, in order, by stretches of its text. */
export type Neighbours = ReadonlyMap<number, readonly CommitmentMention[]>

const stretchOf = ({ start }: CommitmentMention): number => Math.floor(start / nearby)

/** Mentions in order, sorted into stretches so that those near one are found without looking at all. */
export const neighboursAmong = (read: readonly CommitmentMention[]): Neighbours =>
  Map.groupBy(read, stretchOf)

/**
 * A mention that was taken against the rules, completed by what they read beside it: a clause without cue or chain is as firm as
 * the nearest commitment of the same speaker, and what nobody is named for is said by whoever says the nearest.
 */
export function neighbourly(mention: CommitmentMention, neighbours: Neighbours): CommitmentMention {
  const near = nearest(mention, neighbours)
  const speaker = mention.speaker === null ? near.find(({ speaker: named }) => named !== null) : undefined
  const spoken = speaker
    ? {
        ...mention,
        speaker: speaker.speaker,
        origins: {
          ...mention.origins,
          speaker: { how: 'context', start: speaker.start, end: speaker.end } as const,
        },
      }
    : mention
  if (spoken.origins.force?.how !== 'default' || spoken.force === 'stance') return spoken
  const firm = near.find(({ speaker: named, force }) => named === spoken.speaker && force !== 'stance')
  if (!firm) return spoken
  const force = { how: 'inherited', start: firm.start, end: firm.end } as const
  const fields = { ...spoken, force: firm.force }
  return { ...fields, gloss: glossOf(fields), origins: { ...spoken.origins, force } }
}

/** The others within reach: those before it first, the nearest of each side first. */
function nearest(mention: CommitmentMention, neighbours: Neighbours): CommitmentMention[] {
  const { start, end } = mention
  const stretch = stretchOf(mention)
  const near = [stretch - 1, stretch, stretch + 1]
    .flatMap(place => neighbours.get(place) ?? [])
    .filter(other => Math.abs(other.start - start) <= nearby)
  const before = near.filter(other => other.end <= start)
  const after = near.filter(other => other.start >= end)
  return [...before.toReversed(), ...after]
}
