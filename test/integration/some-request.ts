import { evidenceRelations } from '../../src/ledger/evidence.ts'
import { undoneBy } from '../../src/ledger/decision.ts'
import type { Project } from '../../src/operations/project.ts'
import { decisions } from '../../src/store/decisions.ts'
import { builtDocuments } from '../../src/store/documents.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { rejectedLines } from '../../src/store/lines.ts'
import { readLedger } from '../../src/store/read-ledger.ts'

const edits = [
  { force: 'firm' },
  { force: 'call' },
  { actor: ['KZ'] },
  { measure: { value: 5, unit: 'USD', bound: 'exact' } },
]

/**
 * A decision of any kind, on what is drawn by lot; null where the lot falls on what cannot be.
 * @param next draws a whole number from 0 to below what it is given
 */
export async function someRequest(
  { store: { db } }: Project,
  next: (below: number) => number,
): Promise<object | null> {
  const { commitments } = await readLedger(db)
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!
  const line = pick(commitments)
  const commitment = line.id
  const place = async () => {
    const { id, text } = pick(await builtDocuments(db))
    const start = next(text.length - 6)
    return { document: id, start, end: Math.min(text.length, start + 6 + next(20)) }
  }
  switch (next(10)) {
    case 0:
      return { action: 'accept', commitment }
    case 1: {
      const rejected = await rejectedLines(db)
      return rejected.length > commitments.length / 2
        ? { action: 'restore', commitment: pick(rejected).id }
        : { action: 'reject', commitment }
    }
    case 2:
      return { action: 'edit', commitment, fields: pick(edits) }
    case 3: {
      const other = pick(commitments)
      const merge = other.id !== commitment && commitments.length > 4
      return merge ? { action: 'merge', commitment, others: [other.id] } : null
    }
    case 4:
      return line.mentions.length > 1
        ? { action: 'split', commitment, mentions: [pick(line.mentions).id] }
        : { action: 'assess', commitment, status: pick(['full', 'partial', 'none']) }
    case 5: {
      const evidence = await readEvidence(db)
      return evidence.length > 0
        ? { action: pick(['confirm', 'dismiss']), evidence: pick(evidence).id }
        : null
    }
    case 6:
      return { action: 'cite', commitment, ...(await place()), relation: pick(evidenceRelations) }
    case 7:
      return { action: 'add', ...(await place()), fields: { actor: ['CN'], gloss: 'CN: a test' } }
    default: {
      const log = await decisions(db)
      const undone = undoneBy(log)
      const open = log.filter(({ id }) => !undone.has(id))
      return open.length > 0 ? { action: 'undo', decision: pick(open).id } : null
    }
  }
}
