import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../documents/read.ts'
import { isDamaged } from './damage.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../test/fixtures/pages/${name}.pdf`, import.meta.url), 'latin1')
const bytesOf = (file: string): Uint8Array => new Uint8Array(Buffer.from(file, 'latin1'))
const read = async (file: string): Promise<{ codes: string[]; text: string; complete: boolean[] }> => {
  const { documents, messages } = await readDocuments({ name: 'a.pdf', bytes: bytesOf(file) })
  return {
    codes: messages.map(({ code }) => code),
    text: documents.map(({ text }) => text).join('\n'),
    complete: documents.map(({ complete }) => complete),
  }
}

const [english, chinese] = [fixture('en-one'), fixture('zh-one')]
const before = (file: string, mark: string): string => file.slice(0, file.lastIndexOf(mark))

describe('a damaged PDF', () => {
  test.each<[string, (file: string) => string]>([
    ['its last line points nowhere', file => file.replace(/startxref\s+\d+/, 'startxref\n99999999')],
    ['its last lines are cut off', file => before(file, 'startxref')],
    ['its table and trailer are cut off', file => before(file, '\nxref')],
    ['the trailer names another root', file => file.replace(/\/Root \d+ 0 R/, '/Root 9999 0 R')],
    [
      'the table is shifted',
      file =>
        file.replace(
          /\n(\d{10}) (\d{5}) n/g,
          (_, at, by) => `\n${String(Number(at) + 13).padStart(10, '0')} ${by} n`,
        ),
    ],
  ])('is read whole and marked where %s', async (_, damage) => {
    for (const file of [english, chinese]) {
      const found = await read(damage(file))
      expect(found).toEqual({ codes: ['W_PDF_DAMAGED'], text: (await read(file)).text, complete: [false] })
    }
  })

  test.each<[string, (file: string) => string]>([
    ['a mark is missing at its end', file => file.replace(/%%EOF\s*$/, '')],
    ['something stands before it', file => `HTTP/1.1 200 OK\r\n\r\n${file}`],
    ['something stands behind it', file => `${file}${'\0'.repeat(3000)}`],
  ])('is none where %s', async (_, change) => {
    expect(await read(change(english))).toEqual(await read(english))
  })

  test('whose page does not unpack is marked', async () => {
    const at = english.length >> 1
    const found = await read(`${english.slice(0, at)}${'\0'.repeat(1500)}${english.slice(at + 1500)}`)
    expect(found.codes).toEqual(['W_PDF_DAMAGED'])
  })

  test('that was sent as text gives no whole document', async () => {
    const found = await read(english.replaceAll('\n', '\r\n'))
    expect(found.complete.some(Boolean)).toBe(false)
    expect(found.codes).not.toEqual([])
  })

  test('whose fonts are lost is no text', async () => {
    expect(await read(english.slice(0, english.length >> 1))).toEqual({
      codes: ['E_PDF_BROKEN'],
      text: '',
      complete: [],
    })
  })

  test('that is encrypted is not taken for damaged in its data', () => {
    const file = english.replace('/Root', '/Encrypt 2 0 R/Root')
    expect(isDamaged(bytesOf(file))).toBe(false)
  })
})

/** A file whose pages and catalogue stand in an object stream, as most files since PDF 1.5. */
function packed(words: readonly string[]): string {
  const kids = words.map((_, i) => `${10 + i * 2} 0 R`).join(' ')
  const bodies: [number, string][] = [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [
      2,
      `<</Type/Pages/Kids[${kids}]/Count ${words.length}/MediaBox[0 0 400 400]/Resources<</Font<</F 3 0 R>>>>>>`,
    ],
    [3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
    ...words.map((_, i): [number, string] => [
      10 + i * 2,
      `<</Type/Page/Parent 2 0 R/Contents ${11 + i * 2} 0 R>>`,
    ]),
  ]
  let offset = 0
  const pairs = bodies.map(([number, body]) => {
    const pair = `${number} ${offset}`
    offset += body.length + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  const data = Buffer.from(zlibSync(Buffer.from(head + bodies.map(([, body]) => body).join('\n')))).toString(
    'latin1',
  )
  const contents = words.map((line, i) => {
    const stream = `BT /F 14 Tf 20 300 Td (${line}) Tj ET`
    return `${11 + i * 2} 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n`
  })
  return `%PDF-1.5\n${contents.join('')}5 0 obj\n<</Type/ObjStm/N ${bodies.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>\nstream\n${data}\nendstream\nendobj\n`
}

test('pages that stand packed in a stream are found without the table that led there', async () => {
  const words = [
    'The envoys met at the old mill on Monday.',
    'They will meet again when the snow has melted.',
  ]
  const found = await read(packed(words))
  expect(found.codes).toEqual(['W_PDF_DAMAGED'])
  for (const line of words) expect(found.text).toContain(line)
})
