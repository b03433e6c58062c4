import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../documents/read.ts'

/** A book of chapters, each by the lines of its body. */
const book = (...chapters: readonly string[]): Uint8Array => {
  const ids = chapters.map((_, i) => `c${i}`)
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    ),
    'a.opf': strToU8(
      `<package><metadata><dc:title>Papers</dc:title><dc:date>2019-01-01</dc:date></metadata><manifest>${ids.map(id => `<item id="${id}" href="${id}.xhtml"/>`).join('')}</manifest><spine>${ids.map(id => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      chapters.map((body, i) => [`c${i}.xhtml`, strToU8(`<html><body>${body}</body></html>`)]),
    ),
  })
}
const read = async (bytes: Uint8Array): Promise<[title: string | null, date: string | null][]> =>
  (await readDocuments({ name: 'a.epub', bytes })).documents.map(({ title, published }) => [title, published])

const said =
  'The council agreed to mend the bridge, and each valley will send two carpenters before the winter.'

describe('an EPUB', () => {
  test('of a declaration with its annexes is one document', async () => {
    const found = await read(
      book(
        `<h1>Declaration of the four valleys</h1><p>Old mill, 5 May 2019</p><p>${said}</p>`,
        `<h2>Annex I: the carpenters</h2><p>${said}</p>`,
        `<h2>Annex II: what it costs</h2><p>${said}</p>`,
      ),
    )
    expect(found.map(([title]) => title)).toEqual(['Declaration of the four valleys'])
  })

  test('of texts with days of their own is a document for each, annexes with theirs', async () => {
    const found = await read(
      book(
        `<h1>Statement after the first meeting</h1><p>5 May 2019</p><p>${said}</p>`,
        `<h2>Annex: the carpenters</h2><p>They are named in a list.</p>`,
        `<h1>Statement after the second meeting</h1><p>12 March 2020</p><p>${said}</p>`,
      ),
    )
    expect(found).toEqual([
      ['Statement after the first meeting', '2019-05-05'],
      ['Statement after the second meeting', '2020-03-12'],
    ])
  })

  test('whose chapters name other days in passing is one document', async () => {
    const found = await read(
      book(
        `<h1>History of the bridge</h1>${`<p>${said}</p>`.repeat(6)}`,
        `<h2>Before the flood</h2><p>Told on 3 June 1950</p><p>${said}</p>`,
        `<h2>After it</h2><p>Told on 4 June 1950</p><p>${said}</p>`,
      ),
    )
    expect(found).toHaveLength(1)
  })
})
