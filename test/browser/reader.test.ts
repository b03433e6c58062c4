import { expect, test } from 'vitest'
import { api, focused, lines, turn, useBrowser } from './visit.ts'

const visit = useBrowser()

const inView = `{
  const { top, bottom } = document.querySelector('mark[data-current]').getBoundingClientRect()
  top > 0 && bottom < innerHeight
}`

const documentNamed = async (source: string) => {
  const { items } = await api.documents()
  return items.find(row => row.source.endsWith(source))!
}

test('a quote leads to its place in the document, in view and with the focus', async () => {
  const { items } = await api.commitments(`q=${encodeURIComponent('水文站')}`)
  const page = await visit(`/commitments/${items[0]!.id}`)
  await page.getByRole('link', { name: 'Read it in its document' }).click()
  await page.waitForURL('**/documents/*#*')
  const current = page.locator('mark[data-current]').first()
  await current.waitFor()
  await expect.poll(() => page.evaluate(inView), { timeout: 30_000 }).toBe(true)
  expect(await current.textContent()).toContain('水文站')
  expect(await focused(page, 'className')).toBe('tag')
  expect(await page.evaluate('scrollY')).toBeGreaterThan(500)
})

test('n and p step through the highlights', async () => {
  const { id, commitments } = await documentNamed('pledges.md')
  const page = await visit(`/documents/${id}`)
  const position = page.locator('.position')
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  expect(await position.textContent()).toMatch(/^2 of /)
  await page.keyboard.press('p')
  expect(await position.textContent()).toMatch(/^1 of /)
  expect(commitments).toBeGreaterThan(3)
  const first = await page.locator('mark[data-current]').allTextContents()
  expect(first.join('')).toContain('无偿援助')
})

test('the text shown is the text, whatever marks lie on it', async () => {
  const page = await visit('/documents')
  for (const name of ['pledges.md', 'english.md', 'hostile.html']) {
    const { id } = await documentNamed(name)
    await turn(page, `/documents/${id}`)
    const shown = await page.evaluate(`{
      const text = document.querySelector('.text').cloneNode(true)
      text.querySelectorAll('.tag, .join').forEach(tag => tag.remove())
      ;[...text.children].map(part => part.textContent).join('\\n')
    }`)
    const response = await page.request.get(`/api/documents/${id}`)
    expect(shown).toBe(((await response.json()) as { text: string }).text)
  }
})

test('layers are switched off and on', async () => {
  const { id } = await documentNamed('pledges.md')
  const page = await visit(`/documents/${id}`)
  const marks = page.locator('mark[data-layer=commitment]')
  expect(await marks.count()).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: /Commitments/ }).uncheck()
  expect(await marks.count()).toBe(0)
  await page.getByRole('checkbox', { name: /Commitments/ }).check()
  expect(await marks.count()).toBeGreaterThan(0)
})

test('markup in a document is only ever text', async () => {
  const { id } = await documentNamed('hostile.html')
  const page = await visit(`/documents/${id}`)
  expect(await page.locator('.text').textContent()).toContain("document.title='owned'")
  expect(await page.locator('main :is(img, script)').count()).toBe(0)
  expect(await page.title()).not.toBe('owned')
  await turn(page, '/documents')
  expect(await page.locator('main :is(img, script)').count()).toBe(0)
})

test('the documents are listed and found by name', async () => {
  const { items } = await api.documents()
  const page = await visit('/documents')
  expect(await page.locator('tr.line').count()).toBe(items.length)
  await page.getByRole('searchbox').fill('SCHOLARSHIPS kazakhstan')
  await lines(page, 1)
})

test('a reprint is set beside the fullest version: what it left out, at a glance and sentence by sentence', async () => {
  const { id } = await documentNamed('reprint.md')
  const page = await visit(`/documents/${id}`)
  await page
    .getByRole('link', { name: /^Compare side by side/ })
    .first()
    .click()
  await page.waitForURL('**/compare?document=*')
  await page.getByRole('columnheader', { name: /Fullest version/ }).waitFor()
  const left = page.locator('.versions tr:has(.absent)')
  expect(await left.allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('节水合作中心')]),
  )
  const all = await page.locator('.versions tbody tr').count()
  await page.getByRole('checkbox', { name: 'Only sentences that differ' }).check()
  expect(await page.locator('.versions tbody tr').count()).toBeLessThan(all)
  await page.keyboard.press('n')
  expect(await focused(page, 'id')).toMatch(/^line-/)
})

test('the source stands beside the text with the current highlight marked in it', async () => {
  const { id } = await documentNamed('pledges.md')
  const page = await visit(`/documents/${id}`)
  await page.getByRole('checkbox', { name: 'Source' }).check()
  await page.locator('.source-text').waitFor()
  expect(await page.locator('.source-text').textContent()).toContain('categories:')
  await page.keyboard.press('n')
  const quote = await page.locator('mark[data-current]').evaluateAll(texts)
  expect(await page.locator('.source-text mark').textContent()).toBe(quote.join(''))
})

/** The words of marked elements, without the labels that stand in them. */
const texts = (marks: readonly { cloneNode(deep: true): unknown }[]): string[] =>
  marks.map(mark => {
    const copy = mark.cloneNode(true) as {
      querySelectorAll(selector: string): Iterable<{ remove(): void }>
      textContent: string
    }
    for (const label of copy.querySelectorAll('.tag, .join')) label.remove()
    return copy.textContent
  })

test('how the document was read is told clause by clause, at the current highlight', async () => {
  const { id } = await documentNamed('pledges.md')
  const page = await visit(`/documents/${id}`)
  await page.getByRole('checkbox', { name: 'How it was read' }).check()
  await page.locator('.clause[data-decision=taken]').first().waitFor()
  await page.keyboard.press('n')
  const sentence = page.locator('.reading li[data-current]')
  await sentence.waitFor()
  expect(await sentence.textContent()).toMatch(/无偿援助.*rule /)
})
