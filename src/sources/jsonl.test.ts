import { expect, it, onTestFinished, vi } from 'vitest'
import { jsonStreams } from './jsonl.ts'

const row = (text: string): string => JSON.stringify({ id: 7, text })
const first = row('The ferry will sail again in May.')

it.each([
  ['an object', row('The quay is open.'), { texts: 2, brokenLines: 0 }],
  ['an object between spaces', `  ${row('The quay is open.')}\t`, { texts: 2, brokenLines: 0 }],
  ['a list of objects', `[${row('The quay is open.')}]`, { texts: 2, brokenLines: 0 }],
  ['nothing said', 'null', { texts: 1, brokenLines: 0 }],
  ['an empty line', '   ', { texts: 1, brokenLines: 0 }],
  ['an object cut off', row('The quay is open.').slice(0, -4), { texts: 1, brokenLines: 1 }],
  ['an object whose beginning is lost', row('The quay is open.').slice(4), { texts: 1, brokenLines: 1 }],
  ['an object with a fault inside', '{"text": The quay is open.}', { texts: 1, brokenLines: 1 }],
  ['brackets that do not match', '{"text": "The quay is open."]', { texts: 1, brokenLines: 1 }],
  ['a sentence', 'The quay is open.', { texts: 1, brokenLines: 1 }],
  ['a number', '14', { texts: 1, brokenLines: 1 }],
])('reads a line that is %s', (_, line, expected) => {
  const { streams, brokenLines } = jsonStreams(`${first}\n${line}\n`)
  expect({ texts: streams.length, brokenLines }).toEqual(expected)
})

it('refuses lines that begin or end as no JSON does without parsing them', () => {
  const parse = vi.spyOn(JSON, 'parse')
  onTestFinished(() => parse.mockRestore())
  const other = [
    'The quay is open.',
    '"text": "The quay is open."}',
    '{"text": "The quay',
    '17',
    '[1, 2',
  ].join('\n')
  const { brokenLines } = jsonStreams(`${first}\n${`${other}\n`.repeat(50)}`)
  expect(brokenLines).toBe(250)
  expect(parse.mock.calls.every(([line]) => line === first)).toBe(true)
})
