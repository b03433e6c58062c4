import { canonical } from '../../src/base/canonical.ts'
import type { Decision } from '../../src/ledger/decision.ts'
import type { Coverage } from '../../src/ledger/ledger.ts'
import { playedWith } from '../../src/ledger/played.ts'
import { replay } from '../../src/ledger/replay.ts'
import type { Project } from '../../src/operations/project.ts'
import { decisions } from '../../src/store/decisions.ts'
import { builtDocuments } from '../../src/store/documents.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { rejectedLines } from '../../src/store/lines.ts'
import { readLedger, readReuse } from '../../src/store/read-ledger.ts'

export interface Compared {
  readonly log: readonly Decision[]
  /** how many lines are derived */
  readonly lines: number
  /** names of what people see otherwise than it is replayed */
  readonly broken: readonly string[]
}

/** Replays the whole log on the whole derived ledger, and compares what comes of it with the tables that are read. */
export async function comparedWithReplay({ store }: Project): Promise<Compared> {
  return await store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async db => {
      const log = await decisions(db)
      const derived = await db.selectFrom('derived_lines').select('row').orderBy('ordinal').execute()
      const suggested = await db.selectFrom('suggestions').select('row').orderBy('ordinal').execute()
      const stored = await readLedger(db)
      const replayed = replay({
        ledger: { ...stored, commitments: derived.map(({ row }) => row) },
        decisions: log,
        documents: await builtDocuments(db),
        reuse: await readReuse(db),
      })
      const played = playedWith(
        suggested.map(({ row }) => row),
        replayed,
      )
      const { ledger, lines } = played
      const shown = lines.filter(({ state }) => state !== 'rejected')
      const states = await db.selectFrom('commitments').select(['id', 'state', 'changed']).execute()
      const lost = await db.selectFrom('unanchored').select(['decision', 'reason']).execute()
      const disagreements = await db.selectFrom('disagreements').select('row').execute()
      const assessments = await db.selectFrom('assessments').select('row').execute()
      const about = await db.selectFrom('line_decisions').select(['commitment', 'decision']).execute()
      const pairs: readonly [string, readonly unknown[], readonly unknown[]][] = [
        ['commitments', stored.commitments, ledger.commitments],
        ['entities', stored.entities, ledger.entities],
        [
          'rejected',
          await rejectedLines(db),
          lines.flatMap(({ state, commitment }) => (state === 'rejected' ? [commitment] : [])),
        ],
        ['coverage', inOrder(stored.coverage.map(plainly)), inOrder(ledger.coverage.map(plainly))],
        [
          'states',
          inOrder(states),
          inOrder(shown.map(({ commitment: { id }, state, changed }) => ({ id, state, changed }))),
        ],
        ['evidence', inOrder(await readEvidence(db)), inOrder(played.evidence)],
        [
          'unanchored',
          inOrder(lost),
          inOrder(played.unanchored.map(({ decision, reason }) => ({ decision: decision.id, reason }))),
        ],
        ['disagreements', inOrder(disagreements.map(({ row }) => row)), inOrder(played.disagreements)],
        [
          'assessments',
          inOrder(assessments.map(({ row }) => row)),
          inOrder(lines.flatMap(line => line.assessments)),
        ],
        [
          'decisions of lines',
          inOrder(about),
          inOrder(
            lines.flatMap(({ commitment: { id: commitment }, decisions }) =>
              decisions.map(decision => ({ commitment, decision })),
            ),
          ),
        ],
      ]
      const broken = pairs.filter(([, a, b]) => canonical(a) !== canonical(b)).map(([name]) => name)
      return { log, lines: derived.length, broken }
    })
}

/** Which documents state a line is a set. */
const plainly = (row: Coverage): Coverage => ({
  ...row,
  documents: row.documents.toSorted(),
  omitted_by: row.omitted_by.toSorted(),
})

const inOrder = (items: readonly unknown[]): string[] => items.map(canonical).sort()
