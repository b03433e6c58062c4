import type { Comparison, Piece } from '../../../src/server/contract.ts'

type Row = Comparison['rows'][number]

export const differs = ({ a, b, moved }: Row): boolean =>
  moved || [...a, ...b].some(({ kind, text }) => kind !== 'equal' && /[\p{L}\p{N}]/u.test(text))

/** A change that touches what people look for, with the words of each side. */
export interface MaterialChange {
  readonly material: NonNullable<Piece['material']>
  readonly row: number
  readonly a: string
  readonly b: string
}

/** Material changes in order. Within a row the pieces of one side stand beside those of the other, kind by kind. */
export function materialChanges(rows: readonly Row[]): MaterialChange[] {
  return rows.flatMap((row, i) => {
    const [left, right] = [row.a.filter(isMaterial), row.b.filter(isMaterial)]
    const changes: MaterialChange[] = []
    const rest = [...right]
    for (const { material, text } of left) {
      const at = rest.findIndex(piece => piece.material === material)
      const [other] = at === -1 ? [] : rest.splice(at, 1)
      changes.push({ material, row: i, a: text, b: other?.text ?? '' })
    }
    return [...changes, ...rest.map(({ material, text }) => ({ material, row: i, a: '', b: text }))]
  })
}

const isMaterial = (piece: Piece): piece is Piece & { material: NonNullable<Piece['material']> } =>
  piece.material !== null
