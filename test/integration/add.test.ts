import { appendFile, chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import type { AddReport } from '../../src/operations/add.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { buildProject } from '../../src/operations/build.ts'
import { documentDetail, listDocuments, listVersions } from '../../src/operations/documents.ts'
import type { Project } from '../../src/operations/project.ts'
import { storable } from '../../src/store/rows.ts'
import { inProject } from './project.ts'
import { root } from './summitry.ts'

const english = join(root, 'examples/2023-05-19-railway-english.txt')
const chinese = join(root, 'examples/2022-01-25-summit-pledges.md')

const add = async (project: Project, folder: string, ...paths: string[]): Promise<AddReport> =>
  await addFiles(project, await findFiles(paths.length > 0 ? paths : ['.'], folder))

test('adding the same file twice adds nothing', () =>
  inProject(async (project, folder) => {
    await copyFile(english, join(folder, 'a.txt'))
    expect(await add(project, folder)).toMatchObject({ added: 1, unchanged: 0, documents: 1, failed: 0 })
    expect(await add(project, folder)).toMatchObject({ added: 0, unchanged: 1, documents: 0 })
    expect(await add(project, folder, 'a.txt', './a.txt')).toMatchObject({ unchanged: 1 })
    expect(await listDocuments(project)).toHaveLength(1)
  }))

test('a changed file becomes a new version, and the old one stays readable', () =>
  inProject(async (project, folder) => {
    const file = join(folder, 'a.txt')
    await copyFile(english, file)
    await add(project, folder, 'a.txt')
    const [before] = await listDocuments(project)
    await appendFile(file, '\n\nThe two sides will open a second border crossing by the end of 2025.\n')
    expect(await add(project, folder, 'a.txt')).toMatchObject({ changed: 1, added: 0 })

    const current = await listDocuments(project)
    expect(current).toHaveLength(1)
    expect(current[0]!.document.id).not.toBe(before!.document.id)
    const old = await documentDetail(project, before!.document.id)
    expect(old!.document.text).not.toContain('second border crossing')
    const [first, second] = await listVersions(project)
    expect(first!.documents).toEqual([before!.document.id])
    expect(first!.superseded_by).not.toBeNull()
    expect(second).toMatchObject({ location: 'a.txt', superseded_by: null })

    await buildProject(project)
    expect((await documentDetail(project, before!.document.id))!.marks).toEqual([])
  }))

test('a file that is changed back is current again', () =>
  inProject(async (project, folder) => {
    const file = join(folder, 'a.txt')
    await copyFile(english, file)
    await add(project, folder)
    const [first] = await listDocuments(project)
    await writeFile(file, 'Something else was said that day, at some length, by nobody in particular.\n')
    await add(project, folder)
    await copyFile(english, file)
    expect(await add(project, folder)).toMatchObject({ changed: 1 })
    expect((await listDocuments(project)).map(({ document }) => document.id)).toEqual([first!.document.id])
  }))

test('one text under one name in two folders is one document until one of them changes', () =>
  inProject(async (project, folder) => {
    for (const place of ['x', 'y']) {
      await mkdir(join(folder, place))
      await copyFile(english, join(folder, place, 'a.txt'))
    }
    expect(await add(project, folder)).toMatchObject({ added: 2, documents: 1 })
    expect(await listDocuments(project)).toHaveLength(1)
    await appendFile(join(folder, 'x/a.txt'), '\n\nA correction was printed the next day.\n')
    await add(project, folder)
    expect(await listDocuments(project)).toHaveLength(2)
  }))

test('what cannot be read is named with the reason, and the rest goes on', () =>
  inProject(async (project, folder) => {
    await copyFile(chinese, join(folder, 'good.md'))
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'scan.png'), Buffer.from('89504e470d0a1a0a', 'hex'))
    await symlink('gone.txt', join(folder, 'link.txt'))
    await writeFile(join(folder, 'secret.txt'), 'not for everyone')
    await chmod(join(folder, 'secret.txt'), 0)
    const report = await add(project, folder, '.', 'missing.txt')
    expect(report.added).toBeGreaterThanOrEqual(1)
    const named = report.messages.filter(message => message.severity === 'error').map(({ where }) => where)
    for (const name of ['empty.txt', 'scan.png', 'link.txt', 'missing.txt']) {
      expect(named.filter(where => where.endsWith(name))).toHaveLength(1)
    }
    expect((await listDocuments(project)).map(({ document }) => document.source)).toContain('good.md')
  }))

test('many files, read over worker threads, give what few give', () =>
  inProject(async (project, folder) => {
    for (let i = 0; i < 30; i++) await copyFile(english, join(folder, `${String(i).padStart(2, '0')}.txt`))
    await writeFile(join(folder, '15.md'), '')
    const report = await add(project, folder)
    expect(report).toMatchObject({ added: 30, documents: 30, failed: 1 })
    const sources = (await listDocuments(project)).map(({ document }) => document.source)
    expect(sources).toEqual(Array.from({ length: 30 }, (_, i) => `${String(i).padStart(2, '0')}.txt`))
  }))

test('a text that no database can hold is kept with its offsets', () =>
  inProject(async (project, folder) => {
    await writeFile(
      join(folder, 'odd.jsonl'),
      `${JSON.stringify({ id: 'x', title: 'An odd page', text: 'The sides met\u0000 again and will \ud800build a bridge by 2031.' })}\n`,
    )
    await add(project, folder)
    const [listed] = await listDocuments(project)
    const { document } = (await documentDetail(project, listed!.document.id))!
    expect(document.text).toContain('build a bridge by 2031')
    expect(storable(document.text)).toBe(document.text)
  }))
