import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../src/documents/document.ts'
import { AnchorTexts, anchorOf } from '../../src/ledger/anchors.ts'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { documentDetail, listDocuments, listVersions } from '../../src/operations/documents.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { loadFile } from '../../src/operations/load-file.ts'
import { outdatedFiles } from '../../src/operations/outdated.ts'
import type { Project } from '../../src/operations/project.ts'
import { projectStatus } from '../../src/operations/status.ts'
import { stages } from '../../src/pipeline.ts'
import { currentDocuments } from '../../src/store/documents.ts'
import { keepFile } from '../../src/store/sources.ts'
import { inProject } from './project.ts'
import { root } from './summitry.ts'

const example = join(root, 'examples/2023-05-19-railway-english.txt')

const add = async (project: Project, folder: string) =>
  await addFiles(project, await findFiles(['.'], folder))

/** The example as an earlier reader might have read it. */
async function keepAsOnceRead(
  project: Project,
  path: string,
  location: string,
  change: (document: Document) => Document,
): Promise<void> {
  const loaded = await loadFile(path)
  if ('code' in loaded) throw new Error(loaded.reason)
  const { bytes, digest } = loaded
  const reading = await stages.read({ name: location, bytes })
  const file = {
    location,
    name: location,
    digest,
    bytes: bytes.length,
    fetchedAt: null,
    reader: 'an older one',
  }
  await project.store.db
    .transaction()
    .execute(db =>
      keepFile(db, { ...file, ...reading, documents: reading.documents.map(change) }, '2026-01-01T00:00:00Z'),
    )
}

test('a file that another reader read is read again: the same text is bettered in place', () =>
  inProject(async (project, folder) => {
    await copyFile(example, join(folder, 'a.txt'))
    await keepAsOnceRead(project, example, 'a.txt', document => ({
      ...document,
      kind: 'feature',
      outlet: 'Nobody',
    }))
    const [before] = await listDocuments(project)
    expect(before!.document).toMatchObject({ kind: 'feature', outlet: 'Nobody' })
    expect(await outdatedFiles(project)).toBe(1)
    await buildProject(project)
    expect((await projectStatus(project)).unbuilt).toBe(0)

    expect(await add(project, folder)).toMatchObject({
      reread: 1,
      added: 0,
      changed: 0,
      unchanged: 0,
      documents: 0,
    })
    const [after] = await listDocuments(project)
    expect(after!.document.id).toBe(before!.document.id)
    expect(after!.document.outlet).not.toBe('Nobody')
    expect(await listVersions(project)).toHaveLength(1)
    expect(await outdatedFiles(project)).toBe(0)
    expect((await projectStatus(project)).unbuilt).toBe(1)
    expect(await add(project, folder)).toMatchObject({ reread: 0, unchanged: 1 })
  }))

test('another text is another version; the ledger, and what was decided on its words, hold', () =>
  inProject(async (project, folder) => {
    for (const place of ['x', 'y']) {
      await mkdir(join(folder, place))
      await copyFile(example, join(folder, place, 'a.txt'))
      await keepAsOnceRead(project, example, `${place}/a.txt`, document => ({
        ...document,
        id: `d_${'0'.repeat(16)}`,
        text: document.text.replace('\n', '\t'),
        parts: [{ kind: 'paragraph', start: 0, end: document.text.length }],
      }))
    }
    await buildProject(project)
    const [before] = await currentDocuments(project.store.db)
    const quote = { start: before!.text.length - 40, end: before!.text.length - 10 }
    const anchor = anchorOf(before!, quote)

    expect(await add(project, folder)).toMatchObject({ reread: 2, added: 0, changed: 0, documents: 1 })
    const after = await currentDocuments(project.store.db)
    expect(after).toHaveLength(1)
    expect(after[0]!.id).not.toBe(before!.id)
    const old = (await documentDetail(project, before!.id))!
    expect(old.document.text).toBe(before!.text)
    expect(old.marks).not.toEqual([])
    expect((await listVersions(project)).filter(version => version.superseded_by === null)).toHaveLength(2)
    expect(new AnchorTexts(after).locate(anchor)).toMatchObject({
      document: after[0]!.id,
      quote: anchor.quote,
    })

    await buildProject(project)
    expect((await documentDetail(project, before!.id))!.marks).toEqual([])
    expect((await documentDetail(project, after[0]!.id))!.marks).not.toEqual([])
    expect(await add(project, folder)).toMatchObject({ reread: 0, unchanged: 2 })
  }))
