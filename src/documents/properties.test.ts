import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../base/mapped.ts'
import type { Document } from './document.ts'
import { readDocuments } from './read.ts'

const encoder = new TextEncoder()
const read = async (text: string) => readDocuments({ name: 'a', bytes: encoder.encode(text) })

const word = fc.constantFrom(
  '协议',
  '合作',
  ' ',
  '2030 年',
  '，',
  '。',
  'rail',
  '&amp;',
  '**will**',
  '<b>',
  '</b>',
  '“',
  '”',
  '　　',
  '１２',
  '\u200b',
  '\n',
)
const run = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(''))
const line = fc.oneof(
  run,
  run.map(text => `<p>${text}</p>`),
  run.map(text => `- ${text}`),
  run.map(text => `### ${text}`),
  run.map(text => `△${text}`),
  fc.constantFrom(
    '',
    '',
    '新华社某地3月4日电',
    '（下转第三版）',
    '（上接第一版）',
    'the talks on inter-',
    '责任编辑：张三',
    '<div class=share>',
    '</div>',
    '---',
    '| a | b |',
  ),
)
const file = fc.array(line, { maxLength: 40 }).map(lines => lines.join('\n'))

/** Letters as a reader takes them: width and compatibility forms folded, a line end a space. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, ' ')

function checkParts({ text, parts }: Document): void {
  let at = 0
  for (const part of parts) {
    expect(part.start).toBe(at)
    expect(part.end).toBeGreaterThan(part.start)
    expect(text.slice(part.start, part.end)).not.toMatch(/^\s|\s$|\n/)
    at = part.end + 1
  }
  if (parts.length > 0) expect(at).toBe(text.length + 1)
}

describe('whatever a file holds', () => {
  test('every character of a document maps to the characters of the source that it came from', async () => {
    await fc.assert(
      fc.asyncProperty(file, async text => {
        const { documents, sourceText } = await read(text)
        for (const document of documents) {
          const mapped = { text: document.text, pieces: document.map }
          for (let i = 0; i < document.text.length; i++) {
            const { start, end } = sourceOf(mapped, i)
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(sourceText.length)
          }
          for (const { text: at, length, source, sourceLength } of document.map)
            if (length === sourceLength)
              expect(plain(sourceText.slice(source, source + length))).toBe(
                plain(document.text.slice(at, at + length)),
              )
        }
      }),
      { numRuns: 150 },
    )
  })

  test('parts lie in order and cover every character but the line ends', async () => {
    await fc.assert(
      fc.asyncProperty(file, async text => {
        for (const document of (await read(text)).documents) checkParts(document)
      }),
      { numRuns: 150 },
    )
  })

  test('reading twice gives the same documents', async () => {
    await fc.assert(
      fc.asyncProperty(file, async text => {
        expect((await read(text)).documents).toEqual((await read(text)).documents)
      }),
      { numRuns: 40 },
    )
  })

  test('bytes of any kind are read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async bytes => {
        const { documents, messages } = await readDocuments({ name: 'a', bytes })
        expect(documents.length + messages.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })
})

test('reading is the same whatever the order of files', async () => {
  const files = [
    '两国会谈\n各方商定扩大贸易。',
    '# A\n\nWe will meet in May 2024.',
    '<p>Ministers agreed to talks, they said.</p>',
  ].map((text, i) => ({ name: `f${i}`, bytes: encoder.encode(text) }))
  const forward = []
  for (const each of files) forward.push(...(await readDocuments(each)).documents)
  const backward = []
  for (const each of files.toReversed()) backward.unshift(...(await readDocuments(each)).documents)
  expect(backward).toEqual(forward)
})
