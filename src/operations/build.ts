import { stages } from '../pipeline.ts'
import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import { currentDocuments } from '../store/documents.ts'
import { extractionsOf, keepExtractions } from '../store/extractions.ts'
import type { KeptExtraction } from '../store/extractions.ts'
import type { Db } from '../store/rows.ts'
import { replaceLedger } from '../store/write-ledger.ts'
import { extractDocuments } from './extract-documents.ts'
import { extractionVersions } from './extraction-version.ts'
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
  /** documents that are left out of the ledger, and why */
  readonly messages: readonly Message[]
}

/** Extractions are kept in transactions of so many: a build that is killed goes on from there. */
const batchSize = 200

/**
 * Builds the ledger from the current documents. What was extracted before is not extracted again; the new ledger
 * takes the place of the old one in one transaction, so that whoever looks sees the one or the other whole.
 */
export async function buildProject(
  project: Project,
  onProgress: OnProgress = () => {},
): Promise<BuildReport> {
  const { db } = project.store
  const documents = await currentDocuments(db)
  const { extractions, extracted, messages } = await extractAll(project, documents, onProgress)
  onProgress({ stage: 'reuse', done: 0, total: null })
  const reuse = stages.reuse(documents)
  onProgress({ stage: 'reconcile', done: 0, total: null })
  const ledger = stages.reconcile(documents, extractions, reuse)
  onProgress({ stage: 'store', done: 0, total: null })
  const published = new Map(documents.map(document => [document.id, document.published]))
  const at = project.now().toISOString()
  await db.transaction().execute(db => replaceLedger(db, { ledger, reuse, published }, at))
  return {
    documents: documents.length,
    extracted,
    commitments: ledger.commitments.length,
    mentions: ledger.commitments.reduce((sum, commitment) => sum + commitment.mentions.length, 0),
    figures: ledger.figures.length,
    differing: ledger.figures.filter(figure => figure.differs_from.length > 0).length,
    entities: ledger.entities.length,
    families: reuse.families.length,
    messages,
  }
}

interface Extracted {
  readonly extractions: Extraction[]
  readonly extracted: number
  readonly messages: Message[]
}

async function extractAll(
  project: Project,
  documents: readonly Document[],
  onProgress: OnProgress,
): Promise<Extracted> {
  const { db } = project.store
  const versions = await extractionVersions(documents.map(document => document.language))
  const found = await extractedBefore(db, documents, versions)
  const missing = documents.filter(document => !found.has(document.id))
  const messages: Message[] = []
  let batch: KeptExtraction[] = []
  const flush = async () => {
    await db.transaction().execute(db => keepExtractions(db, batch))
    batch = []
  }
  let done = documents.length - missing.length
  for await (const { document, result } of extractDocuments(missing)) {
    onProgress({ stage: 'extract', done: ++done, total: documents.length })
    if ('code' in result) {
      messages.push(result)
      continue
    }
    found.set(document.id, result)
    const kept = { version: versions.get(document.language)!, extraction: result }
    if (batch.push(kept) >= batchSize) await flush()
  }
  await flush()
  const extractions = documents.map(document => found.get(document.id)).filter(found => found !== undefined)
  return { extractions, extracted: missing.length - messages.length, messages }
}

async function extractedBefore(
  db: Db,
  documents: readonly Document[],
  versions: ReadonlyMap<string, string>,
): Promise<Map<string, Extraction>> {
  const known = await extractionsOf(db, [...new Set(versions.values())])
  const found = new Map<string, Extraction>()
  for (const { id, language } of documents) {
    const kept = known.get(id)
    if (kept && kept.version === versions.get(language)) found.set(id, kept.extraction)
  }
  return found
}
