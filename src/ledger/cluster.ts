import { overlaps } from '../base/span.ts'
import { likeness as wordsAlike } from '../language/wording.ts'
import { byStrength, type Link } from './links.ts'
import { measuresAgree, type Signature } from './signature.ts'
import type { Merge } from './ledger.ts'

export interface Cluster {
  readonly members: readonly Signature[]
  readonly merges: readonly Merge[]
}

interface Growing {
  members: Signature[]
  merges: Merge[]
}

/**
 * Joins mentions along their links, strongest first (Kruskal's order), as long as the whole groups agree on measure
 * and deadline, and, where words alone speak, on the actor. Depends on ids and strengths only, never on input order.
 */
export function cluster(signatures: readonly Signature[], links: readonly Link[]): Cluster[] {
  const groupOf = new Map<string, Growing>()
  for (const signature of signatures) groupOf.set(signature.mention.id, { members: [signature], merges: [] })
  for (const { a, b, reason, detail, likeness } of [...links].sort(byStrength)) {
    const left = groupOf.get(a)
    const right = groupOf.get(b)
    if (!left || !right || left === right || !compatible(left, right, reason)) continue
    if (likeness && !alike(left, right)) continue
    const [into, from] = left.members.length >= right.members.length ? [left, right] : [right, left]
    into.members.push(...from.members)
    into.merges.push(...from.merges, { mention: b, into: a, reason, detail })
    for (const member of from.members) groupOf.set(member.mention.id, into)
  }
  return [...new Set(groupOf.values())]
}

/** Mean likeness (dice) of the wordings of two groups from which on they are one; single links would make chains. */
const groupLikeness = 0.4

/** Members of either group that are compared, at most. */
const sample = 6

/** Average linkage over a sample, and no member of the one is for a party that a member of the other leaves out. */
function alike(left: Growing, right: Growing): boolean {
  if (left.members.length * right.members.length === 1) return true
  const pairs = left.members
    .slice(0, sample)
    .flatMap(x => right.members.slice(0, sample).map(y => [x, y] as const))
  const sum = pairs.reduce((total, [x, y]) => total + wordsAlike(x.wording, y.wording).dice, 0)
  return sum / pairs.length >= groupLikeness && pairs.every(([x, y]) => sameSide(x, y))
}

const sameSide = (a: Signature, b: Signature): boolean =>
  a.counterpart.size === 0 ||
  b.counterpart.size === 0 ||
  [...a.counterpart].some(code => b.counterpart.has(code))

function compatible(left: Growing, right: Growing, reason: Merge['reason']): boolean {
  const deadlines = new Set([...left.members, ...right.members].flatMap(({ deadline }) => deadline ?? []))
  if (deadlines.size > 1 || !left.members.every(x => right.members.every(y => measuresAgree(x, y))))
    return false
  if (left.members.some(x => right.members.some(y => sameWords(x, y)))) return false
  return reason === 'reuse' || left.members.some(x => right.members.some(y => x.actor === y.actor))
}

/** Two pledges read out of the very same words (coordinate objects) were told apart by who read them. */
const sameWords = (a: Signature, b: Signature): boolean =>
  a.mention.document === b.mention.document && overlaps(a.mention, b.mention)
