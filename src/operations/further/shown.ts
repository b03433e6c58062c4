import type { Transaction } from 'kysely'
import type { Decision } from '../../ledger/decision.ts'
import { playedWith } from '../../ledger/played.ts'
import { replay, type Replayed } from '../../ledger/replay.ts'
import { decisions } from '../../store/decisions.ts'
import { derivedLines } from '../../store/further/lines.ts'
import { decidedLines } from '../../store/further/shown.ts'
import { lineOrdinal } from '../../store/derived-rows.ts'
import { ordinalsOf } from '../../store/ledger-rows.ts'
import { replayScope, type ReplayScope, suggestionsFor } from '../../store/replay-scope.ts'
import type { Schema } from '../../store/schema.ts'
import { exchangePlayed } from '../../store/write-played.ts'
import type { Reread } from './reread.ts'

export interface Shown {
  readonly scope: ReplayScope
  readonly replayed: Replayed
}

/** Decisions replayed on all lines that they touch, and on some others as they were derived. */
export async function replayedOn(
  db: Transaction<Schema>,
  lines: readonly string[],
  log: readonly Decision[],
): Promise<Shown> {
  const scope = await replayScope(db, log)
  const known = new Set(scope.commitments.map(({ id }) => id))
  const others = await derivedLines(
    db,
    lines.filter(id => !known.has(id)),
  )
  const commitments = [...scope.commitments, ...others]
  const replayed = replay({
    ledger: { commitments, figures: [], entities: [], coverage: [] },
    decisions: log,
    documents: scope.documents,
    reuse: scope,
  })
  return { scope, replayed }
}

/** Writes some lines, and all that decisions touch, as people see them now. */
export async function showFurther(
  db: Transaction<Schema>,
  lines: readonly string[],
  gone: readonly string[],
  { days, heads }: Reread,
  at: string,
): Promise<void> {
  const log = await decisions(db)
  const { scope, replayed } = await replayedOn(db, lines, log)
  const ids = replayed.lines.map(({ commitment }) => commitment.id)
  const stored = await suggestionsFor(db, replayed.known)
  const played = playedWith(stored.suggested, replayed)
  const places = new Map(
    replayed.lines.flatMap(({ put, commitment }) =>
      put
        ? []
        : [[commitment.id, scope.ordinals.get(commitment.id) ?? lineOrdinal(commitment, days)] as const],
    ),
  )
  const all = [...new Set([...ids, ...lines, ...gone, ...(await decidedLines(db))])]
  await exchangePlayed(db, all, {
    lines: played.lines,
    ordinals: ordinalsOf(played.lines, places),
    coverage: new Map(played.ledger.coverage.map(row => [row.commitment, row])),
    published: new Map([...heads].map(([id, { published }]) => [id, published])),
    evidence: played.evidence,
    suggested: stored.places,
    unanchored: played.unanchored,
    disagreements: played.disagreements,
    at,
  })
}
