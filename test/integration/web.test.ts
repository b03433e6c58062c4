import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { projectQueries } from '../../src/server/project-queries.ts'
import { open } from './project.ts'
import { inFolder, recordsOf, root, summitry } from './summitry.ts'

/** A site on this machine: a page behind a redirect, one that changes, one in an encoding that only the server tells. */
async function onSite(work: (base: string, asked: readonly string[]) => Promise<void>): Promise<void> {
  const page = await readFile(join(root, 'examples/2022-01-26-pledges-english.html'))
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/moved') response.writeHead(302, { location: '/2022/pledges.html' }).end()
    else if (url === '/2022/pledges.html') response.writeHead(200, { 'content-type': 'image/png' }).end(page)
    else if (url === '/changing')
      response.end(
        `<h1>Round ${asked.length}</h1><p>The ministers will meet ${asked.length} times by 2031.</p>`,
      )
    else response.writeHead(404).end('<p>no such page')
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('a page from the web is added under its address, and the ledger names it', () =>
  onSite((base, asked) =>
    inFolder(async folder => {
      const refused = await summitry(['add', `${base}/moved`], folder)
      expect(refused).toMatchObject({ status: 2 })
      expect(refused.stderr).toMatch(/\(E_URL_PRIVATE\): .*--allow-private/)
      expect(asked).toEqual([])

      const added = await summitry(['add', '--allow-private', `${base}/moved`, `${base}/none`], folder)
      expect(added).toMatchObject({ status: 1 })
      expect(added.stderr.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^error http:.*\/none: .*404 Not Found \(E_URL_STATUS\)/),
      ])
      // What the page refers to is not asked for.
      expect(asked).toEqual(['/moved', '/2022/pledges.html', '/none'])
      expect((await summitry(['build'], folder)).status).toBe(0)
      const records = recordsOf((await summitry(['export'], folder)).stdout)
      const document = records.find(record => record.type === 'document')
      expect(document).toMatchObject({ source: `${base}/2022/pledges.html` })
      expect(records.filter(record => record.type === 'commitment')).not.toEqual([])
      const project = await open(folder)
      try {
        const source = await projectQueries(project, '0').source(String(document!.id))
        expect(source?.fetched_at).toMatch(/^\d{4}-\d\d-\d\dT/)
      } finally {
        await project.close()
      }
      const again = await summitry(['add', '--allow-private', `${base}/moved#top`], folder)
      expect(again.stdout).toContain('1 unchanged')
    }),
  ))

test('a page that has changed is a new version of its address', () =>
  onSite(base =>
    inFolder(async folder => {
      for (const said of ['1 file added', '1 changed'])
        expect((await summitry(['add', '--allow-private', `${base}/changing`], folder)).stdout).toContain(
          said,
        )
      expect((await summitry(['documents'], folder)).stdout).toContain('Round 2')
    }),
  ))

test('read takes an address too, and shows what it understood as a page', () =>
  onSite(base =>
    inFolder(async folder => {
      const { status, stdout } = await summitry(
        ['read', '--page', '--allow-private', `${base}/moved`],
        folder,
      )
      expect(status).toBe(0)
      expect(stdout).toMatch(/^<!doctype html>[\s\S]*\/2022\/pledges\.html[\s\S]*<\/html>\n$/)
      const lines = await summitry(['read', '--allow-private', `${base}/moved`], folder)
      expect(recordsOf(lines.stdout)).toMatchObject([{ source: `${base}/2022/pledges.html` }])
      const file = await summitry(['read', 'file:///etc/passwd'], folder)
      expect(file).toMatchObject({ status: 2, stdout: '' })
      expect(file.stderr).toContain('(E_URL_SCHEME)')
    }),
  ))
