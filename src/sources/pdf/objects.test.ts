import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTangled } from './objects.ts'
import { readPdf } from './pdf.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const pages = join(import.meta.dirname, '../../../test/fixtures/pages')

test('a file in which objects repeat without end is refused in time', async () => {
  const file = bytesOf(`%PDF-1.7\n${'5 0 obj\n<< /Font << /F1 [ '.repeat(20_000)}`)
  expect(isTangled(file)).toBe(true)
  expect((await readPdf('a.pdf', file)).messages.map(({ code }) => code)).toEqual(['E_PDF_BROKEN'])
})

test.each([
  ['many objects', Array.from({ length: 3000 }, (_, i) => `${i} 0 obj\nnull\nendobj\n`).join('')],
  ['versions of a few', '7 0 obj\nnull\nendobj\n8 0 obj\nnull\nendobj\n'.repeat(200)],
  ['words that only look like objects', 'obj obj 1 obj x 0 obj endobj job '.repeat(5000)],
])('%s are no tangle', (_, body) => expect(isTangled(bytesOf(`%PDF-1.7\n${body}`))).toBe(false))

test('no printed page is one', () => {
  const files = readdirSync(pages).filter(name => name.endsWith('.pdf'))
  expect(files.filter(name => isTangled(new Uint8Array(readFileSync(join(pages, name)))))).toEqual([])
})
