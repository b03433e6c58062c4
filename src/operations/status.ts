import { type DocumentCounts, documentCounts, ledgerSize } from '../store/counts.ts'
import { lastBuild } from '../store/read-ledger.ts'
import type { Project } from './project.ts'

export interface Status extends DocumentCounts {
  readonly folder: string
  readonly store: 'embedded' | 'server'
  /** when the ledger was last built, ISO 8601; null: not yet */
  readonly built: string | null
  /** what the ledger holds, by kind: commitments, mentions, figures, entities, families, alignments, evidence */
  readonly counts: Readonly<Record<string, number>>
}

/** What the project holds. */
export async function projectStatus(project: Project): Promise<Status> {
  const { db, kind } = project.store
  const build = await lastBuild(db)
  return {
    folder: project.folder,
    store: kind,
    ...(await documentCounts(db)),
    built: build?.at ?? null,
    counts: build ? await ledgerSize(db) : {},
  }
}
