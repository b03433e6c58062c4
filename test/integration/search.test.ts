import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { documentsPage } from '../../src/operations/documents.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { ledgerCounts, ledgerPage } from '../../src/operations/ledger.ts'
import { open } from './project.ts'
import { onEveryStore } from './stores.ts'
import { inFolder } from './summitry.ts'

const post = (title: string, date: string, body: string) => `---
title: ${title}
date: ${date}
categories:
  - 远山日报
---
${body}
`
const texts = {
  'north.md': post(
    '北线公路动工',
    '2031-05-04',
    '中方宣布，将在未来两年向对方提供３００个培训名额。双方同意加快建设北线公路。',
  ),
  'trade.md': post('会谈纪要', '2031-05-06', '双方商定，到2034年把双边贸易额提高到90亿美元。'),
  'english.md': post(
    'Talks in the valley',
    '2031-05-05',
    'China will provide 300 scholarships to Kazakhstan by 2033, the Foreign Minister said. Café owners applauded 100% of it.',
  ),
}

onEveryStore(fresh => {
  test('documents and commitments are found by words of any language', () =>
    inFolder(async folder => {
      for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
      const project = await open(folder, await fresh())
      await addFiles(project, await findFiles(['.'], folder))
      await buildProject(project)
      const sources = async (text: string) => {
        const { total, items } = await documentsPage(project, { text, limit: 10, offset: 0 })
        expect(items).toHaveLength(total)
        return items.map(({ document }) => document.source)
      }
      const table: [string, string[]][] = [
        ['', ['trade.md', 'english.md', 'north.md']],
        ['贸易额', ['trade.md']],
        ['贸 双', ['trade.md']],
        ['北线公路', ['north.md']],
        ['2031-05', ['trade.md', 'english.md', 'north.md']],
        ['SCHOLARSHIPS kazakhstan', ['english.md']],
        ['café', ['english.md']],
        ['300', ['english.md', 'north.md']],
        ['２０３４', ['trade.md']],
        ['100%', ['english.md']],
        ["' or 1=1 --", []],
        ['%', ['english.md']],
        ['_', []],
      ]
      const { db } = project.store
      const indexed = () => sql`select document from search_keys`.execute(db).then(({ rows }) => rows.length)
      for (const [text, expected] of table) expect(await sources(text), text).toEqual(expected)
      expect(await indexed()).toBe(3)
      // What the index does not know is found as well, and the next build takes it up.
      await sql`delete from search_keys`.execute(db)
      for (const [text, expected] of table) expect(await sources(text), text).toEqual(expected)
      await buildProject(project)
      expect(await indexed()).toBe(3)
      const { items } = await documentsPage(project, { text: '贸易额', limit: 1, offset: 0 })
      expect(items[0]!.snippet).toContain('双边贸易额提高')
      expect((await documentsPage(project, { limit: 1, offset: 1 })).items[0]!.document.source).toBe(
        'english.md',
      )
      const { total, lines } = await ledgerPage(project, { text: '贸易额 90亿' })
      expect(total).toBe(1)
      expect(lines[0]!.first.quote).toContain('90亿美元')
      const counts = await ledgerCounts(project, { text: '贸易额' })
      expect(counts.measured).toBe(1)
      await project.close()
    }))
})
