import { overlaps } from '../base/span.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { likeness as wordsAlike } from '../language/wording.ts'
import type { Ground, Merge } from './ledger.ts'
import { byStrength, type Link } from './links.ts'
import { measuresAgree, type Signature } from './signature.ts'

export interface Cluster {
  readonly members: readonly Signature[]
  readonly merges: readonly Merge[]
}

/** Mentions that have been joined so far, and what two groups must agree on. */
interface Growing {
  members: Signature[]
  merges: Merge[]
  deadline: string | null
  /** in how many mentions each acts */
  readonly actors: Map<string, number>
  /** for whom or with whom any of them is */
  readonly sides: Set<string>
  /** one mention for each measure that is given */
  readonly measured: Map<string, Signature>
  readonly byDocument: Map<string, CommitmentMention[]>
}

/**
 * Joins mentions along their links, strongest first (Kruskal's order), as long as the whole groups agree on measure
 * and deadline, and, where words alone speak, on the actor. Depends on ids and strengths only, never on input order.
 */
export function cluster(signatures: readonly Signature[], links: readonly Link[]): Cluster[] {
  const groupOf = new Map(signatures.map(signature => [signature.mention.id, groupWith(signature)]))
  for (const { a, b, ground, likeness } of [...links].sort(byStrength)) {
    const left = groupOf.get(a)
    const right = groupOf.get(b)
    if (!left || !right || left === right || !compatible(left, right, ground.reason)) continue
    if (likeness && !alike(left, right)) continue
    const [into, from] = left.members.length >= right.members.length ? [left, right] : [right, left]
    take(into, from)
    into.merges.push({ mention: b, into: a, ...ground })
    for (const member of from.members) groupOf.set(member.mention.id, into)
  }
  return [...new Set(groupOf.values())]
}

const groupWith = (signature: Signature): Growing => ({
  members: [signature],
  merges: [],
  deadline: signature.deadline,
  actors: new Map([[signature.actor, 1]]),
  sides: new Set(signature.counterpart),
  measured: new Map(signature.measure === null ? [] : [[measureIn(signature), signature]]),
  byDocument: new Map([[signature.mention.document, [signature.mention]]]),
})

/** Counted things of one number may be called differently in two languages. */
const measureIn = ({ measure, language }: Signature): string => `${language} ${measure}`

function take(into: Growing, from: Growing): void {
  into.members.push(...from.members)
  into.merges.push(...from.merges)
  into.deadline ??= from.deadline
  for (const [actor, count] of from.actors) into.actors.set(actor, (into.actors.get(actor) ?? 0) + count)
  for (const side of from.sides) into.sides.add(side)
  for (const [key, signature] of from.measured) into.measured.set(key, signature)
  for (const [document, mentions] of from.byDocument) {
    const own = into.byDocument.get(document)
    if (own) own.push(...mentions)
    else into.byDocument.set(document, mentions)
  }
}

/** Mean likeness (dice) of the wordings of two groups from which on they are one; single links would make chains. */
const groupLikeness = 0.4

/** Members of either group that are compared, at most. */
const sample = 6

/** Average linkage over a sample, and what the one is for is not another side than that of the other. */
function alike(left: Growing, right: Growing): boolean {
  if (!sameSide(left.sides, right.sides)) return false
  if (left.members.length * right.members.length === 1) return true
  const pairs = left.members
    .slice(0, sample)
    .flatMap(x => right.members.slice(0, sample).map(y => [x, y] as const))
  if (!pairs.every(([x, y]) => sameSide(x.counterpart, y.counterpart))) return false
  const sum = pairs.reduce((total, [x, y]) => total + wordsAlike(x.wording, y.wording).dice, 0)
  return sum / pairs.length >= groupLikeness
}

const sameSide = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some(code => b.has(code))

function compatible(left: Growing, right: Growing, reason: Ground['reason']): boolean {
  if (left.deadline !== null && right.deadline !== null && left.deadline !== right.deadline) return false
  for (const x of left.measured.values())
    for (const y of right.measured.values()) if (!measuresAgree(x, y)) return false
  if (sameWords(left, right)) return false
  return reason === 'reuse' || sameActor(left, right)
}

/**
 * Copies of one passage are one line whoever was read to act in them; beyond that who acts is whom most mentions give,
 * so that one misread copy does not tie two actors' pledges together.
 */
function sameActor(left: Growing, right: Growing): boolean {
  const others = mostFrequent(right)
  return mostFrequent(left).some(actor => others.includes(actor))
}

function mostFrequent({ actors }: Growing): string[] {
  const most = Math.max(...actors.values())
  return [...actors].filter(([, count]) => count === most).map(([actor]) => actor)
}

/** Two pledges read out of the very same words (coordinate objects) were told apart by who read them. */
function sameWords(left: Growing, right: Growing): boolean {
  const [few, many] = left.byDocument.size <= right.byDocument.size ? [left, right] : [right, left]
  for (const [document, mentions] of few.byDocument) {
    const others = many.byDocument.get(document)
    if (others && mentions.some(x => others.some(y => overlaps(x, y)))) return true
  }
  return false
}
