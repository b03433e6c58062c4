import type { CommitmentMention } from '../extraction/mention.ts'
import type { Family } from '../reuse/alignment.ts'
import { documentRows } from '../store/documents.ts'
import { type LedgerLine, queryLedger } from '../store/query-ledger.ts'
import { mentionsIn, statingFamilies } from '../store/read-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'

export interface CoverageTable {
  /** texts that several documents carry and that state a commitment, those that state most first */
  readonly families: readonly Family[]
  readonly family: Family | null
  readonly rows: readonly {
    readonly line: LedgerLine
    /** for each document of the family the mention; null: it leaves the commitment out */
    readonly cells: readonly (string | null)[]
  }[]
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** Which document of a text states which commitment; without a name, of the text that states most. */
export async function coverageTable(project: Project, name?: string): Promise<CoverageTable> {
  const { db } = project.store
  const families = await statingFamilies(db)
  const family = (name === undefined ? families[0] : families.find(({ id }) => id === name)) ?? null
  const rows = family ? await rowsOf(project, family) : []
  const named = [
    ...families.flatMap(({ base }) => base),
    ...(family?.documents ?? []),
    ...rows.flatMap(({ line }) => line.documents),
  ]
  return { families, family, rows, documents: await documentRows(db, [...new Set(named)]) }
}

async function rowsOf({ store }: Project, family: Family): Promise<CoverageTable['rows']> {
  const stated = await mentionsIn(store.db, family.documents)
  const cells = new Map<string, Map<string, CommitmentMention>>()
  for (const { owner, mention } of stated) {
    const row = cells.get(owner) ?? new Map<string, CommitmentMention>()
    if (!row.has(mention.document)) row.set(mention.document, mention)
    cells.set(owner, row)
  }
  const { lines } = await queryLedger(store.db, { only: [...cells.keys()] })
  const place = ({ commitment }: LedgerLine) => cells.get(commitment.id)!.get(family.base)?.start ?? Infinity
  return lines
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map(line => ({
      line,
      cells: family.documents.map(document => cells.get(line.commitment.id)!.get(document)?.id ?? null),
    }))
}
