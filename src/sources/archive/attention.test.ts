import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocuments } from '../../documents/read.ts'
import { attendedAgain, freshAttention, type Attention } from './attention.ts'

const story = (name: string) =>
  strToU8(`The ferry to ${name} sails again from Monday, as the harbour master said. `.repeat(4))
const archive = zipSync({
  'a.txt': story('Aland'),
  'in.zip': zipSync({ 'b.txt': story('Bornholm'), 'c.txt': story('Corfu') }),
  'z.txt': story('Zante'),
})

const read = async (attention: Attention) => {
  const { documents, messages } = await readDocuments({ name: 'all.zip', bytes: archive, attention })
  return {
    read: documents.map(document => document.source),
    said: messages.map(({ code, where }) => `${code} ${where}`),
  }
}

test('files of archives inside archives take their turns, and the last one is known', async () => {
  const attention = freshAttention()
  const { read: found } = await read(attention)
  expect(found).toEqual(['all.zip/a.txt', 'all.zip/in.zip/b.txt', 'all.zip/in.zip/c.txt', 'all.zip/z.txt'])
  expect([...attention.underWay]).toEqual([5, story('Zante').length])
})

test('a file with which the reader ended is left out with a line of its own', async () => {
  const before = freshAttention()
  before.underWay.set([3, 100])
  const attention = attendedAgain(before, 'E_READ_TIME', 'it took more than 10 s')!
  expect(await read(attention)).toEqual({
    read: ['all.zip/a.txt', 'all.zip/in.zip/c.txt', 'all.zip/z.txt'],
    said: ['E_READ_TIME all.zip/in.zip/b.txt'],
  })
})

test('after too many of them the rest is not tried, and after that nothing', async () => {
  let attention: Attention | null = freshAttention()
  const tried: (number | null)[] = []
  for (let number = 1; attention !== null; number++) {
    tried.push(attention.upTo)
    attention.underWay.set([number, 100])
    attention = attendedAgain(attention, 'E_READ_FAILED', 'its worker ended')
  }
  expect(tried).toEqual([null, null, null, null, 5])
  const last: Attention = {
    ...freshAttention(),
    culprits: [{ number: 1, code: 'E_READ_FAILED', reason: 'x' }],
    upTo: 5,
  }
  expect(await read(last)).toEqual({
    read: ['all.zip/in.zip/b.txt', 'all.zip/in.zip/c.txt'],
    said: ['E_READ_FAILED all.zip/a.txt', 'E_READ_FAILED all.zip/z.txt'],
  })
})

test('what is no file of an archive is not tried again', () => {
  expect(attendedAgain(freshAttention(), 'E_READ_MEMORY', 'x')).toBeNull()
})
