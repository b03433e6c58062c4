import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { reuseVersion } from '../../src/operations/code-version.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import type { Project } from '../../src/operations/project.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { addReuse, findReuse } from '../../src/reuse/find.ts'
import { currentDocuments } from '../../src/store/documents.ts'
import { queryLedger } from '../../src/store/query-ledger.ts'
import { readFoundReuse } from '../../src/store/found-reuse.ts'
import { countsWritten, type Outcome, outcomeOf } from './outcome.ts'
import { inProject, open } from './project.ts'
import { onEveryStore } from './stores.ts'
import { inFolder, root } from './summitry.ts'

type Between = (project: Project) => Promise<void>

/** Puts a file of a name into a folder. */
type Place = (name: string, folder: string) => Promise<void>

const example: Place = (name, folder) => copyFile(join(root, 'examples', name), join(folder, name))

async function builtInTurn(
  project: Project,
  folder: string,
  batches: readonly (readonly string[])[],
  between: Between = () => Promise.resolve(),
  place: Place = example,
): Promise<Outcome> {
  let wrote = ''
  for (const [index, names] of batches.entries()) {
    for (const name of names) await place(name, folder)
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

  test('what old documents no longer share, since it has become a formula, parts their lines as well', async () => {
    const names = notices.map((_, at) => nameOf(at))
    const [old, further] = [names.slice(0, 20), names.slice(20)]
    const whole = await inFresh((project, folder) => builtInTurn(project, folder, [names], undefined, notice))
    let before: readonly string[] = []
    const inTurn = await inFresh((project, folder) =>
      builtInTurn(
        project,
        folder,
        [old, further],
        async project => {
          before = (await outcomeOf(project, '')).rows
        },
        notice,
      ),
    )
    expect(inTurn).toEqual({ ...whole, further: true })
    const after = new Set(inTurn.rows)
    const gone = before.filter(row => row.startsWith('alignments ') && !after.has(row))
    expect(gone.length).toBeGreaterThan(0)
  }, 240_000)
})

/** A formula of eleven notices of the first twenty, and of all that come later: then it is common. */
const formula = '双方商定继续扩大相互投资规模，尽快重启两国口岸的货运合作，让更多边民得到好处。'
const guests = '老挝 泰国 越南 缅甸 蒙古国 尼泊尔 巴基斯坦 斯里兰卡 孟加拉国 马来西亚 新加坡 菲律宾'.split(
  ' ',
)
const things =
  '苹果 大米 橡胶 棉花 羊毛 茶叶 香料 咖啡 木材 海产品 药材 柑橘 芝麻 花卉 皮革 蜂蜜 葡萄 核桃 玉米 大豆 辣椒 椰子 芒果 榴莲'.split(
    ' ',
  )

/** One line of each begins alike and goes on its own way, so that weak links connect many. */
const notices = things.map((thing, at) => {
  const guest = guests[at % guests.length]!
  const own = `中方愿增加自${guest}进口${thing}，未来三年安排${at + 3}00个${thing}种植培训名额。`
  return `${guest}客人到访。${own}${at < 11 || at >= 20 ? formula : ''}${guest}客人介绍了当地${thing}收成，并参观了展馆。`
})

const nameOf = (at: number): string => `2023-03-${String(at + 1).padStart(2, '0')}-notice-${at}.md`

const notice: Place = (name, folder) => {
  const at = Number(/(\d+)\.md$/u.exec(name)![1])
  const day = name.slice(0, 10)
  return writeFile(join(folder, name), `---\ntitle: 第${at}号简讯\ndate: ${day}\n---\n\n${notices[at]!}\n`)
}

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
