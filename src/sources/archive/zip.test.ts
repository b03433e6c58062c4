import * as fc from 'fast-check'
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSource } from '../read.ts'
import { unzip } from './zip.ts'

const files = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map(name => [
    `${name}.txt`,
    strToU8(`The harbour of ${name} was reopened. `.repeat(40)),
  ]),
)

/** As programs write that send an archive while they make it: the lengths stand behind the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [name, bytes] of Object.entries(files)) {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(bytes, true)
  }
  zip.end()
  return Uint8Array.from(chunks.flatMap(chunk => [...chunk]))
}

const kinds: readonly (readonly [string, Uint8Array<ArrayBufferLike>])[] = [
  ['stored', zipSync(files, { level: 0 })],
  ['deflated', zipSync(files)],
  ['streamed', streamed()],
]

/** Offsets behind each file: where the next mark of a header, or of the directory, stands. */
const endsIn = (zip: Uint8Array): number[] =>
  [...zip.keys()].filter(
    at =>
      at > 0 &&
      zip[at] === 0x50 &&
      zip[at + 1] === 0x4b &&
      zip[at + 2]! < 4 &&
      zip[at + 2] === zip[at + 3]! - 1,
  )

test.each(kinds)('of a ZIP that ends anywhere the whole files are read (%s)', (_, zip) => {
  const ends = endsIn(zip).slice(0, Object.keys(files).length)
  fc.assert(
    fc.property(fc.integer({ min: ends[0]!, max: zip.length - 1 }), length => {
      const found = unzip(zip.slice(0, length), () => true)
      const whole = Object.entries(files).slice(0, ends.filter(end => end <= length).length)
      expect(found).toEqual({ members: whole.map(([name, bytes]) => ({ name, bytes })), isWhole: false })
    }),
    { numRuns: 60 },
  )
})

test('a damaged file in a ZIP costs no other', () => {
  const zip = zipSync(files)
  const [first, second] = endsIn(zip) as [number, number]
  zip.fill(0xff, first + 40, second)
  const { members, isWhole } = unzip(zip, () => true)
  expect(members.map(member => member.name)).toEqual(['a.txt', 'c.txt', 'd.txt'])
  expect(isWhole).toBe(false)
})

test('one line tells that a ZIP is cut, and a cut package is no archive', async () => {
  const zip = zipSync(files)
  const { streams, messages } = await readSource('a.zip', zip.subarray(0, zip.length - 100))
  expect(streams).toHaveLength(4)
  expect(messages.map(message => [message.code, message.where])).toEqual([['W_PARTLY_READ', 'a.zip']])
  const docx = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:document/>'),
  })
  const cut = await readSource('a.docx', docx.subarray(0, 100))
  expect(cut.messages.map(message => message.code)).toEqual(['E_FORMAT_BROKEN'])
})
