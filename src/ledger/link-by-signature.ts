import { plainMeasure } from '../base/values.ts'
import type { Ground } from './ledger.ts'
import { countOf, type KeyCounts } from './key-counts.ts'
import { type Link, link } from './links.ts'
import { daysApart, measuresAgree, nearInTime, type Signature } from './signature.ts'

/** A count below this is too common to be a signature. */
const leastTelling = 20

/** Mentions of the sample that stand in a block from which on it is a commonplace and proposes no pairs. */
const largestBlock = 60

/**
 * Mentions that say the same by their signature: same actor and counterpart, and the same measure with a deadline or a
 * concept in common; in different languages also the same action on the same concepts (within one language the words
 * themselves decide, `link-by-wording.ts`).
 * @param signatures in order of date, undated ones last
 * @param isFresh only pairs with one of these are looked for
 */
export function linksBySignature(
  signatures: readonly Signature[],
  counts: KeyCounts,
  isFresh: (signature: Signature) => boolean,
): Link[] {
  const blocks = new Map<string, Signature[]>()
  for (const signature of signatures) {
    for (const key of tellingBlocks(signature, counts)) {
      const block = blocks.get(key)
      if (block) block.push(signature)
      else blocks.set(key, [signature])
    }
  }
  return [...blocks.values()].flatMap(block => linksIn(block, isFresh))
}

export function blockKeys({ actor, measure, count, action, concepts }: Signature): string[] {
  const keys = measure === null ? [] : [`${actor}|= ${measure}`]
  if (count !== null) keys.push(`${actor}|# ${count}`)
  if (action !== null) for (const concept of concepts) keys.push(`${actor}|${action} ${concept}`)
  return keys
}

/** The blocks in which a mention may meet its like. */
export const tellingBlocks = (signature: Signature, counts: KeyCounts): string[] =>
  blockKeys(signature).filter(key => countOf(counts, key) <= largestBlock)

function linksIn(block: readonly Signature[], isFresh: (signature: Signature) => boolean): Link[] {
  const links: Link[] = []
  const undated = block.findIndex(({ day }) => day === null)
  block.forEach((a, index) => {
    for (let at = index + 1; at < block.length; at++) {
      const b = block[at]!
      if (daysApart(a, b) > nearInTime) {
        if (undated < 0) break
        at = undated - 1
        continue
      }
      if (!isFresh(a) && !isFresh(b)) continue
      const strength = strengthOf(a, b)
      if (strength > 0) links.push(link(a.mention.id, b.mention.id, groundOf(a, b), strength))
    }
  })
  return links
}

function strengthOf(a: Signature, b: Signature): number {
  if (daysApart(a, b) > nearInTime || !sameParties(a, b)) return 0
  if (a.deadline !== b.deadline && a.deadline !== null && b.deadline !== null) return 0
  if (a.measure === null && b.measure === null && a.language === b.language) return 0
  const shared = [...a.concepts].filter(concept => b.concepts.has(concept)).length
  const either = new Set([...a.concepts, ...b.concepts]).size
  if (a.measure !== null || b.measure !== null) {
    const sameDeadline = a.deadline !== null && a.deadline === b.deadline
    if (a.measure === null || b.measure === null || !measuresAgree(a, b)) return 0
    if (!(sameDeadline || isTelling(a))) return 0
    // Counted things that are called differently must be due on one day.
    if (a.measure !== b.measure && !sameDeadline) return 0
    // Other words of one language for the same amount must at least be about the same.
    return shared > 0 || (sameDeadline && a.language !== b.language) ? 0.95 : 0
  }
  if (a.action === null || a.action !== b.action || shared < 1) return 0
  const likeness = shared / either
  return likeness >= 0.6 ? 0.4 + 0.4 * likeness : 0
}

/** Two pledges of five of something need not be one; two of 1,200 or of a sum of money hardly are two. */
const isTelling = ({ mention: { measure } }: Signature): boolean =>
  measure !== null && (measure.value >= leastTelling || /^[A-Z]{3}$/u.test(measure.unit))

const sameParties = (a: Signature, b: Signature): boolean =>
  a.counterpart.size === 0 ||
  b.counterpart.size === 0 ||
  ([...a.counterpart].every(code => b.counterpart.has(code)) && a.counterpart.size === b.counterpart.size)

const groundOf = (a: Signature, b: Signature): Ground => ({
  reason: 'signature',
  measure: plainMeasure(earlier(a, b).mention.measure),
  languages: [...new Set([a.language, b.language])].sort(),
})

/** In the order of a link's ids: whichever is compared with which, one thing is said of the two. */
const earlier = (a: Signature, b: Signature): Signature => (a.mention.id < b.mention.id ? a : b)
