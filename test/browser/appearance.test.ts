import { expect, test } from 'vitest'
import { api, overflow, turn, useBrowser } from './visit.ts'

const visit = useBrowser()
const phone = { viewport: { width: 360, height: 740 } }

/** Every page there is, with something on it. */
async function addresses(): Promise<string[]> {
  const { items: lines } = await api.commitments('sort=sources')
  const { items: documents } = await api.documents()
  return [
    '/',
    '/?q=zzzz',
    `/commitments/${lines[0]!.id}`,
    '/documents',
    ...documents.slice(0, 2).map(({ id }) => `/documents/${id}`),
    `/compare?${documents
      .slice(0, 3)
      .map(({ id }) => `document=${id}`)
      .join('&')}`,
    '/figures',
    '/review',
    '/entities',
    `/entities/${(await api.entities()).items[0]!.id}`,
    '/coverage',
    '/deadlines',
    '/nowhere',
  ]
}

test('the language follows the browser, is switched, and is remembered', async () => {
  const page = await visit('/', { locale: 'zh-CN' })
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  await page.getByRole('link', { name: '文献' }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Documents' }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Documents' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('a quote is in its own language, whatever the interface is in', async () => {
  const page = await visit(`/?q=${encodeURIComponent('节水')}`)
  expect(await page.locator('tr.line .words').first().getAttribute('lang')).toMatch(/^zh/)
})

test('dark follows the system, is switched, and is remembered', async () => {
  const ground = 'getComputedStyle(document.documentElement).backgroundColor'
  const page = await visit('/', { colorScheme: 'dark' })
  const dark = await page.evaluate(ground)
  await page.getByRole('button', { name: 'Appearance: Light' }).click()
  const light = await page.evaluate(ground)
  expect(light).not.toBe(dark)
  await page.reload()
  expect(await page.evaluate(ground)).toBe(light)
  await page.getByRole('button', { name: 'Appearance: Dark' }).click()
  expect(await page.evaluate(ground)).toBe(dark)
})

test('a phone shows every page without scrolling sideways', async () => {
  for (const locale of ['zh-CN', 'en-GB']) {
    const page = await visit('/', { ...phone, locale })
    for (const address of await addresses()) {
      await turn(page, address)
      expect(await overflow(page), `${address} in ${locale}`).toBeLessThanOrEqual(0)
    }
  }
})

test('at 200 % zoom of a small desk nothing is cut off sideways', async () => {
  const page = await visit('/', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
  for (const address of await addresses()) {
    await turn(page, address)
    expect(await overflow(page), address).toBeLessThanOrEqual(0)
  }
})

test('on a phone the filters open on demand', async () => {
  const page = await visit('/', phone)
  const choice = page.getByRole('checkbox', { name: /Firm/ })
  expect(await choice.isVisible()).toBe(false)
  await page.getByRole('button', { name: /Filters/ }).click()
  await choice.check()
  await page.waitForURL('**/?force=firm')
})
