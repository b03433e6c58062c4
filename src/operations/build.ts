import type { Message } from '../base/message.ts'
import type { Dropped } from '../extraction/model/verify.ts'
import { currentDocuments, currentHeads, documentsOf } from '../store/documents.ts'
import { type Db, takeTurn } from '../store/rows.ts'
import { completeIndex } from '../store/search-index.ts'
import { buildFurther } from './build-further.ts'
import { buildWhole } from './build-whole.ts'
import { ledgerVersion, reuseVersion } from './code-version.ts'
import { extractAll, extractionMarks, extractionsIn, type ExtractionRun, unextracted } from './extract-all.ts'
import { extractDocuments } from './extract-documents.ts'
import { extractionVersions } from './extraction-version.ts'
import type { ModelExtractor } from './model/extractor.ts'
import { modelRun } from './model/propose.ts'
import type { OnProgress } from './progress.ts'
import type { Project } from './project.ts'

export interface BuildReport {
  readonly documents: number
  /** documents that were extracted now; the rest was known */
  readonly extracted: number
  readonly commitments: number
  readonly mentions: number
  readonly figures: number
  /** figures about one thing that differ */
  readonly differing: number
  readonly entities: number
  /** texts that more than one document carries */
  readonly families: number
  /** passages of later documents that are suggested as bearing on a commitment */
  readonly evidence: number
  /** a model's proposals that the documents did not bear out, by reason; null where no model was asked */
  readonly dropped: Dropped | null
  /** documents that are left out of the ledger, and why */
  readonly messages: readonly Message[]
}

/**
 * Builds the ledger from the current documents. What was extracted before is not extracted again. Where little has
 * changed since the last build only what that touches is made anew, else all is; the ledger is the same either way, and
 * takes the place of the old one in one transaction, so that whoever looks sees the one or the other whole.
 */
export async function buildProject(
  project: Project,
  onProgress: OnProgress = () => {},
  model: { readonly extractor: ModelExtractor; readonly atOnce: number } | null = null,
): Promise<BuildReport> {
  const { db } = project.store
  await db.transaction().execute(async db => {
    await takeTurn(db)
    await completeIndex(db)
  })
  const heads = await currentHeads(db)
  const languages = heads.map(head => head.language)
  const rules: ExtractionRun = {
    extractor: 'rules',
    versions: await extractionVersions(languages),
    extract: extractDocuments,
  }
  const proposals = model && modelRun(model.extractor, languages, model.atOnce)
  const runs = proposals ? [rules, proposals] : [rules]
  const messages: Message[] = []
  const extracted: number[] = []
  for (const run of runs) {
    const missing = await unextracted(db, heads, run)
    const done = heads.length - missing.length
    const show = (more: number) =>
      onProgress({ stage: run === rules ? 'extract' : 'ask', done: done + more, total: heads.length })
    const found = await extractAll(db, await inTurn(project, missing), run, show)
    for (const message of found.messages) messages.push(message)
    extracted.push(found.extracted)
  }
  const marks = await extractionMarks(db, heads, runs)
  const versions = { reuse: await reuseVersion(), ledger: await ledgerVersion() }
  const extractions = (db: Db, ids: readonly string[]) => extractionsIn(db, marks, ids, runs)
  let counts = await buildFurther(project, { heads, marks, versions, extractions }, onProgress)
  if (counts === null) {
    const documents = await currentDocuments(db)
    const found = await extractions(
      db,
      documents.map(({ id }) => id),
    )
    counts = await buildWhole(project, documents, found, marks, versions, onProgress)
  }
  return { ...counts, extracted: extracted[0]!, dropped: proposals ? proposals.dropped() : null, messages }
}

async function inTurn({ store }: Project, missing: readonly { readonly id: string }[]) {
  if (missing.length === 0) return []
  return await documentsOf(
    store.db,
    missing.map(({ id }) => id),
  )
}
