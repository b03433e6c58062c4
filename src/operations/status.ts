import { documentSummaries } from '../store/documents.ts'
import { lastBuild } from '../store/read-ledger.ts'
import type { Project } from './project.ts'

export interface Status {
  readonly folder: string
  readonly store: 'embedded' | 'server'
  /** current documents */
  readonly documents: number
  readonly outlets: number
  /** dates of the earliest and the latest document, ISO 8601 */
  readonly from: string | null
  readonly to: string | null
  /** when the ledger was last built, ISO 8601; null: not yet */
  readonly built: string | null
  /** what the ledger holds, by kind: commitments, mentions, figures, entities, families, alignments */
  readonly counts: Readonly<Record<string, number>>
}

/** What the project holds. */
export async function projectStatus(project: Project): Promise<Status> {
  const { db } = project.store
  const documents = (await documentSummaries(db)).map(({ document }) => document)
  const build = await lastBuild(db)
  const dates = documents
    .flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]))
    .sort()
  return {
    folder: project.folder,
    store: project.store.kind,
    documents: documents.length,
    outlets: new Set(documents.flatMap(({ outlet }) => outlet ?? [])).size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    built: build?.at ?? null,
    counts: build?.counts ?? {},
  }
}
