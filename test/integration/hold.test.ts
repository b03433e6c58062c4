import { once } from 'node:events'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playedWith } from '../../src/ledger/played.ts'
import { replay } from '../../src/ledger/replay.ts'
import type { Project } from '../../src/operations/project.ts'
import { readLedger, readReuse } from '../../src/store/read-ledger.ts'
import { replaceLedger } from '../../src/store/write-ledger.ts'
import { open } from './project.ts'
import { outcomeOf, root, start, summitry } from './summitry.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summitry-it-'))
  expect((await summitry(['add', join(root, 'examples')], folder)).status).toBe(0)
  expect((await summitry(['build'], folder)).status).toBe(0)
}, 180_000)
afterAll(() => rm(folder, { recursive: true }))

const openFor = (command: string): Promise<Project> => open(folder, '', { command, create: false })

async function exported(): Promise<string[]> {
  const project = await openFor('a test')
  const { ledger, reuse } = await project.store.db
    .transaction()
    .execute(async db => ({ ledger: await readLedger(db), reuse: await readReuse(db) }))
  await project.close()
  return [...ledger.commitments, ...ledger.figures, ...ledger.entities, ...reuse.alignments].map(row =>
    JSON.stringify(row),
  )
}

test('the second process is told who holds the project', async () => {
  const project = await openFor('summitry serve')
  const second = await summitry(['ledger'], folder)
  await project.close()
  expect(second).toMatchObject({ status: 2, stdout: '' })
  expect(second.stderr).toContain(
    `in use by process ${process.pid} (summitry serve) since 2026-03-04T05:06:07.000Z (E_LOCKED)`,
  )
  expect((await summitry(['ledger'], folder)).status).toBe(0)
})

test('a build that is killed at any moment leaves a whole ledger', async () => {
  const before = await exported()
  await copyFile(join(root, 'examples/2022-01-25-summit-pledges.md'), join(folder, 'later.md'))
  expect((await summitry(['add', 'later.md'], folder)).status).toBe(0)
  const seen: string[][] = []
  for (const delay of [0, 300, 700, 1200]) {
    const child = start(['build'], folder)
    const ended = once(child, 'close')
    await lockAppears(join(folder, '.summitry/lock'))
    await pause(delay)
    child.kill('SIGKILL')
    await ended
    seen.push(await exported())
  }
  expect((await summitry(['build'], folder)).status).toBe(0)
  const after = await exported()
  expect(after).not.toEqual(before)
  for (const ledger of seen) expect([before, after]).toContainEqual(ledger)
}, 180_000)

test('a build that fails while it writes leaves the ledger as it was', async () => {
  const before = await exported()
  const project = await openFor('a test')
  const { db } = project.store
  const nothing = { commitments: [], figures: [], entities: [], coverage: [] }
  const failing = db.transaction().execute(async tx => {
    const reuse = { alignments: [], families: [] }
    const replayed = replay({ ledger: nothing, decisions: [], documents: [], reuse })
    const played = playedWith([], replayed)
    const grounds = { counts: new Map(), mentions: [], claims: [], tallies: new Map() }
    const maps = { published: new Map(), days: new Map(), marks: new Map(), hints: new Map() }
    const none = { documents: [], suggested: [], profiles: [], ...maps }
    const built = { derived: { ledger: nothing, grounds }, played, reuse, ...none }
    await replaceLedger(tx, built, '2026-03-04T05:06:07Z')
    throw new Error('the disk is full')
  })
  await expect(failing).rejects.toThrow('the disk is full')
  await project.close()
  expect(await exported()).toEqual(before)
})

test('a build that a signal ends lets go of the project', async () => {
  const child = start(['build'], folder)
  const outcome = outcomeOf(child)
  await lockAppears(join(folder, '.summitry/lock'))
  child.kill('SIGTERM')
  expect(await outcome).toEqual({ status: null, signal: 'SIGTERM', stdout: '', stderr: '' })
  expect(await summitry(['status'], folder)).toMatchObject({ status: 0, stderr: '' })
})

async function lockAppears(path: string): Promise<void> {
  for (;;) {
    try {
      await readFile(path)
      return
    } catch {
      await pause(5)
    }
  }
}
