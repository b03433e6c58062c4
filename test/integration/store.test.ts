import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Force } from '../../src/base/values.ts'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { exportLedger } from '../../src/operations/export.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { type LedgerFilter, ledgerCounts, ledgerPage } from '../../src/operations/ledger.ts'
import type { Project } from '../../src/operations/project.ts'
import { remembering } from '../../src/operations/remember.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { appendDecision, decisions } from '../../src/store/decisions.ts'
import type { Decision } from '../../src/ledger/decision.ts'
import { serverPrograms, startServer } from './postgres.ts'
import type { Server } from './postgres.ts'
import { open } from './project.ts'
import { inFolder, root } from './summitry.ts'

const programs = serverPrograms()

const examples = [
  '2022-01-25-summit-pledges.md',
  '2022-01-26-summit-pledges-reprint.md',
  '2022-01-26-pledges-english.html',
  '2023-05-12-trade-target-met.md',
]

async function copyExamples(folder: string): Promise<void> {
  for (const name of examples) await copyFile(join(root, 'examples', name), join(folder, name))
}

async function addAndBuild(project: Project, folder: string): Promise<void> {
  await addFiles(project, await findFiles(examples, folder))
  await buildProject(project)
}

async function fill(project: Project, folder: string): Promise<string> {
  await copyExamples(folder)
  await addAndBuild(project, folder)
  return await exported(project)
}

async function exported(project: Project): Promise<string> {
  let text = ''
  for await (const piece of exportLedger(project, 'jsonl')) text += piece
  return text
}

const decision: Decision = {
  id: 'n_1',
  at: '2026-03-04T05:06:07.000Z',
  by: 'A. Analyst',
  action: 'reject',
  target: ['c_1'],
  anchor: [{ document: 'd_1', source: 'a.txt', quote: '将建', prefix: '中方', suffix: '铁路', start: 2 }],
  before: { force: 'firm' },
  after: {},
  reason: 'it is history',
}

