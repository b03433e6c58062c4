/**
 * A program for the test that kills it: opens the project, says whether its ledger is what its log makes of it, then
 * decides and builds until it is killed. Each line of standard output is a JSON record; a decision is told only when
 * it is acknowledged.
 *
 * Arguments: folder, seed, `go` or `check`. The database is the one that DATABASE_URL names.
 */
import { buildProject } from '../../src/operations/build.ts'
import { openProject } from '../../src/operations/project.ts'
import type { Project } from '../../src/operations/project.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { comparedWithReplay } from './as-replayed.ts'
import { random } from './seeded.ts'
import { someRequest } from './some-request.ts'

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
async function state(project: Project): Promise<object> {
  const { log, ...compared } = await comparedWithReplay(project)
  return { log: log.map(({ id }) => id), ...compared }
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
      decisionRequestSchema.parse({ by: next(3) === 0 ? 'Bo' : 'An', reason: 'a test', ...request }),
    )
    tell({ decided: decision.id })
  }
}
