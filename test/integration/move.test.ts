import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { exportLedger } from '../../src/operations/export.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { ledgerPage } from '../../src/operations/ledger.ts'
import { moveToFolder, moveToServer } from '../../src/operations/move.ts'
import type { Project } from '../../src/operations/project.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { open } from './project.ts'
import { onServer } from './stores.ts'
import { inFolder, root } from './summitry.ts'

async function exported(project: Project): Promise<string> {
  let text = ''
  for await (const piece of exportLedger(project, 'jsonl')) text += piece
  return text
}

/** What a project exports, opened where it is. */
async function contentOf(folder: string, url = ''): Promise<string> {
  const project = await open(folder, url)
  const text = await exported(project)
  await project.close()
  return text
}

async function decideOnFirst(project: Project, action: 'accept' | 'reject'): Promise<void> {
  const { lines } = await ledgerPage(project, { limit: 1 })
  const request = { action, commitment: lines[0]!.commitment.id, by: 'An', reason: 'a test' }
  await decideAs(project, decisionRequestSchema.parse(request))
}

async function fill(folder: string): Promise<string> {
  const project = await open(folder)
  await addFiles(project, await findFiles(['examples'], root))
  await buildProject(project)
  await decideOnFirst(project, 'reject')
  await decideOnFirst(project, 'accept')
  const text = await exported(project)
  await project.close()
  return text
}

const options = (folder: string) => ({
  folder,
  env: process.env,
  now: () => new Date('2026-03-04T05:06:07Z'),
  command: 'a test',
})

onServer('a project is moved to a PostgreSQL server', fresh => {
  test('and back, with every row and decision, and is in one place only', () =>
    inFolder(async folder => {
      const url = await fresh()
      const before = await fill(folder)
      const report = await moveToServer(options(folder), url)
      expect(report).toMatchObject({ copied: true })
      expect(report.tables).toContainEqual(expect.objectContaining({ table: 'decisions', rows: 2 }))
      expect(report.to).not.toContain('summitry@')
      await expect(open(folder)).rejects.toThrow('E_STORE_MOVED')
      await expect(moveToServer(options(folder), url)).rejects.toThrow('E_STORE_MOVED')
      expect(await contentOf(folder, url)).toBe(before)

      const project = await open(folder, url)
      await decideOnFirst(project, 'reject')
      await buildProject(project)
      const after = await exported(project)
      await project.close()
      expect(after).not.toBe(before)
      expect(await moveToFolder(options(folder), url)).toMatchObject({ copied: true })
      await expect(open(folder, url)).rejects.toThrow('E_STORE_MOVED')
      expect(await contentOf(folder)).toBe(after)

      await moveToServer(options(folder), url)
      expect(await contentOf(folder, url)).toBe(after)
    }))

  test('a move that was stopped before its end is ended by the next', () =>
    inFolder(async folder => {
      const url = await fresh()
      const before = await fill(folder)
      await moveToServer(options(folder), url)
      const database = join(folder, '.summitry/database')
      await rename(`${database}.moved`, database)
      await rm(join(folder, '.summitry/moved.json'))
      expect(await moveToServer(options(folder), url)).toMatchObject({ copied: false })
      expect(await contentOf(folder, url)).toBe(before)
    }))

  test('another project that is there already is left alone', () =>
    inFolder(async folder => {
      const url = await fresh()
      const other = await open(folder, url)
      await addFiles(other, await findFiles(['examples/2022-01-25-summit-pledges.md'], root))
      await other.close()
      const before = await fill(folder)
      await expect(moveToServer(options(folder), url)).rejects.toThrow('E_STORE_TAKEN')
      expect(await contentOf(folder)).toBe(before)
    }))
})
