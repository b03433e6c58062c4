import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import type { Decided } from '../../src/operations/decide.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import type { Project } from '../../src/operations/project.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { comparedWithReplay } from './as-replayed.ts'
import { outcomeOf } from './outcome.ts'
import { inProject } from './project.ts'
import { random } from './seeded.ts'
import { someRequest } from './some-request.ts'

const talks = (day: string) => `---
title: 双方举行会谈
date: ${day}
author: 远山日报
---
中方宣布，将在未来两年向对方提供三百个培训名额。双方同意加快建设北线公路，扩大农产品贸易。
中方愿同各方一道，继续深化水利合作。双方商定，到2034年把双边贸易额提高到90亿美元。${day}会谈后双方发表公报。
`
const days = Object.fromEntries(['2031-05-04', '2031-05-05', '2031-06-01'].map(day => [day, talks(day)]))

async function build(project: Project, folder: string, texts: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, `${name}.md`), text)
  await addFiles(project, await findFiles(['.'], folder))
  await buildProject(project)
}

const decideIn =
  (project: Project) =>
  (request: object): Promise<Decided> =>
    decideAs(project, decisionRequestSchema.parse({ by: 'An', reason: 'a test', ...request }))

test(
  'lines that later evidence hangs on are merged with any other, and parted again',
  () =>
    inProject(async (project, folder) => {
      await build(project, folder, days)
      const { db } = project.store
      const decide = decideIn(project)
      const evidence = async () =>
        (await readEvidence(db)).map(({ id, commitment }) => [id, commitment]).sort()
      const before = await evidence()
      expect(before.length).toBeGreaterThan(0)
      const { commitments } = await readLedger(db)
      for (const { id } of commitments) {
        for (const other of commitments) {
          if (other.id === id) continue
          const { decision } = await decide({ action: 'merge', commitment: id, others: [other.id] })
          await decide({ action: 'undo', decision: decision.id })
        }
      }
      expect(await evidence()).toEqual(before)
    }),
  240_000,
)

test(
  'a line that was split off and merged into another brings its later evidence along, and keeps it there',
  () =>
    inProject(async (project, folder) => {
      await build(project, folder, days)
      const { db } = project.store
      const decide = decideIn(project)
      const { commitments } = await readLedger(db)
      const whole = commitments.find(
        ({ mentions, measure }) => mentions.length > 2 && measure?.unit === 'USD',
      )!
      const other = commitments.find(({ id }) => id !== whole.id)!
      const mentions = [whole.mentions[0]!.id]
      const { splitOff } = await decide({ action: 'split', commitment: whole.id, mentions })
      await buildProject(project)
      const own = (await readEvidence(db)).filter(({ commitment }) => commitment === splitOff)
      expect(own.length).toBeGreaterThan(0)

      await decide({ action: 'merge', commitment: other.id, others: [splitOff] })
      const brought = async () =>
        (await readEvidence(db)).filter(
          each => each.commitment === other.id && each.suggested_for === splitOff,
        )
      expect((await brought()).map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort())
      expect((await comparedWithReplay(project)).broken).toEqual([])
      await decide({ action: 'accept', commitment: other.id })
      expect(await brought()).toHaveLength(own.length)
      expect((await comparedWithReplay(project)).broken).toEqual([])
    }),
  240_000,
)

/** Two languages, two outlets whose figures differ, and what became of it a year later. */
const newsOfTwo = {
  talks: `---
title: 中国与哈萨克斯坦举行会谈
date: 2031-05-04
author: 远山日报
---
中方宣布，将在未来两年向哈萨克斯坦提供三百个培训名额。中哈双方同意加快建设北线公路，扩大农产品贸易。
双方商定，到2034年把双边贸易额提高到90亿美元。北线公路全长412公里。
`,
  evening: `---
title: 中哈会谈结束
date: 2031-05-05
author: 河口晚报
---
中哈双方商定，到2034年把双边贸易额提高到90亿美元。北线公路全长421公里。
中方将在未来两年向哈萨克斯坦提供三百个培训名额。
`,
  abroad: `---
title: China and Kazakhstan hold talks
date: 2031-05-05
author: The Faraway Post
---
China announced that it will provide Kazakhstan with 300 training places over the next two years. The two sides agreed
to raise bilateral trade to 9 billion US dollars by 2034.
`,
  later: `---
title: 中哈贸易额突破80亿美元
date: 2032-06-01
author: 远山日报
---
今年前五个月，中国同哈萨克斯坦双边贸易额达到81亿美元。中哈北线公路开工建设，全长412公里。中哈双方愿继续扩大农产品贸易。
`,
}

test(
  'whatever is decided in a row, tables hold what the log makes of the whole, and a build from nothing gives the same',
  () =>
    inProject(async (project, folder) => {
      await build(project, folder, newsOfTwo)
      const decide = decideIn(project)
      const next = random(7)
      let decided = 0
      for (let turn = 1; turn <= 60; turn++) {
        if (turn % 20 === 0) await buildProject(project)
        const request = await someRequest(project, next)
        if (request === null) continue
        await decide({ by: next(3) === 0 ? 'Bo' : 'An', ...request })
        decided++
        const { broken } = await comparedWithReplay(project)
        expect(broken, `turn ${turn}: ${JSON.stringify(request)}`).toEqual([])
      }
      expect(decided).toBeGreaterThan(40)
      await buildProject(project)
      const { rows } = await outcomeOf(project, '')
      await project.store.db.deleteFrom('traces').execute()
      await buildProject(project)
      expect((await outcomeOf(project, '')).rows).toEqual(rows)
    }),
  240_000,
)
