import type { ReadClause } from './lessons.ts'

export interface Decided {
  readonly clause: ReadClause
  /** that a coder counts it */
  readonly p: number
}

/** F1 of mentions in per cent before and after the second look, and what it changed: right and wrong. */
export interface Ledger {
  readonly before: number
  readonly after: number
  readonly taken: readonly [number, number]
  readonly left: readonly [number, number]
}

/** Counted by clause: one that is taken rightly finds one commitment more, whatever the edges of its quote. */
export function balance(
  decided: readonly Decided[],
  counted: number,
  { takes, leaves }: { readonly takes: number; readonly leaves: number },
): Ledger {
  let right = 0
  let found = 0
  const taken: [number, number] = [0, 0]
  const left: [number, number] = [0, 0]
  let gained = 0
  let more = 0
  for (const { clause, p } of decided) {
    right += clause.right
    found += clause.mentions
    if (clause.decision === 'left' && p > takes) {
      taken[clause.missed ? 0 : 1]++
      gained += clause.missed ? 1 : 0
      more++
    }
    if (clause.decision === 'taken' && p < leaves) {
      left[clause.right > 0 ? 1 : 0]++
      gained -= clause.right
      more -= clause.mentions
    }
  }
  const f1 = (hits: number, all: number): number => (200 * hits) / (all + counted)
  return { before: f1(right, found), after: f1(right + gained, found + more), taken, left }
}
