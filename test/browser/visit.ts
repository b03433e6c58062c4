import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { findChromium, howToGetChromium } from '../../scripts/chromium.ts'
import type { CommitmentPage, DocumentList, EntityList } from '../../src/server/contract.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A visit by a person: in English and light at a desk, unless it is said otherwise. */
export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>

/**
 * Opens pages for the tests of a file. After each test: nothing was said on the console, no error was thrown, and no
 * request left this machine.
 * @param server where the pages are; by default the server of all tests
 */
export function useBrowser(server?: () => string): Visit {
  const wrong: string[] = []
  const pages: Page[] = []
  let browser: Browser
  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath === null) throw new Error(howToGetChromium)
    browser = await chromium.launch({ executablePath, args: flags })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    expect(wrong.splice(0)).toEqual([])
  })
  return async (path, options = {}) => {
    const context = await browser.newContext({
      baseURL: server?.() ?? inject('url'),
      locale: 'en-GB',
      colorScheme: 'light',
      viewport: { width: 1280, height: 800 },
      ...options,
    })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    pages.push(page)
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
    })
    page.on('pageerror', error => wrong.push(error.message))
    page.on('request', request => {
      if (new URL(request.url()).hostname !== '127.0.0.1') wrong.push(`request to ${request.url()}`)
    })
    await page.goto(path)
    await arrived(page)
    return page
  }
}

/** Questions to the page, in its own words: this side of the tests knows no DOM. */
export const focused = (
  page: Page,
  property: 'id' | 'className' | 'textContent' | 'type' | 'tagName',
): Promise<string> => page.evaluate(`document.activeElement.${property}`)

/** Goes on with Tab until what bears this name has the focus, as one without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page, 'textContent')).startsWith(name)) return
  }
  throw new Error(`nothing with the name ${name} is reached with Tab`)
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth')

/** Waits until the ledger or the list shows so many lines. */
export const lines = (page: Page, count: number): Promise<void> =>
  expect.poll(() => page.locator('tr.line').count(), { timeout: 30_000 }).toBe(count)

/** Goes on to another page of the application. */
export async function turn(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await arrived(page)
}

async function arrived(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('main .loading').waitFor({ state: 'detached' })
}

/** What the API says, to compare with what the page shows. */
export const api = {
  commitments: (query = '') => ask<CommitmentPage>(`/api/commitments?${query}`),
  documents: () => ask<DocumentList>('/api/documents'),
  entities: () => ask<EntityList>('/api/entities'),
}

async function ask<Data>(path: string): Promise<Data> {
  const response = await fetch(inject('url') + path)
  expect(response.status).toBe(200)
  return (await response.json()) as Data
}
