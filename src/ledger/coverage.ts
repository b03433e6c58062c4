import type { Family, Reuse } from '../reuse/alignment.ts'
import type { Commitment, Coverage } from './ledger.ts'

/**
 * Which document states which commitment. Documents that carry one text are one voice; those of them that leave a line
 * out which another version states are named: what an outlet left out is a finding.
 */
export function coverageOf(commitments: readonly Commitment[], reuse: Pick<Reuse, 'families'>): Coverage[] {
  const familyOf = new Map<string, Family>()
  for (const family of reuse.families) for (const document of family.documents) familyOf.set(document, family)
  return commitments.map(({ id, mentions }) => {
    const documents = [...new Set(mentions.map(mention => mention.document))]
    const families = new Set(documents.flatMap(document => familyOf.get(document) ?? []))
    const alone = documents.filter(document => !familyOf.has(document))
    const omitted = [...families].flatMap(family =>
      family.documents.filter(document => !documents.includes(document)),
    )
    return {
      commitment: id,
      documents,
      voices: families.size + alone.length,
      omitted_by: [...new Set(omitted)].sort(),
    }
  })
}
