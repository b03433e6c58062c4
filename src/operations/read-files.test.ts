import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFiles, type ReadingBounds } from './read-files.ts'

const mebibyte = 1024 * 1024
const usual: ReadingBounds = {
  time: 60_000,
  timeForMegabyte: 60_000,
  memory: 2048 * mebibyte,
  buffers: 2048 * mebibyte,
}
const story = (name: string) =>
  strToU8(`The ferry to ${name} sails again from Monday, as the harbour master said. `.repeat(4))
/** A text of so many paragraphs that to read it takes seconds, and hundreds of megabytes. */
const vast = strToU8('# Tides\n\n' + 'High water at noon.\n\n'.repeat(400_000))

test.each<[string, ReadingBounds]>([
  ['E_READ_MEMORY', { ...usual, memory: 96 * mebibyte }],
  ['E_READ_TIME', { ...usual, time: 2000, timeForMegabyte: 0 }],
])(
  'a file in an archive that goes beyond bounds (%s) costs no other',
  async (code, bounds) => {
    const bytes = new Uint8Array(
      zipSync({ 'a.txt': story('Aland'), 'b.md': vast, 'c.txt': story('Corfu') }, { level: 1 }),
    )
    const items = [{ file: { name: 'all.zip' }, loaded: { bytes, digest: 'd' } }]
    for await (const { reading } of readFiles(items, 1, bounds)) {
      expect(reading!.documents.map(document => document.source)).toEqual(['all.zip/a.txt', 'all.zip/c.txt'])
      expect(reading!.messages.map(message => [message.code, message.where])).toEqual([
        [code, 'all.zip/b.md'],
      ])
    }
    expect.assertions(2)
  },
  120_000,
)
