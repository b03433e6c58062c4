import type { CollatedDocuments } from '../operations/collate.ts'
import type { Collation } from './contract.ts'
import { presentRef } from './present-parts.ts'

type Cell = CollatedDocuments['collation']['rows'][number]['cells'][number]

/** A collation with the words themselves in the place of offsets, and versions by their index. */
export function presentCollation({ collation, documents }: CollatedDocuments): Collation {
  const { base, rows, additions, material, coverage } = collation
  const versionOf = new Map(collation.documents.map((id, i) => [id, i]))
  return {
    base: presentRef(documents.get(base)!),
    versions: coverage.map(({ document, same, changed, absent, letters }) => ({
      ...presentRef(documents.get(document)!),
      same,
      changed,
      absent,
      letters,
    })),
    rows: rows.map(({ sentence, cells }) => ({
      sentence: sentence.quote,
      cells: cells.map(cell => ({
        presence: cell.presence,
        moved: cell.moved,
        after: cell.after,
        edits: editsOf(sentence.quote, cell),
      })),
    })),
    additions: additions.map(({ document, after, quote }) => ({
      version: versionOf.get(document)!,
      after,
      text: quote.quote,
    })),
    material: material.map(({ document, row, kind, before, after }) => ({
      version: versionOf.get(document)!,
      row,
      kind,
      before,
      after,
    })),
  }
}

const editsOf = (sentence: string, { quote, edits }: Cell) =>
  edits.map(({ op, a, b, material }) => ({
    op,
    before: sentence.slice(...a),
    after: quote?.quote.slice(...b) ?? '',
    material: material ?? null,
  }))
