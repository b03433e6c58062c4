import { expect, test } from 'vitest'
import { api, focused, lines, turn, useBrowser } from './visit.ts'

const visit = useBrowser()

test('the ledger shows every commitment in its own words', async () => {
  const page = await visit('/')
  const { total, items } = await api.commitments()
  expect(total).toBeGreaterThan(5)
  expect(await page.locator('tr.line').count()).toBe(total)
  expect(await page.locator('tr.line .words').first().textContent()).toBe(items[0]!.quote)
})

test('it is searched while a person types, and the address says so', async () => {
  const page = await visit('/')
  await page.keyboard.press('/')
  expect(await focused(page, 'type')).toBe('search')
  await page.keyboard.type('节水')
  await page.waitForURL('**/?q=*')
  const { total } = await api.commitments(`q=${encodeURIComponent('节水')}`)
  expect(total).toBeGreaterThan(0)
  await lines(page, total)
  expect(await page.locator('tr.line mark').first().textContent()).toBe('节水')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page, 'className')).toBe('line-link')
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await page.waitForURL(/\/$/)
})

test('a search without a result says what to do', async () => {
  const page = await visit('/?q=zzzz')
  await page.getByRole('heading', { name: 'Nothing fits these filters' }).waitFor()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.locator('tr.line').first().waitFor()
})

test('filters narrow the ledger, show their counts, and survive a reload', async () => {
  const page = await visit('/')
  const { facets } = await api.commitments()
  const firm = facets.force.find(({ value }) => value === 'firm')!
  await page.getByRole('checkbox', { name: /Firm/ }).check()
  await page.waitForURL('**/?force=firm')
  await lines(page, firm.count)
  await page.getByRole('checkbox', { name: /with a measure/ }).check()
  await page.waitForURL('**/?force=firm&measured=1')
  const { total } = await api.commitments('force=firm&measured=1')
  await page.reload()
  await page.locator('tr.line').first().waitFor()
  expect(await page.locator('tr.line').count()).toBe(total)
  await page.getByRole('button', { name: /Remove the filter.*Firm/ }).click()
  await page.waitForURL('**/?measured=1')
})

test('the picture of areas is a filter too, and back undoes it', async () => {
  const page = await visit('/')
  const { facets } = await api.commitments()
  const first = page.locator('.picture-line').first()
  await first.click()
  await page.waitForURL(`**/?area=${facets.area[0]!.value}`)
  expect(await first.getAttribute('aria-pressed')).toBe('true')
  await page.goBack()
  await page.waitForURL(/\/$/)
})

test('a commitment shows each wording with its source, and leads back to the same view', async () => {
  const { items } = await api.commitments('sort=sources')
  const stated = items[0]!
  expect(stated.documents).toBeGreaterThan(1)
  const page = await visit('/?sort=sources')
  await page.locator('tr.line a').first().click()
  await page.waitForURL(`**/commitments/${stated.id}`)
  await page.getByRole('heading', { level: 1, name: stated.quote }).waitFor()
  expect(await page.locator('.place').count()).toBe(stated.mentions)
  expect(await page.locator('.place').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('25 Jan 2022'), expect.stringContaining('26 Jan 2022')]),
  )
  await page.getByRole('link', { name: 'Back to the ledger' }).click()
  await page.waitForURL('**/?sort=sources')
})

test('it is driven from the keyboard alone', async () => {
  const page = await visit('/')
  const { items } = await api.commitments()
  await page.keyboard.press('Tab')
  expect(await focused(page, 'textContent')).toBe('Skip to the content')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/commitments/${items[1]!.id}`)
  expect(await focused(page, 'id')).toBe('main')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.waitForURL('**/documents')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('an address that leads nowhere says so', async () => {
  const page = await visit('/nowhere')
  await page.getByRole('link', { name: 'Go to the ledger' }).waitFor()
  await turn(page, '/a/b/c')
  await page.getByRole('link', { name: 'Go to the ledger' }).waitFor()
})
