import type { Transaction } from 'kysely'
import { SummitryError } from '../base/message.ts'
import type { LostReason } from '../ledger/board.ts'
import type { Decision } from '../ledger/decision.ts'
import { type Played, playedWith } from '../ledger/played.ts'
import { replay } from '../ledger/replay.ts'
import { splitLine } from '../ledger/working.ts'
import { appendDecision, decisions } from '../store/decisions.ts'
import { ordinalsOf } from '../store/ledger-rows.ts'
import { lastBuild } from '../store/read-ledger.ts'
import {
  replayScope,
  type ReplayScope,
  suggestionsFor,
  type StoredSuggestions,
} from '../store/replay-scope.ts'
import { takeTurn } from '../store/rows.ts'
import type { Schema } from '../store/schema.ts'
import { exchangePlayed } from '../store/write-played.ts'
import type { Project } from './project.ts'

/** What came of a decision. */
export interface Decided {
  readonly decision: Decision
  /** ids of lines that look otherwise now; those that are not in the ledger any more among them */
  readonly changed: readonly string[]
  /** where what was decided on stands now; null: nowhere, or the decision is on no line */
  readonly line: string | null
  /** the line that a split made */
  readonly splitOff: string | null
}

/**
 * Writes a decision into the log and replays it on the ledger, both or neither: when this comes back, the decision is
 * kept and every later reader sees what it did. One that is in the log already (same id) changes nothing.
 * @param make the decision, made from what the ledger holds at that moment
 * @throws SummitryError E_NOT_BUILT before the first build, E_NOT_ANCHORED where the ledger does not hold what it is
 * about, and what `make` throws
 */
export async function decide(
  project: Project,
  make: (db: Transaction<Schema>) => Promise<Decision>,
): Promise<Decided> {
  const at = project.now().toISOString()
  return await project.store.db.transaction().execute(async db => {
    await takeTurn(db)
    if ((await lastBuild(db)) === null) throw notBuilt()
    const decision = await make(db)
    const log = await decisions(db)
    if (log.some(({ id }) => id === decision.id)) return { decision, changed: [], line: null, splitOff: null }
    const { before, after, scope, stored } = await bothWays(db, log, decision)
    const lost = after.unanchored.find(one => one.decision.id === decision.id)
    if (lost) throw notAnchored(lost.reason)
    await appendDecision(db, decision)
    const changed = changedLines(before, after, scope)
    await writeChanged(db, changed, { after, scope, stored, at })
    const line = after.lines.find(({ decisions }) => decisions.includes(decision.id))
    const apart = after.lines.find(({ commitment }) => commitment.id === splitLine(decision.id))
    return {
      decision,
      changed,
      line: line?.commitment.id ?? null,
      splitOff: apart?.commitment.id ?? null,
    }
  })
}

/** The ledger as the log leaves it without the decision and with it. */
async function bothWays(db: Transaction<Schema>, log: readonly Decision[], decision: Decision) {
  const scope = await replayScope(db, [...log, decision])
  const play = (decisions: readonly Decision[]) =>
    replay({
      ledger: { commitments: scope.commitments, figures: [], entities: [], coverage: [] },
      decisions,
      documents: scope.documents,
      reuse: scope,
    })
  const replayed = [play(log), play([...log, decision])] as const
  const stored = await suggestionsFor(db, [...new Set(replayed.flatMap(({ known }) => known))])
  const [before, after] = replayed.map(each => playedWith(stored.suggested, each)) as [Played, Played]
  return { before, after, scope, stored }
}

function changedLines(before: Played, after: Played, scope: ReplayScope): string[] {
  const [then, now] = [shapesOf(before, scope), shapesOf(after, scope)]
  const ids = new Set([...then.keys(), ...now.keys()])
  return [...ids].filter(id => then.get(id) !== now.get(id))
}

/** Everything that a reader sees of each line, its place among the others included, to tell whether it changed. */
function shapesOf({ lines, ledger, evidence }: Played, { ordinals }: ReplayScope): Map<string, string> {
  const places = ordinalsOf(lines, ordinals)
  const coverage = new Map(ledger.coverage.map(row => [row.commitment, row]))
  const passages = Map.groupBy(evidence, each => each.commitment)
  return new Map(
    lines.map(line => {
      const { id } = line.commitment
      return [id, JSON.stringify([line, places.get(id), coverage.get(id), passages.get(id)])]
    }),
  )
}

async function writeChanged(
  db: Transaction<Schema>,
  changed: readonly string[],
  { after, scope, stored, at }: { after: Played; scope: ReplayScope; stored: StoredSuggestions; at: string },
): Promise<void> {
  const ids = new Set(changed)
  await exchangePlayed(db, changed, {
    lines: after.lines.filter(({ commitment }) => ids.has(commitment.id)),
    ordinals: ordinalsOf(after.lines, scope.ordinals),
    coverage: new Map(after.ledger.coverage.map(row => [row.commitment, row])),
    published: new Map(scope.documents.map(({ id, published }) => [id, published])),
    evidence: after.evidence.filter(({ commitment }) => ids.has(commitment)),
    suggested: stored.places,
    unanchored: after.unanchored,
    disagreements: after.disagreements,
    at,
  })
}

const notBuilt = () =>
  new SummitryError({
    code: 'E_NOT_BUILT',
    severity: 'error',
    where: 'the project',
    reason: 'there is no ledger to decide about yet',
    remedy: 'make it with: summitry build',
  })

const notAnchored = (reason: LostReason) =>
  new SummitryError({
    code: 'E_NOT_ANCHORED',
    severity: 'error',
    where: 'the decision',
    reason: `the ledger does not hold what it is about: ${reason}`,
    remedy: 'look at the ledger again; a document that was added since needs: summitry build',
  })
