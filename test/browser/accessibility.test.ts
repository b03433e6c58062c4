import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { api, turn, useBrowser } from './visit.ts'

const visit = useBrowser()
let axe = ''
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe-core finds wrong, a line each. It is run by the debugger, which the page's own policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: { violations: Violation[] } = await page.evaluate('axe.run({ resultTypes: ["violations"] })')
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

const looks = [
  { name: 'light, English', colorScheme: 'light', locale: 'en-GB' },
  { name: 'dark, Chinese', colorScheme: 'dark', locale: 'zh-CN' },
  {
    name: 'a phone',
    colorScheme: 'light',
    locale: 'zh-CN',
    viewport: { width: 360, height: 740 },
  },
] as const

/** In milliseconds: every page is gone through by axe-core. */
const longest = 240_000

test.each(looks)(
  'no page has a barrier that axe-core knows: $name',
  { timeout: longest },
  async ({ name: _, ...look }) => {
    const { items: lines } = await api.commitments('sort=sources')
    const { items: documents } = await api.documents()
    const pledges = documents.find(row => row.source.endsWith('pledges.md'))!
    const reprint = documents.find(row => row.source.endsWith('reprint.md'))!
    const addresses = [
      '/',
      '/?force=firm&q=zzzz',
      `/commitments/${lines[0]!.id}`,
      '/documents',
      `/documents/${pledges.id}`,
      `/compare?document=${pledges.id}&document=${reprint.id}`,
      '/figures',
      '/review',
      '/entities',
      '/entities?view=system',
      '/entities?view=system&party=CN',
      `/entities/${(await api.entities()).items[0]!.id}`,
      '/coverage',
      '/deadlines',
      '/nowhere',
    ]
    const page = await visit('/', look)
    for (const address of addresses) {
      await turn(page, address)
      expect(await violations(page), address).toEqual([])
    }
  },
)

test('what stands beside the text has no barrier', async () => {
  const { items: documents } = await api.documents()
  const pledges = documents.find(row => row.source.endsWith('pledges.md'))!
  const page = await visit(`/documents/${pledges.id}`)
  for (const name of ['Source', 'How it was read']) {
    await page.getByRole('checkbox', { name }).check()
    await page.locator('.source-text, .reading').waitFor()
    await page.keyboard.press('n')
    expect(await violations(page), name).toEqual([])
  }
})

test('the help is announced as a dialog and has no barrier either', async () => {
  const page = await visit('/')
  await page.getByRole('button', { name: 'Help and keys' }).click()
  await page.getByRole('dialog', { name: 'Help and keys' }).waitFor()
  expect(await violations(page)).toEqual([])
})
