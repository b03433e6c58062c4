import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentList } from '../../src/server/contract.ts'
import { serveTexts } from './project.ts'
import { useBrowser } from './visit.ts'

const pages = [
  [
    'River ministers meet',
    'Ministers of five river states met in the harbour town on 4 May 2023, officials said.',
    'The ministers agreed to build two new bridges before the end of 2027.',
  ],
  ['The five states agreed to open a joint office for water levels before the end of 2025.'],
]

/** A PDF by hand: a page for each list of lines, in a font that every reader has. */
function pdfOf(contents: readonly (readonly string[])[]): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  contents.forEach((lines, i) => {
    const stream = `BT /F1 11 Tf 72 720 Td ${lines.map(line => `(${line}) Tj 0 -40 Td`).join(' ')} ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  })
  let text = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}

let served: Awaited<ReturnType<typeof serveTexts>>
beforeAll(async () => {
  served = await serveTexts({ 'rivers.pdf': pdfOf(pages) })
}, 180_000)
afterAll(() => served.stop())
const visit = useBrowser(() => served.url)

test('the words of a highlight are marked on the page that they stand on', async () => {
  const page = await visit('/documents')
  const response = await page.request.get('/api/documents')
  const [document] = ((await response.json()) as DocumentList).items
  await page.goto(`/documents/${document!.id}`)
  await page.getByRole('checkbox', { name: 'Source' }).check()
  const sheet = page.locator('.page-sheet[data-drawn]')
  await sheet.waitFor()
  const image = page.getByRole('img', { name: /^Page/ })

  const marked = page.locator('.source [id]', { hasText: 'Marked on the page' })
  await page.keyboard.press('n')
  await expect.poll(() => marked.textContent()).toContain('agreed to build two new bridges')
  expect(await image.getAttribute('aria-label')).toBe('Page 1 of 2')
  // The line stands 80 of 792 points under the first, which is 72 from the top.
  const [box, paper] = [await page.locator('.page-mark').first().boundingBox(), await sheet.boundingBox()]
  expect((box!.y + box!.height - paper!.y) / paper!.height).toBeCloseTo((72 + 80 + 2.75) / 792, 1)

  await page.keyboard.press('n')
  await expect.poll(() => marked.textContent()).toContain('joint office')
  await expect.poll(() => image.getAttribute('aria-label')).toBe('Page 2 of 2')
  await page.getByRole('button', { name: 'Previous page' }).click()
  await expect.poll(() => image.getAttribute('aria-label')).toBe('Page 1 of 2')
  await expect.poll(() => page.locator('.page-mark').count()).toBe(0)

  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const found: { violations: { id: string }[] } = await page.evaluate('axe.run(".source")')
  expect(found.violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('checkbox', { name: 'As text' }).check()
  expect(await page.locator('.source-text').textContent()).toContain('River ministers meet')
})
