import type { Reuse } from '../reuse/alignment.ts'
import type { Evidence } from './evidence.ts'
import { lettersOf } from './signature.ts'

/**
 * One suggestion for each passage that several documents of one text family carry in the same words: the strongest, of
 * equal ones the earliest. What another version words in its own way stays. Without copies, nothing changes.
 */
export function withoutCopies(found: readonly Evidence[], { families }: Pick<Reuse, 'families'>): Evidence[] {
  const familyOf = new Map<string, string>()
  for (const family of families) for (const document of family.documents) familyOf.set(document, family.id)
  const groups = Map.groupBy(
    found,
    ({ commitment, document }) => `${commitment} ${familyOf.get(document) ?? document}`,
  )
  return [...groups.values()].flatMap(withoutCopiesIn).sort(byCommitmentThenTime)
}

function withoutCopiesIn(group: readonly Evidence[]): readonly Evidence[] {
  if (group.length === 1) return group
  const kept: { evidence: Evidence; letters: string; copies: string[] }[] = []
  for (const evidence of group.toSorted(byWorth)) {
    const letters = lettersOf(evidence.quote)
    const original = kept.find(other => other.letters.includes(letters) || letters.includes(other.letters))
    if (original) original.copies.push(evidence.document)
    else kept.push({ evidence, letters, copies: [...evidence.also] })
  }
  return kept.map(({ evidence, copies }) => ({ ...evidence, also: copies.sort() }))
}

const byWorth = (x: Evidence, y: Evidence): number => y.score - x.score || byCommitmentThenTime(x, y)

function byCommitmentThenTime(x: Evidence, y: Evidence): number {
  const [a, b] = [
    [x.commitment, x.published ?? '', x.document, x.start],
    [y.commitment, y.published ?? '', y.document, y.start],
  ] as const
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return 0
}
