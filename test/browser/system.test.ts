import { afterAll, beforeAll, expect, test } from 'vitest'
import { focused, overflow, useBrowser } from './visit.ts'
import { serveTexts } from './project.ts'

const text = `---
title: "中国与中亚邻国商定一批合作项目"
categories:
  - 河谷日报
date: 2023-03-02
---

中国外交部长王毅2日说，中国将于2026年年底前建成中吉乌铁路。吉尔吉斯斯坦将在2025年年底前开工建设中吉乌铁路。中方将通过中国—中亚电子商务对话机制，帮助哈方在2024年培训300名店主。
`
let served: Awaited<ReturnType<typeof serveTexts>>
beforeAll(async () => {
  served = await serveTexts({ 'projects.md': text })
}, 180_000)
afterAll(() => served.stop())
const visit = useBrowser(() => served.url)

test('what is chosen shows its promises, and the address keeps it', async () => {
  const page = await visit('/entities')
  await page.getByRole('link', { name: 'System' }).click()
  const node = (name: string) => page.locator('.system-node', { hasText: name })
  await node('China').click()
  await expect.poll(() => node('China').getAttribute('aria-pressed')).toBe('true')
  const lines = page.getByRole('region', { name: 'Promises of what is chosen' }).locator('.card')
  await expect.poll(() => lines.count()).toBe(2)

  await node('中吉乌铁路').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => lines.count()).toBe(1)
  const address = page.url()
  expect(address).toMatch(/party=CN&project=e_/)

  // A party that shares nothing with the mechanism takes its place.
  await node('中国—中亚电子商务对话机制').click()
  await expect.poll(() => page.url()).not.toContain('party=')
  await expect.poll(() => node('Kyrgyzstan').getAttribute('data-faded')).toBe('')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(address)
  await expect.poll(() => lines.count()).toBe(1)

  await node('China').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page, 'textContent')).toContain('对话机制')
  await page.keyboard.press('Escape')
  await expect.poll(() => lines.count()).toBe(0)

  await node('中吉乌铁路').click()
  const chosen = page.url()
  await page.locator('.system-chosen h2').getByRole('link', { name: '中吉乌铁路' }).click()
  await page.getByRole('link', { name: 'In the picture of the cooperation' }).click()
  await expect.poll(() => page.url()).toBe(chosen)
  await lines.first().getByRole('link').click()
  await expect.poll(() => page.url()).toContain('/commitments/')
})

test('on a phone it is three lists, and the table says the same', async () => {
  const page = await visit('/entities?view=system', { viewport: { width: 375, height: 700 } })
  await page.locator('.system-node').first().waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await page.locator('.system-joins').isVisible()).toBe(false)
  await page.getByText('The same as a table').click()
  const row = page.getByRole('row', { name: /^中吉乌铁路/ })
  expect(await row.textContent()).toMatch(/China \(1\)/)
  expect(await row.textContent()).toMatch(/Kyrgyzstan \(1\)/)
})
