import { stages } from '../pipeline.ts'
import type { Message } from '../base/message.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Dropped } from '../extraction/model/verify.ts'
import type { Decision } from '../ledger/decision.ts'
import { followTraces } from '../ledger/follow-traces.ts'
import { playedWith } from '../ledger/played.ts'
import { unite } from '../extraction/unite.ts'
import { decisions } from '../store/decisions.ts'
import { currentDocuments } from '../store/documents.ts'
import { takeTurn } from '../store/rows.ts'
import { noteReuse, readFollowed, readFoundReuse, writeTraces } from '../store/traces.ts'
import { replaceLedger } from '../store/write-ledger.ts'
import { extractAll } from './extract-all.ts'
import { extractDocuments } from './extract-documents.ts'
import { extractionVersions } from './extraction-version.ts'
import { followingVersion, reuseVersion } from './code-version.ts'
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
 * Builds the ledger from the current documents. What was extracted before is not extracted again; the new ledger
 * takes the place of the old one in one transaction, so that whoever looks sees the one or the other whole.
 */
export async function buildProject(
  project: Project,
  onProgress: OnProgress = () => {},
  model: { readonly extractor: ModelExtractor; readonly atOnce: number } | null = null,
): Promise<BuildReport> {
  const { db } = project.store
  const documents = await currentDocuments(db)
  const languages = documents.map(document => document.language)
  const rules = {
    extractor: 'rules',
    versions: await extractionVersions(languages),
    extract: extractDocuments,
  } as const
  const proposals = model && modelRun(model.extractor, languages, model.atOnce)
  const show = (stage: 'extract' | 'ask') => (done: number) =>
    onProgress({ stage, done, total: documents.length })
  const found = await extractAll(db, documents, rules, show('extract'))
  const proposed = proposals && (await extractAll(db, documents, proposals, show('ask')))
  const extractions = documents.flatMap(({ id }) =>
    together(found.extractions.get(id), proposed?.extractions.get(id)),
  )
  onProgress({ stage: 'reuse', done: 0, total: null })
  const finding = await reuseVersion()
  const reuse = stages.reuse(documents, await readFoundReuse(db, finding))
  onProgress({ stage: 'reconcile', done: 0, total: null })
  const derived = stages.reconcile(documents, extractions, reuse)
  const decided = (log: readonly Decision[]) => stages.decide(derived, log, documents, reuse)
  const replayed = decided(await decisions(db))
  onProgress({ stage: 'follow', done: 0, total: null })
  const following = await followingVersion()
  const before = await readFollowed(db, following)
  const suggested = stages.follow(replayed.ledger, documents, extractions, reuse, before)
  const { commitments } = replayed.ledger
  const traces = followTraces({ commitments, documents, extractions, reuse })
  onProgress({ stage: 'store', done: 0, total: null })
  const published = new Map(documents.map(document => [document.id, document.published]))
  const at = project.now().toISOString()
  const { ledger, evidence } = await db.transaction().execute(async db => {
    await takeTurn(db)
    // Somebody may have decided since the build began: what is in the log by now is what is shown.
    const played = playedWith(suggested, decided(await decisions(db)))
    await replaceLedger(db, { derived: derived.commitments, suggested, played, reuse, published }, at)
    await writeTraces(db, following, traces)
    await noteReuse(db, finding)
    return played
  })
  return {
    documents: documents.length,
    extracted: found.extracted,
    dropped: proposals ? proposals.dropped() : null,
    commitments: ledger.commitments.length,
    mentions: ledger.commitments.reduce((sum, commitment) => sum + commitment.mentions.length, 0),
    figures: ledger.figures.length,
    differing: ledger.figures.filter(figure => figure.differs_from.length > 0).length,
    entities: ledger.entities.length,
    families: reuse.families.length,
    evidence: evidence.length,
    messages: [...found.messages, ...(proposed?.messages ?? [])],
  }
}

/** Both extractors' rows for a document as one; none where neither gave any. */
function together(first: Extraction | undefined, second: Extraction | undefined): Extraction[] {
  if (first && second) return [unite(first, second)]
  return [first ?? second].filter(extraction => extraction !== undefined)
}
