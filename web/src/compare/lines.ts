import type { Collation } from '../../../src/server/contract.ts'

export type Cell = Collation['rows'][number]['cells'][number]

/** A line of the page: a sentence of the fullest version, or one that only another version has. */
export type CollationLine =
  | { readonly kind: 'sentence'; readonly row: number; readonly differs: boolean }
  | { readonly kind: 'addition'; readonly addition: number; readonly differs: true }
  | {
      /** the place in a version at which a sentence of the fullest stands that is moved there */
      readonly kind: 'arrival'
      readonly row: number
      readonly version: number
      readonly differs: true
    }

/** Sentences in order, each followed by what other versions add after it and by what they have moved there. */
export function linesOf({ rows, additions }: Collation): CollationLine[] {
  const added = (place: number): CollationLine[] =>
    additions.flatMap(({ after }, addition) =>
      after === place ? [{ kind: 'addition', addition, differs: true } as const] : [],
    )
  const arrived = (place: number): CollationLine[] =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ after }, version) =>
        after === place ? [{ kind: 'arrival', row, version, differs: true } as const] : [],
      ),
    )
  return [
    ...added(-1),
    ...arrived(-1),
    ...rows.flatMap(({ cells }, row) => [
      {
        kind: 'sentence' as const,
        row,
        differs: cells.some(({ presence, moved }) => presence !== 'same' || moved),
      },
      ...added(row),
      ...arrived(row),
    ]),
  ]
}
