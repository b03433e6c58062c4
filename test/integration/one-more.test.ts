import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { reuseVersion } from '../../src/operations/code-version.ts'
import { exportLedger } from '../../src/operations/export.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { addReuse, findReuse } from '../../src/reuse/find.ts'
import { currentDocuments } from '../../src/store/documents.ts'
import { readFoundReuse } from '../../src/store/traces.ts'
import { inProject } from './project.ts'
import { root } from './summitry.ts'

/** The export of a project to which batches of files were added, with a build after each. */
async function builtInTurn(batches: readonly (readonly string[])[]): Promise<string> {
  let text = ''
  await inProject(async (project, folder) => {
    for (const names of batches) {
      for (const name of names) await copyFile(join(root, 'examples', name), join(folder, name))
      await addFiles(project, await findFiles([...names], folder))
      await buildProject(project)
    }
    for await (const piece of exportLedger(project, 'jsonl')) text += piece
  })
  return text
}

test('files added later give the ledger that all of them give at once', async () => {
  const names = (await readdir(join(root, 'examples')))
    .filter(name => /\.(?:md|html|txt)$/u.test(name))
    .sort()
  const [whole, inTurn] = [await builtInTurn([names]), await builtInTurn([names.slice(0, 5), names.slice(5)])]
  expect(inTurn).toBe(whole)
  expect(whole).toContain('"type":"evidence"')
  expect(whole).toContain('"type":"alignment"')
})

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
