import { canonical } from '../base/canonical.ts'

/** What one decision says about one field of one line. */
export interface Judgement {
  readonly decision: string
  readonly by: string
  readonly commitment: string
  /** an editable field, `state`, or `grouping` */
  readonly field: string
  readonly value: unknown
}

/** Two people decided otherwise about one line. Both are kept; the later is in force until they agree. */
export interface Disagreement {
  readonly commitment: string
  readonly field: string
  /** each person's last word, in the order of the log */
  readonly views: readonly { readonly by: string; readonly decision: string; readonly value: unknown }[]
}

/** Lines and fields on which the last words of two or more people differ. */
export function disagreementsOf(judgements: readonly Judgement[]): Disagreement[] {
  const groups = Map.groupBy(judgements, ({ commitment, field }) => `${commitment} ${field}`)
  return [...groups.values()].flatMap(group => {
    const last = new Map<string, Judgement>()
    for (const judgement of group) {
      last.delete(judgement.by)
      last.set(judgement.by, judgement)
    }
    const views = [...last.values()].map(({ by, decision, value }) => ({ by, decision, value }))
    const values = new Set(views.map(({ value }) => canonical(value)))
    const { commitment, field } = group[0]!
    return values.size > 1 ? [{ commitment, field, views }] : []
  })
}
