/**
 * A program for the test that kills it: opens the project, says whether its ledger is what its log makes of it, then
 * decides and builds until it is killed. Each line of standard output is a JSON record; a decision is told only when
 * it is acknowledged.
 *
 * Arguments: folder, seed, `go` or `check`. The database is the one that DATABASE_URL names.
 */
import { playedWith } from '../../src/ledger/played.ts'
import { replay } from '../../src/ledger/replay.ts'
import { buildProject } from '../../src/operations/build.ts'
import { openProject } from '../../src/operations/project.ts'
import type { Project } from '../../src/operations/project.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { decisions } from '../../src/store/decisions.ts'
import { builtDocuments } from '../../src/store/documents.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { rejectedLines } from '../../src/store/lines.ts'
import { readLedger, readReuse } from '../../src/store/read-ledger.ts'
import { suggestionsFor } from '../../src/store/replay-scope.ts'
import { canonical, random } from './seeded.ts'

const [folder, seed, mode] = process.argv.slice(2) as [string, string, string]
const tell = (record: object) => process.stdout.write(`${JSON.stringify(record)}\n`)

const project = await openProject({
  folder,
  cwd: folder,
  env: process.env,
  now: () => new Date(),
  command: 'a test',
  create: false,
})
tell(await state(project))
if (mode === 'go') await work(project, random(Number(seed)))
await project.close()

/** What the log holds, and what of the ledger is not as the log makes it. */
async function state({ store: { db } }: Project): Promise<object> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async db => {
      const log = await decisions(db)
      const lines = await db.selectFrom('derived_lines').select('row').orderBy('ordinal').execute()
      const reuse = await readReuse(db)
      const stored = await readLedger(db)
      const commitments = lines.map(({ row }) => row)
      const ledger = { ...stored, commitments }
      const replayed = replay({ ledger, decisions: log, documents: await builtDocuments(db), reuse })
      const ids = [...commitments, ...replayed.lines.map(line => line.commitment)].map(({ id }) => id)
      const { suggested } = await suggestionsFor(db, ids)
      const played = playedWith(suggested, replayed)
      const rejected = played.lines.filter(({ state }) => state === 'rejected')
      const pairs: [string, unknown, unknown][] = [
        ['commitments', stored.commitments, played.ledger.commitments],
        ['entities', stored.entities, played.ledger.entities],
        ['rejected', await rejectedLines(db), rejected.map(({ commitment }) => commitment)],
        ['evidence', sorted(await readEvidence(db)), sorted(played.evidence)],
      ]
      const broken = pairs.filter(([, a, b]) => canonical(a) !== canonical(b)).map(([name]) => name)
      return { log: log.map(({ id }) => id), lines: commitments.length, broken }
    })
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

async function work(project: Project, next: (below: number) => number): Promise<never> {
  for (;;) {
    if (next(4) === 0) {
      await buildProject(project)
      tell({ built: true })
      continue
    }
    const request = await someRequest(project, next)
    if (request === null) continue
    const { decision } = await decideAs(
      project,
      decisionRequestSchema.parse({ by: 'An', reason: 'a test', ...request }),
    )
    tell({ decided: decision.id })
  }
}

/** A decision on a line drawn by lot; null where the lot falls on what cannot be. */
async function someRequest(
  { store: { db } }: Project,
  next: (below: number) => number,
): Promise<object | null> {
  const { commitments } = await readLedger(db)
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!
  const line = pick(commitments)
  const rejected = await rejectedLines(db)
  const log = await decisions(db)
  switch (next(6)) {
    case 0:
      return { action: 'accept', commitment: line.id }
    case 1:
      return rejected.length > commitments.length / 2
        ? { action: 'restore', commitment: pick(rejected).id }
        : { action: 'reject', commitment: line.id }
    case 2:
      return { action: 'edit', commitment: line.id, fields: { force: pick(['firm', 'intent', 'call']) } }
    case 3: {
      const other = pick(commitments)
      const merge = other.id !== line.id && commitments.length > 4
      return merge ? { action: 'merge', commitment: line.id, others: [other.id] } : null
    }
    case 4:
      return line.mentions.length > 1
        ? { action: 'split', commitment: line.id, mentions: [line.mentions.at(-1)!.id] }
        : { action: 'assess', commitment: line.id, status: pick(['full', 'partial', 'none']) }
    default: {
      const undone = new Set(log.flatMap(({ action, target }) => (action === 'undo' ? target : [])))
      const open = log.filter(({ id, action }) => action !== 'undo' && !undone.has(id))
      return open.length > 0 ? { action: 'undo', decision: pick(open).id } : null
    }
  }
}
