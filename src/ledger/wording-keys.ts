import { countOf, type KeyCounts } from './key-counts.ts'
import type { Signature } from './signature.ts'

/** Mentions of the sample that hold a key from which on it brings up no partners far in time, and none at all. */
const commonplace = { far: 150, near: 450 }

/** A wording lighter than this tells so little that only the very same letters are looked up. */
const leastWeight = 1.5

/** A key under which partners are looked up; `far`: wherever they are, else only near in time. */
export interface Sought {
  readonly key: string
  readonly far: boolean
}

/** What a mention is found by: the terms of its wording, its amount and its letters, for its language and actor. */
export const keysHeld = (signature: Signature): string[] => [...termKeys(signature), ...wholes(signature)]

/**
 * What a mention looks for others by that may say the same: its amount and letters, and as many of its rarest terms
 * as a partner that says enough of it must share one of (prefix filtering, Chaudhuri et al. 2006). Mentions far apart
 * in time must share more, so fewer of the terms are looked up for them.
 * @param least part of the wording that a partner must say, near in time and far
 */
export function keysSought(
  signature: Signature,
  counts: KeyCounts,
  least: (signature: Signature, near: boolean) => number,
): Sought[] {
  const sought: Sought[] = []
  const seek = (key: string, far: boolean) => {
    const count = countOf(counts, key)
    if (count <= commonplace.near) sought.push({ key, far: far && leadsFar(key, counts) })
  }
  for (const key of wholes(signature)) seek(key, true)
  const { weight } = signature.wording
  let passed = 0
  for (const { key, share } of rarestFirst(signature, counts)) {
    if (passed > weight * (1 - least(signature, true))) break
    seek(key, passed <= weight * (1 - least(signature, false)))
    passed += share
  }
  return sought
}

/** True where mentions far apart in time may be brought together by the key. */
export const leadsFar = (key: string, counts: KeyCounts): boolean => countOf(counts, key) <= commonplace.far

function rarestFirst(signature: Signature, counts: KeyCounts): { key: string; share: number }[] {
  return termKeys(signature)
    .map(key => ({ key, share: signature.wording.terms.get(key.slice(key.lastIndexOf('|') + 1))! }))
    .sort((x, y) => countOf(counts, x.key) - countOf(counts, y.key) || (x.key < y.key ? -1 : 1))
}

const scope = ({ language, actor }: Signature): string => `${language}|${actor}`

function termKeys(signature: Signature): string[] {
  const { wording } = signature
  return wording.weight < leastWeight
    ? []
    : [...wording.terms.keys()].map(term => `${scope(signature)}|${term}`)
}

/** What brings up a pair as a whole: an equal amount, or the very same letters. */
function wholes(signature: Signature): string[] {
  const keys = [`${scope(signature)}|= ${signature.letters}`]
  if (signature.measure !== null) keys.push(`${scope(signature)}|# ${signature.measure}`)
  return keys
}
