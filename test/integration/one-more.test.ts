import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { reuseVersion } from '../../src/operations/code-version.ts'
import { exportLedger } from '../../src/operations/export.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import type { Project } from '../../src/operations/project.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { addReuse, findReuse } from '../../src/reuse/find.ts'
import { currentDocuments } from '../../src/store/documents.ts'
import { queryLedger } from '../../src/store/query-ledger.ts'
import { readFoundReuse } from '../../src/store/found-reuse.ts'
import { inProject, open } from './project.ts'
import { onEveryStore } from './stores.ts'
import { inFolder, root } from './summitry.ts'

/** What a project holds after batches of files were added to it, with a build after each. */
interface Outcome {
  readonly exported: string
  /** every row of the derived tables, in order */
  readonly rows: readonly string[]
  /** true where the last build went on from the one before */
  readonly further: boolean
}

const derivedTables = [
  'alignments',
  'assessments',
  'built',
  'claims',
  'commitments',
  'coverage',
  'derived_lines',
  'disagreements',
  'entities',
  'evidence',
  'families',
  'figures',
  'line_decisions',
  'mentions',
  'profiles',
  'signatures',
  'suggestions',
  'unanchored',
]

async function outcomeOf(project: Project, wrote: string): Promise<Outcome> {
  const { db } = project.store
  const rows: string[] = []
  for (const table of derivedTables) {
    const found = await sql<{ row: string }>`select (to_jsonb(t) - 'suggested_at')::text as row
      from ${sql.table(table)} t`.execute(db)
    rows.push(...found.rows.map(({ row }) => `${table} ${row}`).sort())
  }
  let exported = ''
  for await (const piece of exportLedger(project, 'jsonl')) exported += piece
  return { exported, rows, further: wrote !== '' && wrote === (await countsWritten(project)) }
}

/** By which transaction the counts were written: only a build from nothing writes them. */
async function countsWritten({ store }: Project): Promise<string> {
  const { rows } = await sql<{
    by: string
  }>`select xmin::text as by from traces where name = 'counts'`.execute(store.db)
  return rows[0]?.by ?? ''
}

type Between = (project: Project) => Promise<void>

async function builtInTurn(
  project: Project,
  folder: string,
  batches: readonly (readonly string[])[],
  between: Between = () => Promise.resolve(),
): Promise<Outcome> {
  let wrote = ''
  for (const [index, names] of batches.entries()) {
    for (const name of names) await copyFile(join(root, 'examples', name), join(folder, name))
    await addFiles(project, await findFiles([...names], folder))
    wrote = await countsWritten(project)
    await buildProject(project)
    if (index === 0) await between(project)
  }
  return await outcomeOf(project, wrote)
}

const examples = async () =>
  (await readdir(join(root, 'examples'))).filter(name => /\.(?:md|html|txt)$/u.test(name)).sort()

onEveryStore(fresh => {
  const inFresh = async (work: (project: Project, folder: string) => Promise<Outcome>): Promise<Outcome> => {
    const url = await fresh()
    let outcome: Outcome | null = null
    await inFolder(async folder => {
      const project = await open(folder, url)
      try {
        outcome = await work(project, folder)
      } finally {
        await project.close()
      }
    })
    return outcome!
  }

  test('files added later give the ledger that all of them give at once, row for row', async () => {
    const names = await examples()
    const whole = await inFresh((project, folder) => builtInTurn(project, folder, [names]))
    expect(whole.further).toBe(false)
    expect(whole.exported).toContain('"type":"evidence"')
    expect(whole.exported).toContain('"type":"alignment"')
    for (const [first, further] of [
      [5, false],
      [names.length - 2, true],
    ] as const) {
      const batches = [names.slice(0, first), names.slice(first)]
      const inTurn = await inFresh((project, folder) => builtInTurn(project, folder, batches))
      expect(inTurn).toEqual({ ...whole, further })
    }
  }, 240_000)

  test('decisions made before stand on it as they do on the whole', async () => {
    const names = await examples()
    const decideSome: Between = async project => {
      const { lines } = await queryLedger(project.store.db, { limit: 6 })
      const [a, b, c, d] = lines.map(({ commitment }) => commitment.id) as [string, string, string, string]
      for (const request of [
        { action: 'accept', commitment: a },
        { action: 'reject', commitment: b },
        { action: 'merge', commitment: c, others: [d] },
      ])
        await decideAs(project, decisionRequestSchema.parse({ by: 'Wei', reason: 'as said', ...request }))
    }
    const batches = [names.slice(0, -2), names.slice(-2)]
    const inTurn = await inFresh(async (project, folder) => {
      const further = await builtInTurn(project, folder, batches, decideSome)
      expect(further.further).toBe(true)
      await project.store.db.deleteFrom('traces').execute()
      await buildProject(project)
      const whole = await outcomeOf(project, '')
      expect(further.rows).toEqual(whole.rows)
      return further
    })
    expect(inTurn.exported).toContain('"action":"merge"')
  }, 240_000)
})

test('a file that is gone leaves nothing behind', async () => {
  const names = await examples()
  await inProject(async (project, folder) => {
    await builtInTurn(project, folder, [names])
    await writeFile(join(folder, names[0]!), 'Nothing is promised here.\n')
    await addFiles(project, await findFiles([names[0]!], folder))
    await buildProject(project)
    const after = await outcomeOf(project, '')
    await project.store.db.deleteFrom('traces').execute()
    await buildProject(project)
    expect((await outcomeOf(project, '')).rows).toEqual(after.rows)
  })
}, 240_000)

test('a build keeps what documents share for the next one, under the version of the code that found it', async () => {
  await inProject(async (project, folder) => {
    const { db } = project.store
    const names = (await readdir(join(root, 'examples'))).filter(name => name.endsWith('.md'))
    for (const name of names) await copyFile(join(root, 'examples', name), join(folder, name))
    await addFiles(project, await findFiles([...names], folder))
    expect(await readFoundReuse(db, await reuseVersion())).toBeNull()
    await buildProject(project)
    const documents = await currentDocuments(db)
    const kept = await readFoundReuse(db, await reuseVersion())
    expect(new Set(kept?.documents)).toEqual(new Set(documents.map(({ id }) => id)))
    expect(addReuse(documents, kept!)).toEqual(findReuse(documents))
    expect(await readFoundReuse(db, 'another')).toBeNull()
  })
})