/** What must hold on every database. */
function storeBehaviour(url: () => string): void {
  test('the ledger is filtered, sorted and counted', () =>
    inFolder(async folder => {
      const project = await open(folder, url())
      await fill(project, folder)
      const all = await ledgerPage(project, {})
      expect(all.total).toBeGreaterThan(5)
      const counts = await ledgerCounts(project, {})
      for (const { value, count } of counts.actor.slice(0, 5)) {
        expect((await ledgerPage(project, { actor: [value] })).total).toBe(count)
      }
      for (const { value, count } of counts.document) {
        expect((await ledgerPage(project, { document: [value] })).total).toBe(count)
      }
      for (const { area, force, count } of counts.area_force.slice(0, 5)) {
        expect((await ledgerPage(project, { area: [area], force: [force] })).total).toBe(count)
      }
      for (const { value, count } of counts.due) {
        expect((await ledgerPage(project, { due: [value] })).total).toBe(count)
      }
      expect((await ledgerPage(project, { measured: true })).total).toBe(counts.measured)
      const sorted = await ledgerPage(project, { sort: 'deadline', order: 'desc' })
      const dates = sorted.lines.map(({ commitment }) => commitment.timeframe?.end ?? '')
      expect(dates).toEqual([...dates].sort().reverse())
      const { lines } = await ledgerPage(project, { limit: 2, offset: 1 })
      expect(lines).toEqual(all.lines.slice(1, 3))
      const words = all.lines[0]!.first.quote.slice(0, 6)
      const { lines: found } = await ledgerPage(project, { text: words })
      expect(found.map(({ commitment }) => commitment.id)).toContain(all.lines[0]!.commitment.id)
      expect((await ledgerPage(project, { text: "100%' or _" })).total).toBe(0)
      await project.close()
    }))

  test('each facet counts what choosing its value would show, whatever else is chosen', () =>
    inFolder(async folder => {
      const project = await open(folder, url())
      await fill(project, folder)
      const { actor, document, force } = await ledgerCounts(project, {})
      const filters: LedgerFilter[] = [
        { force: ['firm', 'intent'] },
        { actor: [actor[0]!.value], measured: true },
        { document: [document[0]!.value, document[1]!.value], area: ['trade', 'energy'] },
        { force: [force[0]!.value as Force], dated: true, text: '合作' },
        { due: ['2030'], actor: actor.slice(0, 2).map(({ value }) => value) },
      ]
      for (const filter of filters) {
        const counts = await ledgerCounts(project, filter)
        const total = async (more: LedgerFilter) => (await ledgerPage(project, { ...filter, ...more })).total
        for (const facet of ['actor', 'area', 'force', 'document'] as const)
          for (const { value, count } of counts[facet].slice(0, 4))
            expect(await total({ [facet]: [value] }), `${facet} ${value}`).toBe(count)
        for (const { value, count } of counts.due) expect(await total({ due: [value] })).toBe(count)
        expect(await total({ measured: true })).toBe(counts.measured)
        expect(await total({ dated: true })).toBe(counts.dated)
        for (const { area, force, count } of counts.area_force.slice(0, 4))
          expect(await total({ area: [area], force: [force] })).toBe(count)
      }
      await project.close()
    }))

  test('decisions are appended, and the database refuses to change or drop them', () =>
    inFolder(async folder => {
      const project = await open(folder, url())
      const { db } = project.store
      await appendDecision(db, decision)
      await appendDecision(db, { ...decision, reason: 'another' })
      await appendDecision(db, { ...decision, id: 'n_2', action: 'undo', target: ['n_1'] })
      const log = await decisions(db)
      expect(log.map(({ id, action }) => [id, action])).toEqual([
        ['n_1', 'reject'],
        ['n_2', 'undo'],
      ])
      expect(log[0]).toEqual(decision)
      for (const change of [
        'delete from decisions',
        "update decisions set by = 'x'",
        'truncate decisions cascade',
      ]) {
        await expect(sql.raw(change).execute(db)).rejects.toThrow('append-only')
      }
      await buildProject(project)
      expect(await decisions(db)).toEqual(log)
      await project.close()
    }))

  test('what was counted is counted again after a build and after a decision', () =>
    inFolder(async folder => {
      const project = await open(folder, url())
      await fill(project, folder)
      let asked = 0
      const total = remembering(project, async (filter: LedgerFilter) => {
        asked++
        return (await ledgerPage(project, filter)).total
      })
      const before = await total({})
      expect(await total({})).toBe(before)
      await total({ measured: true })
      expect(asked).toBe(2)
      await buildProject(project)
      expect(await total({})).toBe(before)
      expect(asked).toBe(3)
      const { lines } = await ledgerPage(project, { limit: 1 })
      const request = { action: 'reject', commitment: lines[0]!.commitment.id, by: 'An' }
      await decideAs(project, decisionRequestSchema.parse(request))
      expect(await total({})).toBe(before - 1)
      await project.close()
    }))
}

describe('the embedded database', () => storeBehaviour(() => ''))

describe.skipIf(programs === null)('a PostgreSQL server (skipped where no server program is found)', () => {
  let server: Server
  beforeAll(() => {
    server = startServer(programs!)
  })
  afterAll(() => server.stop())

  /** A database of its own for each test. */
  let count = 0
  const fresh = async (): Promise<string> => {
    const name = `test_${++count}`
    const project = await open(root, server.url)
    await sql.raw(`create database ${name}`).execute(project.store.db)
    await project.close()
    return server.url.replace('/postgres?', `/${name}?`)
  }

  let url = ''
  describe('', () => {
    beforeAll(async () => {
      url = await fresh()
    })
    storeBehaviour(() => url)
  })

  test('it holds the same ledger as the embedded database', async () => {
    const here = await fresh()
    await inFolder(async folder => {
      const [embedded, remote] = [await open(folder, ''), await open(folder, here)]
      expect(await fill(remote, folder)).toBe(await fill(embedded, folder))
      await embedded.close()
      await remote.close()
    })
  })

  test('several processes add and build at once', async () => {
    const here = await fresh()
    await inFolder(async folder => {
      await copyExamples(folder)
      const projects = await Promise.all(Array.from({ length: 3 }, () => open(folder, here)))
      await Promise.all(projects.map(project => addAndBuild(project, folder)))
      const alone = await open(folder, await fresh())
      const expected = await fill(alone, folder)
      for (const project of projects) expect(await exported(project)).toBe(expected)
      await alone.close()
      for (const project of projects) await project.close()
    })
  })

  test('a server that cannot be reached is said to be so', async () => {
    const nowhere = open(root, 'postgresql://nobody@localhost/none?host=/nonexistent')
    await expect(nowhere).rejects.toThrow(/DATABASE_URL: the database cannot be opened: .*\(E_STORE_OPEN\)/)
  })
})
