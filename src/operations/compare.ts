import type { Document } from '../documents/document.ts'
import type { Alignment, Edit } from '../reuse/alignment.ts'
import { documentById } from '../store/documents.ts'
import { alignmentsOf } from '../store/read-ledger.ts'
import { compareRows } from './compare-rows.ts'
import type { Row } from './compare-rows.ts'
import type { Project } from './project.ts'

export type { Piece, Row } from './compare-rows.ts'

export interface Comparison {
  readonly a: Document
  readonly b: Document
  readonly rows: readonly Row[]
}

/** Two documents side by side, by the passages that they share; null when there is none of one of the ids. */
export async function compareDocuments(project: Project, a: string, b: string): Promise<Comparison | null> {
  const { db } = project.store
  const [first, second] = [await documentById(db, a), await documentById(db, b)]
  if (!first || !second) return null
  const shared = (await alignmentsOf(db, a)).flatMap(alignment => {
    if (alignment.a.document === a && alignment.b.document === b) return [alignment]
    if (alignment.a.document === b && alignment.b.document === a) return [turned(alignment)]
    return []
  })
  return {
    a: first.document,
    b: second.document,
    rows: compareRows(first.document, second.document, shared),
  }
}

/** The same alignment seen from the other side. */
const turned = (alignment: Alignment): Alignment => ({
  ...alignment,
  a: alignment.b,
  b: alignment.a,
  edits: alignment.edits.map(edit => ({ ...edit, op: opposite[edit.op], a: edit.b, b: edit.a })),
})

const opposite = {
  equal: 'equal',
  replace: 'replace',
  insert: 'delete',
  delete: 'insert',
} as const satisfies Record<Edit['op'], Edit['op']>
