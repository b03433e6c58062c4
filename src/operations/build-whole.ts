import { backgroundOf } from '../ledger/background.ts'
import { deriveLedger } from '../ledger/build.ts'
import { withoutCopies } from '../ledger/copies.ts'
import type { Decision } from '../ledger/decision.ts'
import { profilesOf, searchFor } from '../ledger/follow-up.ts'
import { playedWith } from '../ledger/played.ts'
import type { Document } from '../documents/document.ts'
import { statementDate } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import { stages } from '../pipeline.ts'
import { decisions } from '../store/decisions.ts'
import { readFoundReuse } from '../store/found-reuse.ts'
import { takeTurn } from '../store/rows.ts'
import { type BuiltSize, replaceLedger, settleIndexes, takeStatistics, tidy } from '../store/write-ledger.ts'
import { keepTraces } from './build-traces.ts'
import type { OnProgress } from './progress.ts'
import type { Project } from './project.ts'

/** Makes the whole ledger anew and puts it in the place of the one before, in one transaction. */
export async function buildWhole(
  project: Project,
  documents: readonly Document[],
  extractions: readonly Extraction[],
  marks: ReadonlyMap<string, string>,
  versions: { readonly reuse: string; readonly ledger: string },
  onProgress: OnProgress,
): Promise<BuiltSize> {
  const { db } = project.store
  onProgress({ stage: 'reuse', done: 0, total: null })
  const reuse = stages.reuse(documents, await readFoundReuse(db, versions.reuse))
  onProgress({ stage: 'reconcile', done: 0, total: null })
  const derived = deriveLedger({ documents, extractions, reuse })
  const decided = (log: readonly Decision[]) => stages.decide(derived.ledger, log, documents, reuse)
  const replayed = decided(await decisions(db))
  onProgress({ stage: 'follow', done: 0, total: null })
  const background = backgroundOf(documents)
  const profiles = profilesOf({ commitments: replayed.ledger.commitments, documents, background })
  const { found, hints } = searchFor(profiles, documents, extractions)
  const suggested = withoutCopies(found, reuse)
  onProgress({ stage: 'store', done: 0, total: null })
  const published = new Map(documents.map(document => [document.id, document.published]))
  const days = new Map(documents.map(document => [document.id, statementDate(document)]))
  const at = project.now().toISOString()
  const size = await db.transaction().execute(async db => {
    await takeTurn(db)
    // Somebody may have decided since the build began: what is in the log by now is what is shown.
    const played = playedWith(suggested, decided(await decisions(db)))
    const built = { documents, derived, suggested, profiles, played, reuse, published, days, marks, hints }
    const size = await replaceLedger(db, built, at)
    await keepTraces(db, versions, { documents, reuse, background, ...derived.grounds })
    await settleIndexes(db)
    await takeStatistics(db)
    return size
  })
  await tidy(db)
  return size
}
