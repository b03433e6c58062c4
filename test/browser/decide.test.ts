import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  Commitment,
  CommitmentPage,
  CommitmentRow,
  DecisionPage,
  Review,
} from '../../src/server/contract.ts'
import { serveTexts } from './project.ts'
import { texts } from './texts.ts'
import { turn, useBrowser } from './visit.ts'

const later = `---
title: "双边贸易额超过三百亿美元"
categories:
  - 河谷日报
date: 2028-11-02
---

海关总署2日发布数据，2028年中国同中亚五国双边贸易额达到305亿美元，超过300亿美元。中国向中亚五国出口粮食机械增长较快。
`

let [url, axe] = ['', '']
let stop: () => Promise<void>
const visit = useBrowser(() => url)
beforeAll(async () => {
  ;({ url, stop } = await serveTexts({ ...texts, 'later.md': later }))
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}, 180_000)
afterAll(() => stop())

async function ask<Data>(path: string): Promise<Data> {
  const response = await fetch(`${url}/api${path}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Data
}
const lines = async (query = '') => (await ask<CommitmentPage>(`/commitments?${query}`)).items
const line = (id: string) => ask<Commitment>(`/commitments/${id}`)

/** What axe-core finds wrong with a page as it is. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: { violations: { id: string; nodes: { html: string }[] }[] } = await page.evaluate(
    'axe.run({ resultTypes: ["violations"] })',
  )
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Says once who decides. */
async function introduce(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Enter')
}

const kept = (page: Page, what: string) => page.getByRole('status').getByText(`Kept: ${what}`).waitFor()

test('a line is accepted from the keyboard, under a name that is asked for once, and taken back', async () => {
  const { id } = (await lines('force=firm'))[0]!
  const page = await visit(`/commitments/${id}`)
  await page.keyboard.press('a')
  await introduce(page, '林一')
  await kept(page, 'Accept')
  expect(await line(id)).toMatchObject({ state: 'accepted', history: [{ by: '林一', action: 'accept' }] })
  await page.locator('.history strong').getByText('林一').waitFor()
  await page.keyboard.press('z')
  await kept(page, 'Undo')
  expect((await line(id)).state).toBe('open')
  await page.keyboard.press('x')
  await page.getByRole('button', { name: 'Restore' }).waitFor()
  expect((await lines()).map(row => row.id)).not.toContain(id)
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Reject' }).waitFor()
  expect((await lines()).map(row => row.id)).toContain(id)
})

test('a field is edited, and two people who differ are both shown', async () => {
  const { id } = (await lines('force=call'))[0]!
  for (const [name, force] of [
    ['林一', 'Stance'],
    ['Bo Chen', 'Proposal'],
  ] as const) {
    const page = await visit(`/commitments/${id}`)
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Edit' }).getByLabel('Force').selectOption({ label: force })
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Reason').fill('read it again')
    await page.getByRole('button', { name: 'Save' }).click()
    await introduce(page, name)
    await kept(page, 'Edit')
  }
  expect(await line(id)).toMatchObject({ force: 'proposal', disagreements: [{ field: 'force' }] })
  const page = await visit('/review')
  await page.getByRole('heading', { name: 'Disagreements' }).waitFor()
  await page.getByText('林一 says').waitFor()
})

test('later evidence is confirmed and its commitment assessed', async () => {
  const review = await ask<Review>('/review')
  expect(review.suggestions).toBeGreaterThan(0)
  const page = await visit('/review')
  await page.locator('.queue-item blockquote').first().waitFor()
  await page
    .getByRole('link', { name: /300亿美元/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Later evidence' }).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await introduce(page, '林一')
  await kept(page, 'Confirm')
  expect((await line(id)).evidence[0]!.state).toBe('confirmed')
  await page.keyboard.press('s')
  await page.getByRole('radio', { name: /Full compliance/ }).check()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await kept(page, 'Assess')
  expect((await line(id)).assessments).toMatchObject([{ score: 1, by: '林一', places: [{}] }])
  await turn(page, '/deadlines')
  await page.getByText('Overall').waitFor()
  expect(await barriers(page)).toEqual([])
})

test('lines are merged, and split again', async () => {
  const [into, other] = (await lines('force=firm')).slice(0, 2) as [CommitmentRow, CommitmentRow]
  const page = await visit(`/commitments/${into.id}`)
  await page.keyboard.press('m')
  await page.getByRole('searchbox', { name: 'Find other lines' }).fill(other.quote.slice(0, 8))
  await page.locator('.candidate input').first().check()
  await page.getByRole('button', { name: 'Save' }).click()
  await introduce(page, '林一')
  await kept(page, 'Merge')
  const merged = await line(into.id)
  expect(merged.merges.map(({ reason }) => reason)).toContain('decision')
  await page.getByRole('button', { name: 'Split …' }).click()
  await page.getByLabel('Another commitment').last().check()
  await page.getByRole('button', { name: 'Split' }).click()
  await kept(page, 'Split')
  expect((await line(into.id)).wordings).toHaveLength(merged.wordings.length - 1)
})

test('a line is added from a selection in the reader', async () => {
  const { items } = await ask<{ items: { id: string; source: string }[] }>('/documents')
  const pledges = items.find(({ source }) => source.endsWith('pledges.md'))!
  const page = await visit(`/documents/${pledges.id}`)
  const words = '修建乡村学校。中方愿'
  await page.evaluate(`(() => {
    const part = [...document.querySelectorAll('.text .part')].find(p => p.textContent.includes('乡村学校'))
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.data.indexOf('修建')
      if (from >= 0) range.setStart(node, from)
      const to = node.data.indexOf('中方愿')
      if (to >= 0) { range.setEnd(node, to + 3); break }
    }
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  })()`)
  await page.getByRole('button', { name: 'Add as a commitment' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add' })
  expect(await dialog.locator('blockquote').textContent()).toBe(words)
  await dialog.getByLabel('Who acts').fill('cn')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await introduce(page, '林一')
  await page.waitForURL('**/commitments/*')
  const added = await line(new URL(page.url()).pathname.split('/').at(-1)!)
  expect(added).toMatchObject({
    quote: words,
    actor: ['CN'],
    state: 'accepted',
    wordings: [{ by: 'person' }],
  })
})

test('the review is gone through with the keys', async () => {
  const before = await ask<DecisionPage>('/decisions')
  const page = await visit('/review')
  await page.locator('.queue-item').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await introduce(page, '林一')
  await page.getByRole('status').getByText('Kept').waitFor()
  expect((await ask<DecisionPage>('/decisions')).total).toBe(before.total + 1)
  expect(await barriers(page)).toEqual([])
})
