import type { FigureSignature } from './figures.ts'
import type { KeyCounts } from './key-counts.ts'
import { blockKeys, tellingBlocks } from './link-by-signature.ts'
import { partnerKeys } from './link-by-wording.ts'
import type { Commitment } from './ledger.ts'
import type { Link } from './links.ts'
import type { Tallies } from './named-things.ts'
import type { Signature } from './signature.ts'
import { keysHeld, leadsFar } from './wording-keys.ts'

/** What a ledger was made on, kept so that what is added later need not look at everything again. */
export interface Grounds {
  readonly counts: KeyCounts
  readonly mentions: readonly MentionGround[]
  readonly claims: readonly FigureGround[]
  readonly tallies: Tallies
}

/** A mention of a commitment as reconciliation sees it. */
export interface MentionGround {
  readonly signature: Signature
  /** id of the line that it stands in */
  readonly line: string
  /** its links with mentions of a later id */
  readonly links: readonly Link[]
  /** ids of the earlier mentions that it is linked with, in order */
  readonly linked: readonly string[]
}

/** A mention of a figure, and the figure that it was taken into. */
export interface FigureGround {
  readonly signature: FigureSignature
  readonly figure: string
}

/** @param commitments made of the signatures along the links */
export function mentionGrounds(
  signatures: readonly Signature[],
  links: readonly Link[],
  commitments: readonly Commitment[],
): MentionGround[] {
  const lines = new Map(
    commitments.flatMap(({ id, mentions }) => mentions.map(mention => [mention.id, id] as const)),
  )
  const own = Map.groupBy(links, ({ a }) => a)
  const earlier = Map.groupBy(links, ({ b }) => b)
  return signatures.map(signature => {
    const { id } = signature.mention
    const linked = [...new Set(earlier.get(id)?.map(({ a }) => a))].sort()
    return { signature, line: lines.get(id)!, links: own.get(id) ?? [], linked }
  })
}

/** Keys under which a mention is found. */
export const heldKeys = (signature: Signature): string[] => [...keysHeld(signature), ...blockKeys(signature)]

/** Keys under which a mention looks for others: where one seeks what the other holds, the two are to be compared. */
export const soughtKeys = (signature: Signature, counts: KeyCounts): string[] => [
  ...partnerKeys(signature, counts).map(({ key }) => key),
  ...tellingBlocks(signature, counts),
]

/** Keys by which mentions meet others. */
export interface MeetingKeys {
  readonly held: readonly string[]
  readonly sought: readonly string[]
}

/**
 * The same keys by how far apart in time mentions are that they bring together: any time, or near alone. What a mention
 * of another time seeks is known to it alone, so that a key that may lead far is among the first.
 */
export function meetingKeys(
  signatures: readonly Signature[],
  counts: KeyCounts,
): Record<'far' | 'near', MeetingKeys> {
  const held = [...new Set(signatures.flatMap(keysHeld))]
  const sought = signatures.flatMap(signature => partnerKeys(signature, counts))
  const leading = (isFar: boolean): MeetingKeys => ({
    held: held.filter(key => leadsFar(key, counts) === isFar),
    sought: sought.flatMap(({ key, far }) => (far === isFar ? [key] : [])),
  })
  const near = leading(false)
  return {
    far: leading(true),
    near: {
      held: [...near.held, ...signatures.flatMap(blockKeys)],
      sought: [...near.sought, ...signatures.flatMap(signature => tellingBlocks(signature, counts))],
    },
  }
}
