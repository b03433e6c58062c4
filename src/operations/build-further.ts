import type { Transaction } from 'kysely'
import { statementDate } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import { decisions } from '../store/decisions.ts'
import { type DocumentHead, documentsOf } from '../store/documents.ts'
import { unshownProfiles } from '../store/further/evidence.ts'
import { linesStatedIn } from '../store/further/lines.ts'
import { builtMarks, noteBuilt } from '../store/further/shown.ts'
import { type Db, takeTurn } from '../store/rows.ts'
import type { Schema } from '../store/schema.ts'
import { writeTrace } from '../store/traces.ts'
import { type BuiltSize, noteBuild, settleIndexes } from '../store/write-ledger.ts'
import { keepNames, readTraces, sampleMark, type Traces, type TraceVersions } from './build-traces.ts'
import { evidenceFurther } from './further/evidence.ts'
import { figuresFurther } from './further/figures.ts'
import { linesFurther } from './further/lines.ts'
import { namesFurther } from './further/names.ts'
import type { Reread } from './further/reread.ts'
import { reuseFurther } from './further/reuse.ts'
import { replayedOn, showFurther } from './further/shown.ts'
import type { OnProgress } from './progress.ts'
import type { Project } from './project.ts'

export interface Current {
  readonly heads: readonly DocumentHead[]
  /** document → by which versions it was extracted */
  readonly marks: ReadonlyMap<string, string>
  readonly versions: TraceVersions
  readonly extractions: (db: Db, ids: readonly string[]) => Promise<Extraction[]>
}

/**
 * Builds on where little is new: what has changed is looked at, and what it touches. The ledger is the one that a
 * build from nothing gives.
 * @returns null where everything is to be made anew
 */
export async function buildFurther(
  project: Project,
  current: Current,
  onProgress: OnProgress,
): Promise<BuiltSize | null> {
  const at = project.now().toISOString()
  return await project.store.db.transaction().execute(async db => {
    await takeTurn(db)
    const change = await changeSince(db, current)
    return change && (await further(db, current, change, at, onProgress))
  })
}

interface Change {
  readonly traces: Traces
  /** documents that the ledger was built from */
  readonly built: ReadonlySet<string>
  /** documents that are new, or extracted otherwise */
  readonly changed: readonly string[]
}

/** Share of the documents, and number of them in a small project, up to which building further is worth it. */
const little = { share: 0.1, count: 20 }

/** Null where too much is new, a document is gone, or other code made the ledger. */
async function changeSince(
  db: Transaction<Schema>,
  { heads, marks, versions }: Current,
): Promise<Change | null> {
  const before = await builtMarks(db)
  const now = new Set(heads.map(({ id }) => id))
  if (before.size === 0 || [...before.keys()].some(id => !now.has(id))) return null
  const changed = [...now].filter(id => before.get(id) !== marks.get(id))
  if (changed.length > Math.max(little.count, little.share * before.size)) return null
  const traces = await readTraces(db, versions)
  if (traces === null || traces.sample !== sampleMark(heads)) return null
  return { traces, built: new Set(before.keys()), changed }
}

async function further(
  db: Transaction<Schema>,
  current: Current,
  { traces, built, changed }: Change,
  at: string,
  onProgress: OnProgress,
): Promise<BuiltSize> {
  const { heads, marks, versions, extractions } = current
  const show = (stage: 'reuse' | 'reconcile' | 'follow' | 'store') =>
    onProgress({ stage, done: 0, total: null })
  show('reuse')
  const documents = await documentsOf(db, changed)
  const reuse = await reuseFurther(db, documents, built, traces.carried)
  await noteBuilt(db, changed, marks)
  show('reconcile')
  const ids = new Set(changed)
  const reread: Reread = {
    ids,
    restated: reuse.restated.filter(({ a, b }) => !ids.has(a.document) && !ids.has(b.document)),
    documents,
    extractions: await extractions(db, changed),
    heads: new Map(heads.map(head => [head.id, head])),
    days: new Map(heads.map(head => [head.id, statementDate(head)])),
  }
  const lines = await linesFurther(db, reread, traces.counts)
  await figuresFurther(db, reread)
  const added = documents.filter(({ id }) => !built.has(id))
  await namesFurther(db, { documents: added, heads: reread.heads }, traces.tallies)
  show('follow')
  const stated = await linesStatedIn(db, reuse.regrouped)
  const touched = [...new Set([...lines.changed.map(({ id }) => id), ...stated])]
  const log = await decisions(db)
  const { scope, replayed } = await replayedOn(db, touched, log)
  const shown = new Set(replayed.ledger.commitments.map(({ id }) => id))
  const looked = [...touched, ...scope.commitments.map(({ id }) => id), ...lines.gone]
  const unshown = log.length > 0 ? await unshownProfiles(db) : []
  const suggested = await evidenceFurther(db, {
    reread,
    lines: replayed.ledger.commitments,
    gone: [...looked, ...unshown].filter(id => !shown.has(id)),
    regrouped: reuse.regrouped,
    families: reuse.families,
    background: traces.background,
    extractions: ids => extractions(db, ids),
    at,
  })
  show('store')
  await showFurther(db, [...touched, ...suggested], lines.gone, reread, at)
  await writeTrace(db, 'reuse', versions.reuse, reuse.carried)
  await keepNames(db, versions, traces.tallies)
  await settleIndexes(db)
  return await noteBuild(db, at)
}
