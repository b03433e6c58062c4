import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../documents/read.ts'

const folder = new URL('../../../test/fixtures/pages/', import.meta.url)
const names = readdirSync(folder)
  .filter(name => name.endsWith('.pdf'))
  .map(name => name.replace('.pdf', ''))

/** The page's own paragraphs and rows, as its HTML has them. */
const paragraphsOf = (name: string): string[] =>
  [
    ...readFileSync(new URL(`${name}.html`, folder), 'utf8').matchAll(
      /<(?:p|h\d)(?: class=\w+)? data-part>(?<words>.*?)<\/|<tr data-part>(?<row>.*?)<\/tr>/g,
    ),
  ].map(
    ({ groups }) =>
      groups!.words ?? groups!.row!.replace(/^<td>|<\/td>$/g, '').replaceAll('</td><td>', ' | '),
  )

describe('printed pages give back their paragraphs in order, character for character', () => {
  test.each(names)('%s', async name => {
    const bytes = readFileSync(new URL(`${name}.pdf`, folder))
    const { documents, messages } = await readDocuments({ name: `${name}.pdf`, bytes })
    expect(messages).toEqual([])
    expect(documents).toHaveLength(1)
    const parts = documents[0]!.parts.filter(part => part.kind !== 'note')
    expect(parts.map(part => documents[0]!.text.slice(part.start, part.end))).toEqual(paragraphsOf(name))
  })
})

describe('what cannot be read is said', () => {
  const read = async (bytes: Uint8Array): Promise<string[]> =>
    (await readDocuments({ name: 'a.pdf', bytes })).messages.map(message => message.code)
  const whole = readFileSync(new URL('en-one.pdf', folder))

  test('a truncated PDF', async () => {
    expect(await read(whole.subarray(0, 400))).toEqual(['E_PDF_BROKEN'])
  })

  test('a PDF of nothing but a head', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.7\n'))).toEqual(['E_PDF_BROKEN'])
  })

  test('a PDF without text', async () => {
    const empty = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`
    expect(await read(new TextEncoder().encode(empty))).toEqual(['E_PDF_NO_TEXT'])
  })
})
