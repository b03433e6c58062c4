import { ledgerCsv } from '../publish/csv.ts'
import { commitmentRecords, ledgerLines } from '../publish/jsonl.ts'
import type { Published } from '../publish/jsonl.ts'
import { builtDocuments } from '../store/documents.ts'
import { decisions } from '../store/decisions.ts'
import { readEvidence } from '../store/evidence.ts'
import { readLedger, readReuse } from '../store/read-ledger.ts'
import { readAssessments } from '../store/scored.ts'
import type { Project } from './project.ts'

const exportFormats = ['jsonl', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The ledger in a format for other programs, piece by piece. */
export async function* exportLedger(project: Project, format: ExportFormat): AsyncGenerator<string> {
  const published = await publishedOf(project)
  if (format === 'csv') yield* ledgerCsv(published.documents, published.ledger.commitments)
  else for (const line of ledgerLines(published)) yield `${line}\n`
}

/** The commitments of these ids and nothing else, in the order of the ledger. */
export async function* exportCommitments(
  project: Project,
  format: ExportFormat,
  ids: ReadonlySet<string>,
): AsyncGenerator<string> {
  const { documents, ledger } = await publishedOf(project)
  const commitments = ledger.commitments.filter(({ id }) => ids.has(id))
  if (format === 'csv') yield* ledgerCsv(documents, commitments)
  else for (const record of commitmentRecords(documents, commitments)) yield `${JSON.stringify(record)}\n`
}

/** Documents, ledger and reuse as of one moment, also while another process builds. */
async function publishedOf(project: Project): Promise<Published> {
  return await project.store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async db => ({
      documents: await builtDocuments(db),
      ledger: await readLedger(db),
      reuse: await readReuse(db),
      evidence: await readEvidence(db),
      assessments: await readAssessments(db),
      decisions: await decisions(db),
    }))
}
