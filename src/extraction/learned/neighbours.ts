import { glossOf } from '../gloss.ts'
import type { CommitmentMention } from '../mention.ts'

/** How far a neighbour may stand, in UTF-16 code units. */
const nearby = 1500

/**
 * A mention that was taken against the rules, completed by what they read beside it: a clause without cue or chain is as firm as
 * the nearest commitment of the same speaker, and what nobody is named for is said by whoever says the nearest. `read` in order.
 */
export function neighbourly(
  mention: CommitmentMention,
  read: readonly CommitmentMention[],
): CommitmentMention {
  const near = nearest(mention, read)
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
function nearest({ start, end }: CommitmentMention, read: readonly CommitmentMention[]): CommitmentMention[] {
  const before = read.filter(other => other.end <= start && start - other.end <= nearby)
  const after = read.filter(other => other.start >= end && other.start - end <= nearby)
  return [...before.toReversed(), ...after]
}
