import { SummitryError } from '../base/message.ts'
import type { EvidenceRelation } from '../ledger/evidence.ts'
import type { EvidenceState, JudgedEvidence } from '../ledger/replay-evidence.ts'
import { evidenceRecords } from '../publish/jsonl.ts'
import type { EvidenceRecord } from '../publish/jsonl.ts'
import { builtDocuments, documentRows } from '../store/documents.ts'
import { queryEvidence } from '../store/evidence.ts'
import type { EvidenceFilter } from '../store/evidence.ts'
import { queryLedger } from '../store/query-ledger.ts'
import type { LedgerLine } from '../store/query-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'

export interface FollowQuery {
  /** ids, beginnings of ids, or words that commitments hold; none: every commitment */
  readonly commitments: readonly string[]
  readonly relation?: readonly EvidenceRelation[]
  /** ISO date: published on this day or later */
  readonly since?: string
  /** by default what nobody dismissed */
  readonly state?: readonly EvidenceState[]
}

export interface Followed {
  readonly line: LedgerLine
  /** in order of date */
  readonly evidence: readonly JudgedEvidence[]
}

export interface FollowReport {
  /** commitments that have evidence that the query lets through, in the order of the ledger */
  readonly followed: readonly Followed[]
  /** every document that evidence rests on, by id */
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/**
 * What later documents say of commitments.
 * @throws SummitryError E_NO_COMMITMENT when a name fits none
 */
export async function followCommitments(project: Project, query: FollowQuery): Promise<FollowReport> {
  const { db } = project.store
  const { lines } = await queryLedger(db, {})
  const evidence = await queryEvidence(db, await filterOf(project, query, lines))
  const byCommitment = Map.groupBy(evidence, each => each.commitment)
  const followed = lines.flatMap(line => {
    const found = byCommitment.get(line.commitment.id)
    return found ? [{ line, evidence: found }] : []
  })
  const documents = await documentRows(db, [...new Set(evidence.map(each => each.document))])
  return { followed, documents }
}

/**
 * The same as records of an export, each quote checked against its document.
 * @throws SummitryError as `followCommitments` does
 */
export async function followRecords(project: Project, query: FollowQuery): Promise<EvidenceRecord[]> {
  const { followed } = await followCommitments(project, query)
  const documents = await builtDocuments(project.store.db)
  return [
    ...evidenceRecords(
      documents,
      followed.flatMap(({ evidence }) => evidence),
    ),
  ]
}

async function filterOf(
  project: Project,
  { commitments, relation, since, state = ['suggested', 'confirmed'] }: FollowQuery,
  lines: readonly LedgerLine[],
): Promise<EvidenceFilter> {
  if (commitments.length === 0) return { relation, since, state }
  const named = await Promise.all(commitments.map(name => commitmentsNamed(project, name, lines)))
  return { commitment: [...new Set(named.flat())], relation, since, state }
}

/** The commitments that a person means, by the strictest reading that fits any: id, beginning of an id, words. */
async function commitmentsNamed(
  project: Project,
  name: string,
  lines: readonly LedgerLine[],
): Promise<string[]> {
  const ids = lines.map(line => line.commitment.id)
  if (ids.includes(name)) return [name]
  const begun = ids.filter(id => id.startsWith(name))
  if (begun.length > 0) return begun
  const { lines: worded } = await queryLedger(project.store.db, { text: name })
  if (worded.length > 0) return worded.map(line => line.commitment.id)
  throw new SummitryError({
    code: 'E_NO_COMMITMENT',
    severity: 'error',
    where: name,
    reason: 'no commitment of the ledger has that id or holds these words',
    remedy: 'summitry ledger lists them',
  })
}
