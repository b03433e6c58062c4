import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { open } from './project.ts'
import { inFolder } from './summitry.ts'

const text = (day: string) => `---
title: 双方举行会谈
date: ${day}
author: 远山日报
---
中方宣布，将在未来两年向对方提供三百个培训名额。双方同意加快建设北线公路，扩大农产品贸易。
中方愿同各方一道，继续深化水利合作。双方商定，到2034年把双边贸易额提高到90亿美元。${day}会谈后双方发表公报。
`

test('lines that later evidence hangs on are merged with any other, and parted again', async () => {
  await inFolder(async folder => {
    for (const day of ['2031-05-04', '2031-05-05', '2031-06-01'])
      await writeFile(join(folder, `${day}.md`), text(day))
    const project = await open(folder, '')
    await addFiles(project, await findFiles(['.'], folder))
    await buildProject(project)
    const { db } = project.store
    const evidence = async () => (await readEvidence(db)).map(({ id, commitment }) => [id, commitment]).sort()
    const before = await evidence()
    expect(before.length).toBeGreaterThan(0)
    const { commitments } = await readLedger(db)
    for (const { id } of commitments) {
      for (const other of commitments) {
        if (other.id === id) continue
        const merge = { action: 'merge', by: 'An', reason: 'a test', commitment: id, others: [other.id] }
        const { decision } = await decideAs(project, decisionRequestSchema.parse(merge))
        const undo = { action: 'undo', by: 'An', reason: 'a test', decision: decision.id }
        await decideAs(project, decisionRequestSchema.parse(undo))
      }
    }
    expect(await evidence()).toEqual(before)
    await project.close()
  })
})
