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
import { focused, tabTo, turn, useBrowser } from './visit.ts'

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

/** What was decided on may have left the page: the focus is still somewhere on it. */
const holdsFocus = (page: Page, where: RegExp) => expect.poll(() => focused(page, 'className')).toMatch(where)

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
  await tabTo(page, 'Accept')
  await page.keyboard.press('Enter')
  await kept(page, 'Accept')
  await holdsFocus(page, /line-actions/)
  await page.keyboard.press('x')
  await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
  expect((await lines()).map(row => row.id)).not.toContain(id)
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Reject', exact: true }).waitFor()
  expect((await lines()).map(row => row.id)).toContain(id)
})

test('a field is edited, and two people who differ are both shown', async () => {
  const { id } = (await lines('force=call'))[0]!
  for (const [name, force, judgement] of [
    ['林一', 'Stance', 'Full compliance'],
    ['Bo Chen', 'Proposal', 'Failure, backsliding'],
  ] as const) {
    const page = await visit(`/commitments/${id}`)
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Edit' })
    await dialog.getByLabel('Force').selectOption({ label: force })
    await dialog.getByLabel('Amount').fill('many')
    await dialog.getByText('Give a number in digits').waitFor()
    expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    await dialog.getByLabel('Amount').fill('')
    await page.getByLabel('Reason').fill('read it again')
    await page.route('**/api/decisions', route => route.fulfill({ json: null }), { times: 1 })
    await page.getByRole('button', { name: 'Save' }).click()
    await introduce(page, name)
    await dialog.getByRole('alert').getByText('This was not kept').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await kept(page, 'Edit')
    await page.keyboard.press('s')
    await page.getByRole('radio', { name: judgement }).check()
    await page.getByLabel('Party').selectOption({ label: 'China' })
    await page.getByRole('button', { name: 'Save' }).click()
    await kept(page, 'Assess')
  }
  expect(await line(id)).toMatchObject({
    force: 'proposal',
    disagreements: [{ field: 'assessment CN' }, { field: 'force' }],
  })
  const page = await visit(`/commitments/${id}`)
  await page.getByRole('region', { name: 'Decide' }).getByRole('link', { name: 'People disagree' }).click()
  await page.getByText('What became of it: China').waitFor()
  await turn(page, '/review')
  await page.getByRole('heading', { name: 'Disagreements' }).waitFor()
  await page.getByText('林一 says').first().waitFor()
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
  await tabTo(page, 'Dismiss')
  await page.keyboard.press('Enter')
  await kept(page, 'Dismiss')
  await holdsFocus(page, /passage/)
  await page.keyboard.press('c')
  await kept(page, 'Confirm')
  await page.keyboard.press('s')
  await page.getByRole('radio', { name: /Full compliance/ }).check()
  await page.locator('.evidence-fields :checked').waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await kept(page, 'Assess')
  expect((await line(id)).assessments).toMatchObject([{ score: 1, by: '林一', places: [{}] }])
  await turn(page, '/deadlines')
  await page.getByText('Overall').waitFor()
  expect(await barriers(page)).toEqual([])
})

test('lines are merged and split again without a mouse', async () => {
  const [into, other] = (await lines('force=firm')).slice(0, 2) as [CommitmentRow, CommitmentRow]
  const page = await visit(`/commitments/${into.id}`)
  await tabTo(page, 'Merge')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Merge' }).waitFor()
  expect(await focused(page, 'type')).toBe('search')
  const words = other.quote.slice(0, 8)
  const found = (await lines(`q=${encodeURIComponent(words)}`)).filter(({ id }) => id !== into.id)
  await page.keyboard.type(words)
  await expect.poll(() => page.locator('.candidate').count()).toBe(found.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await introduce(page, '林一')
  await kept(page, 'Merge')
  expect(await focused(page, 'textContent')).toContain('Merge')
  const merged = await line(into.id)
  expect(merged.merges.map(({ reason }) => reason)).toContain('decision')

  const choices = page.getByLabel('Another commitment')
  // the key asks for what there is to split, which is there once the merged line has come back
  await expect
    .poll(async () => {
      if ((await choices.count()) === 0) await page.keyboard.press('t')
      return await focused(page, 'type')
    })
    .toBe('checkbox')
  await choices.last().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('t')
  await kept(page, 'Split')
  expect((await line(into.id)).wordings).toHaveLength(merged.wordings.length - 1)
  await choices.first().waitFor({ state: 'detached' })
  expect(await focused(page, 'tagName')).not.toBe('BODY')
  await page.getByRole('link', { name: 'Open what was split off' }).press('Enter')
  await page.waitForURL(url => url.pathname.startsWith('/commitments/') && !url.pathname.endsWith(into.id))
})

test('a line is added from words that are selected with the keys', async () => {
  const { items } = await ask<{ items: { id: string; source: string }[] }>('/documents')
  const long = items.find(({ source }) => source.endsWith('long.md'))!
  const page = await visit(`/documents/${long.id}`)
  const selection = () => page.evaluate<string>('getSelection().toString()')
  await page.keyboard.press('s')
  expect(await selection()).toBe('代表团访问河谷见闻')
  await page.keyboard.press('s')
  const sentence = await selection()
  expect(sentence).toMatch(/^第1天，.*。$/)
  for (const _ of '第1天，') await page.keyboard.press(']')
  await page.keyboard.press('Shift+ArrowLeft')
  const words = sentence.slice(4, -1)
  expect(await selection()).toBe(words)
  await page.keyboard.press('S')
  await page.keyboard.press('s')
  expect(await selection()).toBe(sentence)
  for (const _ of '第1天，') await page.keyboard.press(']')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Add' })
  await dialog.getByLabel('Who acts').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(selection).toBe(sentence.slice(4))
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('a')
  expect(await dialog.locator('blockquote').textContent()).toBe(words)
  await page.keyboard.type('cn')
  await page.keyboard.press('Enter')
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
  const items = page.locator('.queue-item')
  await items.first().waitFor()
  const waiting = await items.count()
  await page.keyboard.press('j')
  const first = await focused(page, 'textContent')
  await page.keyboard.press('a')
  await introduce(page, '林一')
  await page.getByRole('status').getByText('Kept').waitFor()
  await expect.poll(() => items.count()).toBe(waiting - 1)
  expect(await focused(page, 'tagName')).not.toBe('BODY')
  expect(await focused(page, 'textContent')).not.toBe(first)
  expect((await ask<DecisionPage>('/decisions')).total).toBe(before.total + 1)
  expect(await barriers(page)).toEqual([])
})
